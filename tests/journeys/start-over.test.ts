import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProduct } from '../product.ts';
import { Client } from './client.ts';
import { escalatingConcerns } from './given.ts';

/** Starting a rehearsal over: the outside at once, Hafan's own cases at the next start (N23). */
describe('starting a rehearsal over', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'hafan-start-over-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const casesAt = async (url: string): Promise<number> => {
    const signedIn = await fetch(`${url}/rehearsal/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: 'mari' }),
    });
    const { token }: { token: string } = await signedIn.json();
    const answer = await fetch(`${url}/api/cases`, { headers: { authorization: `Bearer ${token}` } });
    const { total }: { total: number } = await answer.json();
    return total;
  };

  it('forgets cases with the next start, and not before', async () => {
    let product = await startProduct({ dataDir, store: 'embedded' });
    try {
      const client = await Client.signIn(product.url, 'mari');
      await client.open(escalatingConcerns);
      await product.end();
      // A start that nobody asked to begin anew keeps everything.
      product = await startProduct({ dataDir, store: 'embedded' });
      expect(await casesAt(product.url)).toBe(1);
      expect(await (await fetch(`${product.url}/rehearsal/start-over`)).json()).toEqual({ cases: 'forgets' });
      expect((await fetch(`${product.url}/rehearsal/reset`, { method: 'POST' })).status).toBe(204);
      expect(await casesAt(product.url)).toBe(1);
      await product.end();
      product = await startProduct({ dataDir, store: 'embedded' });
      expect(await casesAt(product.url)).toBe(0);
      const again = await (await Client.signIn(product.url, 'mari')).open(escalatingConcerns);
      expect(again.ref).toMatch(/-0001$/);
    } finally {
      await product.end();
    }
  });
});

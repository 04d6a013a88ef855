import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tenant } from './tenant.ts';

const file = join(import.meta.dirname, 'stand-in.ts');
const dir = mkdtempSync(join(tmpdir(), 'hafan-stand-in-'));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const start = async () => {
  const child = spawn(process.execPath, [file, '--port', '0', '--data', dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = z.tuple([z.string()]).parse(await once(createInterface(child.stdout), 'line'));
  const { url } = z.object({ url: z.string() }).parse(JSON.parse(line));
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
};
const channelsOf = async (url: string, body?: unknown): Promise<unknown> => {
  const response = await fetch(`${url}/v1.0/teams/${tenant.teamId}/channels`, {
    headers: { authorization: `Bearer ${tenant.graphToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  return response.json();
};
const signIn = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/rehearsal/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: 'mari' }),
  });
  return z.object({ token: z.string() }).parse(await response.json()).token;
};

describe('the stand-in as a process of its own', () => {
  it('says where it listens, and still has everything that it answered for after a SIGKILL', async () => {
    const first = await start();
    const token = await signIn(first.url);
    const made = z.object({ id: z.string() }).parse(await channelsOf(first.url, { displayName: 'Achos' }));
    await first.kill();

    const second = await start();
    const { value } = z
      .object({ value: z.array(z.object({ id: z.string() })) })
      .parse(await channelsOf(second.url));
    // Who was signed in still is.
    const chat = await fetch(`${second.url}/rehearsal/chat`, {
      headers: { authorization: `Bearer ${token}` },
    });
    await second.kill();
    expect(value.map((channel) => channel.id)).toContain(made.id);
    expect(chat.status).toBe(200);
  });
});

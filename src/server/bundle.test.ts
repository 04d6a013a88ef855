import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { z } from 'zod';
import { bundleSchema, bundlesSchema } from './contract/bundles.ts';
import { chronologySchema } from './contract/cases.ts';
import { startServerRig } from './testing/server-rig.ts';

let rig: Awaited<ReturnType<typeof startServerRig>>;
beforeAll(async () => {
  rig = await startServerRig();
});
afterAll(() => rig?.stop());

describe('the evidence bundle', () => {
  const unpack = async (zip: Uint8Array, into: string): Promise<void> => {
    for (const [name, content] of Object.entries(unzipSync(zip))) {
      const path = join(into, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
  };

  it('verifies by its own script, and no longer once a word is changed', async () => {
    const ref = await rig.opened();
    await rig.command('lead', ref, {
      type: 'recordDecision',
      decision: 'Visit weekly',
      rationale: 'Risk <high>',
    });
    const answer = await fetch(`${rig.root}/api/cases/${ref}/bundle`, {
      headers: { authorization: 'Bearer lead' },
    });
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const place = join(rig.folder, 'bundle');
    await unpack(new Uint8Array(await answer.arrayBuffer()), place);
    const verify = () => spawnSync(process.execPath, [join(place, 'verify.mjs')], { encoding: 'utf8' });
    expect(verify()).toMatchObject({ status: 0 });
    const page = await readFile(join(place, 'chronology.cy.html'), 'utf8');
    expect(page).toContain('Risk &lt;high&gt;');
    const chain = await readFile(join(place, 'chain.jsonl'), 'utf8');
    await writeFile(join(place, 'chain.jsonl'), chain.replace('Visit weekly', 'Visit yearly'));
    expect(verify().status).toBe(1);
  });

  it('is told in the log when it is handed over at once, and holds the case as it was before', async () => {
    const ref = await rig.opened();
    const before = await rig.send('lead', 'GET', `/api/cases/${ref}`);
    const answer = await fetch(`${rig.root}/api/cases/${ref}/bundle`, {
      headers: { authorization: 'Bearer lead' },
    });
    const { 'manifest.json': manifest } = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const { chain } = z
      .object({ chain: z.object({ events: z.number() }) })
      .parse(JSON.parse(new TextDecoder().decode(manifest)));
    expect(chain.events).toBe(before.body['version']);
    const log = await rig.send('lead', 'GET', `/api/cases/${ref}/chronology`);
    expect(chronologySchema.parse(log.body).events.at(-1)).toMatchObject({
      type: 'BundleAsked',
      by: { kind: 'person', name: 'lead Enghraifft' },
      payload: { way: 'direct' },
    });
  });

  it('is begun, made by itself, told in the log with size and hash, and fetched as those bytes', async () => {
    const ref = await rig.opened();
    const begun = await rig.send(
      'lead',
      'POST',
      `/api/cases/${ref}/bundles`,
      {},
      { 'idempotency-key': 'b1' },
    );
    expect(begun.status).toBe(202);
    const { id, status } = bundleSchema.parse(begun.body);
    expect(status).toBe('making');
    // Asked for twice with one key, it is one.
    await rig.send('lead', 'POST', `/api/cases/${ref}/bundles`, {}, { 'idempotency-key': 'b1' });
    const content = `/api/cases/${ref}/bundles/${id}/content`;
    expect((await rig.send('lead', 'GET', content)).status).toBe(404);

    const made = await rig.bundles.make(ref, id);
    if (made === null) throw new Error('there was nothing to make');
    await rig.desk.record(
      ref,
      { type: 'recordOutcome', event: { type: 'BundleMade', payload: made } },
      { cause: 'made' },
    );
    // A worker that comes late finds it done.
    expect(await rig.bundles.make(ref, id)).toBeNull();

    const list = bundlesSchema.parse((await rig.send('lead', 'GET', `/api/cases/${ref}/bundles`)).body);
    expect(list.bundles).toMatchObject([
      { id, status: 'ready', bytes: made.bytes, sha256: made.sha256, keptUntil: '2026-11-24T10:00:00.000Z' },
    ]);
    const fetched = await fetch(`${rig.root}${content}`, { headers: { authorization: 'Bearer lead' } });
    const bytes = new Uint8Array(await fetched.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(made.sha256);
    expect(bytes.byteLength).toBe(made.bytes);
  });

  it('is for those only who may export: leads and directors of the lead agency', async () => {
    const ref = await rig.opened();
    for (const [who, wanted] of [
      ['nurse', 403],
      ['outsider', 404],
      ['director', 202],
    ] as const)
      expect((await rig.send(who, 'POST', `/api/cases/${ref}/bundles`, {})).status).toBe(wanted);
    expect((await rig.send('nurse', 'GET', `/api/cases/${ref}/bundles`)).status).toBe(403);
    expect((await rig.send('nurse', 'GET', `/api/cases/${ref}/bundle`)).status).toBe(403);
  });
});

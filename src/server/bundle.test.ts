import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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
});

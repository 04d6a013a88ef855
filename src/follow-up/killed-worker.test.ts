import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { deskOn, lead, openOn } from '../journal/testing/desk-on.ts';
import { plainWeekdays } from '../journal/testing/small-edition.ts';
import { openAt, storesHere } from '../journal/testing/stores.ts';
import { createEffects } from './effects.ts';
import { Outside } from './testing/outside.ts';
import { startWorkers } from './workers.ts';
import { partsOn } from './testing/parts-on.ts';

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));
const program = new URL('./testing/hang-until-killed.ts', import.meta.url).pathname;
const effectsOf = createEffects({ workingDays: () => plainWeekdays, editionOf: () => ({ nation: 'WLS' }) });

/** Ten seconds until the job counts as abandoned, ten until the engine looks for such jobs, and a slow machine. */
const TAKEN_UP_WITHIN = 45_000;

describe.each(kinds)('a worker on $name that is killed', (kind) => {
  it('leaves its job to the next one, which ends it once', { timeout: 120_000 }, async () => {
    const place = await kind.makePlace();
    const before = await openAt(place);
    const ref = await openOn(deskOn(before, { clock: Date.now, effectsOf }));
    await before.close();

    const child = spawn(
      process.execPath,
      [program, place.settings.databaseUrl ?? place.settings.dataDir ?? ''],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
    const said = await new Promise((resolve) =>
      createInterface({ input: child.stdout }).once('line', resolve),
    );
    expect(said).toBe(`hanging in ensureChannel of ${ref}`);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');

    const store = await openAt(place);
    const desk = deskOn(store, { clock: Date.now, effectsOf });
    const outside = new Outside();
    const workers = await startWorkers(partsOn({ store, desk, outside }));
    const from = Date.now();
    try {
      while ((await desk.find(ref))?.channel === null) {
        if (Date.now() - from > TAKEN_UP_WITHIN) throw new Error('Nobody took the job up again');
        await wait(50);
      }
      expect(outside.count('ensureChannel')).toBe(1);
      const log = await desk.chronology(ref, lead);
      if (!log.ok) throw new Error('no log');
      expect(log.events.filter(({ type }) => type === 'ChannelCreated')).toHaveLength(1);
    } finally {
      await workers.stop();
      await store.close();
      await place.remove();
    }
  });
});

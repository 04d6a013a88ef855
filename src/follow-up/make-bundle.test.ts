import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BundleState } from '../case/state.ts';
import type { Desk } from '../journal/desk.ts';
import type { Store } from '../journal/store.ts';
import { deskOn, lead, openOn } from '../journal/testing/desk-on.ts';
import { plainWeekdays } from '../journal/testing/small-edition.ts';
import { openAt, storesHere, type StorePlace } from '../journal/testing/stores.ts';
import { createEffects } from './effects.ts';
import { makeBundle, MOST_TRIES } from './make-bundle.ts';
import type { FollowUpParts } from './parts.ts';
import { Outside } from './testing/outside.ts';
import { startWorkers } from './workers.ts';
import { partsOn } from './testing/parts-on.ts';

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

describe.each(kinds)('an evidence bundle that was asked for on $name', (kind) => {
  let place: StorePlace;
  let store: Store;
  let desk: Desk;
  let outside: Outside;
  let ref: string;
  let parts: FollowUpParts;
  let workers: { stop(): Promise<void> } | null;
  let tries: string[];
  beforeEach(async () => {
    place = await kind.makePlace();
    store = await openAt(place);
    desk = deskOn(store, {
      clock: Date.now,
      effectsOf: createEffects({ workingDays: () => plainWeekdays, editionOf: () => ({ nation: 'WLS' }) }),
    });
    outside = new Outside();
    tries = [];
    workers = null;
    parts = partsOn(
      { store, desk, outside },
      {
        // Takes the whole pause between tries away.
        chance: () => -2,
      },
    );
    ref = await openOn(desk);
  });
  afterEach(async () => {
    await workers?.stop();
    await store.close();
    await place.remove();
  });

  const ask = async (): Promise<BundleState> => {
    const meta = { person: lead, cause: randomUUID() };
    const answer = await desk.handle(ref, { type: 'exportBundle', way: 'kept' }, meta);
    const asked = answer.ok ? answer.state.bundles.at(-1) : undefined;
    if (asked === undefined) throw new Error('no bundle was asked for');
    return asked;
  };
  const until = async (id: string, is: (bundle: BundleState) => boolean): Promise<void> => {
    for (const end = Date.now() + 30_000; ; await wait(20)) {
      const bundle = (await desk.find(ref))?.bundles.find((one) => one.id === id);
      if (bundle !== undefined && is(bundle)) return;
      if (Date.now() > end)
        throw new Error(`It did not come about: ${JSON.stringify(bundle)}, ${tries.length}`);
    }
  };
  const madeOf = (bundle: string) => ({
    bundle,
    sha256: 'ab',
    bytes: 9,
    keptUntil: '2999-01-01T00:00:00.000Z',
  });

  it('is given up after a few tries, is not tried again, and another can be asked for', async () => {
    let broken = true;
    workers = await startWorkers({
      ...parts,
      bundles: {
        make: (_ref, bundle) => {
          tries.push(bundle);
          return broken ? Promise.reject(new Error('the disk is full')) : Promise.resolve(madeOf(bundle));
        },
      },
    });
    const first = await ask();
    await until(first.id, ({ failedAt }) => failedAt !== null);
    expect(tries).toEqual(Array.from({ length: MOST_TRIES }, () => first.id));
    const last = (await desk.happened(ref, 0)).findLast(({ type }) => type === 'BundleFailed');
    expect(last?.payload).toEqual({ bundle: first.id, tries: MOST_TRIES });

    broken = false;
    const second = await ask();
    await until(second.id, ({ made }) => made !== null);
    expect(tries).toHaveLength(MOST_TRIES + 1);
  });

  it('that takes its process down each time is not begun for ever', async () => {
    const { id } = await ask();
    const step = `bundle:${id}`;
    const task = {
      job: { queue: 'bundle', id: randomUUID() },
      data: { ref, step, attempt: 0 },
      again: true,
    } as const;
    await makeBundle(
      { ...parts, bundles: { make: () => Promise.reject(new Error('it was begun once more')) } },
      { ...task, tries: MOST_TRIES },
      id,
    );
    const bundle = (await desk.find(ref))?.bundles.find((one) => one.id === id);
    expect(bundle).toMatchObject({ made: null, failedAt: expect.any(String) });
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandOf } from '../case/commands.ts';
import { replay } from '../case/evolve.ts';
import { createEditions } from '../procedures/editions/index.ts';
import type { Desk } from './desk.ts';
import type { Store } from './store.ts';
import { deskOn, lead, nurse, openOn, openTyGwyn, stranger } from './testing/desk-on.ts';
import { smallEdition } from './testing/small-edition.ts';
import { openAt, storesHere, type StorePlace } from './testing/stores.ts';

const tick = (item: string): CommandOf<'tickItem'> => ({ type: 'tickItem', item });

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

describe.each(kinds)('the desk on $name', (kind) => {
  let place: StorePlace;
  let store: Store;
  let desk: Desk;
  beforeEach(async () => {
    place = await kind.makePlace();
    store = await openAt(place);
    desk = deskOn(store);
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  it('opens a case under the next reference of its kind and year', async () => {
    const refs = [await openOn(desk), await openOn(desk)];
    expect(refs).toEqual(['EC-2026-0001', 'EC-2026-0002']);
    expect((await desk.find('EC-2026-0001'))?.service.name).toBe('Tŷ Gwyn');
    expect(await desk.find('EC-2026-0003')).toBeNull();
  });

  it('uses up no number for an opening that is refused, and none twice', async () => {
    const wrong = { ...openTyGwyn, criteria: ['no-such-criterion'] };
    const refusal = await desk.open(wrong, { person: lead, cause: 'a' });
    expect(refusal).toMatchObject({ ok: false, refusal: { code: 'unknown-criterion' } });
    const opened = await Promise.all(Array.from({ length: 8 }, () => openOn(desk)));
    expect(new Set(opened).size).toBe(8);
    expect(opened.toSorted()[0]).toBe('EC-2026-0001');
  });

  it('opens a case under the edition asked for, else under the newest that has its procedure', async () => {
    const [procedure] = smallEdition.procedures;
    if (procedure === undefined) throw new Error('the small edition has no procedure');
    const local = { ...smallEdition, id: 'local' };
    const english = {
      ...smallEdition,
      id: 'english',
      nation: 'ENG' as const,
      procedures: [{ ...procedure, id: 'provider-failure' as const, prefix: 'PF' }],
    };
    const { findEdition, getEdition, editionWith } = createEditions({
      national: [english, smallEdition, local],
    });
    const wide = deskOn(store, { editions: { findEdition, getEdition, editionWith } });
    const underWhich = async (change: Partial<typeof openTyGwyn>) => {
      const answer = await wide.open({ ...openTyGwyn, ...change }, { person: lead, cause: randomUUID() });
      return answer.ok ? [answer.ref, answer.state.edition] : answer.refusal.code;
    };
    expect(await underWhich({})).toEqual(['EC-2026-0001', 'local']);
    expect(await underWhich({ edition: 'small' })).toEqual(['EC-2026-0002', 'small']);
    expect(await underWhich({ procedure: 'provider-failure' })).toEqual(['PF-2026-0001', 'english']);
    expect(await underWhich({ edition: 'english' })).toBe('unknown-edition');
    expect(await underWhich({ edition: 'lost' })).toBe('unknown-edition');
    expect(await underWhich({ procedure: 'closure' })).toBe('unknown-procedure');
  });

  it('opens one case for one cause, however often and at once it comes', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => desk.open(openTyGwyn, { person: lead, cause: 'activity-1' })),
    );
    expect(new Set(answers.map((answer) => answer.ok && answer.ref))).toEqual(new Set(['EC-2026-0001']));
    expect(answers.filter((answer) => answer.ok && !answer.duplicate)).toHaveLength(1);
  });

  it('counts a delivery that comes twice once', async () => {
    const ref = await openOn(desk);
    const first = await desk.handle(ref, tick('first.1'), { person: nurse, cause: 'click' });
    const second = await desk.handle(ref, tick('first.1'), { person: nurse, cause: 'click' });
    expect(first).toMatchObject({ ok: true, duplicate: false, version: 2 });
    expect(second).toMatchObject({ ok: true, duplicate: true, version: 2, events: [] });
    expect(await desk.verify(ref)).toEqual({ events: 2, broken: [] });
  });

  it('loses none of many ticks at once, and gives the log no gaps', async () => {
    const ref = await openOn(desk);
    const items = Array.from({ length: 20 }, (_, index) => `first.${index + 1}`);
    await Promise.all(
      items.map((item) => desk.handle(ref, tick(item), { person: nurse, cause: randomUUID() })),
    );
    const state = await desk.find(ref);
    expect(items.filter((item) => state?.items[item]?.status === 'done')).toEqual(items);
    const log = await desk.chronology(ref, lead);
    if (!log.ok) throw new Error('no log');
    expect(log.events.map(({ version }) => version)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
    expect({ ...replay(log.events), causes: [] }).toEqual({ ...state, causes: [] });
  });

  it('refuses who may not, and tells a stranger nothing', async () => {
    const ref = await openOn(desk);
    const close: CommandOf<'closeCase'> = { type: 'closeCase', outcome: 'Done' };
    expect(await desk.handle(ref, close, { person: nurse, cause: 'a' })).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    for (const answer of [
      await desk.handle(ref, tick('first.1'), { person: stranger, cause: 'b' }),
      await desk.view(ref, stranger),
      await desk.chronology(ref, stranger),
      await desk.view('EC-2026-0999', lead),
      await desk.handle('EC-2026-0999', tick('first.1'), { person: lead, cause: 'c' }),
    ]) {
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'case-not-found' } });
    }
    expect((await desk.find(ref))?.version).toBe(1);
  });

  it('refuses a command meant for another version', async () => {
    const ref = await openOn(desk);
    const meta = { person: lead, cause: 'a', expectedVersion: 7 };
    expect(await desk.handle(ref, tick('first.1'), meta)).toMatchObject({
      refusal: { code: 'version-conflict', detail: { version: '1' } },
    });
    expect(
      await desk.handle(ref, tick('first.1'), { ...meta, cause: 'b', expectedVersion: 1 }),
    ).toMatchObject({ ok: true, version: 2 });
  });

  it('keeps whatever a person may have typed', async () => {
    const ref = await openOn(desk);
    const note = 'nul \u0000, half a pair \ud83d, "quotes", Tŷ, 🏠';
    const answer = await desk.handle(
      ref,
      { type: 'noteItem', item: 'first.1', note },
      { person: nurse, cause: 'odd' },
    );
    expect(answer.ok).toBe(true);
    const reread = deskOn(store);
    expect((await reread.find(ref))?.items['first.1']?.note).toBe(note.toWellFormed());
    expect((await reread.verify()).broken).toEqual([]);
  });

  it('shows each person their own board, filtered and counted', async () => {
    const refs = [await openOn(desk), await openOn(desk), await openOn(desk)];
    await desk.handle(refs[1] ?? '', tick('first.1'), { person: lead, cause: 'x' });
    const all = await desk.board(lead, {});
    expect(all).toMatchObject({ total: 3, page: 1 });
    expect(all.rows.find(({ ref }) => ref === refs[1])?.progress).toEqual({ settled: 1, total: 60 });
    expect((await desk.board(stranger, {})).total).toBe(0);
    expect((await desk.board(nurse, { mine: true })).total).toBe(3);
    expect((await desk.board(lead, { search: 'TY GWYN' })).total).toBe(3);
    expect((await desk.board(lead, { search: '0002' })).rows.map(({ ref }) => ref)).toEqual(['EC-2026-0002']);
    expect((await desk.board(lead, { search: '%' })).total).toBe(0);
    expect((await desk.board(lead, { status: 'closed' })).total).toBe(0);
    expect((await desk.board(lead, { pageSize: 2, page: 2 })).rows).toHaveLength(1);
  });

  it('counts what is overdue by the day on which it is asked', async () => {
    await openOn(desk);
    expect((await desk.board(lead, { overdue: true })).total).toBe(0);
    const later = deskOn(store, { clock: () => Date.parse('2026-12-10T09:00:00.000Z') });
    const board = await later.board(lead, { overdue: true });
    expect(board.total).toBe(1);
    expect(board.rows[0]?.overdue).toBeGreaterThan(0);
  });

  it('calls watchers back after a commit, until they stop', async () => {
    const seen: string[] = [];
    const stop = desk.watch(({ ref, version }) => seen.push(`${ref} ${version}`));
    const ref = await openOn(desk);
    await desk.handle(ref, tick('first.1'), { person: lead, cause: 'a' });
    stop();
    await desk.handle(ref, tick('first.2'), { person: lead, cause: 'b' });
    expect(seen).toEqual([`${ref} 1`, `${ref} 2`]);
  });

  it('has everything again after closing and opening the store', async () => {
    const ref = await openOn(desk);
    await desk.handle(ref, tick('first.1'), { person: nurse, cause: 'a' });
    const before = await desk.find(ref);
    await store.close();
    store = await openAt(place);
    desk = deskOn(store);
    expect({ ...(await desk.find(ref)), causes: [] }).toEqual({ ...before, causes: [] });
    expect(await desk.handle(ref, tick('first.1'), { person: nurse, cause: 'a' })).toMatchObject({
      duplicate: true,
    });
  });
});

describe.each(kinds.filter(({ name }) => name === 'PostgreSQL'))('two processes on $name', (kind) => {
  let place: StorePlace;
  let stores: readonly [Store, Store];
  let one: Desk;
  let two: Desk;
  beforeEach(async () => {
    place = await kind.makePlace();
    stores = [await openAt(place), await openAt(place)];
    one = deskOn(stores[0]);
    two = deskOn(stores[1]);
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await place.remove();
  });

  it('commit to one case at once and lose nothing', async () => {
    const ref = await openOn(one);
    const items = Array.from({ length: 30 }, (_, index) => `second.${index + 1}`);
    const answers = await Promise.all(
      items.map((item, index) =>
        (index % 2 === 0 ? one : two).handle(ref, tick(item), { person: nurse, cause: item }),
      ),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    for (const desk of [one, two]) {
      const state = await desk.find(ref);
      expect(items.filter((item) => state?.items[item]?.status !== 'done')).toEqual([]);
    }
    expect(await one.verify()).toEqual({ events: 31, broken: [] });
  });

  it('take one cause that reaches both of them once', async () => {
    const ref = await openOn(one);
    await two.find(ref);
    const answers = await Promise.all(
      [one, two].map((desk) => desk.handle(ref, tick('first.1'), { person: nurse, cause: 'same' })),
    );
    expect(answers.map((answer) => answer.ok && answer.duplicate).toSorted()).toEqual([false, true]);
    const opened = await Promise.all(
      [one, two].map((desk) => desk.open(openTyGwyn, { person: lead, cause: 'opening' })),
    );
    expect(new Set(opened.map((answer) => answer.ok && answer.ref)).size).toBe(1);
  });

  it('decide again before they refuse on what they knew before', async () => {
    const ref = await openOn(one);
    await two.find(ref);
    await one.handle(ref, tick('first.1'), { person: nurse, cause: 'a' });
    // The second desk still knows the item as open, and would refuse to reopen it.
    const answer = await two.handle(
      ref,
      { type: 'reopenItem', item: 'first.1' },
      { person: nurse, cause: 'b' },
    );
    expect(answer).toMatchObject({ ok: true, version: 3 });
  });

  it('hear of each other', async () => {
    const heard = new Promise<string>((resolve) => {
      two.watch(({ ref, version }) => resolve(`${ref} ${version}`));
    });
    const ref = await openOn(one);
    expect(await heard).toBe(`${ref} 1`);
  });
});

import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command, CommandOf } from '../case/commands.ts';
import { replay } from '../case/evolve.ts';
import type { Desk } from './desk.ts';
import type { Run } from './statement.ts';
import type { Store } from './store.ts';
import { deskOn, lead, nurse, openOn, stranger } from './testing/desk-on.ts';
import { openAt, storesHere, type StorePlace } from './testing/stores.ts';

const tick = (item: string): CommandOf<'tickItem'> => ({ type: 'tickItem', item });
const by = (cause: string = randomUUID()) => ({ person: nurse, cause });

/** The store, counting its commits; `fault` is called before each with the events that it holds. */
const watched = (store: Store) => {
  const commits: number[] = [];
  const hooks = { fault: (_events: string): void => undefined };
  const run: Run = async (statement, values) => {
    if (statement.name !== 'commit-case') return store.run(statement, values);
    const events = String(values[1]);
    hooks.fault(events);
    const rows = await store.run(statement, values);
    const parsed: unknown = JSON.parse(events);
    if (rows[0]?.['written'] === true) commits.push(Array.isArray(parsed) ? parsed.length : 0);
    return rows;
  };
  return { store: { ...store, run }, commits, hooks };
};

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

describe.each(kinds)('commands that wait for one case on $name', (kind) => {
  let place: StorePlace;
  let store: Store;
  let desk: Desk;
  let commits: number[];
  let hooks: { fault: (events: string) => void };
  beforeEach(async () => {
    place = await kind.makePlace();
    store = await openAt(place);
    const wrapped = watched(store);
    ({ commits, hooks } = wrapped);
    desk = deskOn(wrapped.store);
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });
  const versionsOf = async (ref: string, on = desk): Promise<readonly number[]> => {
    const log = await on.chronology(ref, lead);
    if (!log.ok) throw new Error('no log');
    const state = await on.find(ref);
    expect({ ...replay(log.events), causes: [] }).toEqual({ ...state, causes: [] });
    expect((await on.verify(ref)).broken).toEqual([]);
    return log.events.map(({ version }) => version);
  };
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

  it('are committed together, each with an answer of its own', async () => {
    const ref = await openOn(desk);
    commits.length = 0;
    const answers = await Promise.all(
      upTo(20).map((n) => desk.handle(ref, tick(`first.${n}`), by(`click ${n}`))),
    );
    for (const [index, answer] of answers.entries()) {
      if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`);
      expect([answer.version, answer.state.version, answer.duplicate]).toEqual([index + 2, index + 2, false]);
      expect(answer.events).toEqual([
        expect.objectContaining({ type: 'ItemTicked', cause: `click ${index + 1}`, version: index + 2 }),
      ]);
      // Each sees what came before it and nothing of what came after.
      expect(Object.keys(answer.state.items)).toHaveLength(index + 1);
    }
    expect(await versionsOf(ref)).toEqual(upTo(21));
    expect(commits.reduce((sum, events) => sum + events, 0)).toBe(20);
    expect(commits.length).toBeLessThanOrEqual(2);
  });

  it('are answered only after the commit', async () => {
    const ref = await openOn(desk);
    const order: string[] = [];
    hooks.fault = () => void order.push('committing');
    const inLog = await Promise.all(
      upTo(3).map(async (n) => {
        await desk.handle(ref, tick(`first.${n}`), by());
        order.push(`answered ${n}`);
        const [row] = await store.run(
          { name: 'count-log', text: 'select count(*)::int as n from hafan.event where ref = $1' },
          [ref],
        );
        return row?.['n'];
      }),
    );
    expect(inLog).toEqual([4, 4, 4]);
    expect(order[0]).toBe('committing');
  });

  it('count once when they are deliveries of the same click', async () => {
    const ref = await openOn(desk);
    const answers = await Promise.all(
      upTo(12).map((n) => desk.handle(ref, tick(`first.${n % 3}`.replace('.0', '.3')), by(`click ${n % 3}`))),
    );
    expect(answers.map((answer) => answer.ok && answer.duplicate)).toEqual([
      ...Array.from({ length: 3 }, () => false),
      ...Array.from({ length: 9 }, () => true),
    ]);
    expect(await versionsOf(ref)).toEqual(upTo(4));
  });

  it('are refused one by one, and take no other with them', async () => {
    const ref = await openOn(desk);
    const answers = await Promise.all([
      desk.handle(ref, tick('first.1'), by()),
      desk.handle(ref, tick('no-such-item'), by()),
      desk.handle(ref, tick('first.2'), { person: stranger, cause: 'x' }),
      // Meant for the case before the first tick of this same group.
      desk.handle(ref, tick('first.3'), { ...by(), expectedVersion: 1 }),
      // Possible only because of the first one of this group.
      desk.handle(ref, { type: 'reopenItem', item: 'first.1' }, by()),
      desk.handle(ref, tick('first.4'), by()),
    ]);
    expect(answers.map((answer) => (answer.ok ? answer.version : answer.refusal.code))).toEqual([
      2,
      'unknown-item',
      'case-not-found',
      'version-conflict',
      3,
      4,
    ]);
    expect(await versionsOf(ref)).toEqual(upTo(4));
  });

  it('are tried one by one when the transaction of all fails', async () => {
    const ref = await openOn(desk);
    hooks.fault = (events) => {
      if (events.includes('second.9')) throw new Error('the store takes no second.9');
    };
    const items = ['second.1', 'second.9', 'second.2', 'second.3'];
    const answers = await Promise.allSettled(items.map((item) => desk.handle(ref, tick(item), by())));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    const state = await desk.find(ref);
    expect(items.filter((item) => state?.items[item]?.status === 'done')).toEqual([
      'second.1',
      'second.2',
      'second.3',
    ]);
    expect(await versionsOf(ref)).toEqual(upTo(4));
  });

  it('count once although the reply to the commit of all was lost', async () => {
    const ref = await openOn(desk);
    let lose = true;
    const losing: Run = async (statement, values) => {
      const rows = await store.run(statement, values);
      if (statement.name === 'commit-case' && lose) {
        lose = false;
        throw Object.assign(new Error('the connection broke'), { code: '08006' });
      }
      return rows;
    };
    const other = deskOn({ ...store, run: losing });
    await other.find(ref);
    const answers = await Promise.all(upTo(6).map((n) => other.handle(ref, tick(`first.${n}`), by())));
    expect(answers.map((answer) => answer.ok && answer.duplicate)).toEqual(upTo(6).map(() => true));
    expect(await versionsOf(ref, other)).toEqual(upTo(7));
  });

  it('decide the same together as one after another', { timeout: 120_000 }, async () => {
    const command = fc.record({
      item: fc.constantFrom('first.1', 'first.2', 'first.3', 'no-such-item'),
      type: fc.constantFrom('tickItem' as const, 'reopenItem' as const),
      cause: fc.integer({ min: 0, max: 9 }),
    });
    const tell = async (asked: readonly Promise<Awaited<ReturnType<Desk['handle']>>>[]) =>
      (await Promise.all(asked)).map((answer) =>
        answer.ok
          ? [answer.version, answer.duplicate, answer.events.map(({ type }) => type)]
          : answer.refusal,
      );
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 2, maxLength: 12 }), async (commands) => {
        const asks: readonly (readonly [Command, string])[] = commands.map(({ type, item, cause }) => [
          { type, item },
          `cause ${cause}`,
        ]);
        const together = await openOn(desk);
        const inTurn = await openOn(desk);
        const first = await tell(asks.map(([ask, cause]) => desk.handle(together, ask, by(cause))));
        const second = [];
        for (const [ask, cause] of asks) second.push(...(await tell([desk.handle(inTurn, ask, by(cause))])));
        expect(first).toEqual(second);
        expect((await desk.find(together))?.items).toEqual((await desk.find(inTurn))?.items);
      }),
      { numRuns: 25, seed: 11 },
    );
  });
});

describe.each(kinds.filter(({ name }) => name === 'PostgreSQL'))(
  'commands that wait in two processes on $name',
  (kind) => {
    it('are all decided again when the other process was faster', async () => {
      const place = await kind.makePlace();
      const stores = [await openAt(place), await openAt(place)] as const;
      const { store, commits, hooks } = watched(stores[0]);
      const one = deskOn(store);
      const two = deskOn(stores[1]);
      const ref = await openOn(one);
      const items = Array.from({ length: 8 }, (_, index) => `first.${index + 1}`);
      // Decided on version 1, but by the time of the commit the other process has written version 2.
      let conflicts = 0;
      const slow: Run = async (statement, values) => {
        if (statement.name === 'commit-case' && conflicts === 0) {
          conflicts += 1;
          await two.handle(ref, tick('first.1'), by('theirs'));
        }
        return store.run(statement, values);
      };
      const late = deskOn({ ...store, run: slow });
      await late.find(ref);
      commits.length = 0;
      hooks.fault = () => undefined;
      const answers = await Promise.all(items.map((item) => late.handle(ref, tick(item), by())));
      // first.1 was theirs by then: nothing left to do.
      expect(answers.map((answer) => answer.ok && answer.events.length)).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
      expect(commits).toEqual([7]);
      expect(await one.verify(ref)).toEqual({ events: 9, broken: [] });
      await Promise.all(stores.map((each) => each.close()));
      await place.remove();
    });
  },
);

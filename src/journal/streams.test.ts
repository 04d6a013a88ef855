import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Person } from '../access/person.ts';
import type { Store } from './store.ts';
import { createRecordDesk, type RecordDesk } from './streams.ts';
import { appendOnlyRefusal, deskOn, lead, nurse, openOn, stranger } from './testing/desk-on.ts';
import { openAt, storesHere, type StorePlace } from './testing/stores.ts';

/** The smallest core that there can be: a list of words, kept by one agency. */
interface Words {
  State: { readonly version: number; readonly words: readonly string[] };
  Command: { readonly type: 'begin' | 'add' | 'add-twice'; readonly word: string };
  Outcome: { readonly type: 'heard' };
  Event: { readonly type: 'Added'; readonly payload: { readonly word: string } };
  Extra: object;
  View: { readonly text: string };
  Row: { readonly words: number; readonly changedAt: string };
  Code: 'word-known';
}
const ofAgency = (person: Person): boolean => person.agency === lead.agency;

const wordsOn = (store: Store, prefix?: string): RecordDesk<Words> =>
  createRecordDesk<Words>({
    kind: prefix === undefined ? 'plain' : 'numbered',
    ...(prefix === undefined ? {} : { prefix }),
    decide: (state, asked) => {
      if (asked.type === 'heard')
        return { ok: true, events: [{ type: 'Added', payload: { word: 'heard' } }] };
      const { word } = asked;
      if (state?.words.includes(word))
        return {
          ok: false,
          refusal: { code: 'word-known', cite: null, missing: [], mayOverride: false },
        };
      const added = { type: 'Added', payload: { word } } as const;
      return { ok: true, events: asked.type === 'add-twice' ? [added, added] : [added] };
    },
    evolve: (state, { version, payload }) => ({ version, words: [...(state?.words ?? []), payload.word] }),
    extra: async () => ({}),
    may: (person, what) => (what === 'view' ? person.agency !== stranger.agency : ofAgency(person)),
    view: async ({ state }) => ({ text: state?.words.join(' ') ?? '' }),
    row: {
      of: ({ words }, changedAt) => ({ words: words.length, changedAt }),
      parse: (json) => z.object({ words: z.number(), changedAt: z.string() }).parse(json),
      maySee: ofAgency,
    },
    store,
    clock: () => Date.parse('2026-11-23T09:00:00.000Z'),
    newId: randomUUID,
    dateOf: (instant) => instant.slice(0, 10),
  });
const add = (word: string) => ({ type: 'add', word }) as const;

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

describe.each(kinds)('a desk of other streams on $name', (kind) => {
  let place: StorePlace;
  let store: Store;
  let words: RecordDesk<Words>;
  let numbered: RecordDesk<Words>;
  beforeEach(async () => {
    place = await kind.makePlace();
    store = await openAt(place);
    words = wordsOn(store);
    numbered = wordsOn(store, 'WD');
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });
  const meta = (more: object = {}) => ({ person: lead, cause: randomUUID(), ...more });

  it('begins a stream with its first event and tells of the change', async () => {
    const heard: unknown[] = [];
    store.feed.onChange((change) => heard.push(change));
    expect(await words.handle('one', add('tŷ'), meta())).toMatchObject({
      ok: true,
      version: 1,
      duplicate: false,
    });
    await words.handle('one', { type: 'add-twice', word: 'gwyn' }, meta());
    expect(await words.view('one', lead)).toEqual({ ok: true, view: { text: 'tŷ gwyn gwyn' } });
    expect(heard).toEqual([
      { ref: 'plain/one', version: 1 },
      { ref: 'plain/one', version: 3 },
    ]);
    expect(await words.list(lead)).toEqual([{ words: 3, changedAt: '2026-11-23T09:00:00.000Z' }]);
  });

  it('asks for permission before anything else, and tells a stranger nothing', async () => {
    const cause = randomUUID();
    await words.handle('one', add('a'), meta({ cause }));
    const again = { person: stranger, cause };
    expect(await words.handle('one', add('a'), again)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await words.handle('one', add('b'), { ...again, person: nurse })).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    expect(await words.view('one', stranger)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await words.history('one', stranger)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await words.list(stranger)).toEqual([]);
    expect((await words.find('one'))?.words).toEqual(['a']);
  });

  it('does one cause once, also when it comes many times at once', async () => {
    const cause = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => words.handle('one', add('a'), meta({ cause }))),
    );
    expect(answers.filter((answer) => answer.ok && !answer.duplicate)).toHaveLength(1);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await words.find('one'))?.words).toEqual(['a']);
  });

  it('loses none of many at once, from two processes’ desks, and leaves no gap', async () => {
    const other = wordsOn(store);
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n % 2 ? words : other).handle('one', add(`w${n}`), meta())),
    );
    const log = await words.history('one', lead);
    expect(log.ok && log.events.map(({ version }) => version)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    expect(await words.verify('one')).toEqual({ events: 20, broken: [] });
  });

  it('refuses what was decided on an old version, and lets the core refuse', async () => {
    await words.handle('one', add('a'), meta());
    await words.handle('one', add('b'), meta());
    expect(await words.handle('one', add('c'), meta({ expectedVersion: 1 }))).toMatchObject({
      refusal: { code: 'version-conflict', detail: { version: '2' } },
    });
    expect(await words.handle('one', add('c'), meta({ expectedVersion: 2 }))).toMatchObject({ ok: true });
    expect(await words.handle('one', add('a'), meta())).toMatchObject({ refusal: { code: 'word-known' } });
  });

  it('gives numbered streams a reference, one a cause, and none to whoever may not', async () => {
    const begin = { type: 'begin', word: 'a' } as const;
    const cause = randomUUID();
    const answers = await Promise.all(Array.from({ length: 4 }, () => numbered.open(begin, meta({ cause }))));
    expect(new Set(answers.map((answer) => answer.ok && answer.ref))).toEqual(new Set(['WD-2026-0001']));
    expect(await numbered.open(begin, meta({ person: nurse }))).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    expect(await numbered.handle('WD-2026-0009', add('b'), meta())).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(await numbered.open(begin, meta())).toMatchObject({ ok: true, ref: 'WD-2026-0002' });
    // Streams of the other kind are another matter.
    expect(await words.list(lead)).toEqual([]);
  });

  it('takes the software’s own reports, of streams that there are', async () => {
    await words.handle('one', add('a'), meta());
    await words.record('one', { type: 'heard' }, { cause: 'job-1' });
    expect(await words.record('one', { type: 'heard' }, { cause: 'job-1' })).toMatchObject({
      duplicate: true,
    });
    expect(await words.record('two', { type: 'heard' }, { cause: 'job-2' })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    const log = await words.history('one', lead);
    expect(log.ok && log.events.map(({ by }) => by.kind)).toEqual(['person', 'system']);
  });

  it('lets no line be changed, and finds what a tamperer with full access did', async () => {
    const desk = deskOn(store);
    await openOn(desk);
    for (const word of ['a', 'b', 'c']) await words.handle('one', add(word), meta());
    await words.handle('two', add('x'), meta());
    for (const text of [
      `update hafan.record_event set body = '{}'`,
      'delete from hafan.record_event',
      'truncate hafan.record_event',
    ])
      await expect(store.run({ name: text, text }, [])).rejects.toMatchObject({ code: appendOnlyRefusal });
    // The store's verification is of cases and of all other streams.
    expect(await desk.verify()).toEqual({ events: 5, broken: [] });

    await kind.tamper(
      store,
      place,
      `update hafan.record_event set body = replace(body, '"b"', '"B"') where ref = 'plain/one' and version = 2`,
    );
    await kind.tamper(store, place, `delete from hafan.record_event where ref = 'plain/two'`);
    expect((await desk.verify()).broken).toEqual([
      { ref: 'plain/one', version: 2 },
      { ref: 'plain/two', version: 1 },
    ]);
    expect(await words.verify('one')).toEqual({ events: 3, broken: [{ ref: 'plain/one', version: 2 }] });
  });
});

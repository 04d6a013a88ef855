import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appendOnlyRefusal, deskOn, lead, openOn } from './testing/desk-on.ts';
import { openAt, storesHere, type StorePlace } from './testing/stores.ts';
import { conversationReferences, languageChoices } from './person-settings.ts';
import { findFile, keepFile } from './file-contents.ts';
import { seenActivities } from './seen-activities.ts';
import type { Store } from './store.ts';
import type { Statement } from './statement.ts';

const { kinds, missing } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));
const statement = (text: string): Statement => ({ name: text.slice(-60), text });

it.each(missing)('a store is left out here: %s', (what) => expect(what).toContain('apt-get install'));

describe.each(kinds)('the store on $name', (kind) => {
  let place: StorePlace;
  let store: Store;
  beforeEach(async () => {
    place = await kind.makePlace();
    store = await openAt(place);
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });
  const ticked = async (): Promise<string> => {
    const desk = deskOn(store);
    const ref = await openOn(desk);
    for (const item of ['first.1', 'first.2', 'first.3']) {
      await desk.handle(ref, { type: 'tickItem', item }, { person: lead, cause: randomUUID() });
    }
    return ref;
  };

  it('refuses to open a store of the other mode, and says what to do', async () => {
    await store.close();
    await expect(openAt(place, { mode: 'live' })).rejects.toThrow(
      /holds rehearsal data.*live mode.*HAFAN_DATA/s,
    );
    store = await openAt(place);
    expect(await store.ready()).toBe(true);
  });

  it('lets no row of the log be changed, deleted or cut off', async () => {
    await ticked();
    for (const attempt of [
      `update hafan.event set body = '{}' where version = 2`,
      'delete from hafan.event where version = 2',
      'truncate hafan.event',
    ]) {
      await expect(store.run(statement(attempt), [])).rejects.toMatchObject({ code: appendOnlyRefusal });
    }
    expect(await deskOn(store).verify()).toEqual({ events: 4, broken: [] });
  });

  it.each([
    [
      'a changed text',
      `update hafan.event set body = replace(body, 'first.2', 'first.9') where version = 3`,
      [3],
    ],
    [
      'a changed text with its hash made to fit',
      `update hafan.event set body = replace(body, 'first.2', 'first.9'),
         hash = encode(sha256(convert_to(replace(body, 'first.2', 'first.9'), 'UTF8')), 'hex') where version = 3`,
      [4],
    ],
    ['a changed column', `update hafan.event set type = 'ItemReopened' where version = 2`, [2]],
    ['a missing event', 'delete from hafan.event where version = 2', [3]],
    ['an end cut off', 'delete from hafan.event where version = 4', [4]],
    ['a whole case gone', 'delete from hafan.event', [1]],
  ])('shows %s to whoever verifies, although the triggers were off', async (_what, tampering, versions) => {
    const ref = await ticked();
    expect((await deskOn(store).verify()).broken).toEqual([]);
    await kind.tamper(store, place, tampering);
    expect((await deskOn(store).verify()).broken.map(({ version }) => version)).toEqual(versions);
    expect((await deskOn(store).verify(ref)).broken.map(({ version }) => version)).toEqual(versions);
  });

  it('claims an activity once, until it is released', async () => {
    const seen = seenActivities(store);
    const claims = await Promise.all(Array.from({ length: 5 }, () => seen.claim('activity')));
    expect(claims.toSorted()).toEqual(['in-progress', 'in-progress', 'in-progress', 'in-progress', 'new']);
    await seen.release('activity');
    expect(await seen.claim('activity')).toBe('new');
    await seen.finish('activity');
    expect(await seen.claim('activity')).toBe('done');
    await seen.release('activity');
    expect(await seen.claim('activity')).toBe('done');
    await seen.prune();
    expect(await seen.claim('activity')).toBe('done');
  });

  it('forgets activities too old to be delivered again, at the start and every hour', async () => {
    const age = statement(
      `update hafan.seen_activity set claimed_at = now() - interval '8 days' where id = $1`,
    );
    const left = async (): Promise<readonly unknown[]> =>
      (await store.run(statement('select id from hafan.seen_activity order by id'), [])).map(({ id }) => id);
    await seenActivities(store).claim('old');
    await seenActivities(store).claim('young');
    await store.run(age, ['old']);
    await store.close();
    // Watched, not faked: a day of the store's other timers at once would keep it busy for minutes.
    const timers = vi.spyOn(globalThis, 'setInterval');
    store = await openAt(place);
    const hourly = timers.mock.calls.filter(([, milliseconds]) => milliseconds === 3600 * 1000);
    timers.mockRestore();
    expect(await left()).toEqual(['young']);
    await store.run(age, ['young']);
    // One of them is the job engine's own.
    for (const [tick] of hourly) tick();
    for (const end = Date.now() + 5_000; (await left()).length > 0; await wait(10))
      if (Date.now() > end) throw new Error('It was not forgotten');
  });

  it('takes over an activity whose handler died', async () => {
    const seen = seenActivities(store);
    await seen.claim('activity');
    await store.run(
      statement(`update hafan.seen_activity set claimed_at = now() - interval '2 minutes'`),
      [],
    );
    expect(await seen.claim('activity')).toBe('new');
    expect(await seen.claim('activity')).toBe('in-progress');
  });

  it('keeps files, choices of language and conversation references', async () => {
    const content = new Uint8Array([0, 1, 2, 255]);
    await keepFile(store, { sha256: 'abc', content });
    await keepFile(store, { sha256: 'abc', content });
    expect(await findFile(store, 'abc')).toEqual(content);
    expect(await findFile(store, 'none')).toBeNull();

    const choices = languageChoices(store);
    expect(await choices.find(lead)).toBeNull();
    await choices.choose(lead, 'en');
    await choices.choose(lead, 'cy');
    expect(await choices.find(lead)).toBe('cy');
    expect(await choices.find({ tenant: 'other', objectId: lead.objectId })).toBeNull();

    const references = conversationReferences(store);
    await references.keep('channel', { conversation: { id: 'a' } });
    await references.keep('channel', { conversation: { id: 'b' } });
    expect(await references.find('channel')).toEqual({ conversation: { id: 'b' } });
    expect(await references.find('none')).toBeNull();
  });
});

describe('the embedded store', () => {
  const kind = kinds.find(({ name }) => name === 'embedded');
  if (!kind) throw new Error('There is always an embedded store');

  it('belongs to one owner at a time, and its directory to one user', async () => {
    const place = await kind.makePlace();
    const store = await openAt(place);
    await expect(openAt(place)).rejects.toThrow(/Another process is using the data directory/);
    await store.close();
    const again = await openAt(place);
    await again.close();
    const dataDir = place.settings.dataDir ?? '';
    expect(fs.statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(fs.existsSync(path.join(dataDir, 'PG_VERSION'))).toBe(true);
    await place.remove();
  });

  it('lets timers run while queries follow each other', async () => {
    const place = await kind.makePlace();
    const store = await openAt(place);
    let beats = 0;
    const timer = setInterval(() => (beats += 1), 5);
    const until = Date.now() + 500;
    while (Date.now() < until) await store.run(statement('select 1'), []);
    clearInterval(timer);
    expect(beats).toBeGreaterThan(5);
    await store.close();
    await place.remove();
  });
});

describe.each(kinds.filter(({ name }) => name === 'PostgreSQL'))(
  'processes that start together on $name',
  (kind) => {
    it('all open an empty database and one that was used before', async () => {
      const place = await kind.makePlace();
      for (const database of ['empty', 'used']) {
        const stores = await Promise.all(Array.from({ length: 4 }, () => openAt(place)));
        expect(await Promise.all(stores.map((store) => store.ready())), database).toEqual([
          true,
          true,
          true,
          true,
        ]);
        await Promise.all(stores.map((store) => store.close()));
      }
      await place.remove();
    });
  },
);

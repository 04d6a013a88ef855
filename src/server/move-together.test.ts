import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storesHere, type StorePlace } from '../journal/testing/stores.ts';
import { individualDoneSchema, individualMovesSchema } from './contract/individuals.ts';
import { startServerRig } from './testing/server-rig.ts';

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

const label = 'The garden table';
const service = 'Hafod Enghraifft';

describe.each(kinds)('a friendship group over HTTP on $name', (kind) => {
  let place: StorePlace;
  let rig: Awaited<ReturnType<typeof startServerRig>>;
  let ref: string;
  let people: string[];
  beforeEach(async () => {
    place = await kind.makePlace();
    rig = await startServerRig(place.settings);
    ref = await rig.opened();
    people = [];
    for (const name of ['Ann Sampl', 'Bet Sampl', 'Cai Sampl']) {
      const added = await rig.send('nurse', 'POST', at(), { details: { identity: { name } } });
      const { id } = individualDoneSchema.parse(added.body);
      people.push(id);
      await rig.send('nurse', 'POST', at(`/${id}/commands`), { type: 'joinFriendshipGroup', label });
    }
  });
  afterEach(async () => {
    await rig.stop();
    await place.remove();
  });
  const at = (path = ''): string => `/api/cases/${ref}/individuals${path}`;
  const together = (who: string, body: object, headers?: Record<string, string>) =>
    rig.send(who, 'POST', at('/together'), { label, people, ...body }, headers);
  const moves = async () => individualMovesSchema.parse((await rig.send('lead', 'GET', at('/moves'))).body);
  const typesOf = async (id: string): Promise<readonly unknown[]> => {
    const { body } = await rig.send('nurse', 'GET', at(`/${id}/history`));
    const events: unknown = body['events'];
    return Array.isArray(events) ? events.map((event: { readonly type: unknown }) => event.type) : [];
  };
  const plan = { type: 'planTogether', on: '2026-11-30', transport: 'Minibus', service, suitable: true };
  const chosenBy = (ids: readonly string[]) => ({
    chosenBy: Object.fromEntries(ids.map((id) => [id, 'person'])),
  });

  it('gets a day, a place and transport in one act, once for one key; the board shows them together', async () => {
    const key = { 'idempotency-key': 'press-1' };
    const body = { ...plan, ...chosenBy(people) };
    expect(await together('nurse', body, key)).toMatchObject({ status: 200, body: { duplicate: false } });
    expect(await together('nurse', body, key)).toMatchObject({ status: 200, body: { duplicate: true } });
    const board = await moves();
    expect(board.days).toMatchObject([
      { on: '2026-11-30', moves: people.map((id) => ({ id, friendship: label, destination: service })) },
    ]);
    expect(board.groups).toMatchObject([
      { label, members: people.map((id) => ({ id, transport: 'Minibus' })) },
    ]);
    const { events } = await rig.records.individuals.verify();
    // Of each: added, joined, offered, chosen, planned; nothing twice.
    expect(events).toBe(15);
  });

  it('is left as it was where one is held up, and tells who and why in the person’s language', async () => {
    const before = await moves();
    const refused = await together(
      'nurse',
      { ...plan, ...chosenBy(people.slice(0, 2)) },
      { 'accept-language': 'cy' },
    );
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'not-together',
        cite: 'PFP App. A 7.5',
        mayOverride: false,
        people: [
          {
            id: people[2],
            name: 'Cai Sampl',
            missing: [{ text: 'Mae’r dewis o wasanaeth newydd wedi’i gofnodi.', cite: 'PFP App. A 7.10' }],
          },
        ],
      },
    });
    expect(await moves()).toEqual(before);
    for (const id of people) expect(await typesOf(id)).toEqual(['IndividualAdded', 'FriendshipGroupJoined']);
    expect(rig.logged()).not.toContain('Cai');
  });

  it('leaves somebody behind for a reason only, and then may be cancelled whole', async () => {
    const going = people.slice(0, 2);
    const part = { ...plan, people: going, ...chosenBy(going) };
    expect(await together('nurse', part)).toMatchObject({
      status: 409,
      body: { code: 'split-needs-reason', people: [{ name: 'Cai Sampl' }] },
    });
    const apartReason = 'Cai stays near his daughter.';
    expect((await together('nurse', { ...part, apartReason })).status).toBe(200);
    expect((await moves()).groups[0]?.members.map((member) => member.apartReason)).toEqual([
      apartReason,
      apartReason,
      null,
    ]);
    const cancel = { type: 'cancelTogether', people: going, reason: 'The rooms are not ready.' };
    expect((await together('nurse', cancel)).status).toBe(200);
    expect((await moves()).days).toEqual([]);
  });

  it('is moved in one act; a lead goes on for all of them with a reason, and undoes it', async () => {
    await together('nurse', { ...plan, ...chosenBy(people) });
    const done = { type: 'doneTogether', on: '2026-11-23' };
    expect(await together('nurse', done)).toMatchObject({ status: 409, body: { mayOverride: false } });
    expect(await together('lead', done)).toMatchObject({ status: 409, body: { mayOverride: true } });
    expect((await together('lead', { ...done, override: 'The roof leaks.' })).status).toBe(200);
    expect((await moves()).groups[0]?.members.map((member) => member.done)).toEqual([true, true, true]);
    const undo = { type: 'undoTogether', reason: 'The minibus broke down.' };
    expect((await together('nurse', undo)).status).toBe(200);
    expect((await moves()).groups[0]?.members.map((member) => member.done)).toEqual([false, false, false]);
    expect(await rig.records.individuals.verify()).toMatchObject({ broken: [] });
  });

  it('is nothing to those outside of the case’s group', async () => {
    for (const who of ['director', 'outsider', 'administrator', 'partner'])
      expect([who, (await together(who, plan)).status]).toEqual([who, 404]);
  });

  it('keeps what two people ask of it at once apart: one plan stands whole', async () => {
    const answers = await Promise.all(
      ['2026-11-30', '2026-12-01'].map((on) => together('nurse', { ...plan, on, ...chosenBy(people) })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const days = (await moves()).days.map(({ moves: of }) => of.length);
    expect(days).toEqual([3]);
  });
});

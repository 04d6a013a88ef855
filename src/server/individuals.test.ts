import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storesHere, type StorePlace } from '../journal/testing/stores.ts';
import { individualDoneSchema, individualsSchema, individualMovesSchema } from './contract/individuals.ts';
import { startServerRig } from './testing/server-rig.ts';

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

const today = '2026-11-23';

describe.each(kinds)('the register over HTTP on $name', (kind) => {
  let place: StorePlace;
  let rig: Awaited<ReturnType<typeof startServerRig>>;
  let ref: string;
  beforeEach(async () => {
    place = await kind.makePlace();
    rig = await startServerRig(place.settings);
    ref = await rig.opened();
  });
  afterEach(async () => {
    await rig.stop();
    await place.remove();
  });
  const at = (path = ''): string => `/api/cases/${ref}/individuals${path}`;
  const add = async (name: string, more: object = {}, headers?: Record<string, string>) => {
    const body = { details: { identity: { name }, ...more } };
    const answer = await rig.send('nurse', 'POST', at(), body, headers);
    return individualDoneSchema.parse(answer.body);
  };
  const ask = (who: string, id: string, body: object, headers?: Record<string, string>) =>
    rig.send(who, 'POST', at(`/${id}/commands`), body, headers);
  const list = async () => individualsSchema.parse((await rig.send('lead', 'GET', at())).body);

  it('is for members of the group; whoever oversees the case sees its numbers and no names', async () => {
    const { id } = await add('Gwen Enghraifft');
    for (const who of ['director', 'outsider', 'administrator', 'partner']) {
      for (const path of ['', '/moves', `/${id}`, `/${id}/history`])
        expect([who, path, (await rig.send(who, 'GET', at(path))).status]).toEqual([who, path, 404]);
      expect((await ask(who, id, { type: 'setRag', rag: 'red', reason: 'x' })).status).toBe(404);
      expect((await rig.send(who, 'POST', at(), { details: { identity: { name: 'X' } } })).status).toBe(404);
    }
    expect((await rig.send(null, 'GET', at())).status).toBe(401);
    const summary = await rig.send('director', 'GET', at('/summary'));
    expect(summary).toMatchObject({ status: 200, body: { people: 1, moved: 0, rag: { none: 1 } } });
    expect(JSON.stringify(summary.body)).not.toContain('Gwen');
    expect((await rig.send('outsider', 'GET', at('/summary'))).status).toBe(404);
    expect((await rig.send('nurse', 'GET', at(`/${id}`))).status).toBe(200);
  });

  it('adds a person once for one key, and lists everybody by name', async () => {
    const key = { 'idempotency-key': 'click-1' };
    const first = await add('Wyn Enghraifft', {}, key);
    expect(await add('Wyn Enghraifft', {}, key)).toMatchObject({ id: first.id, duplicate: true });
    await add('Ŵan Esiampl', { funding: { funding: 'continuing-healthcare' } });
    await add('Ann Sampl', { funding: { funding: 'self-funded' }, language: { choice: 'cy' } });
    const { rows, summary, may } = await list();
    expect(rows.map(({ name, lead }) => [name, lead])).toEqual([
      ['Ann Sampl', 'council'],
      ['Ŵan Esiampl', 'nhs'],
      ['Wyn Enghraifft', null],
    ]);
    expect(summary).toMatchObject({ people: 3, unplanned: 3, language: { cy: 1, unknown: 2 } });
    expect(may).toEqual({ change: true, lead: true });
  });

  it('gives the mail addresses of families to members, each once, and nobody’s who has died', async () => {
    const family = (mail: string | null) => ({ representative: { name: 'Nia Sampl', mail } });
    for (const [name, mail] of [
      ['Ann Sampl', 'nia@teulu.example'],
      ['Bet Sampl', 'Nia@teulu.example'],
      ['Cai Sampl', null],
    ] as const)
      await add(name, family(mail));
    const { id } = await add('Dai Sampl', family('dai@teulu.example'));
    await ask('nurse', id, { type: 'recordOutcome', outcome: 'died', on: today });
    expect(await rig.send('nurse', 'GET', at('/families'))).toMatchObject({
      status: 200,
      body: { families: [{ name: 'Nia Sampl', mail: 'nia@teulu.example' }], without: 1 },
    });
    for (const who of ['director', 'outsider', 'administrator', 'partner'])
      expect((await rig.send(who, 'GET', at('/families'))).status).toBe(404);
    const wrong = {
      type: 'changeDetails',
      change: { group: 'representative', values: { mail: 'a@b; c@d' } },
    };
    expect((await ask('nurse', id, wrong)).status).toBe(400);
    const { rows: before } = await list();
    // A row that an earlier Hafan wrote knows nothing of addresses, and is read all the same.
    await rig.store.run(
      { name: 'older-rows', text: `update hafan.record_view set row = replace(row, '"mail":null,', '')` },
      [],
    );
    expect((await list()).rows).toEqual(before);
    expect(rig.logged()).not.toContain('teulu.example');
  });

  it('refuses a move while something is missing, lists it in the person’s language, lets a lead go on', async () => {
    const { id } = await add('Gwen Enghraifft');
    const move = { type: 'moveDone', on: today };
    const refused = await ask('nurse', id, move, { 'accept-language': 'cy' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'not-ready', mayOverride: false } });
    expect(refused.body['missing']).toContainEqual({
      requirement: 'medication',
      text: 'Mae meddyginiaeth a manylion triniaeth yn mynd gyda’r unigolyn.',
      cite: 'PFP App. A 7.21',
    });
    expect((await ask('nurse', id, { ...move, override: 'Fire' })).body['code']).toBe('override-needs-lead');
    expect((await ask('lead', id, move)).body).toMatchObject({ code: 'not-ready', mayOverride: true });
    const done = await ask('lead', id, { ...move, override: 'The boiler room flooded.' });
    expect(done).toMatchObject({
      status: 200,
      body: { individual: { outcome: { outcome: 'moved' }, overrides: [{ step: 'move' }] } },
    });
    const history = await rig.send('nurse', 'GET', at(`/${id}/history`));
    expect(history.body['events']).toMatchObject([
      { type: 'IndividualAdded', text: 'Gwen Enghraifft was added to the register' },
      { type: 'MissingOverridden' },
      { type: 'MoveDone', text: 'Moved on Monday 23 November 2026' },
    ]);
  });

  it('shows the moves day by day and warns of friends who go apart', async () => {
    const places = ['Plas Newydd Ymarfer', 'Hafod Enghraifft'];
    const people = await Promise.all(['Ann Sampl', 'Bet Sampl'].map((name) => add(name)));
    for (const { id } of people) await ask('nurse', id, { type: 'joinFriendshipGroup', label: 'Lounge' });
    for (const [i, { id }] of people.entries()) {
      const offered = await ask('nurse', id, { type: 'offerOption', service: places[i] });
      const option = individualDoneSchema.parse(offered.body).individual?.options[0]?.id;
      const choice = { type: 'recordChoice', option, chosenBy: 'person', registered: true, meetsNeeds: true };
      expect((await ask('nurse', id, choice)).status).toBe(200);
      const planned = await ask('nurse', id, {
        type: 'planMove',
        on: '2026-11-30',
        time: '10:00',
        ...(i === 1 ? { apartReason: 'Her sister lives there.' } : {}),
      });
      expect(planned).toMatchObject({
        status: 200,
        body: { individual: { friendship: { members: [{ apart: i === 1 }] } } },
      });
    }
    await add('Cai Sampl');
    const moves = individualMovesSchema.parse((await rig.send('lead', 'GET', at('/moves'))).body);
    expect(moves.days).toMatchObject([
      {
        on: '2026-11-30',
        moves: [{ name: 'Ann Sampl', apart: [{ name: 'Bet Sampl' }] }, { name: 'Bet Sampl' }],
      },
    ]);
    expect(moves.unplanned.map(({ name }) => name)).toEqual(['Cai Sampl']);
  });

  it('takes somebody out by a lead only; their log stays for leads', async () => {
    const { id } = await add('Gwen Enghraifft');
    const remove = { type: 'removeIndividual', reason: 'Lives elsewhere' };
    expect((await ask('nurse', id, remove)).status).toBe(403);
    expect((await ask('lead', id, remove)).status).toBe(200);
    expect((await list()).rows).toEqual([]);
    expect((await rig.send('nurse', 'GET', at(`/${id}`))).status).toBe(404);
    expect((await rig.send('lead', 'GET', at(`/${id}/history`))).body['events']).toHaveLength(2);
    expect((await ask('lead', id, { type: 'setRag', rag: 'red', reason: 'x' })).body['code']).toBe('removed');
  });

  it('keeps names out of the server’s log, out of the feed and out of addresses', async () => {
    const changes = new Set<string>();
    const stop = rig.desk.watch((change) => {
      if (change.ref.startsWith('individual/')) changes.add(JSON.stringify(change));
    });
    const { id } = await add('Gwenllian Enghraifft');
    await ask('nurse', id, {
      type: 'changeDetails',
      change: { group: 'care', values: { needs: 'Diabetes' } },
    });
    stop();
    expect([...changes]).toEqual([
      JSON.stringify({ ref: `individual/${ref}/${id}`, version: 1 }),
      JSON.stringify({ ref: `individual/${ref}/${id}`, version: 2 }),
    ]);
    for (const secret of ['Gwenllian', 'Diabetes']) expect(rig.logged()).not.toContain(secret);
    expect(await rig.records.individuals.verify()).toEqual({ events: 2, broken: [] });
  });
});

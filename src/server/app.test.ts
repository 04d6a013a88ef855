import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personKey } from '../case/commands.ts';
import { editionsSchema } from './contract/procedures.ts';
import { itemId, longAnswer, openBody, startServerRig } from './testing/server-rig.ts';

let rig: Awaited<ReturnType<typeof startServerRig>>;
beforeAll(async () => {
  rig = await startServerRig();
});
afterAll(() => rig?.stop());

describe('who may come in', () => {
  it('asks every route of the API who it is, but for the three that say otherwise', async () => {
    const { body } = await rig.send(null, 'GET', '/api/openapi.json');
    const paths = Object.entries(Object(body['paths'])).filter(([path]) => path.startsWith('/api/'));
    expect(paths.length).toBeGreaterThan(12);
    const open: string[] = [];
    for (const [path, methods] of paths) {
      for (const method of Object.keys(Object(methods))) {
        const filled = path.replace(/\{ref\}/, 'EC-2026-0001').replace(/\{[^}]+\}/g, 'x');
        const { status } = await rig.send(
          null,
          method.toUpperCase(),
          filled,
          method === 'get' ? undefined : {},
        );
        if (status !== 401) open.push(`${method} ${path}`);
      }
    }
    expect(open.sort()).toEqual(['get /api/host', 'get /api/openapi.json', 'post /api/messages']);
  });

  it('says 401 as a problem, in the language of the browser', async () => {
    const { status, headers, body } = await rig.send('nobody', 'GET', '/api/me', undefined, {
      'accept-language': 'cy-GB',
    });
    expect(status).toBe(401);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(body).toMatchObject({ code: 'not-signed-in', title: 'Mewngofnodwch' });
  });

  it('keeps a chosen language, before the browser’s', async () => {
    expect((await rig.send('nurse', 'PUT', '/api/me/language', { language: 'cy' })).status).toBe(200);
    expect(rig.chosen.get(personKey({ tenant: 't', objectId: 'nurse' }))).toBe('cy');
    const { body } = await rig.send('nurse', 'GET', '/api/me', undefined, { 'accept-language': 'en' });
    expect(body).toMatchObject({ language: 'cy', languageChosen: true, mayOpenCases: false });
  });

  it('shows another agency nothing of a case, not even that it exists', async () => {
    const ref = await rig.opened();
    for (const who of ['outsider', 'administrator']) {
      for (const path of ['', '/chronology', '/bundle', '/drafts/letters/concerns-and-mitigations'])
        expect((await rig.send(who, 'GET', `/api/cases/${ref}${path}`)).status, `${who} ${path}`).toBe(404);
      expect((await rig.send(who, 'GET', '/api/cases')).body).toMatchObject({ total: 0 });
      expect([403, 404]).toContain((await rig.command(who, ref, { type: 'tickItem', item: itemId })).status);
    }
  });

  it('lets a member look and tick, and not close or export', async () => {
    const ref = await rig.opened();
    expect((await rig.command('nurse', ref, { type: 'tickItem', item: itemId })).status).toBe(200);
    expect((await rig.command('nurse', ref, { type: 'closeCase', outcome: 'x' })).status).toBe(403);
    expect((await rig.send('nurse', 'GET', `/api/cases/${ref}/bundle`)).status).toBe(403);
    expect((await rig.send('nurse', 'POST', '/api/cases', openBody)).status).toBe(403);
    expect((await rig.send('nurse', 'GET', '/api/people?search=x')).status).toBe(403);
  });
});

describe('cases', () => {
  it('opens, once for one key, with a service of the directory', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await rig.send('lead', 'POST', '/api/cases', openBody, key);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ duplicate: false, case: { service: { name: 'Tŷ Gwyn' } } });
    expect(first.headers.get('location')).toBe(`/api/cases/${String(first.body['ref'])}`);
    const again = await rig.send('lead', 'POST', '/api/cases', openBody, key);
    expect(again.body).toMatchObject({ ref: first.body['ref'], duplicate: true });
    const other = await rig.send('lead', 'POST', '/api/cases', { ...openBody, serviceId: 'invented' });
    expect(other.status).toBe(400);
    expect(other.body['fields']).toMatchObject([{ field: 'serviceId' }]);
  });

  it('does a repeated command once, and one key is nobody else’s', async () => {
    const ref = await rig.opened();
    const key = { 'idempotency-key': 'same' };
    const tick = { type: 'tickItem', item: itemId };
    const first = await rig.command('lead', ref, tick, key);
    expect(await rig.command('lead', ref, tick, key)).toMatchObject({
      body: { duplicate: true, version: first.body['version'] },
    });
    const entry = { type: 'recordEntry', log: 'call', text: 'Rang' };
    expect((await rig.command('nurse', ref, entry, key)).body).toMatchObject({ duplicate: false });
  });

  it('answers 304 to who knows the case already, and 200 after a change', async () => {
    const ref = await rig.opened();
    const first = await rig.send('lead', 'GET', `/api/cases/${ref}`);
    const tag = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await rig.send('lead', 'GET', `/api/cases/${ref}`, undefined, tag)).status).toBe(304);
    await rig.command('lead', ref, { type: 'tickItem', item: itemId });
    expect((await rig.send('lead', 'GET', `/api/cases/${ref}`, undefined, tag)).status).toBe(200);
  });

  it('refuses with the paragraph and what is missing, in Welsh where Welsh is asked for', async () => {
    const ref = await rig.opened();
    const refused = await rig.command(
      'lead',
      ref,
      { type: 'suspendCommissioning' },
      { 'accept-language': 'cy' },
    );
    expect(refused.status).toBe(409);
    expect(refused.headers.get('content-language')).toBe('cy');
    expect(refused.body).toMatchObject({ code: 'gate', cite: 'Code 5.19' });
    expect(JSON.stringify(refused.body['missing'])).toContain('Code 5.23');
    const never = await rig.command('lead', ref, { type: 'requestVoluntarySuspension' });
    expect(never.body).toMatchObject({ status: 409, cite: 'Code 5.22', mayOverride: false });
    const stale = await rig.command('lead', ref, { type: 'tickItem', item: itemId, expectedVersion: 0 });
    expect(stale.body).toMatchObject({ status: 409, code: 'version-conflict' });
  });

  it('finds without circumflexes on the board', async () => {
    await rig.opened();
    const { body } = await rig.send('lead', 'GET', '/api/cases?search=ty%20gwyn&pageSize=1');
    expect(body['total']).toBeGreaterThan(0);
    expect(body['rows']).toHaveLength(1);
  });
});

describe('bad input changes nothing and names the field', () => {
  it.each<[string, unknown, number, string]>([
    ['half JSON', '{"type":', 400, 'malformed'],
    ['an unknown command', { type: 'deleteEverything' }, 400, 'bad-input'],
    ['an outcome, which only workers report', { type: 'recordOutcome', event: {} }, 400, 'bad-input'],
    ['a missing field', { type: 'setItemNotApplicable', item: itemId }, 400, 'bad-input'],
    [
      'a text that is too long',
      { type: 'recordEntry', log: 'call', text: 'x'.repeat(4001) },
      400,
      'bad-input',
    ],
    ['20 MB', `{"type":"recordEntry","log":"call","text":"${'x'.repeat(20_000_000)}"}`, 413, 'too-large'],
  ])('%s', async (_what, body, status, code) => {
    const ref = await rig.opened();
    const answer = await rig.command('lead', ref, body);
    expect(answer.body).toMatchObject({ status, code });
    expect((await rig.send('lead', 'GET', `/api/cases/${ref}`)).body).toMatchObject({ version: 1 });
  });

  it('says which field, in words', async () => {
    const { body } = await rig.send('lead', 'GET', '/api/working-days?from=yesterday&add=3');
    expect(body['fields']).toEqual([{ field: 'from', text: 'is not written as it should be' }]);
    const missing = await rig.command('lead', await rig.opened(), { type: 'tickItem' });
    expect(missing.body['fields']).toEqual([{ field: 'item', text: 'is needed' }]);
  });

  it('takes no other content type', async () => {
    const answer = await rig.command('lead', await rig.opened(), 'x=1', { 'content-type': 'text/plain' });
    expect(answer.status).toBe(415);
  });
});

describe('look-ups', () => {
  it('counts working days of each nation', async () => {
    const day = async (nation: string): Promise<unknown> =>
      (await rig.send('nurse', 'GET', `/api/working-days?from=2026-12-24&add=3&nation=${nation}`)).body[
        'date'
      ];
    expect(await day('WLS')).toBe('2026-12-31');
    expect(await day('ENG')).toBe('2026-12-31');
  });

  it('gives the edition and what it says about something', async () => {
    expect((await rig.send('nurse', 'GET', '/api/procedures/wales-2026')).body).toMatchObject({
      nation: 'WLS',
    });
    expect((await rig.send('nurse', 'GET', '/api/procedures/wales-1999')).status).toBe(404);
    const { body } = await rig.send('nurse', 'GET', '/api/ask?q=5.22&language=en');
    expect(JSON.stringify(body['answers'])).toContain('Code 5.22');
  });

  it('lists the editions, and under which of them each procedure is opened', async () => {
    const { body } = await rig.send('nurse', 'GET', '/api/procedures');
    const { editions } = editionsSchema.parse(body);
    const opened = editions.flatMap(({ id, procedures }) =>
      procedures.filter(({ opens }) => opens).map(({ prefix }) => `${prefix} ${id}`),
    );
    expect(opened.toSorted()).toEqual([
      'CL wales-2026',
      'DC wales-2026',
      'EC wales-2026',
      'PF england-pfp',
      'PR ciw-2024',
      'QA wales-2026',
      'TG wales-2026',
    ]);
  });

  it('fills a letter from the case, and again with what a person changed', async () => {
    const ref = await rig.opened();
    const path = `/api/cases/${ref}/drafts/letters/concerns-and-mitigations`;
    const draft = await rig.send('lead', 'GET', `${path}?language=en`);
    expect(draft.body).toMatchObject({ cite: 'Code 4.12', recipients: ['gofal@enghraifft.example'] });
    const [missing] = Array.isArray(draft.body['missing']) ? draft.body['missing'] : [];
    const rendered = await rig.send('lead', 'POST', `${path}/render`, {
      language: 'en',
      fields: { [String(missing)]: 'A sentence of somebody’s own <b>' },
    });
    expect(rendered.body['html']).toContain('A sentence of somebody’s own &lt;b&gt;');
    expect((await rig.send('lead', 'GET', `/api/cases/${ref}/drafts/letters/invented`)).status).toBe(404);
  });
});

describe('what is told of itself', () => {
  it('describes every route in OpenAPI 3.1', async () => {
    const { body } = await rig.send(null, 'GET', '/api/openapi.json');
    expect(body['openapi']).toBe('3.1.0');
    const paths = Object.keys(Object(body['paths']));
    for (const path of [
      '/api/cases',
      '/api/cases/{ref}/commands',
      '/api/cases/{ref}/bundle',
      '/api/messages',
    ])
      expect(paths).toContain(path);
    expect(JSON.stringify(body)).toContain('tickItem');
  });

  it('hands on what the bot answers, once, also when it is pressed on its way', async () => {
    const before = rig.logged().length;
    const { status, headers, body } = await rig.send(null, 'POST', '/api/messages', {});
    expect(status).toBe(202);
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(body).toEqual({ card: longAnswer });
    expect(rig.logged().slice(before)).not.toContain('"err"');
  });

  it('is up, and not ready while the jobs are not', async () => {
    expect((await rig.send(null, 'GET', '/healthz')).status).toBe(200);
    expect(await rig.send(null, 'GET', '/readyz')).toMatchObject({
      status: 503,
      body: {
        checks: [
          { name: 'store', ready: true },
          { name: 'jobs', ready: false },
        ],
      },
    });
  });

  it('may be framed by Teams and Outlook, and by nobody else', async () => {
    const { headers } = await rig.send(null, 'GET', '/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain('frame-ancestors');
    expect(policy).toContain('https://teams.microsoft.com');
    expect(policy).not.toContain('frame-ancestors *');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('strict-transport-security')).not.toBeNull();
  });

  it('fails without showing its inside, and logs no names, texts or queries', async () => {
    const { status, body } = await rig.send('broken', 'GET', '/api/me');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('secret inside');
    await rig.send('lead', 'GET', '/api/services?search=Rhywun%20Arbennig');
    expect(rig.logged()).toContain('/api/cases/:ref');
    for (const personal of ['Enghraifft', 'Rhywun', 'Three visits', 'ymarfer.example', 'Bearer'])
      expect(rig.logged()).not.toContain(personal);
  });
});

describe('the address of a case that is handed out', () => {
  const leadsTo = async (path: string): Promise<[number, string | null]> => {
    const response = await fetch(`${rig.root}${path}`, { redirect: 'manual' });
    return [response.status, response.headers.get('location')];
  };

  it('leads to its place in the tab, by its form alone: nobody learns from it which cases there are', async () => {
    const ref = await rig.opened();
    expect(await leadsTo(`/cases/${ref}`)).toEqual([302, `/tab/#/case/${ref}`]);
    expect(await leadsTo('/cases/EC-2026-9999')).toEqual([302, '/tab/#/case/EC-2026-9999']);
    expect(await leadsTo(`/cases/${ref}/plan`)).toEqual([302, `/tab/#/case/${ref}/plan`]);
  });

  it.each([
    '/cases',
    '/cases/',
    '/cases/nonsense',
    '/cases/EC-2026-0001/..%2f..%2fapi',
    '/cases/%2F%2Fevil.example',
    '/cases/EC-2026-0001/%0d%0aSet-Cookie:x',
  ])('leads from %s to the board', async (path) => {
    expect(await leadsTo(path)).toEqual([302, '/tab/']);
  });
});

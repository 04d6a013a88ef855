import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { permissionsUnder } from '../access/lead-roles.ts';
import type { OrgRole } from '../access/person.ts';
import { personKey, type Service } from '../case/commands.ts';
import { workingDays } from '../calendar/working-days.ts';
import { readLines } from '../journal/case-log.ts';
import { createDesk } from '../journal/create-desk.ts';
import { openStore } from '../journal/open-store.ts';
import type { Store } from '../journal/store.ts';
import { ask } from '../procedures/ask.ts';
import { currentEdition, findEdition, getEdition } from '../procedures/editions/index.ts';
import type { Language } from '../procedures/types.ts';
import { createApp } from './app.ts';
import { createDirectory } from './directory.ts';
import { createDrafts } from './drafts.ts';

/** The server over real HTTP, with the real desk on an embedded store; only the sign-in is a table of people. */

const council = 'Cyngor Ymarfer';
const now = Date.parse('2026-11-23T10:00:00Z');
const people: Readonly<Record<string, { agency: string; roles: readonly OrgRole[] }>> = {
  lead: { agency: council, roles: ['commissioner'] },
  nurse: { agency: 'Bwrdd Iechyd Ymarfer', roles: [] },
  outsider: { agency: 'Cyngor Arall', roles: ['commissioner', 'director'] },
  administrator: { agency: council, roles: ['administrator'] },
};
const member = (id: string, role: string) => ({
  tenant: 't',
  objectId: id,
  name: `${id} Enghraifft`,
  agency: people[id]?.agency ?? '',
  mail: `${id}@ymarfer.example`,
  role,
});
const tyGwyn: Service = {
  id: 'ty-gwyn',
  name: 'Tŷ Gwyn',
  address: '1 Stryd Enghraifft',
  registrationNumber: 'SIN-00000001-YMAR',
  serviceType: 'care-home',
  commissioned: true,
  provider: 'Gofal Enghraifft Cyf',
  responsibleIndividual: 'Siân Esiampl',
  registeredManager: 'Dafydd Sampl',
  providerMail: 'gofal@enghraifft.example',
  localAuthority: council,
  healthBoard: 'Bwrdd Iechyd Ymarfer',
};
const procedure = getEdition('wales-2026').procedures.find(({ id }) => id === 'escalating-concerns');
const leadRole = procedure?.roles.find((role) => role.lead === true)?.id ?? '';
const otherRole = procedure?.roles.find((role) => role.lead !== true)?.id ?? '';
const itemId = procedure?.sections[0]?.items[0]?.id ?? '';
const openBody = {
  procedure: 'escalating-concerns',
  serviceId: 'ty-gwyn',
  criteria: (procedure?.criteria ?? [])
    .filter((c) => c.group !== 'reason')
    .slice(0, 2)
    .map((c) => c.id),
  evidence: [{ text: 'Three visits without a nurse', source: 'contract-monitoring' }],
  qualityAssurance: { considered: true, note: 'Two meetings changed nothing.' },
  leadAgency: council,
  group: [member('lead', leadRole), member('nurse', otherRole)],
};

let folder: string;
let store: Store;
let app: FastifyInstance;
let root: string;
let logged = '';
const chosen = new Map<string, Language>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hafan-server-'));
  store = await openStore({ dataDir: join(folder, 'store'), mode: 'rehearsal', log: () => undefined });
  const editions = { find: findEdition, get: getEdition, current: () => currentEdition('WLS') };
  const log = pino(
    { level: 'info' },
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        logged += chunk.toString('utf8');
        done();
      },
    }),
  );
  const desk = createDesk({
    store,
    editions: { getEdition, currentEdition },
    nation: 'WLS',
    workingDays,
    effectsOf: () => [],
    permissions: permissionsUnder(editions),
    clock: () => now,
    newId: randomUUID,
  });
  app = await createApp({
    mode: 'live',
    desk,
    identify: async (token) => {
      const person = people[token];
      if (token === 'broken') throw new Error('a secret inside');
      return person === undefined
        ? { ok: false, fault: 'signature' }
        : { ok: true, person: { ...member(token, ''), ...person } };
    },
    languages: {
      get: async (key) => chosen.get(key) ?? null,
      set: async (key, language) => void chosen.set(key, language),
    },
    people: { search: async () => [member('nurse', '')] },
    directory: createDirectory([tyGwyn]),
    editions,
    workingDays,
    ask,
    drafts: createDrafts({ editions, clock: () => now }),
    kept: { find: async () => null },
    logLines: async (ref) => {
      const lines: string[] = [];
      for await (const { body } of readLines(store.run, ref)) lines.push(body);
      return lines;
    },
    bot: { handle: async (_request, reply) => reply.code(202).send() },
    readiness: async () => ({ store: await store.ready(), jobs: false }),
    signIn: { tenantId: 't', clientId: 'c', scope: 'api://x/c/access_as_user' },
    pages: join(folder, 'no-pages'),
    icons: folder,
    log,
    clock: () => now,
    newId: randomUUID,
  });
  root = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app?.close();
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}
const send = async (
  who: string | null,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answered> => {
  const answer = await fetch(`${root}${path}`, {
    method,
    headers: {
      ...(who === null ? {} : { authorization: `Bearer ${who}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    body: text.startsWith('{') ? JSON.parse(text) : { text },
  };
};
const opened = async (): Promise<string> =>
  String((await send('lead', 'POST', '/api/cases', openBody)).body['ref']);
const command = (
  who: string,
  ref: string,
  body: unknown,
  headers?: Record<string, string>,
): Promise<Answered> => send(who, 'POST', `/api/cases/${ref}/commands`, body, headers);

describe('who may come in', () => {
  it('asks every route of the API who it is, but for the three that say otherwise', async () => {
    const { body } = await send(null, 'GET', '/api/openapi.json');
    const paths = Object.entries(Object(body['paths'])).filter(([path]) => path.startsWith('/api/'));
    expect(paths.length).toBeGreaterThan(12);
    const open: string[] = [];
    for (const [path, methods] of paths) {
      for (const method of Object.keys(Object(methods))) {
        const filled = path.replace(/\{ref\}/, 'EC-2026-0001').replace(/\{[^}]+\}/g, 'x');
        const { status } = await send(null, method.toUpperCase(), filled, method === 'get' ? undefined : {});
        if (status !== 401) open.push(`${method} ${path}`);
      }
    }
    expect(open.sort()).toEqual(['get /api/host', 'get /api/openapi.json', 'post /api/messages']);
  });

  it('says 401 as a problem, in the language of the browser', async () => {
    const { status, headers, body } = await send('nobody', 'GET', '/api/me', undefined, {
      'accept-language': 'cy-GB',
    });
    expect(status).toBe(401);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(body).toMatchObject({ code: 'not-signed-in', title: 'Mewngofnodwch' });
  });

  it('keeps a chosen language, before the browser’s', async () => {
    expect((await send('nurse', 'PUT', '/api/me/language', { language: 'cy' })).status).toBe(200);
    expect(chosen.get(personKey({ tenant: 't', objectId: 'nurse' }))).toBe('cy');
    const { body } = await send('nurse', 'GET', '/api/me', undefined, { 'accept-language': 'en' });
    expect(body).toMatchObject({ language: 'cy', languageChosen: true, mayOpenCases: false });
  });

  it('shows another agency nothing of a case, not even that it exists', async () => {
    const ref = await opened();
    for (const who of ['outsider', 'administrator']) {
      for (const path of ['', '/chronology', '/bundle', '/drafts/letters/concerns-and-mitigations'])
        expect((await send(who, 'GET', `/api/cases/${ref}${path}`)).status, `${who} ${path}`).toBe(404);
      expect((await send(who, 'GET', '/api/cases')).body).toMatchObject({ total: 0 });
      expect([403, 404]).toContain((await command(who, ref, { type: 'tickItem', item: itemId })).status);
    }
  });

  it('lets a member look and tick, and not close or export', async () => {
    const ref = await opened();
    expect((await command('nurse', ref, { type: 'tickItem', item: itemId })).status).toBe(200);
    expect((await command('nurse', ref, { type: 'closeCase', outcome: 'x' })).status).toBe(403);
    expect((await send('nurse', 'GET', `/api/cases/${ref}/bundle`)).status).toBe(403);
    expect((await send('nurse', 'POST', '/api/cases', openBody)).status).toBe(403);
    expect((await send('nurse', 'GET', '/api/people?search=x')).status).toBe(403);
  });
});

describe('cases', () => {
  it('opens, once for one key, with a service of the directory', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await send('lead', 'POST', '/api/cases', openBody, key);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ duplicate: false, case: { service: { name: 'Tŷ Gwyn' } } });
    expect(first.headers.get('location')).toBe(`/api/cases/${String(first.body['ref'])}`);
    const again = await send('lead', 'POST', '/api/cases', openBody, key);
    expect(again.body).toMatchObject({ ref: first.body['ref'], duplicate: true });
    const other = await send('lead', 'POST', '/api/cases', { ...openBody, serviceId: 'invented' });
    expect(other.status).toBe(400);
    expect(other.body['fields']).toMatchObject([{ field: 'serviceId' }]);
  });

  it('does a repeated command once, and one key is nobody else’s', async () => {
    const ref = await opened();
    const key = { 'idempotency-key': 'same' };
    const tick = { type: 'tickItem', item: itemId };
    const first = await command('lead', ref, tick, key);
    expect(await command('lead', ref, tick, key)).toMatchObject({
      body: { duplicate: true, version: first.body['version'] },
    });
    const entry = { type: 'recordEntry', log: 'call', text: 'Rang' };
    expect((await command('nurse', ref, entry, key)).body).toMatchObject({ duplicate: false });
  });

  it('answers 304 to who knows the case already, and 200 after a change', async () => {
    const ref = await opened();
    const first = await send('lead', 'GET', `/api/cases/${ref}`);
    const tag = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await send('lead', 'GET', `/api/cases/${ref}`, undefined, tag)).status).toBe(304);
    await command('lead', ref, { type: 'tickItem', item: itemId });
    expect((await send('lead', 'GET', `/api/cases/${ref}`, undefined, tag)).status).toBe(200);
  });

  it('refuses with the paragraph and what is missing, in Welsh where Welsh is asked for', async () => {
    const ref = await opened();
    const refused = await command('lead', ref, { type: 'suspendCommissioning' }, { 'accept-language': 'cy' });
    expect(refused.status).toBe(409);
    expect(refused.headers.get('content-language')).toBe('cy');
    expect(refused.body).toMatchObject({ code: 'gate', cite: 'Code 5.19' });
    expect(JSON.stringify(refused.body['missing'])).toContain('Code 5.23');
    const never = await command('lead', ref, { type: 'requestVoluntarySuspension' });
    expect(never.body).toMatchObject({ status: 409, cite: 'Code 5.22', mayOverride: false });
    const stale = await command('lead', ref, { type: 'tickItem', item: itemId, expectedVersion: 0 });
    expect(stale.body).toMatchObject({ status: 409, code: 'version-conflict' });
  });

  it('finds without circumflexes on the board', async () => {
    await opened();
    const { body } = await send('lead', 'GET', '/api/cases?search=ty%20gwyn&pageSize=1');
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
    const ref = await opened();
    const answer = await command('lead', ref, body);
    expect(answer.body).toMatchObject({ status, code });
    expect((await send('lead', 'GET', `/api/cases/${ref}`)).body).toMatchObject({ version: 1 });
  });

  it('says which field, in words', async () => {
    const { body } = await send('lead', 'GET', '/api/working-days?from=yesterday&add=3');
    expect(body['fields']).toEqual([{ field: 'from', text: 'is not written as it should be' }]);
    const missing = await command('lead', await opened(), { type: 'tickItem' });
    expect(missing.body['fields']).toEqual([{ field: 'item', text: 'is needed' }]);
  });

  it('takes no other content type', async () => {
    const answer = await command('lead', await opened(), 'x=1', { 'content-type': 'text/plain' });
    expect(answer.status).toBe(415);
  });
});

describe('look-ups', () => {
  it('counts working days of each nation', async () => {
    const day = async (nation: string): Promise<unknown> =>
      (await send('nurse', 'GET', `/api/working-days?from=2026-12-24&add=3&nation=${nation}`)).body['date'];
    expect(await day('WLS')).toBe('2026-12-31');
    expect(await day('ENG')).toBe('2026-12-31');
  });

  it('gives the edition and what it says about something', async () => {
    expect((await send('nurse', 'GET', '/api/procedures/wales-2026')).body).toMatchObject({ nation: 'WLS' });
    expect((await send('nurse', 'GET', '/api/procedures/wales-1999')).status).toBe(404);
    const { body } = await send('nurse', 'GET', '/api/ask?q=5.22&language=en');
    expect(JSON.stringify(body['answers'])).toContain('Code 5.22');
  });

  it('fills a letter from the case, and again with what a person changed', async () => {
    const ref = await opened();
    const path = `/api/cases/${ref}/drafts/letters/concerns-and-mitigations`;
    const draft = await send('lead', 'GET', `${path}?language=en`);
    expect(draft.body).toMatchObject({ cite: 'Code 4.12', recipients: ['gofal@enghraifft.example'] });
    const [missing] = Array.isArray(draft.body['missing']) ? draft.body['missing'] : [];
    const rendered = await send('lead', 'POST', `${path}/render`, {
      language: 'en',
      fields: { [String(missing)]: 'A sentence of somebody’s own <b>' },
    });
    expect(rendered.body['html']).toContain('A sentence of somebody’s own &lt;b&gt;');
    expect((await send('lead', 'GET', `/api/cases/${ref}/drafts/letters/invented`)).status).toBe(404);
  });
});

describe('the evidence bundle', () => {
  const unpack = (zip: Buffer, into: string): Promise<void> =>
    new Promise((resolve, reject) => {
      fromBuffer(zip, { lazyEntries: true }, (error: Error | null, file: ZipFile) => {
        if (error) return reject(error);
        file.on('entry', (entry: Entry) => {
          file.openReadStream(entry, async (failure, stream) => {
            if (failure) return reject(failure);
            const path = join(into, entry.fileName);
            await mkdir(dirname(path), { recursive: true });
            await writeFile(path, await stream.toArray().then((parts) => Buffer.concat(parts)));
            file.readEntry();
          });
        });
        file.on('end', resolve);
        file.on('error', reject);
        file.readEntry();
      });
    });

  it('verifies by its own script, and no longer once a word is changed', async () => {
    const ref = await opened();
    await command('lead', ref, {
      type: 'recordDecision',
      decision: 'Visit weekly',
      rationale: 'Risk <high>',
    });
    const answer = await fetch(`${root}/api/cases/${ref}/bundle`, {
      headers: { authorization: 'Bearer lead' },
    });
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const place = join(folder, 'bundle');
    await unpack(Buffer.from(await answer.arrayBuffer()), place);
    const verify = () => spawnSync(process.execPath, [join(place, 'verify.mjs')], { encoding: 'utf8' });
    expect(verify()).toMatchObject({ status: 0 });
    const { readFile } = await import('node:fs/promises');
    const page = await readFile(join(place, 'chronology.cy.html'), 'utf8');
    expect(page).toContain('Risk &lt;high&gt;');
    const chain = await readFile(join(place, 'chain.jsonl'), 'utf8');
    await writeFile(join(place, 'chain.jsonl'), chain.replace('Visit weekly', 'Visit yearly'));
    expect(verify().status).toBe(1);
  });
});

describe('what is told of itself', () => {
  it('describes every route in OpenAPI 3.1', async () => {
    const { body } = await send(null, 'GET', '/api/openapi.json');
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

  it('is up, and not ready while the jobs are not', async () => {
    expect((await send(null, 'GET', '/healthz')).status).toBe(200);
    expect(await send(null, 'GET', '/readyz')).toMatchObject({
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
    const { headers } = await send(null, 'GET', '/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain('frame-ancestors');
    expect(policy).toContain('https://teams.microsoft.com');
    expect(policy).not.toContain('frame-ancestors *');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('strict-transport-security')).not.toBeNull();
  });

  it('fails without showing its inside, and logs no names, texts or queries', async () => {
    const { status, body } = await send('broken', 'GET', '/api/me');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('secret inside');
    await send('lead', 'GET', '/api/services?search=Rhywun%20Arbennig');
    expect(logged).toContain('/api/cases/:ref');
    for (const personal of ['Enghraifft', 'Rhywun', 'Three visits', 'ymarfer.example', 'Bearer'])
      expect(logged).not.toContain(personal);
  });
});

import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import pino from 'pino';
import { permissionsUnder } from '../../access/lead-roles.ts';
import type { OrgRole } from '../../access/person.ts';
import type { Service } from '../../case/commands.ts';
import { workingDays } from '../../calendar/working-days.ts';
import { limits } from '../../case/limits.ts';
import { boardViews } from '../../journal/board-views.ts';
import { letterDrafts } from '../../journal/letter-drafts.ts';
import { countPeople } from '../../journal/count-people.ts';
import { createDesk } from '../../journal/create-desk.ts';
import { openStore, type StoreSettings } from '../../journal/open-store.ts';
import { copyEmptyStore } from '../../journal/testing/template.ts';
import { createAsk } from '../../procedures/ask.ts';
import {
  currentEdition,
  editionWith,
  findEdition,
  getEdition,
  nationalEditions,
} from '../../procedures/editions/index.ts';
import type { Language, ProcedureId } from '../../procedures/types.ts';
import { createApp } from '../app.ts';
import { bundlePartsOn, createBundles } from '../bundle/bundles.ts';
import { createDirectory } from '../directory.ts';
import { createDrafts } from '../drafts.ts';
import { createRecords } from '../records.ts';
/** The server over real HTTP, with the real desk on an embedded store; only the sign-in is a table of people. */

const council = 'Cyngor Ymarfer';
/** What the bot answers: long enough to be pressed on its way. */
export const longAnswer = 'cerdyn '.repeat(1_000);
const now = Date.parse('2026-11-23T10:00:00Z');
const people: Readonly<Record<string, { agency: string; roles: readonly OrgRole[] }>> = {
  lead: { agency: council, roles: ['commissioner'] },
  nurse: { agency: 'Bwrdd Iechyd Ymarfer', roles: [] },
  outsider: { agency: 'Cyngor Arall', roles: ['commissioner', 'director'] },
  partner: { agency: 'Bwrdd Iechyd Ymarfer', roles: ['commissioner'] },
  director: { agency: council, roles: ['director'] },
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
const plasNewydd: Service = {
  ...tyGwyn,
  id: 'plas-newydd',
  name: 'Plas Newydd Ymarfer',
  address: '2 Stryd Enghraifft',
  registrationNumber: 'SIN-00000002-YMAR',
};
const procedure = getEdition('wales-2026').procedures.find(({ id }) => id === 'escalating-concerns');
const leadRole = procedure?.roles.find((role) => role.lead === true)?.id ?? '';
const otherRole = procedure?.roles.find((role) => role.lead !== true)?.id ?? '';
export const itemId = procedure?.sections[0]?.items[0]?.id ?? '';
export const openBody = {
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

/** A case of the council's in whose group its own commissioner is not: the health board's leads it. */
const caseLedByPartner = {
  ...openBody,
  serviceId: 'plas-newydd',
  group: [member('partner', leadRole), member('nurse', otherRole)],
};

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/**
 * Starts it on a free port of loopback, on an embedded store of its own if none is given; `stop` removes all that
 * it made.
 */
export const startServerRig = async (place?: Pick<StoreSettings, 'databaseUrl' | 'dataDir'>) => {
  let logged = '';
  const chosen = new Map<string, Language>();

  const folder = await mkdtemp(join(tmpdir(), 'hafan-server-'));
  const own = { dataDir: join(folder, 'store') };
  if (place === undefined) await copyEmptyStore(own.dataDir);
  const store = await openStore({
    ...(place ?? own),
    mode: 'rehearsal',
    log: () => undefined,
  });
  const editions = {
    find: findEdition,
    get: getEdition,
    current: () => currentEdition('WLS'),
    inForce: () => nationalEditions,
    opening: (procedure: ProcedureId) => editionWith(procedure, 'WLS'),
  };
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
    editions: { getEdition, findEdition, editionWith },
    nation: 'WLS',
    workingDays,
    effectsOf: () => [],
    permissions: permissionsUnder(editions),
    clock: () => now,
    newId: randomUUID,
  });
  const directory = createDirectory([tyGwyn, plasNewydd]);
  const records = createRecords({
    store,
    desk,
    directory,
    getEdition,
    workingDays,
    clock: () => now,
    newId: randomUUID,
  });
  const bundleParts = bundlePartsOn(store, { desk, editions, workingDays, clock: () => now });
  const app = await createApp({
    mode: 'live',
    records,
    identify: async (token) => {
      const person = people[token];
      if (token === 'broken') throw new Error('a secret inside');
      return person === undefined
        ? { ok: false, fault: 'signature' }
        : { ok: true, ends: now + 3_600_000, person: { ...member(token, ''), ...person } };
    },
    boardViews: boardViews(store),
    peopleAffected: () => countPeople(store.run),
    languages: {
      get: async (key) => chosen.get(key) ?? null,
      set: async (key, language) => void chosen.set(key, language),
    },
    people: { search: async () => [member('nurse', '')] },
    directory,
    ask: createAsk(nationalEditions, editions.current()),
    drafts: createDrafts({ editions, clock: () => now }),
    letterDrafts: letterDrafts(store, () => now, limits.keptDraftDays),
    ...bundleParts,
    // As the real one: it sends, and what it returns is nothing.
    bot: { handle: async (_request, reply) => void reply.code(202).send({ card: longAnswer }) },
    readiness: async () => ({ store: await store.ready(), jobs: false }),
    signIn: { tenantId: 't', clientId: 'c', scope: 'api://x/c/access_as_user' },
    pages: join(folder, 'no-pages'),
    icons: folder,
    log,
    newId: randomUUID,
  });
  const root = await app.listen({ host: '127.0.0.1', port: 0 });
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
  const stop = async (): Promise<void> => {
    await app.close();
    await records.imports.halt();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    root,
    folder,
    store,
    chosen,
    desk,
    bundles: createBundles(bundleParts),
    records,
    caseLedByPartner,
    send,
    opened,
    command,
    logged: (): string => logged,
    stop,
  };
};

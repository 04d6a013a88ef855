import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { permissionsUnder } from '../../src/access/lead-roles.ts';
import { workingDays } from '../../src/calendar/working-days.ts';
import { createDrafts } from '../../src/server/drafts.ts';
import type { Desk } from '../../src/journal/desk.ts';
import { createDesk } from '../../src/journal/create-desk.ts';
import { openedCards } from '../../src/journal/opened-cards.ts';
import { reminderChoices } from '../../src/journal/person-settings.ts';
import { seenActivities } from '../../src/journal/seen-activities.ts';
import type { Store } from '../../src/journal/store.ts';
import { embedded, openAt } from '../../src/journal/testing/stores.ts';
import { createAsk } from '../../src/procedures/ask.ts';
import {
  currentEdition,
  editionWith,
  findEdition,
  getEdition,
  nationalEditions,
} from '../../src/procedures/editions/index.ts';
import type { Language, ProcedureId } from '../../src/procedures/types.ts';
import {
  findPersonByObjectId,
  people as everybody,
  type RehearsalPerson,
} from '../../src/rehearsal/people.ts';
import { services } from '../../src/rehearsal/services.ts';
import { tenant } from '../../src/rehearsal/tenant.ts';
import { createDirectory } from '../../src/server/directory.ts';
import { createBot, type Bot } from '../create-bot.ts';
import type { BotParts } from '../parts.ts';

/**
 * The bot as Teams meets it: its endpoint over HTTP, a connector of a few lines at the other end, the real desk
 * on the embedded store under the real edition.
 */

export interface SentToConnector {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
}
export interface InvokeBody {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

export interface Rig {
  readonly bot: Bot;
  readonly desk: Desk;
  readonly store: Store;
  readonly sent: SentToConnector[];
  readonly url: string;
  readonly serviceUrl: string;
  readonly chosen: Map<string, Language>;
  /** What the connector answers next, once: a status and a body, or `drop` after it did its work. */
  readonly faults: { status: number; body?: unknown; retryAfter?: string }[];
  /** Delivers an activity. */
  deliver(activity: Record<string, unknown>, headers?: Record<string, string>): Promise<Response>;
  /** Writes to the bot and answers what came back to the chat. */
  write(person: string, text: string, more?: Record<string, unknown>): Promise<SentToConnector[]>;
  /** What Teams sends while somebody writes a message: its name (`composeExtension/…`) and value. */
  compose(
    person: string,
    name: string,
    value: unknown,
    more?: Record<string, unknown>,
  ): Promise<{ readonly status: number; readonly body: Record<string, unknown> }>;
  click(
    person: string,
    verb: string,
    data: unknown,
    id?: string,
    more?: Record<string, unknown>,
  ): Promise<InvokeBody>;
  /** Waits for what goes out after the answer; throws when it does not come. */
  untilSent(what: (sent: SentToConnector) => boolean): Promise<SentToConnector>;
  close(): Promise<void>;
}

const personOf = (id: string): RehearsalPerson => {
  const found = everybody.find((person) => person.id === id);
  if (found === undefined) throw new Error(`Nobody is called ${id}`);
  return found;
};

export const openRig = async (
  more: Partial<Omit<BotParts, 'settings'>> & {
    readonly settings?: Partial<BotParts['settings']>;
    /** Another rig's store, which stays that one's to close: opening one takes longer than most tests. */
    readonly store?: Store;
    /** Around the desk as the bot sees it: to count what it asks. */
    readonly around?: (desk: Desk) => Desk;
  } = {} as const,
): Promise<Rig> => {
  const place = more.store === undefined ? await embedded.makePlace() : null;
  const store = place === null ? more.store : await openAt(place);
  if (store === undefined) throw new Error('no store');
  const clock = () => Date.parse('2026-11-23T09:00:00.000Z');
  const editions = {
    find: findEdition,
    get: getEdition,
    current: () => currentEdition('WLS'),
    opening: (procedure: ProcedureId) => editionWith(procedure, 'WLS'),
  };
  const desk = createDesk({
    store,
    editions: { getEdition, findEdition, editionWith },
    nation: 'WLS',
    workingDays,
    effectsOf: () => [],
    permissions: permissionsUnder(editions),
    clock,
    newId: randomUUID,
  });

  const sent: SentToConnector[] = [];
  const faults: Rig['faults'] = [];
  const connector = Fastify();
  connector.all('/*', async (request, reply) => {
    const body = request.body;
    sent.push({
      method: request.method,
      path: decodeURIComponent(request.url),
      body: typeof body === 'object' && body !== null ? { ...body } : {},
    });
    const fault = faults.shift();
    if (fault !== undefined) {
      if (fault.retryAfter !== undefined) void reply.header('retry-after', fault.retryAfter);
      return reply.code(fault.status).send(fault.body ?? {});
    }
    const id = String(1_790_000_000_000 + sent.length);
    if (request.url === '/v3/conversations')
      return reply
        .code(201)
        .send(
          JSON.stringify(body).includes('"members"') && !JSON.stringify(body).includes('"channel"')
            ? { id: 'a:chat' }
            : { id: `19:case@thread.tacv2;messageid=${id}`, activityId: id },
        );
    return reply.code(201).send({ id });
  });
  const serviceUrl = await connector.listen({ host: '127.0.0.1', port: 0 });

  const chosen = new Map<string, Language>();
  const asFound = (person: RehearsalPerson) => ({ ...person, tenant: tenant.tenantId });
  const drafts = createDrafts({ clock, editions });
  const bot = createBot({
    desk: more.around?.(desk) ?? desk,
    people: {
      find: async (objectId) => {
        const person = findPersonByObjectId(objectId);
        return person === undefined ? null : asFound(person);
      },
      search: async () => everybody.map(asFound),
    },
    directory: createDirectory(services),
    editions,
    languages: {
      get: async (key) => chosen.get(key) ?? null,
      set: async (key, language) => void chosen.set(key, language),
    },
    reminders: reminderChoices(store),
    opened: openedCards(store),
    seen: seenActivities(store),
    channels: { findCard: async () => null },
    ask: createAsk(nationalEditions, editions.current()),
    drafts,
    clock,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    ...more,
    settings: {
      appId: '',
      tenantId: tenant.tenantId,
      serviceUrl,
      botId: `28:${tenant.botId}`,
      botName: tenant.botName,
      baseUrl: 'http://127.0.0.1:3978',
      rehearsal: true,
      ...more.settings,
    },
  });
  const app: FastifyInstance = Fastify();
  app.post('/api/messages', async (request, reply) => {
    await bot.handle(request, reply);
    return reply;
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });

  const deliver: Rig['deliver'] = (activity, headers = {}) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(activity),
    });
  const common = (who: string) => {
    const person = personOf(who);
    return {
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl,
      locale: 'en-GB',
      from: { id: `29:${person.objectId}`, name: person.name, aadObjectId: person.objectId },
      recipient: { id: `28:${tenant.botId}` },
      conversation: { id: `a:${person.id}`, conversationType: 'personal', tenantId: tenant.tenantId },
      channelData: { tenant: { id: tenant.tenantId } },
    };
  };

  return {
    bot,
    desk,
    store,
    sent,
    url,
    serviceUrl,
    chosen,
    faults,
    deliver,
    async write(person, text, over = {}) {
      const from = sent.length;
      const mention = {
        type: 'mention',
        mentioned: { id: `28:${tenant.botId}` },
        text: `<at>${tenant.botName}</at>`,
      };
      const response = await deliver({
        ...common(person),
        type: 'message',
        text,
        entities: [mention],
        ...over,
      });
      if (response.status !== 200) throw new Error(`The bot answered ${response.status}`);
      return sent.slice(from);
    },
    async compose(person, name, value, over = {}) {
      const response = await deliver({ ...common(person), type: 'invoke', name, value, ...over });
      const body: Record<string, unknown> = JSON.parse(await response.text());
      return { status: response.status, body };
    },
    async click(person, verb, data, id = randomUUID(), over = {}) {
      const response = await deliver({
        ...common(person),
        id,
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
        ...over,
      });
      const text = await response.text();
      if (response.status !== 200) throw new Error(`The bot answered ${response.status}: ${text}`);
      const body: InvokeBody = JSON.parse(text);
      return body;
    },
    async untilSent(what) {
      for (let tries = 0; tries < 400; tries += 1) {
        const found = sent.find(what);
        if (found !== undefined) return found;
        await wait(25);
      }
      throw new Error(
        `not sent; sent was: ${sent.map(({ method, path: to }) => `${method} ${to}`).join(', ')}`,
      );
    },
    async close() {
      await app.close();
      await connector.close();
      if (place !== null) await store.close();
      await place?.remove();
    },
  };
};

/** The form of Tŷ Gwyn's case as Mari fills it in. */
export const tyGwynForm = {
  procedure: 'escalating-concerns',
  service: 'ty-gwyn',
  'criteria.area': '',
  'criteria.nature': '',
  'criteria.reason': '',
  evidence: 'Three complaints about staffing in one week\nMedicine records with gaps',
  evidenceSource: 'contract-monitoring',
  qualityAssurance: 'true',
  qualityAssuranceNote: 'Tried since September',
  leadAgency: 'Cyngor Sir Penrhyn',
  'role.lead-officer': personOf('mari').objectId,
  'role.chair': personOf('gwen').objectId,
  'role.safeguarding': personOf('idris').objectId,
  'role.commissioning': personOf('tom').objectId,
} as const;

export const objectIdOf = (id: string): string => personOf(id).objectId;

const escalatingConcerns = currentEdition('WLS').procedures.find(({ id }) => id === 'escalating-concerns');
const criterion = (group: string): string =>
  escalatingConcerns?.criteria.find((one) => one.group === group)?.id ?? '';

/** Opens Tŷ Gwyn's case by Mari's click and answers its reference. */
export const openTyGwyn = async (rig: Rig): Promise<string> => {
  const answer = await rig.click('mari', 'open-case', {
    ...tyGwynForm,
    'criteria.area': criterion('area'),
    'criteria.nature': criterion('nature'),
    'role.health-board': objectIdOf('gwen'),
    'role.chair': objectIdOf('nia'),
  });
  const ref = /EC-2026-\d{4}/.exec(JSON.stringify(answer))?.[0];
  if (ref === undefined || (await rig.desk.find(ref)) === null)
    throw new Error(`not opened: ${JSON.stringify(answer)}`);
  return ref;
};

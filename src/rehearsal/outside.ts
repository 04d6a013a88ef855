import httpProxy from '@fastify/http-proxy';
import { fixedToken } from '../microsoft365/credential.ts';
import type { People } from '../microsoft365/people.ts';
import type { Outside } from '../server/outside.ts';
import type { RehearsalSettings } from '../server/settings.ts';
import { people, type RehearsalPerson } from './people.ts';
import { services } from './services.ts';
import { createStandIn } from './stand-in.ts';
import { carryOutStartOver, carryOutStartOverOn } from './start-over.ts';
import { tenant } from './tenant.ts';

/**
 * A Microsoft 365 that is not there. Without `HAFAN_GRAPH_URL` a stand-in of our own on loopback. With it, Graph
 * is whatever answers there: another process of our stand-in, with its people and its connector, or a Graph and
 * nothing else, beside which our own plays the rest.
 */
export const rehearsalOutside = async (settings: RehearsalSettings): Promise<Outside> => {
  const graph = settings.graphUrl?.replace(/\/+$/, '').replace(/\/v1\.0$/, '') ?? null;
  const whole = graph !== null && (await isWholeStandIn(graph));
  if (settings.databaseUrl === null) carryOutStartOver(settings.data);
  else await carryOutStartOverOn(settings.databaseUrl, settings.data);
  const own = whole
    ? null
    : await createStandIn({
        port: 0,
        data: settings.data,
        botUrl: 'http://127.0.0.1:9/api/messages',
        hearsOfChannels: graph !== null,
        cases: settings.databaseUrl === null ? 'embedded' : { databaseUrl: settings.databaseUrl },
        movesTime: true,
      });
  const url = own?.url ?? graph ?? '';
  return {
    mode: 'rehearsal',
    ahead: () => own?.world.ahead() ?? 0,
    graph: {
      root: graph ?? url,
      token: fixedToken(tenant.graphToken),
      logFile: settings.graphLog ?? undefined,
    },
    // A Graph that is not our stand-in has never heard of the rehearsal's people.
    people: graph !== null && !whole ? knownPeople : null,
    tokens: {
      issuer: tenant.issuer,
      audience: [tenant.audience],
      tenant: tenant.tenantId,
      keys: new URL(`${url}/rehearsal/keys`),
    },
    tenantId: tenant.tenantId,
    clientId: tenant.clientId,
    teamId: tenant.teamId,
    teamsAppId: tenant.teamsAppId,
    meetingMailbox: null,
    bot: {
      // No app id: botbuilder then neither asks for nor sends tokens, on loopback only.
      appId: '',
      botId: `28:${tenant.botId}`,
      botName: tenant.botName,
      serviceUrl: `${url}/connector`,
    },
    services,
    signIn: null,
    publicUrl: null,
    mount: async (app) => {
      await app.register(httpProxy, {
        upstream: url,
        prefix: '/rehearsal',
        rewritePrefix: '/rehearsal',
        logLevel: 'warn',
        config: { quiet: true },
      });
    },
    listening: async (address) => {
      const told = await fetch(`${url}/rehearsal/bot`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ url: `${address}/api/messages` }),
      });
      if (!told.ok) throw new Error(`the stand-in at ${url} did not take the bot’s address (${told.status})`);
    },
    stop: async () => {
      await own?.close();
    },
  };
};

/** Whether our own stand-in answers there; throws when nothing does. */
const isWholeStandIn = async (url: string): Promise<boolean> => {
  const answer = await fetch(`${url}/rehearsal/people`);
  return answer.ok && (answer.headers.get('content-type') ?? '').includes('json');
};

const entry = ({ objectId, name, mail, agency, language, roles }: RehearsalPerson) => ({
  tenant: tenant.tenantId,
  objectId,
  name,
  mail,
  agency,
  language,
  roles,
});

const knownPeople: People = {
  search: async (text) => {
    const wanted = text.trim().toLowerCase();
    return people.filter(({ name, mail }) => `${name} ${mail}`.toLowerCase().includes(wanted)).map(entry);
  },
  find: async (objectId) => people.filter((person) => person.objectId === objectId).map(entry)[0] ?? null,
};

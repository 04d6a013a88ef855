import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type TurnContext,
} from 'botbuilder';
import { OutsideProblem } from '../src/follow-up/ports.ts';
import { sayIn } from '../src/language/translate.ts';
import {
  activitiesOf,
  activitySchema,
  answerBody,
  cardAttachment,
  executeSchema,
  incomingOf,
  isForTheBot,
  saidIn,
  type ActivityIn,
} from './activity.ts';
import { linkBody, linkIn, searchBody, searchIn } from './compose/wire.ts';
import { connectorHttp } from './connector-http.ts';
import { createOutcomes } from './outcomes.ts';
import type { ActionAnswer, Card, Reply, Turns } from './incoming.ts';
import type { BotSettings, Log } from './parts.ts';

/**
 * The one file that knows botbuilder. Everybody else sees the small types below, so that its successor
 * (`@microsoft/agents-hosting`, `@microsoft/teams.apps`) can take its place in a day (PLATFORM §0, §6).
 */

/** As much of Fastify's request and reply as is needed. */
export interface HttpRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: unknown;
}
export interface HttpReply {
  code(status: number): unknown;
  header(name: string, value: string): unknown;
  send(body?: unknown): unknown;
}

export interface Posted {
  readonly conversationId: string;
  readonly activityId: string;
}
export interface Host {
  handle(request: HttpRequest, reply: HttpReply): Promise<void>;
  /** Starts a thread in a channel with a card. Throws `OutsideProblem`. */
  post(channelId: string, card: Card): Promise<Posted>;
  /** Replaces a card where it stands. Throws `OutsideProblem`. */
  update(where: Posted, card: Card): Promise<void>;
  /** Writes to a person's own chat. Throws `OutsideProblem`. */
  tell(person: { readonly tenant: string; readonly objectId: string }, reply: Reply): Promise<void>;
}

const isLoopback = (url: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

const authentication = (settings: BotSettings): ConfigurationBotFrameworkAuthentication => {
  const options = settings.rehearsal
    ? { MicrosoftAppId: '' }
    : {
        MicrosoftAppId: settings.appId,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppTenantId: settings.tenantId,
        ...(settings.secret === undefined ? {} : { MicrosoftAppPassword: settings.secret }),
        ...(settings.certificate === undefined
          ? {}
          : {
              CertificateThumbprint: settings.certificate.thumbprint,
              CertificatePrivateKey: settings.certificate.privateKey,
            }),
        ...(settings.openIdMetadataUrl === undefined
          ? {}
          : { ToBotFromChannelOpenIdMetadataUrl: settings.openIdMetadataUrl }),
        ...(settings.tokenIssuer === undefined ? {} : { ToBotFromChannelTokenIssuer: settings.tokenIssuer }),
      };
  return new ConfigurationBotFrameworkAuthentication(options, undefined, undefined, undefined, {
    httpClient: connectorHttp,
  });
};

/** As checked by `activitySchema`; botbuilder's type asks for members that no channel sends with every activity. */
const asActivity = (activity: ActivityIn): Activity => activity as unknown as Activity;

/** Why a caller was not let in: their token, or that its keys could not be fetched. */
const isKeysUnreachable = (error: unknown): boolean =>
  error instanceof Error &&
  !/AuthenticationError|JsonWebTokenError|TokenExpiredError|NotBeforeError/.test(error.name) &&
  !('statusCode' in error && error.statusCode === 401) &&
  /openid|fetch|ECONN|ENOTFOUND|EAI_AGAIN|timeout/i.test(error.message);

class Adapter extends CloudAdapter {
  /** Throws when the caller's token is not to be believed. Apart from the turn, so that their errors stay apart. */
  authenticate(header: string, activity: ActivityIn) {
    return this.botFrameworkAuthentication.authenticateRequest(asActivity(activity), header);
  }
  turn(
    caller: Awaited<ReturnType<Adapter['authenticate']>>,
    activity: ActivityIn,
    logic: (context: TurnContext) => Promise<void>,
  ) {
    return this.processActivity(caller, asActivity(activity), logic);
  }
  /** The connector without a turn: for posts that nobody's message brought about. */
  async connector(appId: string, serviceUrl: string) {
    const factory = this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(appId));
    return factory.create(serviceUrl);
  }
}

/** `19:…@thread.tacv2;messageid=17…` → `17…`: the id by which the post is updated (PLATFORM §11). */
const messageIdOf = (conversationId: string): string | null =>
  /;messageid=([^;]+)/.exec(conversationId)?.[1] ?? null;

/**
 * The connector fills in who, where and when; its types ask for all of an activity as it later comes out, so a
 * cast stands here, as in botbuilder's own `TeamsInfo`.
 */
const firstPost = (card: Card): Activity => {
  const post: Partial<Activity> = { type: 'message', attachments: [cardAttachment(card)] };
  return post as Activity;
};

const outside = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OutsideProblem) throw error;
    // What is left comes from fetching the bot's own token.
    throw new OutsideProblem(
      {
        kind: 'permission',
        code: 'BotCredentials',
        remedy: "the bot's id, tenant and secret or certificate",
      },
      null,
      error,
    );
  }
};

const badRequest = (locale: unknown): { error: { code: string; message: string } } => {
  const say = sayIn(typeof locale === 'string' && locale.toLowerCase().startsWith('cy') ? 'cy' : 'en');
  return { error: { code: 'BadArgument', message: say('bot.malformed') } };
};

export const createHost = (wanted: {
  readonly settings: BotSettings;
  readonly log: Log;
  readonly turns: Turns;
}): Host => {
  const { settings, log, turns } = wanted;
  const adapter = new Adapter(authentication(settings));
  /** Teams may move a tenant to another region's address: the newest that a trusted activity named counts. */
  let heardFrom: string | null = null;
  const serviceUrl = (): string => heardFrom ?? settings.serviceUrl;
  const bot = { id: settings.botId, name: settings.botName };

  const replaceCard = (where: Posted, card: Card): Promise<void> =>
    outside(async () => {
      const connector = await adapter.connector(settings.appId, serviceUrl());
      await connector.conversations.updateActivity(where.conversationId, where.activityId, {
        type: 'message',
        id: where.activityId,
        attachments: [cardAttachment(card)],
      });
    });
  const outcomes = createOutcomes({ replaceCard, log });

  const work = async (context: TurnContext, activity: ActivityIn): Promise<void> => {
    if (activity.id === undefined) return;
    const incoming = incomingOf(activity, activity.id);
    const send = async (replies: readonly Reply[]): Promise<void> => {
      for (const reply of replies)
        for (const one of activitiesOf(reply, incoming.conversation.kind === 'personal'))
          await context.sendActivity(one);
    };
    if (activity.type === 'message') {
      if (!isForTheBot(activity)) return;
      return send(await turns.message({ ...incoming, kind: 'message', text: saidIn(activity) }));
    }
    if (
      activity.type === 'conversationUpdate' &&
      incoming.conversation.kind === 'personal' &&
      activity.membersAdded?.some((member) => member.id === activity.recipient?.id) === true
    )
      return send(await turns.arrival({ ...incoming, kind: 'arrival' }));
  };

  /** A click is answered in the response itself: no turn of botbuilder's, no connector and no token of our own for it. */
  const clicked = async (activity: ActivityIn, id: string): Promise<{ status: number; body?: unknown }> => {
    const execute = executeSchema.safeParse(activity.value);
    const incoming = incomingOf(activity, id);
    const answer: ActionAnswer = execute.success
      ? await turns.action({
          ...incoming,
          kind: 'card-action',
          verb: execute.data.action.verb,
          data: execute.data.action.data,
          messageId: activity.replyToId ?? null,
        })
      : { kind: 'error', code: 'BadRequest', text: badRequest(activity.locale).error.message };
    if (answer.kind === 'card' && answer.stands !== undefined && typeof activity.replyToId === 'string')
      outcomes.show(
        { conversationId: incoming.conversation.id, activityId: activity.replyToId },
        answer.stands,
      );
    // Teams reads the outcome from the body; the HTTP status is 200 also for a refusal (PLATFORM §11).
    return { status: 200, body: answerBody(answer) };
  };

  /** Everything that Teams waits for an answer to. */
  const invoked = async (activity: ActivityIn, id: string): Promise<{ status: number; body?: unknown }> => {
    switch (activity.name) {
      case 'adaptiveCard/action':
        return clicked(activity, id);
      case 'composeExtension/query': {
        const wanted = searchIn(activity.value);
        if (wanted === null) return { status: 400, body: badRequest(activity.locale) };
        const answer = await turns.search({ ...incomingOf(activity, id), kind: 'case-search', ...wanted });
        return { status: 200, body: searchBody(answer) };
      }
      case 'composeExtension/queryLink': {
        const url = linkIn(activity.value);
        if (url === null) return { status: 400, body: badRequest(activity.locale) };
        const unfurled = await turns.unfurl({ ...incomingOf(activity, id), kind: 'pasted-link', url });
        return { status: 200, body: linkBody(unfurled) };
      }
      default:
        return { status: 501 };
    }
  };

  return {
    async handle(request, reply) {
      const parsed = activitySchema.safeParse(request.body);
      if (
        !parsed.success ||
        (parsed.data.id === undefined && ['message', 'invoke'].includes(parsed.data.type)) ||
        (settings.rehearsal && !isLoopback(parsed.data.serviceUrl))
      ) {
        const locale =
          typeof request.body === 'object' && request.body !== null && 'locale' in request.body
            ? request.body.locale
            : undefined;
        reply.code(400);
        reply.send(badRequest(locale));
        return;
      }
      const activity = parsed.data;
      const header = request.headers['authorization'];
      const caller = await adapter
        .authenticate(typeof header === 'string' ? header : '', activity)
        .catch((error: unknown) => ({ refusedFor: error }));
      if ('refusedFor' in caller) {
        // botbuilder's own endpoint answers 500 to a bad signature (PLATFORM §11).
        const unreachable = isKeysUnreachable(caller.refusedFor);
        log.warn({ keysUnreachable: unreachable }, 'an activity was not let in');
        reply.code(unreachable ? 503 : 401);
        reply.send({ error: { code: unreachable ? 'KeysUnreachable' : 'Unauthorized', message: '' } });
        return;
      }
      heardFrom = activity.serviceUrl;
      try {
        if (activity.type === 'invoke' && activity.id !== undefined) {
          const { status, body } = await invoked(activity, activity.id);
          reply.code(status);
          reply.send(body);
          return;
        }
        await adapter.turn(caller, activity, (context) => work(context, activity));
        reply.code(200);
        reply.send();
      } catch (error) {
        log.error(
          { err: error instanceof Error ? error : String(error), activity: activity.type },
          'a bot turn failed',
        );
        reply.code(500);
        reply.send({ error: { code: 'ServiceError', message: '' } });
      }
    },

    post: (channelId, card) =>
      outside(async () => {
        const connector = await adapter.connector(settings.appId, serviceUrl());
        const made = await connector.conversations.createConversation({
          isGroup: true,
          bot,
          channelData: { channel: { id: channelId }, tenant: { id: settings.tenantId } },
          tenantId: settings.tenantId,
          activity: firstPost(card),
        });
        const activityId = messageIdOf(made.id) ?? made.activityId;
        if (activityId === undefined || activityId === '')
          throw new OutsideProblem({ kind: 'rejected', code: 'NoActivityId' });
        return { conversationId: made.id, activityId };
      }),

    update: replaceCard,

    tell: (person, reply) =>
      outside(async () => {
        const connector = await adapter.connector(settings.appId, serviceUrl());
        const chat = await connector.conversations
          .createConversation({
            isGroup: false,
            bot,
            members: [{ id: person.objectId, name: '', aadObjectId: person.objectId }],
            tenantId: person.tenant,
            channelData: { tenant: { id: person.tenant } },
          })
          .catch((error: unknown) => {
            // Asked for again, the same chat is found: nothing was said in it yet.
            throw error instanceof OutsideProblem
              ? new OutsideProblem(error.problem, error.retryAfter, error)
              : error;
          });
        for (const one of activitiesOf(reply, true))
          await connector.conversations.sendToConversation(chat.id, one);
      }),
  };
};

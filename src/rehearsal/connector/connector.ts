import type { FastifyInstance, FastifyPluginAsync, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { FaultTarget } from '../../server/contract/rehearsal.ts';
import type { Answer, Faults } from '../faults.ts';
import { answerUnlessStruck } from '../faults.ts';
import { param } from '../graph/answers.ts';
import { tenant } from '../tenant.ts';
import type { PostRecord, World } from '../world.ts';
import { botAccount, conversationId } from './activities.ts';
import type { Place } from './activities.ts';
import { chatIdOf, findMember, findPlace, memberBody, membersOf } from './places.ts';

export interface ConnectorParts {
  readonly world: World;
  readonly faults: Faults;
}

/** Only what is looked at; the connector hands on much more. */
const activitySchema = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() })).nullish(),
  suggestedActions: z
    .looseObject({ actions: z.array(z.looseObject({ value: z.unknown(), title: z.string().optional() })) })
    .nullish(),
});
type SentActivity = z.infer<typeof activitySchema>;
const parametersSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  activity: activitySchema.nullish(),
  channelData: z.looseObject({ channel: z.looseObject({ id: z.string() }).nullish() }).nullish(),
});

/** Bytes of a message as UTF-16, above which Teams may refuse it (PLATFORM §5). */
const largest = 80 * 1024;
const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

class ConnectorRefusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'ConnectorRefusal';
    this.status = status;
    this.code = code;
  }
}

/** The Bot connector as botbuilder's client calls it, under `/connector`. */
export const connectorPlugin =
  (parts: ConnectorParts): FastifyPluginAsync =>
  async (app) => {
    const { world } = parts;
    app.setErrorHandler((error: { statusCode?: number }, _request, reply) =>
      reply.code(error.statusCode ?? 500).send({
        error: { code: error.statusCode === undefined ? 'ServiceError' : 'BadSyntax', message: '' },
      }),
    );
    conversationRoutes(app, parts);

    app.get('/v3/conversations/:conversation/members', (request, reply) =>
      answerConnector(parts, 'read', reply, () => ({
        status: 200,
        body: membersOf(getPlace(world, param(request, 'conversation'))).map(memberBody),
      })),
    );
    app.get('/v3/conversations/:conversation/pagedmembers', (request, reply) =>
      answerConnector(parts, 'read', reply, () => ({
        status: 200,
        body: { members: membersOf(getPlace(world, param(request, 'conversation'))).map(memberBody) },
      })),
    );
    app.get('/v3/conversations/:conversation/members/:member', (request, reply) =>
      answerConnector(parts, 'read', reply, () => {
        const member = findMember(param(request, 'member'));
        const there = membersOf(getPlace(world, param(request, 'conversation')));
        if (member === undefined || !there.includes(member))
          throw new ConnectorRefusal(
            404,
            'MemberNotFoundInConversation',
            'Member not found in conversation.',
          );
        return { status: 200, body: memberBody(member) };
      }),
    );
    app.get('/v3/teams/:team', (request, reply) =>
      answerConnector(parts, 'read', reply, () => {
        checkTeam(param(request, 'team'));
        return {
          status: 200,
          body: {
            id: tenant.teamThread,
            name: tenant.teamName,
            aadGroupId: tenant.teamId,
            tenantId: tenant.tenantId,
            type: 'standard',
            channelCount: world.channels.all().filter((c) => !c.deleted).length,
            memberCount: membersOf({ kind: 'new-thread' }).length,
          },
        };
      }),
    );
    app.get('/v3/teams/:team/conversations', (request, reply) =>
      answerConnector(parts, 'read', reply, () => {
        checkTeam(param(request, 'team'));
        const conversations = world.channels
          .all()
          .filter((c) => !c.deleted)
          .map((c) => ({ id: c.id, name: c.id === tenant.generalChannelId ? null : c.name }));
        return { status: 200, body: { conversations } };
      }),
    );
  };

const conversationRoutes = (app: FastifyInstance, parts: ConnectorParts): void => {
  const { world } = parts;

  app.post('/v3/conversations', (request, reply) =>
    answerConnector(parts, 'post-activity', reply, () => {
      const wanted = read(parametersSchema, request.body);
      const channelId = wanted.channelData?.channel?.id;
      if (channelId !== undefined) {
        if (wanted.activity === undefined || wanted.activity === null)
          throw new ConnectorRefusal(400, 'BadSyntax', 'Activity is required for a channel conversation.');
        const place = getPlace(world, channelId);
        if (place.kind === 'chat') throw notFound();
        const post = keep(world, { kind: 'channel', channelId, thread: '' }, wanted.activity);
        if (post === null) throw new ConnectorRefusal(400, 'BadSyntax', 'A thread begins with a message.');
        return {
          status: 201,
          body: { id: conversationId({ kind: 'channel', channelId, thread: post.id }), activityId: post.id },
        };
      }
      const member = findMember(wanted.members?.[0]?.id ?? '');
      if (member === undefined || wanted.isGroup === true)
        throw new ConnectorRefusal(
          403,
          'ConversationBlockedByUser',
          'The bot cannot begin this conversation.',
        );
      const place: Place = { kind: 'chat', id: chatIdOf(member) };
      if (wanted.activity !== undefined && wanted.activity !== null) refuseIfBlocked(parts.faults, place);
      const post =
        wanted.activity === undefined || wanted.activity === null
          ? null
          : keep(world, place, wanted.activity);
      return {
        status: 201,
        body: { id: place.id, ...(post === null ? {} : { activityId: post.id }) },
      };
    }),
  );

  const send = (conversation: string, body: unknown): Answer => {
    const activity = read(activitySchema, body);
    const place = getPlace(world, conversation);
    refuseIfBlocked(parts.faults, place);
    const post = keep(
      world,
      place.kind === 'new-thread' ? { kind: 'channel', channelId: place.channelId, thread: '' } : place,
      activity,
    );
    // Text and card in one activity are split by Teams, and no id comes back (PLATFORM §5).
    const isSplit = (activity.text ?? '') !== '' && (activity.attachments ?? []).length > 0;
    return { status: 201, body: post === null || isSplit ? {} : { id: post.id } };
  };

  app.post('/v3/conversations/:conversation/activities', (request, reply) =>
    answerConnector(parts, 'post-activity', reply, () => send(param(request, 'conversation'), request.body)),
  );
  app.post('/v3/conversations/:conversation/activities/:activity', (request, reply) =>
    answerConnector(parts, 'post-activity', reply, () => send(param(request, 'conversation'), request.body)),
  );

  const getOwnPost = (conversation: string, id: string): PostRecord => {
    const place = getPlace(world, conversation);
    const post = world.posts.get(id);
    const stands =
      post !== undefined &&
      !post.deleted &&
      (place.kind === 'chat'
        ? post.place === place.id
        : post.place === place.channelId && (place.kind === 'new-thread' || post.thread === place.thread));
    if (!stands) throw new ConnectorRefusal(404, 'ActivityNotFoundInConversation', 'Activity not found.');
    if (post.from.kind !== 'bot')
      throw new ConnectorRefusal(403, 'ForbiddenOperationException', 'A bot changes its own messages only.');
    return post;
  };

  app.put('/v3/conversations/:conversation/activities/:activity', (request, reply) =>
    answerConnector(parts, 'update-activity', reply, () => {
      const post = getOwnPost(param(request, 'conversation'), param(request, 'activity'));
      const { text: _text, card: _card, suggestions: _suggestions, ...rest } = post;
      world.posts.put(post.id, {
        ...rest,
        ...contentOf(read(activitySchema, request.body)),
        editedAt: world.now(),
      });
      return { status: 200, body: { id: post.id } };
    }),
  );
  app.delete('/v3/conversations/:conversation/activities/:activity', (request, reply) =>
    answerConnector(parts, 'update-activity', reply, () => {
      const post = getOwnPost(param(request, 'conversation'), param(request, 'activity'));
      world.posts.put(post.id, { ...post, deleted: true });
      return { status: 200 };
    }),
  );
};

/** A person may block a bot in Teams: then it can write nothing into their chat. */
const refuseIfBlocked = (faults: Faults, place: Place | { readonly kind: 'new-thread' }): void => {
  if (place.kind === 'chat' && faults.strike('bot-blocked', 'post-activity') !== null)
    throw new ConnectorRefusal(403, 'MessageWritesBlocked', 'Message writes are blocked by the user.');
};

const answerConnector = (
  parts: ConnectorParts,
  target: FaultTarget,
  reply: FastifyReply,
  work: () => Answer,
): Promise<FastifyReply> =>
  answerUnlessStruck(
    parts.faults,
    target,
    reply,
    () => ({ error: { code: 'TooManyRequests', message: 'The request has been throttled.' } }),
    () => {
      try {
        return work();
      } catch (error) {
        if (!(error instanceof ConnectorRefusal)) throw error;
        return { status: error.status, body: { error: { code: error.code, message: error.message } } };
      }
    },
  );

const read = <T>(schema: z.ZodType<T>, body: unknown): T => {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ConnectorRefusal(400, 'BadSyntax', `${(issue?.path ?? []).join('.')}: ${issue?.message ?? ''}`);
};

const notFound = (): ConnectorRefusal =>
  new ConnectorRefusal(404, 'ConversationNotFound', 'Conversation not found.');

const getPlace = (world: World, conversation: string) => {
  const place = findPlace(world, conversation);
  if (place === null) throw notFound();
  return place;
};

const checkTeam = (team: string): void => {
  if (team !== tenant.teamThread && team !== tenant.teamId) throw notFound();
};

/** Keeps what the bot says; typing and other signs leave nothing behind. An empty thread begins a new one. */
const keep = (world: World, place: Place, activity: SentActivity): PostRecord | null => {
  if (activity.type !== 'message') return null;
  const content = contentOf(activity);
  const id = world.nextPostId();
  return world.posts.put(id, {
    id,
    place: place.kind === 'chat' ? place.id : place.channelId,
    thread: place.kind === 'chat' || place.thread === '' ? id : place.thread,
    at: world.now(),
    editedAt: null,
    from: { kind: 'bot', id: botAccount.id, name: botAccount.name },
    deleted: false,
    ...content,
  });
};

const cardSchema = z.looseObject({
  type: z.literal('AdaptiveCard'),
  version: z.string(),
  body: z.array(z.unknown()),
});

const contentOf = (activity: SentActivity): Pick<PostRecord, 'text' | 'card' | 'suggestions'> => {
  if (JSON.stringify(activity).length * 2 > largest)
    throw new ConnectorRefusal(413, 'MessageSizeTooBig', 'Message size too large.');
  const attachments = activity.attachments ?? [];
  const first = attachments.find((a) => a.contentType === adaptiveCard);
  if (attachments.length > 0 && first === undefined)
    throw new ConnectorRefusal(400, 'BadSyntax', 'Unknown attachment type.');
  const text = activity.text ?? '';
  if (first === undefined && text === '')
    throw new ConnectorRefusal(400, 'BadSyntax', 'Activity must include text or an attachment.');
  let card: z.infer<typeof cardSchema> | undefined;
  if (first !== undefined) {
    card = read(cardSchema, first.content);
    // Teams draws nothing newer than 1.5 (PLATFORM §5).
    if (!/^1\.[0-5]$/.test(card.version))
      throw new ConnectorRefusal(400, 'BadSyntax', `Adaptive Card version ${card.version} is not supported.`);
  }
  const suggestions = (activity.suggestedActions?.actions ?? []).map((a) =>
    typeof a.value === 'string' ? a.value : (a.title ?? ''),
  );
  return {
    ...(text === '' ? {} : { text }),
    ...(card === undefined ? {} : { card }),
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
};

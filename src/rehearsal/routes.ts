import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { cardActionBody, chatBody, faultsBody, signInBody } from '../server/contract/rehearsal.ts';
import type {
  Calendar,
  CardActionAnswer,
  Changes,
  Chat,
  Files,
  PersonEntry,
  Post,
  Teams,
} from '../server/contract/rehearsal.ts';
import type { StartOver } from '../server/contract/rehearsal-lessons.ts';
import {
  cardActionActivity,
  conversationId,
  installationActivities,
  messageActivity,
} from './connector/activities.ts';
import type { Place, Setting } from './connector/activities.ts';
import { composeRoutes } from './compose-routes.ts';
import { BotTooSlow, BotUnreachable } from './connector/deliver.ts';
import type { Courier } from './connector/deliver.ts';
import { chatIdOf, findChatPerson, findPlace } from './connector/places.ts';
import type { Faults } from './faults.ts';
import { originOf, param } from './graph/answers.ts';
import { channelWebUrl } from './graph/channels.ts';
import { contentLimit } from './graph/graph.ts';
import { itemPath, itemWebUrl, transferRoutes } from './graph/files.ts';
import type { UploadSessions } from './graph/files.ts';
import { findMailbox } from './graph/users.ts';
import { injectionRoutes } from './injections/routes.ts';
import type { Issuer } from './keys.ts';
import type { CaseWatcher } from './lessons/look-at-cases.ts';
import { lessonRoutes } from './lessons/routes.ts';
import { mailRoutes } from './mail-routes.ts';
import { morningRoutes } from './morning.ts';
import { findPerson, people } from './people.ts';
import type { RehearsalPerson } from './people.ts';
import type { ForgetCases } from './rehearsal.ts';
import { sendProblem } from './problem.ts';
import { tenant } from './tenant.ts';
import type { PostRecord, World } from './world.ts';
import { rootItem } from './world.ts';

export interface RehearsalParts {
  readonly world: World;
  readonly faults: Faults;
  readonly issuer: Issuer;
  readonly courier: Courier;
  readonly sessions: UploadSessions;
  readonly watchCases: CaseWatcher;
  readonly forgetCases: ForgetCases;
  /** The product goes by this world's clock. */
  readonly movesTime: boolean;
  readonly hasStarted: () => boolean;
  /** Tells the stand-in where the bot listens, when a restarted product has another port. */
  readonly moveBot: (url: string) => void;
}

/** `/rehearsal/*`: what the rehearsal page sees and does in Teams, Outlook and SharePoint. */
export const rehearsalPlugin =
  (parts: RehearsalParts): FastifyPluginAsync =>
  async (app) => {
    app.setErrorHandler((error: unknown, _request, reply) => {
      if (error instanceof z.ZodError)
        return sendProblem(reply, 400, error.issues[0]?.message ?? 'not understood');
      if (error instanceof BotTooSlow) return sendProblem(reply, 504, 'The bot took too long.');
      if (error instanceof BotUnreachable) return sendProblem(reply, 502, 'The bot did not answer.');
      const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
      if (status >= 500) app.log.error({ err: error }, 'the rehearsal failed');
      return sendProblem(reply, status, 'The rehearsal could not do that.');
    });
    openRoutes(app, parts);
    teamsRoutes(app, parts);
    lessonRoutes(app, parts);
    injectionRoutes(app, parts.world);
    morningRoutes(app, parts);
    mailRoutes(app, { world: parts.world, holderOf: (request) => holderOf(parts, request) });
    await app.register(async (inner) => {
      // Fragments come as bytes of whatever type.
      inner.removeAllContentTypeParsers();
      inner.addContentTypeParser(
        '*',
        { parseAs: 'buffer', bodyLimit: contentLimit },
        (_request, body, done) => done(null, body),
      );
      transferRoutes(inner, parts, parts.sessions);
    });
  };

const holderOf = async (parts: RehearsalParts, request: FastifyRequest): Promise<RehearsalPerson | null> => {
  const [, token] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
  return token === undefined ? null : parts.issuer.findHolder(token);
};

/** What anybody at this machine may ask: who there is, what stands where, which faults are on. */
const openRoutes = (app: FastifyInstance, parts: RehearsalParts): void => {
  const { world, faults, issuer } = parts;

  app.get('/people', (): readonly PersonEntry[] =>
    people.map(({ id, objectId, name, agency, jobTitle, mail, language, roles }) => ({
      id,
      objectId,
      name,
      agency,
      jobTitle,
      mail,
      language,
      roles,
    })),
  );
  app.post('/sign-in', async (request, reply) => {
    const person = findPerson(signInBody.parse(request.body).person);
    if (person === undefined) return sendProblem(reply, 404, 'Nobody of that name is rehearsing.');
    return reply.send({ token: await issuer.issue(person) });
  });
  app.get('/keys', () => issuer.keySet);
  app.get('/.well-known/openid-configuration', (request) => issuer.openIdDocument(originOf(request)));
  app.get('/changes', (): Changes => ({ changes: world.changes() }));
  app.get('/faults', () => ({ faults: faults.list() }));
  app.put('/faults', (request) => {
    faults.set(faultsBody.parse(request.body).faults);
    return { faults: faults.list() };
  });
  app.get('/start-over', (): StartOver => ({ cases: parts.forgetCases.cases }));
  app.post('/reset', async (_request, reply) => {
    world.reset();
    if (parts.hasStarted()) await parts.forgetCases.mark();
    return reply.code(204).send();
  });
  app.put('/bot', (request, reply) => {
    parts.moveBot(z.strictObject({ url: z.url({ protocol: /^http$/ }) }).parse(request.body).url);
    return reply.code(204).send();
  });

  app.get('/calendar', (): Calendar => ({
    events: world.events
      .all()
      .toSorted((a, b) => a.start.localeCompare(b.start))
      .map((e) => ({
        id: e.id,
        organizer: findMailbox(e.organizer)?.name ?? '',
        subject: e.subject,
        bodyHtml: e.bodyHtml,
        start: e.start,
        end: e.end,
        attendees: e.attendees,
        joinUrl: e.joinUrl,
        cancelled: e.cancelled,
      })),
  }));

  app.get('/files', (request, reply) => {
    const { path } = z.object({ path: z.string().default('') }).parse(request.query);
    const parts = path.split('/').filter((part) => part !== '');
    let folder = world.items.get(rootItem);
    for (const part of parts)
      folder = folder === undefined ? undefined : world.itemsIn(folder.id).find((i) => i.name === part);
    if (folder === undefined || folder.kind === 'file') return sendProblem(reply, 404, 'No such folder.');
    const answer: Files = {
      path: parts.join('/'),
      entries: world.itemsIn(folder.id).map((item) => ({
        id: item.id,
        name: item.name,
        kind: item.kind,
        path: itemPath(world, item),
        bytes: item.bytes,
        modifiedAt: item.modifiedAt,
        webUrl: itemWebUrl(world, item),
        contentType: item.contentType,
      })),
    };
    return reply.send(answer);
  });
  app.get('/files/:id/content', (request, reply) => {
    const item = world.items.get(param(request, 'id'));
    const content = item?.content === undefined ? null : world.readContent(item.content);
    if (item === undefined || content === null) return sendProblem(reply, 404, 'No such file.');
    return reply
      .type(item.contentType ?? 'application/octet-stream')
      .header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(item.name)}`)
      .header('X-Content-Type-Options', 'nosniff')
      .send(content);
  });
};

/** What a person sees and does in Teams; the token says who. */
const teamsRoutes = (app: FastifyInstance, parts: RehearsalParts): void => {
  const { world, courier } = parts;
  const serviceUrl = (request: FastifyRequest): string => `${originOf(request)}/connector`;
  const setting = (
    request: FastifyRequest,
    person: RehearsalPerson,
    locale: string | undefined,
  ): Setting => ({
    serviceUrl: serviceUrl(request),
    id: world.newId(),
    at: world.now(),
    locale: locale ?? (person.language === 'cy' ? 'cy-GB' : 'en-GB'),
    person,
  });
  const keep = (
    person: RehearsalPerson,
    place: Place,
    text: string,
    card?: PostRecord['card'],
  ): PostRecord => {
    const id = world.nextPostId();
    return world.posts.put(id, {
      id,
      place: place.kind === 'chat' ? place.id : place.channelId,
      thread: place.kind === 'chat' || place.thread === '' ? id : place.thread,
      at: world.now(),
      editedAt: null,
      from: { kind: 'person', id: person.objectId, name: person.name },
      ...(text === '' ? {} : { text }),
      ...(card === undefined ? {} : { card }),
      deleted: false,
    });
  };
  const signedIn = async (
    request: FastifyRequest,
    reply: FastifyReply,
    work: (person: RehearsalPerson) => Promise<unknown>,
  ): Promise<unknown> => {
    const person = await holderOf(parts, request);
    return person === null ? sendProblem(reply, 401, 'Nobody is signed in.') : work(person);
  };

  composeRoutes(app, { world, courier, setting, signedIn });

  app.get('/teams', (request, reply) =>
    signedIn(request, reply, async (): Promise<Teams> => ({
      team: { id: tenant.teamId, name: tenant.teamName },
      channels: world.channels
        .all()
        .filter((channel) => !channel.deleted)
        .map((channel) => ({
          id: channel.id,
          name: channel.name,
          description: channel.description,
          webUrl: channelWebUrl(channel),
          tabs: world.tabs
            .all()
            .filter((tab) => tab.channelId === channel.id)
            .map(({ id, name, contentUrl, websiteUrl }) => ({ id, name, contentUrl, websiteUrl })),
          posts: world.postsIn(channel.id).map(postBody),
        })),
    })),
  );

  /** A person deletes a channel in Teams: it is gone, and its name stays reserved. */
  app.delete('/channels/:id', (request, reply) =>
    signedIn(request, reply, async () => {
      const channel = world.channels.get(param(request, 'id'));
      if (channel === undefined || channel.deleted || channel.id === tenant.generalChannelId)
        return sendProblem(reply, 404, 'No such channel.');
      world.channels.put(channel.id, { ...channel, deleted: true });
      return reply.code(204).send();
    }),
  );

  app.get('/chat', (request, reply) =>
    signedIn(request, reply, async (person): Promise<Chat> => {
      const id = chatIdOf(person);
      return { conversationId: id, messages: world.postsIn(id).map(postBody) };
    }),
  );

  app.post('/chat', (request, reply) =>
    signedIn(request, reply, async (person) => {
      const { text, card, locale } = chatBody.parse(request.body);
      const place: Place = { kind: 'chat', id: chatIdOf(person) };
      // 1. The bot is installed for a person when they first write to it.
      if (world.chats.get(place.id) === undefined) {
        world.chats.put(place.id, { id: place.id, person: person.objectId, greeted: true });
        for (const activity of installationActivities(setting(request, person, locale), place))
          await courier.deliver(activity);
      }
      // 2. What they write is there at once, whatever the bot makes of it.
      const post = keep(person, place, text, card);
      const delivered = await courier.deliver(
        messageActivity({ ...setting(request, person, locale), id: post.id }, place, text, card),
      );
      return delivered.status < 400
        ? reply.code(202).send({ id: post.id })
        : sendProblem(reply, 502, `The bot answered ${delivered.status}.`);
    }),
  );

  app.post('/channels/:id/messages', (request, reply) =>
    signedIn(request, reply, async (person) => {
      const { text, card, locale } = chatBody.parse(request.body);
      const there = findPlace(world, param(request, 'id'));
      if (there === null || there.kind === 'chat') return sendProblem(reply, 404, 'No such channel.');
      const post = keep(
        person,
        { kind: 'channel', channelId: there.channelId, thread: there.kind === 'channel' ? there.thread : '' },
        card === undefined ? `@${tenant.botName} ${text}` : text,
        card,
      );
      const place: Place = { kind: 'channel', channelId: there.channelId, thread: post.thread };
      const delivered = await courier.deliver(
        messageActivity({ ...setting(request, person, locale), id: post.id }, place, text, card),
      );
      return delivered.status < 400
        ? reply.code(202).send({ id: post.id })
        : sendProblem(reply, 502, `The bot answered ${delivered.status}.`);
    }),
  );

  app.post('/cards/action', (request, reply) =>
    signedIn(request, reply, async (person) => {
      const click = cardActionBody.parse(request.body);
      const place = findPlace(world, click.conversationId);
      const isForeign = place?.kind === 'chat' && findChatPerson(place.id) !== person;
      if (place === null || place.kind === 'new-thread' || isForeign)
        return sendProblem(reply, 404, 'No such conversation.');
      const delivered = await courier.deliver(
        cardActionActivity(setting(request, person, click.locale), place, click),
      );
      const answer = invokeAnswer.safeParse(delivered.body);
      const body: CardActionAnswer = answer.success
        ? answer.data
        : {
            // A bot's answer is none: Teams then says a line of its own, in the language that it is set to.
            statusCode: delivered.status >= 400 ? delivered.status : 500,
            type: 'application/vnd.microsoft.error',
            value: { code: 'BotError' },
          };
      return reply.send(body);
    }),
  );
};

const invokeAnswer = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

const postBody = (post: PostRecord): Post => ({
  id: post.id,
  conversationId: conversationId(
    findChatPerson(post.place) === undefined
      ? { kind: 'channel', channelId: post.place, thread: post.thread }
      : { kind: 'chat', id: post.place },
  ),
  at: post.at,
  editedAt: post.editedAt,
  from: post.from,
  text: post.text,
  card: post.card,
  suggestions: post.suggestions,
});

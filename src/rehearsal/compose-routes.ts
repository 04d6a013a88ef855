import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { composeLinkBody, composeSearchBody, type ComposeAnswer } from '../server/contract/rehearsal.ts';
import { composeActivity, type Place, type Setting } from './connector/activities.ts';
import type { Courier, Delivered } from './connector/deliver.ts';
import { chatIdOf, findPlace } from './connector/places.ts';
import type { RehearsalPerson } from './people.ts';
import { sendProblem } from './problem.ts';
import type { World } from './world.ts';

interface Parts {
  readonly world: World;
  readonly courier: Courier;
  readonly setting: (request: FastifyRequest, person: RehearsalPerson, locale: string | undefined) => Setting;
  readonly signedIn: (
    request: FastifyRequest,
    reply: FastifyReply,
    work: (person: RehearsalPerson) => Promise<unknown>,
  ) => Promise<unknown>;
}

/** As manifest.json names the command and its only parameter. */
const command = { commandId: 'findCase', parameter: 'text' } as const;

/** What Teams does for a person who is writing a message, of what the app's manifest lets it do. */
export const composeRoutes = (app: FastifyInstance, { world, courier, setting, signedIn }: Parts): void => {
  /** Where the message is being written. A new post of a channel has no thread yet. */
  const placeOf = (person: RehearsalPerson, place: string | null): Place | null => {
    if (place === null) return { kind: 'chat', id: chatIdOf(person) };
    const there = findPlace(world, place);
    return there === null || there.kind === 'chat'
      ? null
      : { kind: 'channel', channelId: there.channelId, thread: there.kind === 'channel' ? there.thread : '' };
  };
  const answered = (reply: FastifyReply, delivered: Delivered): unknown => {
    const read = answerSchema.safeParse(delivered.body);
    if (delivered.status !== 200 || !read.success)
      return sendProblem(reply, 502, 'The app could not answer.');
    const { composeExtension: result } = read.data;
    const answer: ComposeAnswer =
      result.type === 'message'
        ? { kind: 'message', text: result.text }
        : {
            kind: 'found',
            found: result.attachments.map(({ content, preview }) => ({
              title: plain(preview.content.title),
              text: plain(preview.content.text),
              card: content,
            })),
          };
    return reply.send(answer);
  };

  app.post('/compose/search', (request, reply) =>
    signedIn(request, reply, async (person) => {
      const { place: where, text, locale } = composeSearchBody.parse(request.body);
      const place = placeOf(person, where);
      if (place === null) return sendProblem(reply, 404, 'No such channel.');
      const value = {
        commandId: command.commandId,
        // Before anything is typed Teams says so in the parameter's place.
        parameters:
          text === '' ? [{ name: 'initialRun', value: 'true' }] : [{ name: command.parameter, value: text }],
        queryOptions: { skip: 0, count: 25 },
      };
      const activity = composeActivity(setting(request, person, locale), place, { name: 'query', value });
      return answered(reply, await courier.ask(activity));
    }),
  );

  app.post('/compose/link', (request, reply) =>
    signedIn(request, reply, async (person) => {
      const { place: where, url, locale } = composeLinkBody.parse(request.body);
      const place = placeOf(person, where);
      if (place === null) return sendProblem(reply, 404, 'No such channel.');
      const activity = composeActivity(setting(request, person, locale), place, {
        name: 'queryLink',
        value: { url },
      });
      return answered(reply, await courier.ask(activity));
    }),
  );
};

/** Teams draws no newer card here (PLATFORM §5). */
const attachmentSchema = z.object({
  contentType: z.literal('application/vnd.microsoft.card.adaptive'),
  content: z.looseObject({
    type: z.literal('AdaptiveCard'),
    version: z.string().regex(/^1\.[0-3]$/),
    body: z.array(z.unknown()),
  }),
  preview: z.object({
    contentType: z.literal('application/vnd.microsoft.card.thumbnail'),
    content: z.object({ title: z.string(), text: z.string() }),
  }),
});
const answerSchema = z.object({
  composeExtension: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('result'),
      attachmentLayout: z.literal('list'),
      attachments: z.array(attachmentSchema).max(25),
    }),
    z.object({ type: z.literal('message'), text: z.string() }),
  ]),
});

/** A preview's text is HTML; the page shows texts. */
const plain = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

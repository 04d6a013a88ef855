import type { FastifyPluginAsync } from 'fastify';
import { createAudience } from '../changes/audience.ts';
import { createHub } from '../changes/hub.ts';
import { newsSchema } from '../contract/changes.ts';
import { problemSchema } from '../contract/problem.ts';
import type { AppParts } from '../parts.ts';
import { problem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { problems } from './answers.ts';

/** Live news of what this person may see, as server-sent events. */
export const changeRoutes =
  (
    parts: Pick<AppParts, 'desk' | 'records' | 'directory' | 'editions' | 'identify' | 'clock' | 'log'>,
  ): FastifyPluginAsync =>
  async (app) => {
    const hub = createHub({
      watch: (listener) => parts.desk.watch(listener),
      audience: createAudience(parts),
      clock: parts.clock,
      log: parts.log,
    });
    // Before connections are closed: an open stream must not hold the end of the server, nor break off.
    app.addHook('preClose', async () => hub.close());

    app.get(
      '/changes',
      {
        config: { quiet: true },
        exposeHeadRoute: false,
        schema: {
          summary: 'What changes from now on, as server-sent events; comments are signs of life',
          description:
            'Each event’s data is one of these objects. The stream ends with the token, and when the server stops. Changes may be missed: after each connection ask for what is shown.',
          produces: ['text/event-stream'],
          response: {
            200: newsSchema.describe('text/event-stream; the data of one event'),
            ...problems,
            429: problemSchema.describe('This person has as many streams open as there may be'),
          },
        },
      },
      async (request, reply) => {
        const { bearer } = request;
        const person = personOf(request);
        const stream =
          bearer === null
            ? null
            : hub.open(person, { ends: bearer.ends, again: () => parts.identify(bearer.token) });
        if (stream === null) {
          reply.header('retry-after', '60');
          return sendProblem(
            reply,
            problem('too-many-streams', request.language, { id: request.id }),
            request.language,
          );
        }
        return (
          reply
            .type('text/event-stream; charset=utf-8')
            .header('cache-control', 'no-store, no-transform')
            // Proxies that would wait for a whole answer (nginx) are asked not to.
            .header('x-accel-buffering', 'no')
            .send(stream)
        );
      },
    );
  };

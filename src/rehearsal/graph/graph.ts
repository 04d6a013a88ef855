import type { FastifyPluginAsync } from 'fastify';
import { tenant } from '../tenant.ts';
import { errorBody } from './answers.ts';
import type { GraphParts } from './answers.ts';
import { calendarRoutes } from './calendar.ts';
import { channelRoutes } from './channels.ts';
import { fileRoutes } from './files.ts';
import type { UploadSessions } from './files.ts';
import { userRoutes } from './users.ts';

/** Bytes: more than anything that Hafan files. */
export const contentLimit = 64 * 1024 * 1024;

/** Microsoft Graph as far as Hafan asks, under `/v1.0`. What it does not know it refuses, as the service would. */
export const graphPlugin =
  (parts: GraphParts, sessions: UploadSessions): FastifyPluginAsync =>
  // Fastify wants a promise here.
  async (app) => {
    const refuse = (code: string, message: string) => errorBody(parts.world, code, message);
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: contentLimit }, (_request, body, done) =>
      done(null, body),
    );
    app.addHook('onRequest', async (request, reply) => {
      if (request.headers.authorization !== `Bearer ${tenant.graphToken}`)
        return reply
          .code(401)
          .send(refuse('InvalidAuthenticationToken', 'Access token is empty or not of this tenant.'));
      return undefined;
    });
    app.setNotFoundHandler((request, reply) =>
      reply
        .code(400)
        .send(
          refuse('BadRequest', `Resource not found for the segment '${request.url.split('?')[0] ?? ''}'.`),
        ),
    );
    app.setErrorHandler((error, _request, reply) => {
      app.log.error({ err: error }, 'the Graph stand-in failed');
      return reply.code(500).send(refuse('InternalServerError', 'The stand-in failed.'));
    });
    channelRoutes(app, parts);
    fileRoutes(app, parts, sessions);
    calendarRoutes(app, parts);
    userRoutes(app, parts);
  };

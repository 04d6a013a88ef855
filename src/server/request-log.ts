import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Asked for many times a minute by every page that is open: only its failures are logged. */
    quiet?: boolean;
  }
}

/** One line a request: the route's pattern, never its values, and no query, header, body or name of anybody. */
export const logRequests = (app: FastifyInstance, log: Logger): void => {
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.config.quiet === true && reply.statusCode < 400) return;
    log.info(
      {
        request: request.id,
        method: request.method,
        route: request.routeOptions.url ?? '(none)',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
};

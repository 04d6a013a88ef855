import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { healthSchema, readinessSchema } from '../contract/health.ts';
import type { AppParts } from '../parts.ts';

/** For whatever watches the process. Nothing about anybody. */
export const healthRoutes =
  (parts: Pick<AppParts, 'readiness' | 'log'>): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/healthz', { schema: { response: { 200: healthSchema } } }, async () => ({
      status: 'up' as const,
    }));

    app.get(
      '/readyz',
      { schema: { response: { 200: readinessSchema, 503: readinessSchema } } },
      async (_request, reply) => {
        const { store, jobs } = await parts.readiness().catch((error: unknown) => {
          parts.log.error({ err: error }, 'readiness could not be asked');
          return { store: false, jobs: false };
        });
        const ready = store && jobs;
        return reply.code(ready ? 200 : 503).send({
          status: ready ? 'ready' : 'not-ready',
          checks: [
            { name: 'store', ready: store },
            { name: 'jobs', ready: jobs },
          ],
        });
      },
    );
  };

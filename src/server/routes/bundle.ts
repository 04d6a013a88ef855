import type { FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { may } from '../../access/permissions.ts';
import { leadRolesOfCase } from '../../access/lead-roles.ts';
import { bundleContents } from '../bundle/contents.ts';
import { tellThrough } from '../chronology/texts-of.ts';
import { zip } from '../bundle/zip.ts';
import { refParamsSchema } from '../contract/cases.ts';
import type { AppParts } from '../parts.ts';
import { problem, refusalProblem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { caseProblems } from './answers.ts';

/** The evidence bundle of a case. It leaves Hafan's own access control, so it asks for more than looking does. */
export const bundleRoutes =
  (parts: Pick<AppParts, 'desk' | 'editions' | 'kept' | 'logLines' | 'clock' | 'log'>): FastifyPluginAsync =>
  async (plain) => {
    const app = plain.withTypeProvider<ZodTypeProvider>();
    app.get(
      '/cases/:ref/bundle',
      {
        schema: {
          summary: 'The evidence bundle: chronology, decisions, documents and hashes, as a .zip',
          params: refParamsSchema,
          produces: ['application/zip'],
          response: {
            200: z.any().describe('application/zip'),
            ...caseProblems,
          },
        },
      },
      async (request, reply) => {
        // 1. Who, and whether they may take it with them.
        const { ref } = request.params;
        const person = personOf(request);
        const seen = await parts.desk.view(ref, person);
        if (!seen.ok)
          return sendProblem(reply, refusalProblem(seen.refusal, request.language), request.language);
        const state = await parts.desk.find(ref);
        if (state === null || !may(person, 'export', state, leadRolesOfCase(parts.editions, state)))
          return sendProblem(
            reply,
            problem('not-permitted', request.language, { id: request.id }),
            request.language,
          );

        // 2. Gather.
        const log = await parts.desk.chronology(ref, person);
        if (!log.ok)
          return sendProblem(reply, refusalProblem(log.refusal, request.language), request.language);
        const now = new Date(parts.clock());
        const files = await bundleContents({
          view: seen.view,
          events: tellThrough(parts.editions.get(state.edition), log.events),
          lines: (await parts.logLines(ref)).slice(0, log.events.length),
          find: (sha256) => parts.kept.find(sha256),
          madeAt: now.toISOString(),
        });

        // 3. Hand over. The serializer is for JSON only: the bytes go as they are.
        parts.log.info({ request: request.id, files: files.length }, 'evidence bundle taken');
        return reply
          .type('application/zip')
          .header('content-disposition', `attachment; filename="${ref}.zip"`)
          .serializer((payload: unknown) => String(payload))
          .send(Buffer.from(await zip(files, now)));
      },
    );
  };

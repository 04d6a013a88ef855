import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { documentParamsSchema, documentPreviewSchema } from '../contract/documents.ts';
import type { AppParts } from '../parts.ts';
import { previewOf } from '../previews.ts';
import { problem, refusalProblem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { caseProblems } from './answers.ts';

/** A case's documents, read in the page by whoever may see the case. */
export const documentRoutes =
  (parts: Pick<AppParts, 'desk' | 'editions' | 'kept' | 'workingDays' | 'clock'>): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:ref/documents/:kind/:id',
      {
        schema: {
          summary: 'A document of the case as HTML: as it was filed, or as it would be now',
          params: documentParamsSchema,
          response: { 200: documentPreviewSchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref, kind, id } = request.params;
        const seen = await parts.desk.view(ref, personOf(request));
        if (!seen.ok)
          return sendProblem(reply, refusalProblem(seen.refusal, request.language), request.language);
        const state = await parts.desk.find(ref);
        const preview =
          state === null
            ? null
            : await previewOf(kind, {
                id,
                view: seen.view,
                state,
                edition: parts.editions.get(seen.view.edition),
                today: parts.workingDays('WLS').dateOf(new Date(parts.clock()).toISOString()),
                find: (sha256) => parts.kept.find(sha256),
              });
        return (
          preview ??
          sendProblem(reply, problem('not-found', request.language, { id: request.id }), request.language)
        );
      },
    );
  };

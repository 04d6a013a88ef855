import type { FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { filedDocuments } from '../bundle/contents.ts';
import { filedFileParamsSchema } from '../contract/mail.ts';
import type { AppParts } from '../parts.ts';
import { problem, refusalProblem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { caseProblems } from './answers.ts';

/** What was filed in a case, byte for byte as it was filed, for whoever may see the case. */
export const filedFileRoutes =
  (parts: Pick<AppParts, 'desk' | 'kept'>): FastifyPluginAsync =>
  async (plain) => {
    plain.withTypeProvider<ZodTypeProvider>().get(
      '/cases/:ref/files/:sha256',
      {
        schema: {
          summary: 'A document as it was filed in this case',
          params: filedFileParamsSchema,
          produces: ['application/octet-stream'],
          response: { 200: z.any().describe('application/octet-stream'), ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref, sha256 } = request.params;
        const seen = await parts.desk.view(ref, personOf(request));
        if (!seen.ok)
          return sendProblem(reply, refusalProblem(seen.refusal, request.language), request.language);
        // A hash alone opens nothing: the file has to be one of this case.
        const document = filedDocuments(seen.view).find((one) => one.sha256 === sha256);
        const content = document === undefined ? null : await parts.kept.find(sha256);
        if (document === undefined || content === null)
          return sendProblem(
            reply,
            problem('not-found', request.language, { id: request.id }),
            request.language,
          );
        const name = document.name.split('/').at(-1) ?? document.name;
        return reply
          .type('application/octet-stream')
          .header('x-content-type-options', 'nosniff')
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
          .serializer((payload: unknown) => String(payload))
          .send(Buffer.from(content));
      },
    );
  };

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { letterParamsSchema } from '../contract/drafts.ts';
import { keptDraftBodySchema, keptDraftSchema } from '../contract/mail.ts';
import type { AppParts } from '../parts.ts';
import { refusalProblem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { caseProblems, commandProblems } from './answers.ts';

/** A letter half written, so that closing the pane loses nothing. Each person's own, and only while they see the case. */
export const keptDraftRoutes =
  (parts: Pick<AppParts, 'desk' | 'letterDrafts'>): FastifyPluginAsyncZod =>
  async (app) => {
    const path = '/cases/:ref/drafts/letters/:letter/kept';

    app.get(
      path,
      {
        schema: {
          summary: 'The letter as this person left it',
          params: letterParamsSchema,
          response: { 200: keptDraftSchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref, letter } = request.params;
        const seen = await parts.desk.view(ref, personOf(request));
        if (!seen.ok)
          return sendProblem(reply, refusalProblem(seen.refusal, request.language), request.language);
        const kept = await parts.letterDrafts.find(personOf(request), ref, letter);
        return { kept: kept === null ? null : { ...kept, fields: { ...kept.fields } } };
      },
    );

    app.put(
      path,
      {
        schema: {
          summary: 'Keep a letter half written',
          params: letterParamsSchema,
          body: keptDraftBodySchema,
          response: { 204: z.undefined(), ...commandProblems },
        },
      },
      async (request, reply) => {
        const { ref, letter } = request.params;
        const seen = await parts.desk.view(ref, personOf(request));
        if (!seen.ok)
          return sendProblem(reply, refusalProblem(seen.refusal, request.language), request.language);
        await parts.letterDrafts.keep(personOf(request), ref, letter, request.body);
        return reply.code(204).send();
      },
    );

    app.delete(
      path,
      {
        schema: {
          summary: 'Forget it',
          params: letterParamsSchema,
          response: { 204: z.undefined(), ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref, letter } = request.params;
        await parts.letterDrafts.forget(personOf(request), ref, letter);
        return reply.code(204).send();
      },
    );
  };

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { summaryOf } from '../../individuals/row.ts';
import {
  draftQuerySchema,
  letterDraftSchema,
  letterParamsSchema,
  notificationDraftSchema,
  notificationParamsSchema,
  renderBodySchema,
  type LetterDraft,
} from '../contract/drafts.ts';
import type { AppParts, DraftLanguage } from '../parts.ts';
import { problem, refusalProblem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { caseProblems, commandProblems } from './answers.ts';

/** Letters and notifications as they would be, filled from the case (N8, N9). Nothing is kept by these routes. */
export const draftRoutes =
  (parts: Pick<AppParts, 'desk' | 'drafts' | 'records' | 'workingDays' | 'clock'>): FastifyPluginAsyncZod =>
  async (app) => {
    const today = (): string => parts.workingDays('WLS').dateOf(new Date(parts.clock()).toISOString());
    const notFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
      sendProblem(reply, problem('not-found', request.language, { id: request.id }), request.language);

    /** The draft; null where a problem has been sent instead. */
    const letter = async (
      request: FastifyRequest,
      reply: FastifyReply,
      want: {
        readonly ref: string;
        readonly letter: string;
        readonly language: DraftLanguage | undefined;
        readonly fields: Readonly<Record<string, string>>;
      },
    ): Promise<LetterDraft | null> => {
      const seen = await parts.desk.view(want.ref, personOf(request));
      if (!seen.ok) {
        sendProblem(reply, refusalProblem(seen.refusal, request.language), request.language);
        return null;
      }
      const draft = parts.drafts.letter({ ...want, view: seen.view, preferred: request.language });
      if (draft === null) notFound(request, reply);
      return draft;
    };

    app.get(
      '/cases/:ref/drafts/letters/:letter',
      {
        schema: {
          summary: 'A letter filled from the case',
          params: letterParamsSchema,
          querystring: draftQuerySchema,
          response: { 200: letterDraftSchema, ...caseProblems },
        },
      },
      async (request, reply) =>
        (await letter(request, reply, {
          ...request.params,
          language: request.query.language,
          fields: {},
        })) ?? reply,
    );

    app.post(
      '/cases/:ref/drafts/letters/:letter/render',
      {
        schema: {
          summary: 'The same letter with fields as a person has changed them',
          params: letterParamsSchema,
          body: renderBodySchema,
          response: { 200: letterDraftSchema, ...commandProblems },
        },
      },
      async (request, reply) =>
        (await letter(request, reply, {
          ...request.params,
          language: request.body.language,
          fields: request.body.fields,
        })) ?? reply,
    );

    app.get(
      '/cases/:ref/drafts/notifications/:notification',
      {
        schema: {
          summary: 'A notification filled from the case, in both languages',
          params: notificationParamsSchema,
          response: { 200: notificationDraftSchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const seen = await parts.desk.view(request.params.ref, personOf(request));
        if (!seen.ok)
          return sendProblem(reply, refusalProblem(seen.refusal, request.language), request.language);
        const { ref, notification } = request.params;
        // Numbers only: whoever sees the case may see them.
        const register = summaryOf(await parts.records.individuals.all(ref), today());
        const want = { view: seen.view, notification, preferred: request.language, register };
        return parts.drafts.notification(want) ?? notFound(request, reply);
      },
    );
  };

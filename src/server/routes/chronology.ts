import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { leadRolesOfCase } from '../../access/lead-roles.ts';
import { may } from '../../access/permissions.ts';
import { docxType, toDocx } from '../../documents/to-docx.ts';
import { chronologyChoices, chronologyLines } from '../chronology/lines.ts';
import { chronologyDocument, chronologyTable } from '../chronology/paper.ts';
import { tellThrough, type ToldEvent } from '../chronology/texts-of.ts';
import { refParamsSchema } from '../contract/cases.ts';
import {
  chronologyExportQuerySchema,
  chronologyLinesQuerySchema,
  chronologyLinesSchema,
} from '../contract/chronology.ts';
import type { AppParts } from '../parts.ts';
import { problem, refusalProblem, sendProblem } from '../problem.ts';
import { asCsv } from '../register-sheet.ts';
import { personOf } from '../signed-in.ts';
import { caseProblems } from './answers.ts';

/** So many entries where nobody says how many. */
const usualLimit = 100;

/** The log of a case in words: filtered to read, and taken out as it was read. */
export const chronologyRoutes =
  (parts: Pick<AppParts, 'desk' | 'editions' | 'clock' | 'log'>): FastifyPluginAsync =>
  async (plain) => {
    const app = plain.withTypeProvider<ZodTypeProvider>();

    /** The whole log with its names; null where a problem has been sent instead. */
    const toldLog = async (
      request: FastifyRequest,
      reply: FastifyReply,
      ref: string,
    ): Promise<readonly ToldEvent[] | null> => {
      const log = await parts.desk.chronology(ref, personOf(request));
      if (!log.ok) {
        sendProblem(reply, refusalProblem(log.refusal, request.language), request.language);
        return null;
      }
      const opened = log.events.find((event) => event.type === 'CaseOpened');
      // Every log begins so; a case keeps the edition that it was opened under.
      const edition = parts.editions.get(opened?.payload.edition ?? parts.editions.current().id);
      return tellThrough(edition, log.events);
    };

    app.get(
      '/cases/:ref/chronology/lines',
      {
        schema: {
          summary: 'The case’s log in words, filtered; with what it can be filtered by',
          params: refParamsSchema,
          querystring: chronologyLinesQuerySchema,
          response: { 200: chronologyLinesSchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref } = request.params;
        const { limit = usualLimit, ...filter } = request.query;
        const told = await toldLog(request, reply, ref);
        if (told === null) return reply;
        return {
          ref,
          total: told.length,
          ...chronologyLines(told, filter, request.language, limit),
          ...chronologyChoices(told),
        };
      },
    );

    app.get(
      '/cases/:ref/chronology/export',
      {
        schema: {
          summary: 'The filtered log as a table or a document, with its filter named',
          params: refParamsSchema,
          querystring: chronologyExportQuerySchema,
          produces: ['text/csv', docxType],
          response: { 200: z.any().describe('The file'), ...caseProblems },
        },
      },
      async (request, reply) => {
        // 1. Who, and whether they may take it with them.
        const { ref } = request.params;
        const { format, ...filter } = request.query;
        const person = personOf(request);
        const { language } = request;
        const told = await toldLog(request, reply, ref);
        if (told === null) return reply;
        const state = await parts.desk.find(ref);
        if (state === null || !may(person, 'export', state, leadRolesOfCase(parts.editions, state)))
          return sendProblem(reply, problem('not-permitted', language, { id: request.id }), language);

        // 2. What they saw, as a file.
        const { lines } = chronologyLines(told, filter, language);
        const taken = {
          ref,
          service: state.service.name,
          lines,
          total: told.length,
          people: chronologyChoices(told).people,
          filter,
          at: new Date(parts.clock()).toISOString(),
        };
        const file =
          format === 'csv'
            ? { type: 'text/csv; charset=utf-8', content: asCsv(chronologyTable(taken, language)) }
            : {
                type: docxType,
                content: Buffer.from(await toDocx(chronologyDocument(taken, language))),
              };
        parts.log.info({ request: request.id, ref, entries: lines.length, format }, 'chronology taken');
        return reply
          .type(file.type)
          .header('content-disposition', `attachment; filename="${ref}-chronology.${format}"`)
          .serializer((payload: unknown) => String(payload))
          .send(file.content);
      },
    );
  };

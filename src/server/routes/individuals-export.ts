import type { FastifyReply, FastifyRequest, FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { sayIndividualEvent } from '../../language/individual-events.ts';
import { refParamsSchema } from '../contract/cases.ts';
import {
  individualParamsSchema,
  personExportQuerySchema,
  personExportSchema,
  registerExportQuerySchema,
} from '../contract/individuals.ts';
import { streamOf } from '../individuals.ts';
import type { AppParts } from '../parts.ts';
import { personPage } from '../person-page.ts';
import { asCsv, asWorkbook, registerTable } from '../register-sheet.ts';
import { personOf } from '../signed-in.ts';
import { caseProblems } from './answers.ts';
import { historyEvent } from './history.ts';
import { refuseIndividual } from './individuals.ts';

/** Taking names out of Hafan: for leads of the group, and noted in the server's log without a name. */
export const individualExportRoutes =
  (parts: Pick<AppParts, 'records' | 'clock' | 'log'>): FastifyPluginAsync =>
  async (plain) => {
    const app = plain.withTypeProvider<ZodTypeProvider>();
    const { individuals } = parts.records;

    /** Null where they may; else the answer: nobody who may not see the register learns that it is there. */
    const refusedTo = async (
      request: FastifyRequest,
      reply: FastifyReply,
      ref: string,
    ): Promise<FastifyReply | null> => {
      const person = personOf(request);
      if (await individuals.may(person, 'export', ref)) return null;
      const code = (await individuals.may(person, 'view', ref)) ? 'not-permitted' : 'not-found';
      return refuseIndividual(reply, request, { code, cite: null, missing: [], mayOverride: false });
    };
    const send = (reply: FastifyReply, type: string, name: string, content: string | Buffer): FastifyReply =>
      reply
        .type(type)
        .header('content-disposition', `attachment; filename="${name}"`)
        .serializer((payload: unknown) => String(payload))
        .send(content);

    app.get(
      '/cases/:ref/individuals/export',
      {
        schema: {
          summary: 'The register as a spreadsheet; an import takes it over again',
          params: refParamsSchema,
          querystring: registerExportQuerySchema,
          produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
          response: { 200: z.any().describe('The file'), ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref } = request.params;
        const { format, language = request.language } = request.query;
        const refused = await refusedTo(request, reply, ref);
        if (refused !== null) return refused;
        const table = registerTable(await individuals.all(ref), language);
        parts.log.info({ request: request.id, ref, rows: table.length - 1, format }, 'register taken');
        return format === 'csv'
          ? send(reply, 'text/csv; charset=utf-8', `${ref}.csv`, asCsv(table))
          : send(
              reply,
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
              `${ref}.xlsx`,
              await asWorkbook(table, language),
            );
      },
    );

    app.get(
      '/cases/:ref/individuals/:id/export',
      {
        schema: {
          summary: 'Everything held about one person, history too (subject access)',
          params: individualParamsSchema,
          querystring: personExportQuerySchema,
          produces: ['text/html', 'application/json'],
          response: { 200: z.any().describe('A page, or JSON'), ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref, id } = request.params;
        const { format, language = request.language } = request.query;
        const refused = await refusedTo(request, reply, ref);
        if (refused !== null) return refused;
        const person = personOf(request);
        const seen = await individuals.view(streamOf(ref, id), person);
        if (!seen.ok) return refuseIndividual(reply, request, seen.refusal);
        const log = await individuals.history(streamOf(ref, id), person);
        if (!log.ok) return refuseIndividual(reply, request, log.refusal);
        const about = {
          madeAt: new Date(parts.clock()).toISOString(),
          // Friends are other people: their names and plans are not this person’s.
          individual: {
            ...seen.view,
            friendship: seen.view.friendship === null ? null : { ...seen.view.friendship, members: [] },
          },
          history: log.events.map((event) =>
            historyEvent(event, sayIndividualEvent(event, language), event.payload),
          ),
        };
        parts.log.info({ request: request.id, ref, individual: id, format }, 'entry taken');
        return format === 'html'
          ? send(reply, 'text/html; charset=utf-8', `${id}.html`, personPage(about, language))
          : send(
              reply,
              'application/json; charset=utf-8',
              `${id}.json`,
              JSON.stringify(personExportSchema.parse(about), null, 2),
            );
      },
    );
  };

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { mostPressing, watchRow } from '../../early-warning/row.ts';
import { sayRecordEvent } from '../../language/record-events.ts';
import { sayRecordRefusal } from '../../language/record-refusals.ts';
import {
  recordCommandBodySchema,
  recordDoneSchema,
  recordHistorySchema,
  recordSchema,
  serviceParamsSchema,
  signalsSchema,
} from '../contract/signals.ts';
import type { AppParts } from '../parts.ts';
import { recordProblem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { caseProblems, commandProblems, problems } from './answers.ts';
import { causeOf } from './cause.ts';
import { historyEvent } from './history.ts';

type Refusal = Parameters<typeof sayRecordRefusal>[0];

/** Services' records of early signs. Their desk asks `access/` each time. */
export const serviceRoutes =
  (parts: Pick<AppParts, 'records' | 'workingDays' | 'clock' | 'newId'>): FastifyPluginAsyncZod =>
  async (app) => {
    const { services } = parts.records;
    const refuse = (reply: FastifyReply, request: FastifyRequest, refusal: Refusal): FastifyReply =>
      sendProblem(
        reply,
        recordProblem(refusal, sayRecordRefusal(refusal, request.language)),
        request.language,
      );

    app.get(
      '/signals',
      {
        schema: {
          summary: 'Services of this person’s agency that have signals, the most pressing first',
          response: { 200: signalsSchema, ...problems },
        },
      },
      async (request) => {
        const today = parts.workingDays('WLS').dateOf(new Date(parts.clock()).toISOString());
        const rows = await services.list(personOf(request));
        return { rows: rows.map((row) => watchRow(row, today)).toSorted(mostPressing) };
      },
    );

    app.get(
      '/services/:id/record',
      {
        schema: {
          summary: 'What is known about a service early on, and what that suggests',
          params: serviceParamsSchema,
          response: { 200: recordSchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const seen = await services.view(request.params.id, personOf(request));
        return seen.ok ? seen.view : refuse(reply, request, seen.refusal);
      },
    );

    app.post(
      '/services/:id/commands',
      {
        schema: {
          summary: 'Ask something of a service’s record. Write about the service: leave out people’s names',
          params: serviceParamsSchema,
          body: recordCommandBodySchema,
          response: { 200: recordDoneSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const { expectedVersion, ...command } = request.body;
        const person = personOf(request);
        const answer = await services.handle(id, command, {
          person,
          cause: causeOf(request, parts.newId),
          ...(expectedVersion === undefined ? {} : { expectedVersion }),
        });
        if (!answer.ok) return refuse(reply, request, answer.refusal);
        const seen = await services.view(id, person);
        if (!seen.ok) return refuse(reply, request, seen.refusal);
        return { version: answer.version, duplicate: answer.duplicate, record: seen.view };
      },
    );

    app.get(
      '/services/:id/history',
      {
        schema: {
          summary: 'The log of a service’s record, oldest first',
          params: serviceParamsSchema,
          response: { 200: recordHistorySchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const log = await services.history(request.params.id, personOf(request));
        if (!log.ok) return refuse(reply, request, log.refusal);
        return {
          events: log.events.map((event) =>
            historyEvent(event, sayRecordEvent(event, request.language), event.payload),
          ),
        };
      },
    );
  };

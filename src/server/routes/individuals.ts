import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { groupsInOrder } from '../../individuals/fields.ts';
import { familiesOf } from '../../individuals/families.ts';
import { movesOf } from '../../individuals/moves.ts';
import { registerRows, summaryOf } from '../../individuals/row.ts';
import { readinessRules } from '../../individuals/rules.ts';
import { sayIndividualEvent } from '../../language/individual-events.ts';
import { sayIndividualRefusal } from '../../language/individual-refusals.ts';
import { refParamsSchema } from '../contract/cases.ts';
import {
  addIndividualBodySchema,
  familiesSchema,
  individualCommandBodySchema,
  individualDoneSchema,
  individualFieldsSchema,
  individualHistorySchema,
  individualMovesSchema,
  individualParamsSchema,
  individualSchema,
  individualsSchema,
  individualSummarySchema,
} from '../contract/individuals.ts';
import { idFor, streamOf } from '../individuals.ts';
import type { AppParts } from '../parts.ts';
import { recordProblem, refusalProblem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { caseProblems, commandProblems } from './answers.ts';
import { causeOf } from './cause.ts';
import { historyEvent } from './history.ts';

type Refusal = Parameters<typeof sayIndividualRefusal>[0];

/** A refusal of the register's desk, in the person's language. */
export const refuseIndividual = (
  reply: FastifyReply,
  request: FastifyRequest,
  refusal: Refusal,
): FastifyReply =>
  sendProblem(
    reply,
    recordProblem(refusal, sayIndividualRefusal(refusal, request.language)),
    request.language,
  );

/** The register of people affected by a case. Its desk asks `access/` each time; addresses hold opaque ids only. */
export const individualRoutes =
  (parts: Pick<AppParts, 'records' | 'desk' | 'workingDays' | 'clock' | 'newId'>): FastifyPluginAsyncZod =>
  async (app) => {
    const { individuals, imports } = parts.records;
    const today = (): string => parts.workingDays('WLS').dateOf(new Date(parts.clock()).toISOString());
    const refuse = refuseIndividual;

    app.get(
      '/cases/:ref/individuals',
      {
        schema: {
          summary: 'Everybody in the register of a case, by name, with its numbers',
          params: refParamsSchema,
          response: { 200: individualsSchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref } = request.params;
        const person = personOf(request);
        const found = await individuals.listIn(ref, person);
        if (!found.ok) return refuse(reply, request, found.refusal);
        const day = today();
        return {
          rows: registerRows(found.rows, day),
          summary: summaryOf(found.rows, day),
          may: {
            change: await individuals.may(person, 'changeDetails', ref),
            lead: await individuals.may(person, 'export', ref),
          },
          importing: await imports.unfinished(ref),
        };
      },
    );

    app.get(
      '/cases/:ref/individuals/summary',
      {
        schema: {
          summary: 'Numbers of the register without names, for whoever sees the case',
          params: refParamsSchema,
          response: { 200: individualSummarySchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const seen = await parts.desk.view(request.params.ref, personOf(request));
        if (!seen.ok)
          return sendProblem(reply, refusalProblem(seen.refusal, request.language), request.language);
        return summaryOf(await individuals.all(request.params.ref), today());
      },
    );

    app.get(
      '/cases/:ref/individuals/moves',
      {
        schema: {
          summary: 'The moves day by day, and who has none yet',
          params: refParamsSchema,
          response: { 200: individualMovesSchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const found = await individuals.listIn(request.params.ref, personOf(request));
        return found.ok ? movesOf(found.rows, today()) : refuse(reply, request, found.refusal);
      },
    );

    app.get(
      '/cases/:ref/individuals/families',
      {
        schema: {
          summary: 'Mail addresses of representatives, for a letter to people and families',
          params: refParamsSchema,
          response: { 200: familiesSchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const found = await individuals.listIn(request.params.ref, personOf(request));
        return found.ok ? familiesOf(found.rows) : refuse(reply, request, found.refusal);
      },
    );

    app.get(
      '/cases/:ref/individuals/fields',
      {
        schema: {
          summary: 'What is held about somebody, with labels, and the rules before and after a move',
          params: refParamsSchema,
          response: { 200: individualFieldsSchema, ...caseProblems },
        },
      },
      async () => ({
        groups: groupsInOrder.map(({ id, title, cite, fields }) => ({
          id,
          title,
          cite,
          fields: fields.map(({ id: field, label, kind, options }) => ({
            id: field,
            label,
            kind,
            options: (options ?? []).map((option) => ({ value: option.value, label: option.label })),
          })),
        })),
        rules: readinessRules.map(({ id, moment, required, cite, also, text }) => ({
          id,
          moment,
          required,
          cite,
          also: [...(also ?? [])],
          text,
        })),
      }),
    );

    app.post(
      '/cases/:ref/individuals',
      {
        schema: {
          summary: 'Add somebody; the header Idempotency-Key makes a repeated request one',
          params: refParamsSchema,
          body: addIndividualBodySchema,
          response: { 201: individualDoneSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        const { ref } = request.params;
        const person = personOf(request);
        const cause = causeOf(request, parts.newId);
        const id = idFor(ref, cause);
        const stream = streamOf(ref, id);
        const answer = await individuals.handle(
          stream,
          { type: 'addIndividual', details: request.body.details },
          { person, cause },
        );
        if (!answer.ok) return refuse(reply, request, answer.refusal);
        const seen = await individuals.view(stream, person);
        return reply
          .code(201)
          .header('location', `/api/cases/${ref}/individuals/${id}`)
          .send({
            id,
            version: answer.version,
            duplicate: answer.duplicate,
            individual: seen.ok ? seen.view : null,
          });
      },
    );

    app.get(
      '/cases/:ref/individuals/:id',
      {
        schema: {
          summary: 'One person: everything held, and what is missing before they may move',
          params: individualParamsSchema,
          response: { 200: individualSchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref, id } = request.params;
        const seen = await individuals.view(streamOf(ref, id), personOf(request));
        return seen.ok ? seen.view : refuse(reply, request, seen.refusal);
      },
    );

    app.post(
      '/cases/:ref/individuals/:id/commands',
      {
        schema: {
          summary: 'Ask something about one person; the header Idempotency-Key makes a repeated request one',
          params: individualParamsSchema,
          body: individualCommandBodySchema,
          response: { 200: individualDoneSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        const { ref, id } = request.params;
        const { expectedVersion, ...command } = request.body;
        const person = personOf(request);
        const answer = await individuals.handle(streamOf(ref, id), command, {
          person,
          cause: causeOf(request, parts.newId),
          ...(expectedVersion === undefined ? {} : { expectedVersion }),
        });
        if (!answer.ok) return refuse(reply, request, answer.refusal);
        const seen = await individuals.view(streamOf(ref, id), person);
        return {
          id,
          version: answer.version,
          duplicate: answer.duplicate,
          individual: seen.ok ? seen.view : null,
        };
      },
    );

    app.get(
      '/cases/:ref/individuals/:id/history',
      {
        schema: {
          summary: 'The log of one person’s entry, oldest first',
          params: individualParamsSchema,
          response: { 200: individualHistorySchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref, id } = request.params;
        const log = await individuals.history(streamOf(ref, id), personOf(request));
        if (!log.ok) return refuse(reply, request, log.refusal);
        return {
          events: log.events.map((event) =>
            historyEvent(event, sayIndividualEvent(event, request.language), event.payload),
          ),
        };
      },
    );
  };

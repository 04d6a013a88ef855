import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { withoutUnseen, casesIn } from '../../incident/masking.ts';
import type { IncidentView } from '../../incident/view-schema.ts';
import { sayIncidentEvent } from '../../language/record-events.ts';
import { sayIncidentRefusal } from '../../language/record-refusals.ts';
import {
  incidentCommandBodySchema,
  incidentDoneSchema,
  incidentHistorySchema,
  incidentOpenedSchema,
  incidentParamsSchema,
  incidentSchema,
  incidentsSchema,
  openIncidentBodySchema,
} from '../contract/incidents.ts';
import { seenCases } from '../incidents.ts';
import type { AppParts } from '../parts.ts';
import { recordProblem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { caseProblems, commandProblems, problems } from './answers.ts';
import { causeOf } from './cause.ts';
import { historyEvent } from './history.ts';

type Refusal = Parameters<typeof sayIncidentRefusal>[0];

/** Incidents above several cases. Their desk asks `access/` each time, the case desk for each linked case. */
export const incidentRoutes =
  (parts: Pick<AppParts, 'records' | 'desk' | 'newId' | 'log'>): FastifyPluginAsyncZod =>
  async (app) => {
    const { incidents, filing } = parts.records;
    const refuse = (reply: FastifyReply, request: FastifyRequest, refusal: Refusal): FastifyReply =>
      sendProblem(
        reply,
        recordProblem(refusal, sayIncidentRefusal(refusal, request.language)),
        request.language,
      );
    const viewAfter = async (ref: string, request: FastifyRequest): Promise<IncidentView | null> => {
      const seen = await incidents.view(ref, personOf(request));
      return seen.ok ? seen.view : null;
    };

    app.get(
      '/incidents',
      {
        schema: {
          summary: 'Incidents that this person’s agency leads or works in, open ones first',
          response: { 200: incidentsSchema, ...problems },
        },
      },
      async (request) => {
        const rows = await incidents.list(personOf(request));
        return { rows: rows.toSorted((a, b) => b.status.localeCompare(a.status)) };
      },
    );

    app.post(
      '/incidents',
      {
        schema: {
          summary: 'Open an incident; the opener’s agency leads it',
          body: openIncidentBodySchema,
          response: { 201: incidentOpenedSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        const answer = await incidents.open(
          { type: 'openIncident', ...request.body },
          { person: personOf(request), cause: causeOf(request, parts.newId) },
        );
        if (!answer.ok) return refuse(reply, request, answer.refusal);
        const seen = await incidents.view(answer.ref, personOf(request));
        if (!seen.ok) return refuse(reply, request, seen.refusal);
        return reply.code(201).header('location', `/api/incidents/${answer.ref}`).send({
          ref: answer.ref,
          version: answer.version,
          duplicate: answer.duplicate,
          incident: seen.view,
        });
      },
    );

    app.get(
      '/incidents/:ref',
      {
        schema: {
          summary: 'One incident: its cases as far as this person may see them, plan, authorities, reports',
          params: incidentParamsSchema,
          response: { 200: incidentSchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const seen = await incidents.view(request.params.ref, personOf(request));
        return seen.ok ? seen.view : refuse(reply, request, seen.refusal);
      },
    );

    app.post(
      '/incidents/:ref/commands',
      {
        schema: {
          summary: 'Ask something of an incident; the header Idempotency-Key makes a repeated request one',
          params: incidentParamsSchema,
          body: incidentCommandBodySchema,
          response: { 200: incidentDoneSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        const { ref } = request.params;
        const { expectedVersion, ...command } = request.body;
        // 1. Decide and commit.
        const answer = await incidents.handle(ref, command, {
          person: personOf(request),
          cause: causeOf(request, parts.newId),
          ...(expectedVersion === undefined ? {} : { expectedVersion }),
        });
        if (!answer.ok) return refuse(reply, request, answer.refusal);
        // 2. What was filed goes to the cases. It is committed: if this fails, the next command or start goes on.
        await filing.passOn(ref).catch((error: unknown) => {
          parts.log.error({ err: error, ref }, 'a situation report waits to be handed to its cases');
        });
        // 3. Answer with what there is now.
        const incident = await viewAfter(ref, request);
        return { ref, version: incident?.version ?? answer.version, duplicate: answer.duplicate, incident };
      },
    );

    app.get(
      '/incidents/:ref/history',
      {
        schema: {
          summary:
            'The log of an incident, oldest first, without what is about cases this person may not see',
          params: incidentParamsSchema,
          response: { 200: incidentHistorySchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const person = personOf(request);
        const log = await incidents.history(request.params.ref, person);
        if (!log.ok) return refuse(reply, request, log.refusal);
        const seen = await seenCases(parts.desk, log.events.flatMap(casesIn), person);
        const sees = (ref: string): boolean => seen.has(ref);
        return {
          events: log.events.map((event) =>
            historyEvent(event, sayIncidentEvent(event, request.language, sees), withoutUnseen(event, sees)),
          ),
        };
      },
    );
  };

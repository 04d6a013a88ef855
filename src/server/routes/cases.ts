import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CaseView } from '../../case/view-schema.ts';
import { z } from 'zod';
import { caseViewSchema } from '../../case/view-schema.ts';
import { sayIn } from '../../language/translate.ts';
import {
  boardQuerySchema,
  boardSchema,
  chronologySchema,
  commandBodySchema,
  doneSchema,
  openCaseBodySchema,
  openedSchema,
  refParamsSchema,
} from '../contract/cases.ts';
import type { AppParts } from '../parts.ts';
import { withPeople } from '../people-affected.ts';
import { problem, refusalProblem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { caseProblems, commandProblems, problems } from './answers.ts';
import { causeOf } from './cause.ts';

/** The board, a case, its log, and everything that can be asked of it. The desk asks `access/` each time. */
export const caseRoutes =
  (
    parts: Pick<AppParts, 'desk' | 'directory' | 'workingDays' | 'peopleAffected' | 'clock' | 'newId'>,
  ): FastifyPluginAsyncZod =>
  async (app) => {
    /** The case as this person may see it now; null where a command took that away from them. */
    const viewAfter = async (ref: string, request: FastifyRequest): Promise<CaseView | null> => {
      const seen = await parts.desk.view(ref, personOf(request));
      return seen.ok ? seen.view : null;
    };
    const refuse = (
      reply: FastifyReply,
      request: FastifyRequest,
      refusal: Parameters<typeof refusalProblem>[0],
    ): FastifyReply => sendProblem(reply, refusalProblem(refusal, request.language), request.language);

    app.get(
      '/cases',
      {
        schema: {
          summary: 'The board of cases that this person may see',
          querystring: boardQuerySchema,
          response: { 200: boardSchema, ...problems },
        },
      },
      async (request) => {
        const page = await parts.desk.board(personOf(request), request.query);
        return { ...page, rows: await withPeople(parts.peopleAffected, page.rows) };
      },
    );

    app.post(
      '/cases',
      {
        schema: {
          summary: 'Open a case',
          body: openCaseBodySchema,
          response: { 201: openedSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        // 1. Who, and the service from the directory: a person cannot invent one.
        const person = personOf(request);
        const { serviceId, ...asked } = request.body;
        const service = parts.directory.find(serviceId);
        if (service === undefined) {
          const say = sayIn(request.language);
          const fields = [{ field: 'serviceId', text: say('server.field.unknownService') }];
          return sendProblem(
            reply,
            problem('bad-input', request.language, { fields, id: request.id }),
            request.language,
          );
        }
        // 2. Decide and commit.
        const answer = await parts.desk.open(
          { type: 'openCase', service, ...asked },
          { person, cause: causeOf(request, parts.newId) },
        );
        if (!answer.ok) return refuse(reply, request, answer.refusal);
        // 3. Answer with what there is now.
        return reply
          .code(201)
          .header('location', `/api/cases/${answer.ref}`)
          .send({
            ref: answer.ref,
            version: answer.version,
            duplicate: answer.duplicate,
            case: await viewAfter(answer.ref, request),
          });
      },
    );

    app.get(
      '/cases/:ref',
      {
        schema: {
          summary: 'One case: stage, duties, deadlines, checklist, plan, meetings, documents, steps',
          params: refParamsSchema,
          response: { 200: caseViewSchema, 304: z.null().describe('Not changed since'), ...caseProblems },
        },
      },
      async (request, reply) => {
        const seen = await parts.desk.view(request.params.ref, personOf(request));
        if (!seen.ok) return refuse(reply, request, seen.refusal);
        // Deadlines move with the day, not only with the case: both make the tag.
        const today = parts.workingDays('WLS').dateOf(new Date(parts.clock()).toISOString());
        const tag = `"${seen.view.version}-${today}"`;
        reply.header('etag', tag).header('cache-control', 'private, no-cache');
        if (request.headers['if-none-match'] === tag) return reply.code(304).send(null);
        return seen.view;
      },
    );

    app.post(
      '/cases/:ref/commands',
      {
        schema: {
          summary: 'Ask something of a case; the header Idempotency-Key makes a repeated request one',
          params: refParamsSchema,
          body: commandBodySchema,
          response: { 200: doneSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        const { ref } = request.params;
        const { expectedVersion, ...command } = request.body;
        const answer = await parts.desk.handle(ref, command, {
          person: personOf(request),
          cause: causeOf(request, parts.newId),
          ...(expectedVersion === undefined ? {} : { expectedVersion }),
        });
        if (!answer.ok) return refuse(reply, request, answer.refusal);
        return {
          ref,
          version: answer.version,
          duplicate: answer.duplicate,
          case: await viewAfter(ref, request),
        };
      },
    );

    app.get(
      '/cases/:ref/chronology',
      {
        schema: {
          summary: 'The case’s log, oldest first',
          params: refParamsSchema,
          response: { 200: chronologySchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref } = request.params;
        const log = await parts.desk.chronology(ref, personOf(request));
        if (!log.ok) return refuse(reply, request, log.refusal);
        return {
          ref,
          events: log.events.map((event) => ({
            id: event.id,
            version: event.version,
            type: event.type,
            schemaVersion: event.schemaVersion,
            at: event.at,
            by: {
              kind: event.by.kind,
              name: event.by.name,
              agency: event.by.kind === 'person' ? event.by.agency : null,
            },
            payload: { ...event.payload },
            previousHash: event.previousHash,
            hash: event.hash,
          })),
        };
      },
    );
  };

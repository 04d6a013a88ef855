import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { leadRolesOfCase } from '../../access/lead-roles.ts';
import { may } from '../../access/permissions.ts';
import type { BundleState, CaseState } from '../../case/state.ts';
import { type BundleParts, makeBundle } from '../bundle/bundles.ts';
import { type Bundle, bundleParamsSchema, bundleSchema, bundlesSchema } from '../contract/bundles.ts';
import { refParamsSchema } from '../contract/cases.ts';
import type { AppParts } from '../parts.ts';
import { problem, refusalProblem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { caseProblems, commandProblems } from './answers.ts';
import { causeOf } from './cause.ts';

/** So many of a case's bundles are listed. */
const SHOWN = 10;

/**
 * The evidence bundle of a case: put together by itself and fetched later, or handed over at once. It leaves
 * Hafan's own access control, so it asks for more than looking does, and the case's log tells of it.
 */
export const bundleRoutes =
  (parts: Pick<AppParts, 'desk' | 'newId' | 'log'> & BundleParts): FastifyPluginAsync =>
  async (plain) => {
    const app = plain.withTypeProvider<ZodTypeProvider>();
    const now = (): string => new Date(parts.clock()).toISOString();

    /** The case, if this person may take it with them; else the answer is given. */
    const exportable = async (
      ref: string,
      request: FastifyRequest,
      reply: FastifyReply,
    ): Promise<CaseState | null> => {
      const person = personOf(request);
      const seen = await parts.desk.view(ref, person);
      if (!seen.ok) {
        sendProblem(reply, refusalProblem(seen.refusal, request.language), request.language);
        return null;
      }
      const state = await parts.desk.find(ref);
      if (state !== null && may(person, 'export', state, leadRolesOfCase(parts.editions, state)))
        return state;
      sendProblem(reply, problem('not-permitted', request.language, { id: request.id }), request.language);
      return null;
    };
    const told = async ({ id, asked, made, failedAt }: BundleState): Promise<Bundle> => {
      const open = made === null && failedAt === null;
      const progress = open ? await parts.bundles.findProgress(id) : null;
      return {
        id,
        askedAt: asked.at,
        askedBy: asked.by.name,
        status: open ? 'making' : made === null ? 'failed' : made.keptUntil > now() ? 'ready' : 'gone',
        done: progress?.done ?? 0,
        total: progress?.total ?? 0,
        bytes: made?.bytes ?? null,
        sha256: made?.sha256 ?? null,
        keptUntil: made?.keptUntil ?? null,
      };
    };
    const handOver = (reply: FastifyReply, ref: string, content: Uint8Array): FastifyReply =>
      // The serializer is for JSON only: the bytes go as they are.
      reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="${ref}.zip"`)
        .serializer((payload: unknown) => String(payload))
        .send(Buffer.from(content));

    app.get(
      '/cases/:ref/bundle',
      {
        schema: {
          summary: 'The evidence bundle: chronology, decisions, documents and hashes, as a .zip',
          params: refParamsSchema,
          produces: ['application/zip'],
          response: { 200: z.any().describe('application/zip'), ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref } = request.params;
        const state = await exportable(ref, request, reply);
        if (state === null) return reply;
        const { content, files } = await makeBundle(parts, state);
        // Told in the log before it goes: what is in it is the case without this.
        const answer = await parts.desk.handle(
          ref,
          { type: 'exportBundle', way: 'direct' },
          { person: personOf(request), cause: causeOf(request, parts.newId) },
        );
        if (!answer.ok)
          return sendProblem(reply, refusalProblem(answer.refusal, request.language), request.language);
        parts.log.info({ request: request.id, files }, 'evidence bundle taken');
        return handOver(reply, ref, content);
      },
    );

    app.post(
      '/cases/:ref/bundles',
      {
        schema: {
          summary: 'Have an evidence bundle put together; it goes on by itself and is fetched when ready',
          params: refParamsSchema,
          response: { 202: bundleSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        const { ref } = request.params;
        const answer = await parts.desk.handle(
          ref,
          { type: 'exportBundle', way: 'kept' },
          { person: personOf(request), cause: causeOf(request, parts.newId) },
        );
        if (!answer.ok)
          return sendProblem(reply, refusalProblem(answer.refusal, request.language), request.language);
        const newest = answer.state.bundles.at(-1);
        if (newest === undefined) throw new Error('a bundle that was asked for is not there');
        return reply.code(202).send(await told(newest));
      },
    );

    app.get(
      '/cases/:ref/bundles',
      {
        schema: {
          summary: 'Evidence bundles that were asked for: how far they are, and which can be fetched',
          params: refParamsSchema,
          response: { 200: bundlesSchema, ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref } = request.params;
        const state = await exportable(ref, request, reply);
        if (state === null) return reply;
        const newest = state.bundles.slice(-SHOWN).toReversed();
        return { ref, bundles: await Promise.all(newest.map(told)) };
      },
    );

    app.get(
      '/cases/:ref/bundles/:id/content',
      {
        schema: {
          summary: 'An evidence bundle that is ready, as a .zip',
          params: bundleParamsSchema,
          produces: ['application/zip'],
          response: { 200: z.any().describe('application/zip'), ...caseProblems },
        },
      },
      async (request, reply) => {
        const { ref, id } = request.params;
        const state = await exportable(ref, request, reply);
        if (state === null) return reply;
        const known = state.bundles.some((one) => one.id === id);
        const content = known ? await parts.bundles.findContent(id, now()) : null;
        if (content === null)
          return sendProblem(
            reply,
            problem('not-found', request.language, { id: request.id }),
            request.language,
          );
        const answer = await parts.desk.handle(
          ref,
          { type: 'fetchBundle', bundle: id },
          { person: personOf(request), cause: causeOf(request, parts.newId) },
        );
        if (!answer.ok)
          return sendProblem(reply, refusalProblem(answer.refusal, request.language), request.language);
        parts.log.info({ request: request.id, bytes: content.byteLength }, 'evidence bundle taken');
        return handOver(reply, ref, content);
      },
    );
  };

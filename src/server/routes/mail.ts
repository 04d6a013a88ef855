import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { leadRolesOfCase } from '../../access/lead-roles.ts';
import { may } from '../../access/permissions.ts';
import { limits } from '../../case/limits.ts';
import {
  fileMessageBodySchema,
  mailCasesBodySchema,
  mailCasesSchema,
  messageFiledSchema,
} from '../contract/mail.ts';
import { refParamsSchema } from '../contract/cases.ts';
import { createMailCases } from '../mail-cases.ts';
import type { AppParts } from '../parts.ts';
import { problem, refusalProblem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { commandProblems, problems } from './answers.ts';

/** Messages that go into a case as they were received or sent. */
export const mailRoutes =
  (parts: Pick<AppParts, 'desk' | 'editions' | 'kept'>): FastifyPluginAsyncZod =>
  async (app) => {
    const casesOf = createMailCases(parts);
    const refuse = (
      reply: FastifyReply,
      { language }: FastifyRequest,
      refusal: Parameters<typeof refusalProblem>[0],
    ): FastifyReply => sendProblem(reply, refusalProblem(refusal, language), language);

    app.post(
      '/mail/cases',
      {
        schema: {
          summary: 'To which cases a message may belong',
          body: mailCasesBodySchema,
          response: { 200: mailCasesSchema, ...problems },
        },
      },
      async (request) => ({ cases: [...(await casesOf(personOf(request), request.body))] }),
    );

    app.post(
      '/cases/:ref/messages',
      {
        // Bytes travel as base64, which is a third longer.
        bodyLimit: Math.ceil(limits.messageBytes / 3) * 4 + limits.requestBody,
        schema: {
          summary: 'File a message that was received or sent; a message is in a case once, whoever files it',
          params: refParamsSchema,
          body: fileMessageBodySchema,
          response: { 200: messageFiledSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        const { ref } = request.params;
        const { message, kind, providerResponse, content, attachments } = request.body;
        const person = personOf(request);
        // 1. Who, and whether they may: nothing is kept of what would be refused.
        const seen = await parts.desk.view(ref, person);
        if (!seen.ok) return refuse(reply, request, seen.refusal);
        const state = await parts.desk.find(ref);
        if (state === null || !may(person, 'fileMessage', state, leadRolesOfCase(parts.editions, state)))
          return sendProblem(
            reply,
            problem('not-permitted', request.language, { id: request.id }),
            request.language,
          );
        // 2. How large it is.
        const bytes = [
          content.form === 'eml' ? Buffer.from(content.base64, 'base64') : Buffer.from(content.html),
          ...attachments.map((one) => Buffer.from(one.base64, 'base64')),
        ];
        const size = bytes.reduce((sum, one) => sum + one.byteLength, 0);
        if (size > limits.messageBytes)
          return sendProblem(
            reply,
            problem('too-large', request.language, { id: request.id, limit: limits.messageBytes }),
            request.language,
          );
        // 3. Kept by their hashes, then decided and committed. The message's own id is the cause.
        const hashes: { sha256: string; bytes: number }[] = [];
        if (!seen.view.messages.some(({ messageId }) => messageId === message.messageId))
          for (const one of bytes) hashes.push({ sha256: await parts.kept.keep(one), bytes: one.byteLength });
        const [first, ...rest] = hashes;
        let already = first === undefined;
        if (first !== undefined) {
          const answer = await parts.desk.handle(
            ref,
            {
              type: 'fileMessage',
              message,
              kind,
              form: content.form,
              content: first,
              attachments: rest.map((one, at) => ({
                name: (attachments[at]?.name ?? '').slice(0, limits.line),
                ...one,
              })),
              ...(providerResponse === undefined ? {} : { providerResponse }),
            },
            { person, cause: `mail:${createHash('sha256').update(message.messageId).digest('hex')}` },
          );
          if (!answer.ok) return refuse(reply, request, answer.refusal);
          // A colleague was quicker by a moment.
          already = answer.events.length === 0;
        }
        // 4. Answer with the message as it stands in the case, by whomever it was filed.
        const now = await parts.desk.view(ref, person);
        if (!now.ok) return refuse(reply, request, now.refusal);
        const filed = now.view.messages.find(({ messageId }) => messageId === message.messageId);
        if (filed === undefined) throw new Error(`${ref} has taken a message and does not show it`);
        return { ref, version: now.view.version, already, message: filed, case: now.view };
      },
    );
  };

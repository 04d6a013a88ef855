import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Logger } from 'pino';
import { OutsideProblem } from '../follow-up/ports.ts';
import { describeIssue } from './input-problem.ts';
import { problem, sendProblem, type ServerProblem, type WrongField } from './problem.ts';

const codes: Readonly<Record<string, ServerProblem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed',
};

const wrongFields = (error: unknown, request: FastifyRequest): readonly WrongField[] | null => {
  if (!hasZodFastifySchemaValidationErrors(error)) return null;
  return error.validation.map((wrong) =>
    describeIssue(
      {
        ...wrong.params,
        code: wrong.keyword,
        path: wrong.instancePath.split('/').filter((part) => part !== ''),
        message: wrong.message ?? '',
      },
      request.language,
    ),
  );
};

/** Turns whatever was thrown into a problem. What is not the caller's doing is logged and told without its inside. */
export const tellFailures = (app: FastifyInstance, log: Logger): void => {
  app.setErrorHandler(
    (error: FastifyError | OutsideProblem, request: FastifyRequest, reply: FastifyReply) => {
      const tell = (code: ServerProblem, fields?: readonly WrongField[]): FastifyReply =>
        sendProblem(
          reply,
          problem(code, request.language, { id: request.id, ...(fields === undefined ? {} : { fields }) }),
          request.language,
        );

      const fields = wrongFields(error, request);
      if (fields !== null) return tell('bad-input', fields);
      const known = 'code' in error ? codes[error.code] : undefined;
      if (known !== undefined) return tell(known);
      // Fastify's own complaints about a request (a malformed path, for one) carry their status.
      if (
        'statusCode' in error &&
        error.statusCode !== undefined &&
        error.statusCode >= 400 &&
        error.statusCode < 500
      )
        return tell(error.statusCode === 404 ? 'not-found' : 'malformed');
      // Microsoft 365 did not answer a look-up that could not go on without it.
      if (error instanceof OutsideProblem) {
        log.warn(
          { request: request.id, kind: error.problem.kind, code: error.problem.code },
          'outside problem',
        );
        return tell('unavailable');
      }
      log.error({ err: error, request: request.id, route: request.routeOptions.url }, 'request failed');
      return tell('failed');
    },
  );

  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, problem('not-found', request.language, { id: request.id }), request.language),
  );
};

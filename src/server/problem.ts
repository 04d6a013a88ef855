import type { FastifyReply } from 'fastify';
import type { Refusal, RefusalCode } from '../case/refusal.ts';
import { limits } from '../case/limits.ts';
import { sayRefusal } from '../language/refusals.ts';
import { sayIn, type Say } from '../language/translate.ts';
import type { Language } from '../procedures/types.ts';
import type { Problem } from './contract/problem.ts';

/** The server's own problems, besides refusals. */
export type ServerProblem =
  | 'bad-input'
  | 'malformed'
  | 'unsupported-media'
  | 'not-signed-in'
  | 'not-permitted'
  | 'not-found'
  | 'too-large'
  | 'too-many-streams'
  | 'unavailable'
  | 'failed';

export const statusOf = {
  'bad-input': 400,
  malformed: 400,
  'unsupported-media': 415,
  'not-signed-in': 401,
  'not-permitted': 403,
  'not-found': 404,
  'too-large': 413,
  'too-many-streams': 429,
  unavailable: 503,
  failed: 500,
} as const satisfies Record<ServerProblem, number>;

const titleKeys = {
  'bad-input': 'server.problem.badInput.title',
  malformed: 'server.problem.malformed.title',
  'unsupported-media': 'server.problem.unsupportedMedia.title',
  'not-signed-in': 'server.problem.notSignedIn.title',
  'not-permitted': 'server.problem.notPermitted.title',
  'not-found': 'server.problem.notFound.title',
  'too-large': 'server.problem.tooLarge.title',
  'too-many-streams': 'server.problem.tooManyStreams.title',
  unavailable: 'server.problem.unavailable.title',
  failed: 'server.problem.failed.title',
} as const satisfies Record<ServerProblem, string>;

export interface WrongField {
  readonly field: string;
  readonly text: string;
}

const detailOf = (
  say: Say,
  code: ServerProblem,
  context: { readonly fields: readonly WrongField[]; readonly id: string; readonly limit: number },
): string => {
  switch (code) {
    case 'bad-input':
      return say('server.problem.badInput.detail', {
        fields: context.fields.map(({ field, text }) => `${field} (${text})`).join('; '),
      });
    case 'malformed':
      return say('server.problem.malformed.detail');
    case 'unsupported-media':
      return say('server.problem.unsupportedMedia.detail');
    case 'not-signed-in':
      return say('server.problem.notSignedIn.detail');
    case 'not-permitted':
      return say('server.problem.notPermitted.detail');
    case 'not-found':
      return say('server.problem.notFound.detail');
    case 'too-large':
      return say('server.problem.tooLarge.detail', { size: Math.floor(context.limit / 1000) });
    case 'too-many-streams':
      return say('server.problem.tooManyStreams.detail');
    case 'unavailable':
      return say('server.problem.unavailable.detail');
    case 'failed':
      return say('server.problem.failed.detail', { id: context.id });
  }
};

/** One of the server's own problems, in one language. `id` is the request's, under which the log has more. */
export const problem = (
  code: ServerProblem,
  language: Language,
  context: {
    readonly fields?: readonly WrongField[];
    readonly id: string;
    /** Of `too-large`: bytes that may come; a request's ordinary bound if not given. */
    readonly limit?: number;
  },
): Problem => {
  const say = sayIn(language);
  const fields = context.fields ?? [];
  return {
    type: `urn:hafan:problem:${code}`,
    title: say(titleKeys[code]),
    status: statusOf[code],
    detail: detailOf(say, code, { fields, id: context.id, limit: context.limit ?? limits.requestBody }),
    code,
    cite: null,
    missing: [],
    mayOverride: false,
    fields: [...fields],
  };
};

/** Every refusal is a conflict with how the case stands, but for the two that are about the person. */
const refusalStatus = (code: RefusalCode): number => {
  if (code === 'not-permitted') return 403;
  if (code === 'case-not-found') return 404;
  return 409;
};

/** A refusal of the core, in one language. */
export const refusalProblem = (refusal: Refusal, language: Language): Problem => {
  const said = sayRefusal(refusal, language);
  return {
    type: `urn:hafan:problem:${refusal.code}`,
    title: said.title,
    status: refusalStatus(refusal.code),
    detail: said.detail,
    code: refusal.code,
    cite: refusal.cite,
    missing: toldMissing(
      refusal.missing,
      said.missing.map(({ text }) => text),
    ),
    mayOverride: refusal.mayOverride,
    fields: [],
  };
};

/** Each thing that is missing, in the words that were found for it. */
export const toldMissing = (
  missing: Refusal['missing'],
  texts: readonly (string | undefined)[],
): Problem['missing'] =>
  missing.map(({ requirement, cite }, at) => ({ requirement, text: texts[at] ?? requirement, cite }));

/** A refusal of one of the other desks, said already. */
export const recordProblem = (
  refusal: Omit<Refusal, 'code'> & { readonly code: string },
  said: { readonly title: string; readonly detail: string; readonly missing: readonly string[] },
): Problem => ({
  type: `urn:hafan:problem:${refusal.code}`,
  title: said.title,
  status: refusal.code === 'not-permitted' ? 403 : refusal.code === 'not-found' ? 404 : 409,
  detail: said.detail,
  code: refusal.code,
  cite: refusal.cite,
  missing: toldMissing(refusal.missing, said.missing),
  mayOverride: refusal.mayOverride,
  fields: [],
});

/** Sends a problem as what it is. */
export const sendProblem = (reply: FastifyReply, body: Problem, language: Language): FastifyReply =>
  reply
    .code(body.status)
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(body);

import { GraphClientError, GraphError } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { OutsideProblem } from '../follow-up/ports.ts';
import { silenceOf } from './client.ts';
import { permissionFor } from './permissions.ts';
import { NoAnswer, NoToken, RefusedByGraph } from './wire.ts';

/**
 * Sorts every error of the wire once. What leaves `microsoft365/` is an `OutsideProblem`; anything that is no
 * error of the wire is a bug and passes through as it is.
 *
 * - `retry`: it may go through later as it stands (throttled, busy, folder not there yet).
 * - `unreachable`: no answer; it may have been done all the same, and the next attempt looks first.
 * - `permission`: somebody has to grant something; `remedy` names it.
 * - `gone`, `conflict`, `rejected`: a person has to look.
 */
export const sorted = (error: unknown): unknown => {
  if (error instanceof OutsideProblem) return error;
  if (error instanceof NoToken) return withoutToken(error);
  const wire = silenceOf(error);
  if (wire instanceof NoAnswer)
    return new OutsideProblem({ kind: 'unreachable', code: wire.code }, null, wire.cause);
  if (wire instanceof RefusedByGraph) return refusal(wire);
  // The client's own errors (a reply cut off in the middle, an answer that is no JSON) carry no status.
  if (wire instanceof GraphError || wire instanceof GraphClientError)
    return new OutsideProblem({ kind: 'unreachable', code: 'connection-lost' }, null, wire);
  // A 200 that does not hold what Graph's description promises.
  if (wire instanceof z.ZodError)
    return new OutsideProblem({ kind: 'rejected', code: 'unexpected-answer' }, null, wire);
  return wire;
};

/** Runs a piece of work and lets only sorted problems out. */
export const outside = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw sorted(error);
  }
};

const withoutToken = (error: NoToken): OutsideProblem => {
  const cause: unknown = error.cause;
  const name = cause instanceof Error ? cause.name : '';
  // `@azure/identity` names its errors: no credential is set up, or Entra refused the one there is.
  return name === 'AuthenticationError' || name === 'CredentialUnavailableError'
    ? new OutsideProblem({ kind: 'permission', code: name, remedy: 'credential' }, null, cause)
    : new OutsideProblem({ kind: 'unreachable', code: 'no-token' }, null, cause);
};

const refusal = (answer: RefusedByGraph): OutsideProblem => {
  const { status, code, retryAfter } = answer;
  const remedy = permissionFor(answer.operation);
  if (status === 401)
    return new OutsideProblem({ kind: 'permission', code, remedy: 'credential' }, null, answer);
  if (status === 403)
    return new OutsideProblem(
      remedy === undefined ? { kind: 'permission', code } : { kind: 'permission', code, remedy },
      null,
      answer,
    );
  if (status === 429 || status === 408 || status === 423 || status >= 500)
    return new OutsideProblem({ kind: 'retry', code }, retryAfter, answer);
  if (status === 404 || status === 410) return new OutsideProblem({ kind: 'gone', code }, null, answer);
  if (status === 409 && transientConflicts.has(code))
    return new OutsideProblem({ kind: 'retry', code }, retryAfter, answer);
  if (status === 409 || status === 412 || isNameTaken(answer))
    return new OutsideProblem({ kind: 'conflict', code }, null, answer);
  return new OutsideProblem({ kind: 'rejected', code }, null, answer);
};

/** Exchange answers 409 with these when two writes met; the same request goes through a moment later. */
const transientConflicts = new Set(['ErrorIrresolvableConflict', 'ConcurrentItemSave']);

/** Teams says it with either code; a deleted channel's name counts as existing for 30 days (PLATFORM §1). */
export const isNameTaken = (answer: RefusedByGraph): boolean =>
  (answer.status === 400 || answer.status === 409) &&
  (answer.code === 'NameAlreadyExists' ||
    (answer.code === 'BadRequest' && /name already exist/i.test(answer.explanation)));

import type { FastifyRequest } from 'fastify';
import { personKey } from '../../case/commands.ts';
import { personOf } from '../signed-in.ts';

const key = /^[\x21-\x7e]{1,200}$/;

/**
 * The command's cause: the caller's Idempotency-Key, bound to the person so that nobody can use up another's;
 * without one each request is its own.
 */
export const causeOf = (request: FastifyRequest, newId: () => string): string => {
  const given = request.headers['idempotency-key'];
  return typeof given === 'string' && key.test(given)
    ? `api:${personKey(personOf(request))}:${given}`
    : `api:${newId()}`;
};

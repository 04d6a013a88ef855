import type { FastifyReply } from 'fastify';

/** A refusal of `/rehearsal/*`, as `application/problem+json`. */
export const sendProblem = (reply: FastifyReply, status: number, title: string): FastifyReply =>
  reply.code(status).type('application/problem+json').send({ type: 'about:blank', status, title });

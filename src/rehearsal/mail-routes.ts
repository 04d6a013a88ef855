import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Mails } from '../server/contract/rehearsal-lessons.ts';
import { param } from './graph/answers.ts';
import type { RehearsalPerson } from './people.ts';
import { sendProblem } from './problem.ts';
import type { World } from './world.ts';

/** `/rehearsal/mails`: what has come to the signed-in person's inbox. */
export const mailRoutes = (
  app: FastifyInstance,
  parts: {
    readonly world: World;
    readonly holderOf: (request: FastifyRequest) => Promise<RehearsalPerson | null>;
  },
): void => {
  const { world, holderOf } = parts;
  app.get('/mails', async (request, reply) => {
    const person = await holderOf(request);
    if (person === null) return sendProblem(reply, 401, 'Nobody is signed in.');
    const answer: Mails = {
      mails: world.mails
        .all()
        .filter(({ to }) => to === person.objectId)
        .toReversed()
        .map(({ id, at, from, subject, html, read }) => ({ id, at, from, subject, html, read })),
    };
    return reply.send(answer);
  });
  app.put('/mails/:id/read', async (request, reply) => {
    const person = await holderOf(request);
    if (person === null) return sendProblem(reply, 401, 'Nobody is signed in.');
    const mail = world.mails.get(param(request, 'id'));
    if (mail === undefined || mail.to !== person.objectId) return sendProblem(reply, 404, 'No such message.');
    if (!mail.read) world.mails.put(mail.id, { ...mail, read: true });
    return reply.code(204).send();
  });
};

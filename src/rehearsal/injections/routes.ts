import type { FastifyInstance } from 'fastify';
import { injectBody, type Injections } from '../../server/contract/rehearsal-lessons.ts';
import { findPerson } from '../people.ts';
import { sendProblem } from '../problem.ts';
import type { World } from '../world.ts';
import { happen } from './happen.ts';
import { injections } from './injections.ts';

/** `/rehearsal/injections`: what a facilitator lets happen. */
export const injectionRoutes = (app: FastifyInstance, world: World): void => {
  app.get('/injections', (): Injections => ({
    injections: injections.map(({ id, title, where, mayDo, cite, person }) => ({
      id,
      title,
      where,
      mayDo,
      cite: [...cite],
      person,
      last: world.injected.get(id) ?? null,
    })),
  }));
  app.post('/injections', (request, reply) => {
    const { injection: wanted, person: name } = injectBody.parse(request.body);
    const injection = injections.find(({ id }) => id === wanted);
    const person = findPerson(name);
    if (injection === undefined || person === undefined)
      return sendProblem(reply, 404, 'No such event or person.');
    happen(world, injection, person);
    world.injected.put(injection.id, { at: world.now(), person: person.id });
    return reply.code(204).send();
  });
};

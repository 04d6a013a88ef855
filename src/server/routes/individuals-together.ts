import type { FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { sayHeldUp, sayNotTogether } from '../../language/individual-together.ts';
import type { Language } from '../../procedures/types.ts';
import { refParamsSchema } from '../contract/cases.ts';
import { togetherBodySchema, togetherDoneSchema } from '../contract/individuals.ts';
import type { Problem } from '../contract/problem.ts';
import { moveTogether, type NotTogether } from '../move-together.ts';
import type { AppParts } from '../parts.ts';
import { recordProblem, sendProblem, toldMissing } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { commandProblems } from './answers.ts';
import { causeOf } from './cause.ts';
import { refuseIndividual } from './individuals.ts';

const notTogether = (held: NotTogether, language: Language): Problem => ({
  ...recordProblem(
    {
      code: held.split ? 'split-needs-reason' : 'not-together',
      cite: 'PFP App. A 7.5',
      missing: [],
      mayOverride: held.mayOverride,
    },
    { ...sayNotTogether(held, language), missing: [] },
  ),
  people: held.people.map((one) => {
    const said = sayHeldUp(one, language);
    return {
      id: one.id,
      name: one.name,
      code: one.code,
      text: said.text,
      missing: toldMissing(one.missing, said.missing),
    };
  }),
});

/** Friends move together: one act for all of a group, done whole or not at all. */
export const individualTogetherRoutes =
  (parts: Pick<AppParts, 'records' | 'desk' | 'workingDays' | 'newId'>): FastifyPluginAsync =>
  async (plain) => {
    const app = plain.withTypeProvider<ZodTypeProvider>();
    const { individuals } = parts.records;
    const { dateOf } = parts.workingDays('WLS');

    app.post(
      '/cases/:ref/individuals/together',
      {
        schema: {
          summary:
            'Plan, cancel, record or undo the moves of a friendship group in one act; where somebody is held up nothing is done, and `people` says for each what is missing',
          params: refParamsSchema,
          body: togetherBodySchema,
          response: { 200: togetherDoneSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        // 1. Who asks, and of which register.
        const { ref } = request.params;
        const person = personOf(request);
        const register = (await individuals.may(person, 'planMove', ref))
          ? await individuals.registerOf(ref)
          : null;
        if (register === null)
          return refuseIndividual(reply, request, {
            code: 'not-found',
            cite: null,
            missing: [],
            mayOverride: false,
          });
        // 2. All of it, or nothing.
        const done = await moveTogether({ individuals, dateOf, newId: parts.newId }, request.body, {
          register,
          leads: await individuals.may(person, 'export', ref),
          person,
          cause: causeOf(request, parts.newId),
        });
        // 3. Answer.
        if (done.ok)
          return {
            duplicate: done.duplicate,
            people: request.body.people.map((id) => ({
              id,
              version: done.versions.get(`${ref}/${id}`) ?? 0,
            })),
          };
        if ('held' in done)
          return sendProblem(reply, notTogether(done.held, request.language), request.language);
        return refuseIndividual(reply, request, done.refusal);
      },
    );
  };

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { may } from '../../access/permissions.ts';
import { personKey } from '../../case/commands.ts';
import { languageChoiceSchema, meSchema } from '../contract/me.ts';
import type { AppParts } from '../parts.ts';
import { personOf } from '../signed-in.ts';
import { commandProblems, problems } from './answers.ts';

/** Who I am, and the language I want (NF 1.61–1.69: chosen once, used everywhere). */
export const meRoutes =
  (parts: Pick<AppParts, 'languages'>): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/me',
      { schema: { summary: 'Who is signed in', response: { 200: meSchema, ...problems } } },
      async (request) => {
        const person = personOf(request);
        return {
          ...person,
          roles: [...person.roles],
          languageChosen: request.languageChosen,
          mayOpenCases: may(person, 'openCase', null, []),
        };
      },
    );

    app.put(
      '/me/language',
      {
        schema: {
          summary: 'Choose a language',
          body: languageChoiceSchema,
          response: { 200: languageChoiceSchema, ...commandProblems },
        },
      },
      async (request) => {
        await parts.languages.set(personKey(personOf(request)), request.body.language);
        return { language: request.body.language };
      },
    );
  };

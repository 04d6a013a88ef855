import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { may } from '../../access/permissions.ts';
import { sayIn } from '../../language/translate.ts';
import { editionShape } from '../../procedures/schema.ts';
import { answersSchema, askQuerySchema } from '../contract/ask.ts';
import { peopleSchema, searchQuerySchema } from '../contract/people.ts';
import { problemSchema } from '../contract/problem.ts';
import { editionParamsSchema, editionsSchema } from '../contract/procedures.ts';
import { servicesSchema } from '../contract/services.ts';
import { workingDaySchema, workingDaysQuerySchema } from '../contract/working-days.ts';
import type { AppParts } from '../parts.ts';
import { problem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { problems } from './answers.ts';

/** What a form looks things up in: procedures, the Code, services, people, working days. Nothing of any case. */
export const lookUpRoutes =
  (
    parts: Pick<AppParts, 'editions' | 'ask' | 'directory' | 'people' | 'workingDays'>,
  ): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/procedures',
      {
        schema: {
          summary: 'The editions in force, each with its procedures',
          response: { 200: editionsSchema, ...problems },
        },
      },
      async () => ({
        editions: parts.editions.inForce().map((edition) => ({
          id: edition.id,
          title: edition.title,
          nation: edition.nation,
          procedures: edition.procedures.map(({ id, title, summary, cite, prefix }) => ({
            id,
            title,
            summary,
            cite,
            prefix,
            opens: parts.editions.opening(id)?.id === edition.id,
          })),
        })),
      }),
    );

    app.get(
      '/procedures/:edition',
      {
        schema: {
          summary: 'An edition: stages, duties, sections and items, with citations, in both languages',
          params: editionParamsSchema,
          response: { 200: editionShape, ...problems, 404: problemSchema },
        },
      },
      async (request, reply) => {
        const wanted = request.params.edition;
        const edition = wanted === 'current' ? parts.editions.current() : parts.editions.find(wanted);
        if (edition === null)
          return sendProblem(
            reply,
            problem('not-found', request.language, { id: request.id }),
            request.language,
          );
        return editionShape.parse(edition);
      },
    );

    app.get(
      '/ask',
      {
        schema: {
          summary: 'What the Code says about something',
          querystring: askQuerySchema,
          response: { 200: answersSchema, ...problems },
        },
      },
      async (request) => {
        const language = request.query.language ?? request.language;
        const answers = parts
          .ask(request.query.q, language)
          .map(({ cite, also, document, force, text, edition }) => ({
            cite,
            also: [...also],
            document,
            force,
            text,
            edition,
          }));
        return { answers, hint: answers.length === 0 ? sayIn(language)('cards.answers.none') : null };
      },
    );

    app.get(
      '/services',
      {
        schema: {
          summary: 'Services of the provider directory, best match first',
          querystring: searchQuerySchema,
          response: { 200: servicesSchema, ...problems },
        },
      },
      async (request) => ({ services: [...parts.directory.search(request.query.search)] }),
    );

    app.get(
      '/people',
      {
        schema: {
          summary: 'People of the organisation, for a case’s group; nobody until something is asked',
          querystring: searchQuerySchema,
          response: { 200: peopleSchema, ...problems, 403: problemSchema },
        },
      },
      async (request, reply) => {
        // A directory of colleagues is for people who make up groups: those with a role over cases.
        const person = personOf(request);
        const mayLook = may(person, 'openCase', null, []) || person.roles.includes('director');
        if (!mayLook)
          return sendProblem(
            reply,
            problem('not-permitted', request.language, { id: request.id }),
            request.language,
          );
        const search = request.query.search;
        return { people: search === '' ? [] : [...(await parts.people.search(search))] };
      },
    );

    app.get(
      '/working-days',
      {
        schema: {
          summary: 'The nth working day after a date, in Wales or England',
          querystring: workingDaysQuerySchema,
          response: { 200: workingDaySchema, ...problems },
        },
      },
      async (request) => {
        const { from, add, nation } = request.query;
        const current = parts.editions.current();
        const closed = nation === current.nation ? current.closedDays : undefined;
        return { date: parts.workingDays(nation, closed).add(from, add) };
      },
    );
  };

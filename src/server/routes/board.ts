import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { mostPressing, watchRow } from '../../early-warning/row.ts';
import { sayIn } from '../../language/translate.ts';
import { boardFigures } from '../board-figures.ts';
import { boardSheet } from '../board-sheet.ts';
import {
  boardFiguresSchema,
  boardViewBodySchema,
  boardViewParamsSchema,
  boardViewsSchema,
  mostBoardViews,
  type BoardViewList,
} from '../contract/board.ts';
import { boardFilterSchema } from '../contract/cases.ts';
import type { AppParts } from '../parts.ts';
import { withPeople } from '../people-affected.ts';
import { problem, sendProblem } from '../problem.ts';
import { personOf } from '../signed-in.ts';
import { commandProblems, problems } from './answers.ts';

type BoardParts = Pick<
  AppParts,
  'desk' | 'records' | 'editions' | 'boardViews' | 'peopleAffected' | 'workingDays' | 'clock'
>;

/** What stands beside the list of cases: its figures, its workbook, and the views that a person keeps of it. */
export const boardRoutes =
  (parts: BoardParts): FastifyPluginAsyncZod =>
  async (app) => {
    // Both nations share a time zone, and so the date.
    const { dateOf } = parts.workingDays('WLS');

    app.get(
      '/board/figures',
      {
        schema: {
          summary: 'The board at a glance: figures of all cases that this person may see',
          response: { 200: boardFiguresSchema, ...problems },
        },
      },
      async (request) => {
        const person = personOf(request);
        const now = new Date(parts.clock()).toISOString();
        const day = { now, today: dateOf(now), dateOf };
        const rows = await withPeople(parts.peopleAffected, await parts.desk.wholeBoard(person, {}));
        const figures = boardFigures(rows, day, (id) => parts.editions.find(id));
        const oversees = person.roles.includes('commissioner') || person.roles.includes('director');
        if (!oversees) return { ...figures, incidents: null, services: null };
        const { incidents, services } = parts.records;
        const [open, watched] = await Promise.all([incidents.list(person), services.list(person)]);
        return {
          ...figures,
          incidents: open
            .filter(({ status }) => status === 'open')
            .map(({ ref, title, provider, cases }) => ({ ref, title, provider, cases })),
          services: watched
            .map((row) => watchRow(row, day.today))
            .filter(({ level }) => level !== 'nothing')
            .toSorted(mostPressing)
            .map(({ service, level, title, undecided }) => ({
              id: service.id,
              name: service.name,
              level,
              title,
              undecided,
            })),
        };
      },
    );

    app.get(
      '/board/export',
      {
        schema: {
          summary: 'The cases that a filter lets through, as an Excel workbook in the person’s language',
          querystring: boardFilterSchema,
          produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
          response: { 200: z.any().describe('An .xlsx workbook'), ...problems },
        },
      },
      async (request, reply) => {
        const { language, query } = request;
        const found = await parts.desk.wholeBoard(personOf(request), query);
        const rows = await withPeople(parts.peopleAffected, found);
        const name = sayIn(language)('tabBoard.sheet.file', {
          date: dateOf(new Date(parts.clock()).toISOString()),
        });
        return reply
          .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
          .header('content-disposition', `attachment; filename="${name}.xlsx"`)
          .send(await boardSheet(rows, language, dateOf));
      },
    );

    const viewsOf = async (request: FastifyRequest): Promise<BoardViewList> => ({
      views: [...(await parts.boardViews.list(personOf(request)))],
    });

    app.get(
      '/me/board-views',
      {
        schema: {
          summary: 'The views of the board that this person has kept',
          response: { 200: boardViewsSchema, ...problems },
        },
      },
      viewsOf,
    );

    app.put(
      '/me/board-views/:id',
      {
        schema: {
          summary:
            'Keep a view of the board, or change its name, its filter, or whether the board begins with it',
          params: boardViewParamsSchema,
          body: boardViewBodySchema,
          response: { 200: boardViewsSchema, ...commandProblems },
        },
      },
      async (request, reply) => {
        const view = { ...request.params, ...request.body };
        const isKept = await parts.boardViews.keep(personOf(request), view, mostBoardViews);
        if (isKept) return viewsOf(request);
        const text = sayIn(request.language)('tabBoard.views.tooMany', { most: mostBoardViews });
        const fields = [{ field: 'name', text }];
        return sendProblem(
          reply,
          problem('bad-input', request.language, { fields, id: request.id }),
          request.language,
        );
      },
    );

    app.delete(
      '/me/board-views/:id',
      {
        schema: {
          summary: 'Do without a view of the board',
          params: boardViewParamsSchema,
          response: { 200: boardViewsSchema, ...problems },
        },
      },
      async (request) => {
        await parts.boardViews.remove(personOf(request), request.params.id);
        return viewsOf(request);
      },
    );
  };

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { editionPage } from '../../documents/edition-page/edition-page.ts';
import { toHtmlPage } from '../../documents/edition-page/to-html-page.ts';
import { languageSchema } from '../contract/me.ts';
import { problemSchema } from '../contract/problem.ts';
import { editionParamsSchema } from '../contract/procedures.ts';
import type { AppParts } from '../parts.ts';
import { problem, sendProblem } from '../problem.ts';
import { problems } from './answers.ts';

/** An edition as a page to read and to sign off, as `npm run procedures` prints it. Nothing of any case. */
export const editionPageRoutes =
  (parts: Pick<AppParts, 'editions'>): FastifyPluginAsyncZod =>
  async (app) => {
    /** An edition never changes, and drawing its flowcharts takes a while. */
    const drawn = new Map<string, string>();

    app.get(
      '/procedures/:edition/page',
      {
        schema: {
          summary: 'An edition as a readable page (text/html)',
          params: editionParamsSchema,
          querystring: z.object({ language: languageSchema.optional() }),
          produces: ['text/html'],
          response: { 200: z.string(), ...problems, 404: problemSchema },
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
        const language = request.query.language ?? request.language;
        const key = `${edition.id} ${language}`;
        const page =
          drawn.get(key) ??
          toHtmlPage(editionPage(edition, language), `page?language=${language === 'en' ? 'cy' : 'en'}`);
        drawn.set(key, page);
        return reply.type('text/html; charset=utf-8').send(page);
      },
    );
  };

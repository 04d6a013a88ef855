import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { leadAgency } from '../../individuals/lead-agency.ts';
import { sayLeadAgency } from '../../language/lead-agency.ts';
import { leadAgencyQuerySchema, leadAgencySchema } from '../contract/lead-agency.ts';
import { problems } from './answers.ts';

/** Which agency leads for one person, by who pays (PFP 1.7, 6.1–6.3). Asked without a name: nothing is kept. */
export const leadAgencyRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/lead-agency',
    {
      schema: {
        summary: 'Which agency leads for a person whose care is at risk, by funding and placement',
        querystring: leadAgencyQuerySchema,
        response: { 200: leadAgencySchema, ...problems },
      },
    },
    async (request) => {
      const answer = leadAgency(request.query);
      const { textKey } = answer;
      return { ...answer, text: { en: sayLeadAgency(textKey, 'en'), cy: sayLeadAgency(textKey, 'cy') } };
    },
  );
};

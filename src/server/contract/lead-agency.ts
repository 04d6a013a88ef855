import { z } from 'zod';
import { fundingSchema, leadAgencyAnswerSchema } from '../../individuals/lead-agency.ts';

/** `GET /api/lead-agency?funding=joint&councilShare=40&nhsShare=60&place=out-of-area`. */
export const leadAgencyQuerySchema = fundingSchema;
export const leadAgencySchema = leadAgencyAnswerSchema.extend({
  /** The answer in words. */
  text: z.object({ en: z.string(), cy: z.string() }),
});

import { z } from 'zod';
import { languageSchema } from './me.ts';

/** `GET /api/ask?q=suspension&language=en`: what the edition says about something, with the paragraph to look up. */
export const askQuerySchema = z.object({
  q: z.string().trim().min(1).max(200),
  language: languageSchema.optional(),
});
export const answersSchema = z.object({
  answers: z.array(
    z.object({
      cite: z.string(),
      force: z.enum(['must', 'should', 'may']).nullable(),
      text: z.string(),
    }),
  ),
});

import { z } from 'zod';
import { languageSchema } from './me.ts';

/** `GET /api/ask?q=suspension&language=en`: what the documents say about something, with the paragraph to look up. */
export const askQuerySchema = z.object({
  q: z.string().trim().min(1).max(200),
  language: languageSchema.optional(),
});
export const answersSchema = z.object({
  answers: z.array(
    z.object({
      cite: z.string(),
      /** Other paragraphs that say the same. */
      also: z.array(z.string()),
      /** Title of the document cited. */
      document: z.string(),
      force: z.enum(['must', 'should', 'may']).nullable(),
      text: z.string(),
      /** Id of the edition that says it; `GET /api/procedures/:edition/page` shows it whole. */
      edition: z.string(),
    }),
  ),
  /** What to try instead, when nothing was found. */
  hint: z.string().nullable(),
});

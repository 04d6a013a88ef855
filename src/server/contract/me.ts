import { z } from 'zod';

export const languageSchema = z.enum(['en', 'cy']);

/** `GET /api/me`. */
export const meSchema = z.object({
  tenant: z.string(),
  objectId: z.string(),
  name: z.string(),
  agency: z.string(),
  mail: z.string(),
  roles: z.array(z.enum(['commissioner', 'director', 'administrator'])),
  language: languageSchema,
  /** Whether they chose it themselves, or it is what their browser asks for. */
  languageChosen: z.boolean(),
  mayOpenCases: z.boolean(),
});
export type Me = z.infer<typeof meSchema>;

/** `PUT /api/me/language`. */
export const languageChoiceSchema = z.object({ language: languageSchema });

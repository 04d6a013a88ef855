import { z } from 'zod';

/** `GET /api/people?search=`: people whom a case's group may be made of. */
export const foundPersonSchema = z.object({
  tenant: z.string(),
  objectId: z.string(),
  name: z.string(),
  agency: z.string(),
  mail: z.string(),
});
export const peopleSchema = z.object({ people: z.array(foundPersonSchema) });
export type FoundPerson = z.infer<typeof foundPersonSchema>;

export const searchQuerySchema = z.object({ search: z.string().trim().max(100).default('') });

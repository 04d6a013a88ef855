import { z } from 'zod';

/** `GET /api/procedures/:edition`; `current` is the edition under which new cases are opened. */
export const editionParamsSchema = z.object({ edition: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/) });

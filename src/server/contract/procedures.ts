import { z } from 'zod';
import { openCase } from '../../case/commands.ts';

const text = z.object({ en: z.string(), cy: z.string() });

/**
 * `GET /api/procedures/:edition`; `current` is the edition under which new cases are opened. A council's own
 * has its overlay in its id: `wales-2026+cwm-arian.3f9a1c`.
 */
export const editionParamsSchema = z.object({ edition: z.string().regex(/^[a-z0-9][a-z0-9.+-]{0,119}$/) });

/** `GET /api/procedures`: the editions under which cases are opened today, oldest first. */
export const editionsSchema = z.object({
  editions: z.array(
    z.object({
      id: z.string(),
      title: text,
      nation: z.enum(['WLS', 'ENG']),
      procedures: z.array(
        z.object({
          id: openCase.shape.procedure,
          title: text,
          summary: text,
          cite: z.string(),
          prefix: z.string(),
          /** A case of this procedure is opened under this edition unless another is asked for. */
          opens: z.boolean(),
        }),
      ),
    }),
  ),
});

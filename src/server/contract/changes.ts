import { z } from 'zod';
import { refSchema } from './cases.ts';

const version = z.number().int();

/**
 * `GET /api/changes`: one event's data. It says what changed and nothing of how: who wants to know asks for the
 * thing itself, with the rights that they have then.
 */
export const newsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('case'), ref: refSchema, version }),
  /** The person may no longer see this case; nothing more of it will be told. */
  z.object({ kind: z.literal('withdrawn'), ref: refSchema }),
  /** A service's record of early signs. */
  z.object({ kind: z.literal('service'), id: z.string(), version }),
  z.object({ kind: z.literal('incident'), ref: z.string(), version }),
  /** Somebody's entry in a case's register, by its opaque id. */
  z.object({ kind: z.literal('individual'), ref: refSchema, id: z.string(), version }),
  /** How far an import into a case's register is. */
  z.object({ kind: z.literal('import'), ref: refSchema, id: z.string(), version }),
  /** How far an evidence bundle is that is being put together. */
  z.object({ kind: z.literal('bundle'), ref: refSchema, id: z.string() }),
  /** More changed than could be told: ask for everything that is shown. */
  z.object({ kind: z.literal('everything') }),
]);
export type News = z.infer<typeof newsSchema>;

import { z } from 'zod';
import { eventKinds } from '../../case/event-kinds.ts';
import { refSchema } from './cases.ts';

/** `GET /api/cases/:ref/chronology/lines` and `…/export`: the log as a person reads it, filtered. */

const day = z.iso.date();
const kind = z.enum(eventKinds);

/** Which entries. What is left out does not filter. */
export const chronologyFilterSchema = z.object({
  /** `decisions,plan`; a kind that is not known is passed over. */
  kinds: z
    .string()
    .max(200)
    .transform((list) => eventKinds.filter((one) => list.split(',').includes(one)))
    .optional(),
  /** Somebody's object id, or `hafan` for what the software did by itself. */
  who: z.string().max(80).optional(),
  agency: z.string().max(200).optional(),
  /** Dates in Europe/London, both included. */
  from: day.optional(),
  to: day.optional(),
  /** All of these words, wherever they stand in an entry; capitals and accents do not matter. */
  words: z.string().trim().max(100).optional(),
  order: z.enum(['newest', 'oldest']).optional(),
});
export type ChronologyFilter = z.infer<typeof chronologyFilterSchema>;

export const chronologyLinesQuerySchema = chronologyFilterSchema.extend({
  limit: z.coerce.number().int().min(1).max(20_000).optional(),
});
export const chronologyExportQuerySchema = chronologyFilterSchema.extend({
  format: z.enum(['csv', 'docx']),
});

export const chronologyLineSchema = z.object({
  id: z.string(),
  /** Its number in the log. */
  version: z.number().int(),
  at: z.string(),
  kind,
  by: z.object({
    kind: z.enum(['person', 'system']),
    /** As in the filter's `who`. */
    id: z.string(),
    name: z.string(),
    agency: z.string().nullable(),
  }),
  /** What happened, in the language asked for. */
  text: z.string(),
  /** What was noted with it and does not stand in the sentence. */
  notes: z.array(z.string()),
  hash: z.string(),
});
export type ChronologyLine = z.infer<typeof chronologyLineSchema>;

const counted = z.object({ entries: z.number().int() });

export const chronologyLinesSchema = z.object({
  ref: refSchema,
  /** In the whole log, and of them as the filter has it. */
  total: z.number().int(),
  matched: z.number().int(),
  /** The first of those that match, in the order asked for. */
  lines: z.array(chronologyLineSchema),
  /** What the whole log can be filtered by; the most entries first. */
  kinds: z.array(counted.extend({ kind })),
  people: z.array(counted.extend({ id: z.string(), name: z.string(), agency: z.string().nullable() })),
  agencies: z.array(counted.extend({ name: z.string() })),
});
export type ChronologyLines = z.infer<typeof chronologyLinesSchema>;

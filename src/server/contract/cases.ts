import { z } from 'zod';
import { commandSchema, lessonThemes, openCase } from '../../case/commands.ts';
import { boardRowSchema, caseViewSchema } from '../../case/view-schema.ts';
import { boardSorts, keptDeadlines } from '../../case/board-filter.ts';

export const refSchema = z.string().regex(/^[A-Z]{2}-\d{4}-\d{4,}$/);
export const refParamsSchema = z.object({ ref: refSchema });

/** A query's yes or no. */
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Which cases, in which order: of the board's pages and of its export. */
export const boardFilterSchema = z.object({
  status: z.enum(['open', 'closed']).optional(),
  procedure: z.string().max(80).optional(),
  stage: z.string().max(80).optional(),
  overdue: flag.optional(),
  /** A duty that must be done is overdue. */
  musts: flag.optional(),
  suspended: flag.optional(),
  /** Only cases in whose group the person is. */
  mine: flag.optional(),
  /** The lead agency. */
  agency: z.string().max(200).optional(),
  edition: z.string().max(120).optional(),
  nation: z.enum(['WLS', 'ENG']).optional(),
  /** There is a lesson about it. */
  theme: z.enum(lessonThemes).optional(),
  /** Somebody is in the register of individuals. */
  people: flag.optional(),
  /** A deadline of a duty that fell in the last twelve calendar months passed so. */
  deadlines: z.enum(keptDeadlines).optional(),
  search: z.string().trim().max(100).optional(),
  sort: z.enum(boardSorts).optional(),
  order: z.enum(['asc', 'desc']).optional(),
});

/** `GET /api/cases`: the board, paged and filtered. */
export const boardQuerySchema = boardFilterSchema.extend({
  page: z.coerce.number().int().min(1).max(100_000).optional(),
  pageSize: z.coerce.number().int().min(1).max(100).optional(),
});
export const boardLineSchema = boardRowSchema.extend({
  /** In the register of individuals; null where nobody is in it. */
  people: z.number().int().nullable(),
});
export type BoardLine = z.infer<typeof boardLineSchema>;
export const boardSchema = z.object({
  rows: z.array(boardLineSchema),
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
});

/** `POST /api/cases`: `openCase` with a service of the directory by its id. */
export const openCaseBodySchema = openCase
  .omit({ type: true, service: true })
  .extend({ serviceId: openCase.shape.service.shape.id });
export type OpenCaseBody = z.infer<typeof openCaseBodySchema>;

export const openedSchema = z.object({
  ref: refSchema,
  version: z.number().int(),
  duplicate: z.boolean(),
  /** Null where the opener is neither in the group nor of the lead agency. */
  case: caseViewSchema.nullable(),
});

/**
 * `POST /api/cases/:ref/commands`: any command but `openCase`, and but `fileMessage`, whose bytes have to come with
 * it (`POST …/messages`). The request header `Idempotency-Key` is the
 * command's cause: sent twice, it is done once.
 */
export const commandBodySchema = z.intersection(
  commandSchema.refine(({ type }) => type !== 'fileMessage', { path: ['type'] }),
  z.object({ expectedVersion: z.number().int().min(0).optional() }),
);

export const doneSchema = z.object({
  ref: refSchema,
  version: z.number().int(),
  duplicate: z.boolean(),
  /** The case as it is now; null where the command took the person's own access away. */
  case: caseViewSchema.nullable(),
});

/** `GET /api/cases/:ref/chronology`: the log, oldest first. */
export const chronologySchema = z.object({
  ref: refSchema,
  events: z.array(
    z.object({
      id: z.string(),
      version: z.number().int(),
      type: z.string(),
      schemaVersion: z.number().int(),
      at: z.string(),
      by: z.object({ kind: z.enum(['person', 'system']), name: z.string(), agency: z.string().nullable() }),
      payload: z.record(z.string(), z.unknown()),
      previousHash: z.string(),
      hash: z.string(),
    }),
  ),
});
export type Chronology = z.infer<typeof chronologySchema>;

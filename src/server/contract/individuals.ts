import { z } from 'zod';
import { addIndividual, individualCommandSchema } from '../../individuals/commands.ts';
import {
  importBodySchema,
  importIdSchema,
  importStatusSchema,
  previewBodySchema,
  previewSchema,
} from '../../individuals/import/schema.ts';
import {
  individualRowSchema,
  individualViewSchema,
  movesSchema,
  summarySchema,
} from '../../individuals/view-schema.ts';
import { togetherSchema } from '../../individuals/together.ts';
import { refSchema } from './cases.ts';
import { historySchema } from './history.ts';

/**
 * The register of the people whom a case is about. Members of the case's group only: to everybody else it does not
 * exist (404), but for `summary`, which holds numbers and is seen by whoever sees the case.
 */
export const individualParamsSchema = z.object({ ref: refSchema, id: z.uuid() });
export const importParamsSchema = z.object({ ref: refSchema, id: importIdSchema });

const text = z.object({ en: z.string(), cy: z.string() });

/** `GET /api/cases/:ref/individuals`: everybody, by name. */
export const individualsSchema = z.object({
  rows: z.array(individualRowSchema),
  summary: summarySchema,
  may: z.object({ change: z.boolean(), lead: z.boolean() }),
  /** An import that is not finished: it runs, or waits. */
  importing: z.string().nullable(),
});

/** `GET /api/cases/:ref/individuals/fields`: what is held, for forms and for imports. */
export const individualFieldsSchema = z.object({
  groups: z.array(
    z.object({
      id: z.string(),
      title: text,
      cite: z.string(),
      fields: z.array(
        z.object({
          /** `identity.name`: group and name of the field in `details`. */
          id: z.string(),
          label: text,
          kind: z.enum(['line', 'text', 'day', 'yes-no', 'choice', 'percent', 'money', 'mail']),
          options: z.array(z.object({ value: z.string(), label: text })),
        }),
      ),
    }),
  ),
  /** Every rule of what must be there before, and what follows after, a move. */
  rules: z.array(
    z.object({
      id: z.string(),
      moment: z.enum(['plan', 'move', 'after']),
      required: z.boolean(),
      cite: z.string(),
      also: z.array(z.string()),
      text,
    }),
  ),
});

/** `GET /api/cases/:ref/individuals/:id`. */
export const individualSchema = individualViewSchema;

/** `POST /api/cases/:ref/individuals`; `Idempotency-Key` makes a repeated request one. */
export const addIndividualBodySchema = addIndividual.omit({ type: true });
/** `POST /api/cases/:ref/individuals/:id/commands`; `Idempotency-Key` is the cause. */
export const individualCommandBodySchema = z.intersection(
  individualCommandSchema,
  z.object({ expectedVersion: z.number().int().min(0).optional() }),
);
export const individualDoneSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  duplicate: z.boolean(),
  /** Null where the command took the person's own access away. */
  individual: individualViewSchema.nullable(),
});

/** `GET /api/cases/:ref/individuals/families`: whom a letter to people and families reaches by mail. */
export const familiesSchema = z.object({
  families: z.array(z.object({ name: z.string(), mail: z.string() })),
  /** People for whom the register holds no address. */
  without: z.number().int(),
});

/** `POST /api/cases/:ref/individuals/together`; `Idempotency-Key` is the cause. */
export const togetherBodySchema = togetherSchema;
export const togetherDoneSchema = z.object({
  duplicate: z.boolean(),
  people: z.array(z.object({ id: z.string(), version: z.number().int() })),
});

/** `GET /api/cases/:ref/individuals/:id/history`: oldest first. */
export const individualHistorySchema = historySchema;

/** `GET /api/cases/:ref/individuals/moves` and `…/summary`. */
export const individualMovesSchema = movesSchema;
export const individualSummarySchema = summarySchema;

/** `POST …/individuals/import/preview`, `POST …/individuals/import` (202), `GET …/individuals/import/:id`. */
export const importPreviewBodySchema = previewBodySchema;
export const importPreviewSchema = previewSchema;
export const importRequestSchema = importBodySchema;
export const importProgressSchema = importStatusSchema;

/** `GET …/individuals/export?format=xlsx&language=cy`: the register as a file, for a lead. */
export const registerExportQuerySchema = z.object({
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  language: z.enum(['en', 'cy']).optional(),
});
/** `GET …/individuals/:id/export?format=html&language=cy`: everything held about one person, for a lead. */
export const personExportQuerySchema = z.object({
  format: z.enum(['json', 'html']).default('html'),
  language: z.enum(['en', 'cy']).optional(),
});
export const personExportSchema = z.object({
  madeAt: z.string(),
  individual: individualViewSchema,
  history: historySchema.shape.events,
});

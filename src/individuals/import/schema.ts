import { z } from 'zod';

/** What an import asks and answers. The file travels in the request and is not kept. */

const text = z.object({ en: z.string(), cy: z.string() });

export const importLimits = {
  /** Of the file, bytes. */
  bytes: 2_000_000,
  rows: 500,
  columns: 100,
  /** Of one cell, characters. */
  cell: 4_000,
} as const;

/** Base64 of the whole file. */
const content = z
  .base64()
  .min(1)
  .max(Math.ceil(importLimits.bytes / 3) * 4);
/** Column index (from 0, as a text) → field id, or null to leave the column out. */
const columns = z.record(z.string().regex(/^\d{1,3}$/), z.string().max(80).nullable());
/** Of a workbook: the sheet's number, from 1. */
const sheet = z.number().int().min(1).max(200);

export const previewBodySchema = z.object({
  content,
  sheet: sheet.optional(),
  /** What the person corrected; left out, columns are matched by their headers. */
  columns: columns.optional(),
});

export const importFieldSchema = z.object({
  id: z.string(),
  group: z.string(),
  label: text,
  required: z.boolean(),
});

/** A cell that cannot be taken over, or a whole row (`column` null). */
export const cellErrorSchema = z.object({
  column: z.number().nullable(),
  field: z.string().nullable(),
  code: z.string(),
  /** In the person's language. */
  text: z.string(),
});

export const previewRowSchema = z.object({
  /** The line of the file, from 1, as the spreadsheet shows it. */
  line: z.number(),
  name: z.string(),
  /**
   * `new` is added; `changed` has cells that differ; `same` brings nothing; `error` is left out; `repeated` is in
   * the file already; `removed` was taken out of the register and is not added again.
   */
  status: z.enum(['new', 'changed', 'same', 'error', 'repeated', 'removed']),
  /** Whom it belongs to. */
  id: z.string().nullable(),
  /** In words, as the person reads them; `from` is empty for somebody new. */
  changes: z.array(z.object({ field: z.string(), label: text, from: z.string(), to: z.string() })),
  errors: z.array(cellErrorSchema),
});

export const previewSchema = z.object({
  kind: z.enum(['csv', 'xlsx']),
  /** Of a workbook; one entry for CSV. */
  sheets: z.array(z.string()),
  sheet: z.number(),
  /** Line of the headers, from 1. */
  headerLine: z.number(),
  columns: z.array(
    z.object({
      index: z.number(),
      header: z.string(),
      /** By the header, whatever the person chose. */
      suggested: z.string().nullable(),
      field: z.string().nullable(),
      /** The first values, to choose by. */
      samples: z.array(z.string()),
    }),
  ),
  /** All that a column may be. */
  fields: z.array(importFieldSchema),
  rows: z.array(previewRowSchema),
  counts: z.object({
    new: z.number(),
    changed: z.number(),
    same: z.number(),
    error: z.number(),
    repeated: z.number(),
    removed: z.number(),
  }),
  /** Why nothing can be imported as it stands: no column for the name, the same field twice. */
  problems: z.array(z.object({ code: z.string(), text: z.string() })),
});
export type Preview = z.infer<typeof previewSchema>;
export type PreviewRow = z.infer<typeof previewRowSchema>;

export const importIdSchema = z.uuid();
export const importBodySchema = previewBodySchema.extend({
  /** Made by the caller; sent again with the same file it goes on where it was, and does nothing twice. */
  id: importIdSchema,
  /** Lines that the person took out in the preview. */
  leaveOut: z.array(z.number().int().min(1)).max(importLimits.rows).optional(),
});

export const importStatusSchema = z.object({
  id: z.string(),
  /**
   * Nobody works on it any more: `waiting` goes on by itself within a minute or so, `resumable` when somebody asks
   * for it, `interrupted` with the same file again.
   */
  status: z.enum(['running', 'waiting', 'resumable', 'interrupted', 'done']),
  by: z.string(),
  begunAt: z.string(),
  changedAt: z.string(),
  total: z.number(),
  done: z.number(),
  added: z.number(),
  changed: z.number(),
  same: z.number(),
  /** Rows with errors, repeated, removed or left out by the person. */
  leftOut: z.number(),
  failed: z.array(z.object({ line: z.number(), text: z.string() })),
});
export type ImportStatus = z.infer<typeof importStatusSchema>;

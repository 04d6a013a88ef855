import { z } from 'zod';
import { refSchema } from './cases.ts';

/** `GET /api/cases/:ref/documents/:kind/:id`: a document of the case to read in the page. */

/** `notification` is a report too, minutes among them; `agenda` is a meeting's, as it would be now. */
export const documentKinds = ['notification', 'letter', 'message', 'agenda'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentParamsSchema = z.object({
  ref: refSchema,
  kind: z.enum(documentKinds),
  /** A draft, a letter, a message or a meeting. */
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
});

export const documentPreviewSchema = z.object({
  /** One for each language, or one alone whose `language` is null where a text holds both. */
  pages: z.array(z.object({ language: z.enum(['en', 'cy']).nullable(), html: z.string() })),
  /** `filed`: as it stands in the folder; `draft`: as it would be now; `unreadable`: only the file itself can be opened. */
  as: z.enum(['filed', 'draft', 'unreadable']),
});
export type DocumentPreview = z.infer<typeof documentPreviewSchema>;

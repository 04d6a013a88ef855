import { z } from 'zod';
import { limits } from '../../case/limits.ts';
import { refSchema } from './cases.ts';

const text = z.object({ en: z.string(), cy: z.string() });
const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/);

export const draftLanguageSchema = z.enum(['en', 'cy', 'both']);
export const draftQuerySchema = z.object({ language: draftLanguageSchema.optional() });
export const letterParamsSchema = z.object({ ref: refSchema, letter: id });
export const notificationParamsSchema = z.object({ ref: refSchema, notification: id });

export const draftFieldSchema = z.object({
  id: z.string(),
  label: text,
  kind: z.enum(['line', 'text', 'list', 'date']),
  required: z.boolean(),
  /** Filled from the case where it can be; empty where a person has to say it. Lists are one entry a line. */
  value: z.string(),
});

const letterTextSchema = z.object({ subject: z.string(), html: z.string() });

/** A letter as it would be now (`GET …/drafts/letters/:letter`, `POST …/render`). */
export const letterDraftSchema = z.object({
  letter: z.string(),
  cite: z.string(),
  title: text,
  language: draftLanguageSchema,
  subject: z.string(),
  /** Whom it is for: people and families get it as a blind copy, so that nobody sees another's address. */
  to: z.enum(['provider', 'people-and-families', 'partners']),
  /** Mail addresses suggested for its To line. */
  recipients: z.array(z.string()),
  fields: z.array(draftFieldSchema),
  /** Ids of required fields that are still empty. */
  missing: z.array(z.string()),
  /** The body, ready to be put into a message. */
  html: z.string(),
  /** The same in each language by itself, for a preview. */
  inEach: z.object({ en: letterTextSchema, cy: letterTextSchema }),
});
export type LetterDraft = z.infer<typeof letterDraftSchema>;

export const renderBodySchema = z.object({
  fields: z.record(id, z.string().max(limits.text)),
  language: draftLanguageSchema.optional(),
});

/** A notification before anybody drafts it (`GET …/drafts/notifications/:notification`): what its form shows. */
export const notificationDraftSchema = z.object({
  notification: z.string(),
  cite: z.string(),
  title: text,
  fields: z.array(draftFieldSchema),
  missing: z.array(z.string()),
  recipients: z.array(z.object({ id: z.string(), name: text, kind: z.enum(['regulator', 'commissioner']) })),
  /** The document in each language. */
  html: text,
});
export type NotificationDraft = z.infer<typeof notificationDraftSchema>;

import { z } from 'zod';
import { messageFacts, messageKinds } from '../../case/commands.ts';
import { limits } from '../../case/limits.ts';
import { caseViewSchema, messageViewSchema } from '../../case/view-schema.ts';
import { draftLanguageSchema } from './drafts.ts';
import { refSchema } from './cases.ts';

/** What the Outlook pane asks about messages: which case one belongs to, filing it, and letters half written. */

const text = z.object({ en: z.string(), cy: z.string() });
const mailAddress = z.string().trim().max(limits.line);

/** `POST /api/mail/cases`: a body and not a query, since addresses hold no mail addresses. */
export const mailCasesBodySchema = z.object({
  messageId: z.string().max(limits.messageId).optional(),
  conversation: z.string().max(limits.messageId).optional(),
  /** What the message is marked with. It came with the message and proves nothing. */
  stamp: z.string().max(limits.line).optional(),
  subject: z.string().max(1_000).optional(),
  /** Addresses of whoever wrote it, and of whom it went to. */
  people: z.array(mailAddress).max(limits.recipients),
});

export type MailCasesBody = z.infer<typeof mailCasesBodySchema>;

/** Why a case is suggested, the surest first. */
export const suggestionReasons = ['filed', 'stamp', 'subject', 'conversation', 'provider', 'member'] as const;

export const mailCasesSchema = z.object({
  cases: z.array(
    z.object({
      ref: refSchema,
      service: z.string(),
      procedure: text,
      status: z.enum(['open', 'closed']),
      why: z.enum(suggestionReasons),
    }),
  ),
});
export type MailCase = z.infer<typeof mailCasesSchema>['cases'][number];

const base64 = z.base64();

/** `POST /api/cases/:ref/messages`: the message with its bytes. */
export const fileMessageBodySchema = z.object({
  message: messageFacts,
  kind: z.enum(messageKinds),
  /** Code 4.11: what the provider answers, in a few words of whoever files it. */
  providerResponse: z.string().trim().min(1).max(limits.text).optional(),
  content: z.discriminatedUnion('form', [
    z.object({ form: z.literal('eml'), base64: base64.min(1) }),
    /** The message's text, where that Outlook does not hand over the message itself. */
    z.object({ form: z.literal('html'), html: z.string().min(1).max(limits.messageHtml) }),
  ]),
  attachments: z
    .array(z.object({ name: z.string().trim().min(1).max(255), base64 }))
    .max(limits.messageAttachments),
});
export type FileMessageBody = z.infer<typeof fileMessageBodySchema>;

export const messageFiledSchema = z.object({
  ref: refSchema,
  version: z.number().int(),
  /** It was in the case before this request: `message.submitted` says by whom and since when. */
  already: z.boolean(),
  message: messageViewSchema,
  case: caseViewSchema,
});

export const filedFileParamsSchema = z.object({ ref: refSchema, sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** `…/drafts/letters/:letter/kept`: a letter as this person left it, and nobody else sees it. */
export const keptDraftBodySchema = z.object({
  language: draftLanguageSchema,
  /** Only what the person changed. */
  fields: z.record(z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/), z.string().max(limits.text)),
});
export const keptDraftSchema = z.object({
  kept: keptDraftBodySchema
    .extend({
      /** ISO instants: when it was last changed, and from when it is forgotten. */
      at: z.string(),
      until: z.string(),
    })
    .nullable(),
});
export type KeptDraft = NonNullable<z.infer<typeof keptDraftSchema>['kept']>;

import { z } from 'zod';
import { mailReasons } from '../outlook/mail-host.ts';

/**
 * What the pane and the page that plays Outlook say to each other. One mark tells our messages from any other;
 * each request has an answer of the same id.
 */
const mark = z.literal('hafan-mail');
const recipient = z.object({ name: z.string(), mail: z.string() });
const recipients = z.object({ to: z.array(recipient), cc: z.array(recipient), bcc: z.array(recipient) });
const theme = z.enum(['light', 'dark', 'contrast']);

export const mailRequestSchema = z.intersection(
  z.object({ mark, id: z.number() }),
  z.discriminatedUnion('ask', [
    z.object({ ask: z.literal('start') }),
    z.object({ ask: z.literal('token') }),
    z.object({ ask: z.literal('get-message') }),
    z.object({ ask: z.literal('set-subject'), subject: z.string() }),
    z.object({ ask: z.literal('set-recipients'), recipients }),
    z.object({ ask: z.literal('set-body'), html: z.string() }),
    z.object({ ask: z.literal('stamp'), ref: z.string() }),
    z.object({ ask: z.literal('attach'), name: z.string(), base64: z.string() }),
    z.object({ ask: z.literal('get-file') }),
    z.object({ ask: z.literal('get-attachment'), attachment: z.string() }),
  ]),
);

export const mailStartSchema = z.object({
  language: z.enum(['en', 'cy']),
  theme,
  mode: z.enum(['compose', 'read']).nullable(),
  handsOver: z.boolean(),
});
export const mailTokenSchema = z.object({ token: z.string() });
export const mailStateSchema = z.object({
  subject: z.string(),
  ...recipients.shape,
  html: z.string(),
  stamp: z.string().nullable(),
  attachments: z.array(
    z.object({ id: z.string(), name: z.string(), bytes: z.number(), inline: z.boolean() }),
  ),
  sharing: z.object({ owner: z.string(), mayWrite: z.boolean() }).nullable(),
  /** Null while the message is being written. */
  facts: z
    .object({
      messageId: z.string().nullable(),
      conversation: z.string().nullable(),
      direction: z.enum(['received', 'sent']),
      from: recipient,
      sentAt: z.string(),
    })
    .nullable(),
});
/** A file's bytes in base64, or null where there are none to be had. */
export const mailBytesSchema = z.object({ base64: z.string().nullable() });

/** Errors carry Office.js's own names, so that the pane meets the same ones in both. */
export const mailAnswerSchema = z.intersection(
  z.object({ mark, id: z.number() }),
  z.union([
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({
      ok: z.literal(false),
      reason: z.enum(mailReasons),
      code: z.string(),
    }),
  ]),
);

export const mailEventSchema = z.object({ mark, event: z.literal('theme'), theme });

export type MailRequest = z.infer<typeof mailRequestSchema>;
export type MailAnswer = z.infer<typeof mailAnswerSchema>;
export type MailEvent = z.infer<typeof mailEventSchema>;
export type MailStart = z.infer<typeof mailStartSchema>;
export type MailState = z.infer<typeof mailStateSchema>;

/** Without the envelope. */
export type MailAsk = MailRequest extends infer R
  ? R extends unknown
    ? Omit<R, 'mark' | 'id'>
    : never
  : never;

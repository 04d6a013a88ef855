import { z } from 'zod';

/**
 * What the pane and the page that plays Outlook say to each other. One mark tells our messages from any other;
 * each request has an answer of the same id.
 */
const mark = z.literal('hafan-mail');
const recipient = z.object({ name: z.string(), mail: z.string() });
const theme = z.enum(['light', 'dark', 'contrast']);

export const mailRequestSchema = z.intersection(
  z.object({ mark, id: z.number() }),
  z.discriminatedUnion('ask', [
    z.object({ ask: z.literal('start') }),
    z.object({ ask: z.literal('token') }),
    z.object({ ask: z.literal('get-message') }),
    z.object({ ask: z.literal('set-subject'), subject: z.string() }),
    z.object({ ask: z.literal('set-recipients'), to: z.array(recipient) }),
    z.object({ ask: z.literal('set-body'), html: z.string() }),
    z.object({ ask: z.literal('stamp'), ref: z.string() }),
  ]),
);

export const mailStartSchema = z.object({
  language: z.enum(['en', 'cy']),
  theme,
  mode: z.enum(['compose', 'read']).nullable(),
});
export const mailTokenSchema = z.object({ token: z.string() });
export const mailStateSchema = z.object({
  subject: z.string(),
  to: z.array(recipient),
  html: z.string(),
  stamp: z.string().nullable(),
});

/** Errors carry Office.js's own names, so that the pane meets the same ones in both. */
export const mailAnswerSchema = z.intersection(
  z.object({ mark, id: z.number() }),
  z.union([
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({
      ok: z.literal(false),
      reason: z.enum(['tooLong', 'notHere', 'plainText', 'failed']),
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

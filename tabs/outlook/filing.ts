import { z } from 'zod';
import type { CommandOf } from '../../src/case/commands.ts';
import { limits } from '../../src/case/limits.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { MailMessage } from '../host/outlook/mail-host.ts';
import { textOf } from './message-text.ts';

type FileLetter = CommandOf<'fileLetter'>;

/** What keeps the message from being filed. */
export type NotYet =
  | { readonly kind: 'noSubject' | 'noRecipients' | 'noBody' | 'tooLong' }
  | { readonly kind: 'badRecipients'; readonly recipients: string };

const mail = z.email();

/** The message as it stands, as a command; or why it cannot be filed yet. May throw `MailProblem`. */
export const readForFiling = async (
  message: MailMessage,
  letter: string,
  language: FileLetter['language'],
): Promise<{ readonly command: FileLetter } | { readonly notYet: NotYet }> => {
  const subject = (await message.getSubject()).trim();
  const { to, cc } = await message.getRecipients();
  const body = await message.getBodyHtml();
  const recipients = [...new Set([...to, ...cc].map((one) => one.mail.trim()))];
  const bad = recipients.filter((one) => !mail.safeParse(one).success);

  if (subject === '') return { notYet: { kind: 'noSubject' } };
  if (recipients.length === 0) return { notYet: { kind: 'noRecipients' } };
  if (bad.length > 0) return { notYet: { kind: 'badRecipients', recipients: bad.join(', ') } };
  if (textOf(body) === '') return { notYet: { kind: 'noBody' } };
  if (body.length > limits.letterBody) return { notYet: { kind: 'tooLong' } };
  return { command: { type: 'fileLetter', letter, language, subject, body, recipients } };
};

export type Progress =
  | { readonly kind: 'filing' | 'retrying' | 'failed' }
  | { readonly kind: 'filed'; readonly name: string; readonly webUrl: string };

/** How far the filing of one letter is, from the case as it is now; null while the case does not know it. */
export const progressOf = (view: CaseView, letterId: string): Progress | null => {
  const letter = view.letters.find((one) => one.letterId === letterId);
  if (letter === undefined) return null;
  if (letter.file !== null) return { kind: 'filed', name: letter.file.name, webUrl: letter.file.webUrl };
  const step = view.steps.find((one) => one.step === `letter:${letterId}`);
  if (step?.status === 'failed') return { kind: 'failed' };
  return { kind: step?.status === 'retrying' ? 'retrying' : 'filing' };
};

import { z } from 'zod';
import type { CommandOf } from '../../src/case/commands.ts';
import { limits } from '../../src/case/limits.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { LetterInUse } from '../api/edition-schema.ts';
import type { MailMessage, Recipient } from '../host/outlook/mail-host.ts';
import { textOf } from './message-text.ts';

type FileLetter = CommandOf<'fileLetter'>;

/** What keeps the message from being filed. */
export type NotYet =
  | { readonly kind: 'noSubject' | 'noRecipients' | 'noBody' | 'tooLong' }
  | { readonly kind: 'badRecipients' | 'seeEachOther'; readonly recipients: string };

const mail = z.email();

/**
 * The message as it stands, as a command; or why it cannot be filed yet. May throw `MailProblem`.
 * @param blind how many have it as a blind copy, where Outlook does not tell
 */
export const readForFiling = async (
  message: MailMessage,
  letter: Pick<LetterInUse, 'id' | 'to'>,
  language: FileLetter['language'],
  blind: number,
): Promise<{ readonly command: FileLetter } | { readonly notYet: NotYet }> => {
  const subject = (await message.getSubject()).trim();
  const { to, cc, bcc } = await message.getRecipients();
  const body = await message.getBodyHtml();
  const addresses = (people: readonly Recipient[]): string[] => [
    ...new Set(people.map((one) => one.mail.trim())),
  ];
  const seen = addresses([...to, ...cc]);
  const unseen = addresses(bcc);
  const bad = [...seen, ...unseen].filter((one) => !mail.safeParse(one).success);
  const forPeople = letter.to === 'people-and-families';
  const blindCopies = message.mode === 'read' ? blind : forPeople ? unseen.length : 0;
  const recipients = forPeople ? seen : [...new Set([...seen, ...unseen])];

  if (subject === '') return { notYet: { kind: 'noSubject' } };
  if (recipients.length + blindCopies === 0) return { notYet: { kind: 'noRecipients' } };
  if (bad.length > 0) return { notYet: { kind: 'badRecipients', recipients: bad.join(', ') } };
  if (forPeople && message.mode === 'compose' && seen.length > 1)
    return { notYet: { kind: 'seeEachOther', recipients: seen.join(', ') } };
  if (textOf(body) === '') return { notYet: { kind: 'noBody' } };
  if (body.length > limits.letterBody) return { notYet: { kind: 'tooLong' } };
  return {
    command: {
      type: 'fileLetter',
      letter: letter.id,
      language,
      subject,
      body,
      recipients,
      ...(blindCopies === 0 ? {} : { blindCopies }),
    },
  };
};

export type Progress =
  | { readonly kind: 'filing' | 'retrying' }
  | { readonly kind: 'failed'; readonly step: string }
  /** Without a file where somebody put it into the folder by hand. */
  | {
      readonly kind: 'filed';
      readonly files: readonly { readonly name: string; readonly webUrl: string }[];
    };

const progressOf = (
  view: CaseView,
  step: string,
  files: readonly { readonly name: string; readonly webUrl: string }[],
  filed: boolean,
): Progress => {
  if (files.length > 0 || filed) return { kind: 'filed', files };
  const now = view.steps.find((one) => one.step === step);
  if (now?.status === 'failed') return { kind: 'failed', step };
  return { kind: now?.status === 'retrying' ? 'retrying' : 'filing' };
};

/** How far the filing of one letter is, from the case as it is now; null while the case does not know it. */
export const progressOfLetter = (view: CaseView, letterId: string): Progress | null => {
  const letter = view.letters.find((one) => one.letterId === letterId);
  if (letter === undefined) return null;
  return progressOf(
    view,
    `letter:${letterId}`,
    letter.file === null ? [] : [letter.file],
    letter.status === 'filed',
  );
};

/** The same of a message. */
export const progressOfMessage = (
  view: CaseView,
  { message, files, status }: CaseView['messages'][number],
): Progress => progressOf(view, `message:${message}`, files, status === 'filed');

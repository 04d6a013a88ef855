import type { LetterDraft } from '../../src/server/contract/drafts.ts';
import type { Recipient, Recipients } from '../host/outlook/mail-host.ts';

const once = (people: readonly Recipient[]): Recipient[] => [
  ...new Map(people.map((one) => [one.mail.trim().toLowerCase(), one])).values(),
];

/** Whether each of those it is for must stay unseen by the others. */
export const isForPeople = ({ to }: Pick<LetterDraft, 'to'>): boolean => to === 'people-and-families';

/**
 * The lines of a message with a letter in it: whom the case knows is added to whom the person wrote in. People and
 * families, and the register's addresses where the person asks for them, all come into Bcc, so that nobody sees another's address (Code 7.10).
 */
export const linesFor = (
  letter: Pick<LetterDraft, 'to' | 'recipients'>,
  { to, cc, bcc }: Recipients,
  families: readonly Recipient[] = [],
): Recipients => {
  const known = letter.recipients.map((mail) => ({ name: '', mail }));
  return isForPeople(letter)
    ? { to: [], cc: [], bcc: once([...bcc, ...to, ...cc, ...known, ...families]) }
    : { to: once([...known, ...to]), cc: [...cc], bcc: [...bcc] };
};

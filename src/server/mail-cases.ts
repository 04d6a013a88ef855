import type { Person } from '../access/person.ts';
import { personKey } from '../case/commands.ts';
import type { CaseState } from '../case/state.ts';
import type { BoardRow } from '../case/view-schema.ts';
import type { Desk } from '../journal/desk.ts';
import type { MailCase, MailCasesBody, suggestionReasons } from './contract/mail.ts';

type Reason = (typeof suggestionReasons)[number];

/** The newest cases that are looked into for whoever wrote: more would be guessing. */
const MOST_LOOKED_INTO = 200;
const MOST_SUGGESTED = 5;
const order: readonly Reason[] = ['filed', 'stamp', 'subject', 'conversation', 'provider', 'member'];
const reference = /\b[A-Z]{2}-\d{4}-\d{4,}\b/g;

const same = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('en') === other.trim().toLocaleLowerCase('en');

/** Why this message may belong to this case; null when nothing speaks for it. */
const reasonFor = (state: CaseState, asked: MailCasesBody, person: Person): Reason | null => {
  const { ref, service, group, messages, letters } = state;
  const wrote = (mail: string): boolean => asked.people.some((one) => same(one, mail));
  if (messages.some(({ facts }) => facts.messageId === asked.messageId)) return 'filed';
  if (asked.stamp === ref) return 'stamp';
  if (asked.subject?.match(reference)?.includes(ref) === true) return 'subject';
  if (
    asked.conversation !== undefined &&
    messages.some(({ facts }) => facts.conversation === asked.conversation)
  )
    return 'conversation';
  if (wrote(service.providerMail) || letters.some(({ recipients }) => recipients.some(wrote)))
    return 'provider';
  // Oneself is in each of one's own cases and says nothing.
  return group.some((member) => personKey(member) !== personKey(person) && wrote(member.mail))
    ? 'member'
    : null;
};

/**
 * The cases to which a message may belong, the surest first: only such as this person may see. What the message says
 * of itself anybody may have written, so that it is a suggestion and a person chooses.
 */
export const createMailCases =
  (parts: { readonly desk: Pick<Desk, 'wholeBoard' | 'view' | 'find'> }) =>
  async (person: Person, asked: MailCasesBody): Promise<readonly MailCase[]> => {
    const rows = await parts.desk.wholeBoard(person, {});
    const named = new Set([asked.stamp, ...(asked.subject?.match(reference) ?? [])]);
    const first = (row: BoardRow): number => (named.has(row.ref) ? 0 : row.status === 'open' ? 1 : 2);
    const looked = rows
      .toSorted((a, b) => first(a) - first(b) || b.changedAt.localeCompare(a.changedAt))
      .slice(0, MOST_LOOKED_INTO);
    const found: MailCase[] = [];
    for (const row of looked) {
      const state = await parts.desk.find(row.ref);
      const why = state === null ? null : reasonFor(state, asked, person);
      if (why === null) continue;
      found.push({
        ref: row.ref,
        service: row.service.name,
        procedure: row.procedure.title,
        status: row.status,
        why,
      });
    }
    return found.toSorted((a, b) => order.indexOf(a.why) - order.indexOf(b.why)).slice(0, MOST_SUGGESTED);
  };

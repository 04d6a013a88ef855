import type { AgendaKind, AgendaLine } from '../case/agenda.ts';
import type { Language } from '../procedures/types.ts';
import { type Say, sayIn } from './say.ts';

/** What a line of an agenda says. */

const keys = {
  welcome: 'meetings.agenda.welcome',
  'last-minutes': 'meetings.agenda.last-minutes',
  roles: 'meetings.agenda.roles',
  'last-action': 'meetings.agenda.last-action',
  'overdue-duty': 'meetings.agenda.overdue-duty',
  'overdue-action': 'meetings.agenda.overdue-action',
  'more-overdue': 'meetings.agenda.more-overdue',
  'open-actions': 'meetings.agenda.open-actions',
  'agree-plan': 'meetings.agenda.agree-plan',
  question: 'meetings.agenda.question',
  'next-stage': 'meetings.agenda.next-stage',
  'close-case': 'meetings.agenda.close-case',
  'suspension-review': 'meetings.agenda.suspension-review',
  referrals: 'meetings.agenda.referrals',
  people: 'meetings.agenda.people',
  information: 'meetings.agenda.information',
  'next-meeting': 'meetings.agenda.next-meeting',
  other: 'meetings.agenda.other',
} as const satisfies Record<Exclude<AgendaKind, 'own'>, `meetings.agenda.${string}`>;

/** An ISO date in words, in the same language. */
type DateInWords = (isoDate: string) => string;

/** A full stop at a subject's end would stand in the middle of the line. */
const inLine = (text: string): string => text.replace(/[.\s]+$/, '');

/** What the case would say, whatever people wrote in its place; empty for a line of their own. */
const suggestedWords = (line: AgendaLine, language: Language, say: Say, date: DateInWords): string => {
  const { kind, due, count, subject } = line;
  if (kind === 'own') return '';
  if (kind === 'suspension-review' && due === null) return say('meetings.agenda.suspension-review-undated');
  return say(keys[kind], {
    subject: subject === null ? '' : inLine(subject[language]),
    date: due === null ? '' : date(due),
    count: count ?? 0,
  });
};

/**
 * A line in a person's language, and the language in which it is then written: people's own words stand as they
 * were written where there is no pair.
 */
export const sayAgendaLine = (
  line: AgendaLine,
  language: Language,
  date: DateInWords,
): { readonly text: string; readonly language: Language } => {
  const { words } = line;
  const other = language === 'en' ? 'cy' : 'en';
  const own = words?.[language] ?? null;
  if (own !== null) return { text: own, language };
  const paired = words?.[other] ?? null;
  if (paired !== null) return { text: paired, language: other };
  return { text: suggestedWords(line, language, sayIn(language), date), language };
};

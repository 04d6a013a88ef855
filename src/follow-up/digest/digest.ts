import { Temporal } from 'temporal-polyfill';
import type { WorkingDays } from '../../case/context.ts';
import type { EventType } from '../../case/events.ts';
import type { CaseView } from '../../case/view-schema.ts';
import type { ReminderMode } from '../../journal/person-settings.ts';
import { morningsOf, openDeadlines, type Reminded } from '../reminders.ts';
import { concernOf, type Concern } from './whose.ts';

/** One person's morning: everything that falls on it in all of their cases, for one message. Pure. */

interface OfCase {
  readonly ref: string;
  readonly service: string;
}
export interface DigestEntry extends OfCase, Reminded {
  readonly why: Concern;
}
export interface DigestMeeting extends OfCase {
  readonly meeting: string;
  readonly start: string;
  readonly joinUrl: string | null;
}
/** What others did in a case, by kind; no word of what they wrote. */
export interface DigestNews extends OfCase {
  readonly counts: Readonly<Partial<Record<NewsKind, number>>>;
}
/** Checklist items that are this person's to see to and open. */
export interface DigestAssigned extends OfCase {
  readonly items: number;
}

export interface Digest {
  /** ISO date. */
  readonly day: string;
  readonly overdue: readonly DigestEntry[];
  readonly today: readonly DigestEntry[];
  readonly coming: readonly DigestEntry[];
  readonly meetings: readonly DigestMeeting[];
  readonly assigned: readonly DigestAssigned[];
  readonly news: readonly DigestNews[];
  /** Deadlines for which this is the morning before, on or after: what the cases' logs note. */
  readonly reminded: readonly { readonly ref: string; readonly subject: string }[];
  /** The person asked for no reminders, and is told all the same of musts that have passed in cases that they lead. */
  readonly inSpiteOf: boolean;
}

export interface CaseForDigest {
  readonly view: CaseView;
  readonly days: WorkingDays;
  /** Events of other people since the person's last message, by type. */
  readonly since: Readonly<Partial<Record<EventType, number>>>;
}

export const newsKinds = [
  'ticked',
  'actions',
  'documents',
  'meetings',
  'decisions',
  'entries',
  'group',
] as const;
export type NewsKind = (typeof newsKinds)[number];

/** What is news to others. Whatever is not named here is the machine's own, or undone again. */
const newsOf: Readonly<Partial<Record<EventType, NewsKind>>> = {
  ItemTicked: 'ticked',
  ItemSetNotApplicable: 'ticked',
  ItemNoted: 'ticked',
  ActionAdded: 'actions',
  ActionUpdated: 'actions',
  ActionReviewed: 'actions',
  ActionMet: 'actions',
  ActionWithdrawn: 'actions',
  PlanAgreed: 'actions',
  NotificationDrafted: 'documents',
  NotificationConfirmed: 'documents',
  NotificationUploaded: 'documents',
  LetterSubmitted: 'documents',
  MeetingRequested: 'meetings',
  SlotChosen: 'meetings',
  MeetingMoved: 'meetings',
  MeetingCancelled: 'meetings',
  MeetingHeld: 'meetings',
  CommissioningSuspended: 'decisions',
  SuspensionReviewed: 'decisions',
  SuspensionLifted: 'decisions',
  DecisionRecorded: 'decisions',
  QuestionAnswered: 'decisions',
  StageEntered: 'decisions',
  ProcedureEntered: 'decisions',
  DutyConfirmed: 'decisions',
  EntryRecorded: 'entries',
  EvidenceRecorded: 'entries',
  MilestoneRecorded: 'entries',
  MemberAdded: 'group',
  MemberRemoved: 'group',
};

const countNews = (since: CaseForDigest['since']): DigestNews['counts'] => {
  const counts: Partial<Record<NewsKind, number>> = {};
  for (const [type, kind] of typedEntries(newsOf)) {
    const found = since[type] ?? 0;
    if (kind !== undefined && found > 0) counts[kind] = (counts[kind] ?? 0) + found;
  }
  return counts;
};
const typedEntries = <K extends string, V>(table: Readonly<Partial<Record<K, V>>>) => {
  const isKey = (name: string): name is K => name in table;
  return Object.keys(table)
    .filter(isKey)
    .map((key) => [key, table[key]] as const);
};

/** Working days ahead that "coming" looks. */
const AHEAD = 5;
const MONDAY = 1;

/** Whether an entry is a reason to write this morning, and not only a line of what is written anyway. */
const isReason = (
  entry: DigestEntry,
  today: string,
  days: WorkingDays,
  mode: ReminderMode,
  leads: boolean,
): boolean => {
  const [before, on, after] = morningsOf(entry.due, days);
  const isMonday = Temporal.PlainDate.from(today).dayOfWeek === MONDAY;
  // With fewer reminders, or none, what has passed comes up again once a week.
  const again = entry.due < today && (today === after || isMonday);
  switch (mode) {
    case 'all':
      return (
        today === before || today === on || (entry.due < today && (entry.why !== 'group' || today === after))
      );
    case 'fewer':
      return today === on || again;
    case 'none':
      return leads && entry.force === 'must' && again;
  }
};

/**
 * What a person is told on this day, most pressing first; null when nothing falls on it, or it is no working day
 * of any of their cases.
 * @param now ISO instant
 * @param asked they ask for it themselves, or somebody asks that they be told: whatever stands is shown then
 */
export const digestOf = (
  key: string,
  cases: readonly CaseForDigest[],
  now: string,
  { mode, asked = false }: { readonly mode: ReminderMode; readonly asked?: boolean },
): Digest | null => {
  const entries: { readonly entry: DigestEntry; readonly when: 'overdue' | 'today' | 'coming' }[] = [];
  const reminded: { ref: string; subject: string }[] = [];
  const meetings: DigestMeeting[] = [];
  const assigned: DigestAssigned[] = [];
  const news: DigestNews[] = [];
  let day = '';
  let reason = asked;
  for (const { view, days, since } of cases) {
    const today = days.dateOf(now);
    day = today;
    if (view.status === 'closed' || (!asked && !days.isWorkingDay(today))) continue;
    const about = { ref: view.ref, service: view.service.name };
    const leads = view.group.some((member) => member.key === key && member.lead);
    for (const deadline of openDeadlines(view)) {
      const isOverdue = deadline.due < today;
      const why = concernOf(view, key, deadline, isOverdue);
      if (why === null) continue;
      const mornings = morningsOf(deadline.due, days);
      const when = isOverdue
        ? 'overdue'
        : today === mornings[1] || deadline.due === today
          ? 'today'
          : 'coming';
      if (when === 'coming' && deadline.due > days.add(today, AHEAD)) continue;
      const entry = { ...about, ...deadline, why };
      const isForOne = isReason(entry, today, days, mode, leads);
      // Nobody who wants no reminders is shown more than must be.
      if (mode === 'none' && !asked && !isForOne) continue;
      entries.push({ entry, when });
      if (isForOne) reason = true;
      if (mornings.includes(today)) reminded.push({ ref: view.ref, subject: deadline.subject });
    }
    if (mode === 'none' && !asked) continue;
    for (const { id, status, start, joinUrl } of view.meetings) {
      if (start === null || (status !== 'booked' && status !== 'moving') || days.dateOf(start) !== today)
        continue;
      meetings.push({ ...about, meeting: id, start, joinUrl });
      reason = true;
    }
    const items = view.sections
      .flatMap((section) => section.items)
      .filter((item) => item.status === 'open' && item.assigned?.key === key).length;
    if (items > 0) assigned.push({ ...about, items });
    const counts = countNews(since);
    if (mode === 'all' && Object.keys(counts).length > 0) news.push({ ...about, counts });
  }
  if (!reason) return null;
  const pick = (when: 'overdue' | 'today' | 'coming'): DigestEntry[] =>
    entries
      .filter((one) => one.when === when)
      .map(({ entry }) => entry)
      .sort((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due) || a.ref.localeCompare(b.ref));
  return {
    day,
    overdue: pick('overdue'),
    today: pick('today'),
    coming: pick('coming'),
    meetings: meetings.sort((a, b) => Date.parse(a.start) - Date.parse(b.start)),
    assigned,
    news,
    reminded,
    inSpiteOf: mode === 'none' && !asked,
  };
};

/** One's own before what one hears of as a lead, musts before the rest. */
const rank = ({ why, force }: DigestEntry): number =>
  (why === 'yours' ? 0 : why === 'escalation' ? 2 : 4) + (force === 'must' ? 0 : 1);

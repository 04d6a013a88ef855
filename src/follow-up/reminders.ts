import { Temporal } from 'temporal-polyfill';
import type { WorkingDays } from '../case/context.ts';
import type { CaseView, DeadlineView } from '../case/view-schema.ts';
import type { Effect } from '../journal/effect.ts';
import type { AgencyKind, Edition, Force, Text } from '../procedures/types.ts';

/** When somebody is reminded in the afternoon of what the documents want without delay. */
const AFTERNOON = '15:00';

/** A deadline that people are reminded of; the subject says which: `duty:<id>`, `action:<id>`, `first-meeting`, `suspension-review`. */
export interface Reminded {
  readonly subject: string;
  /** ISO date. */
  readonly due: string;
  /** Null for what is no duty of a document. */
  readonly force: Force | null;
  readonly cite: string | null;
  /** Of a duty or an action; the others have a name of their own. */
  readonly text: Text | null;
  /** Whose a duty is. */
  readonly responsible: AgencyKind | null;
  /** Of an action, as it was written. */
  readonly owner: string | null;
}

const plain = { force: null, cite: null, text: null, responsible: null, owner: null };

const isOpen = (deadline: DeadlineView | null): deadline is DeadlineView =>
  deadline !== null && deadline.state !== 'met-in-time' && deadline.state !== 'met-late';

const kinds: readonly AgencyKind[] = ['council', 'health-board', 'provider', 'regulator', 'all'];

/** Every deadline of a case that is still open. */
export const openDeadlines = (view: CaseView): readonly Reminded[] => {
  if (view.status === 'closed') return [];
  const review = view.suspension?.inForce ? view.suspension.reviewOn : null;
  const meeting = view.firstMeetingDue;
  return [
    ...view.duties.flatMap(({ id, status, deadline, force, cite, text, responsible }) =>
      status === 'open' && isOpen(deadline)
        ? [
            {
              ...plain,
              subject: `duty:${id}`,
              due: deadline.due,
              force,
              cite,
              text,
              responsible: kinds.find((kind) => kind === responsible) ?? null,
            },
          ]
        : [],
    ),
    ...view.plan.actions.flatMap(({ id, status, due, text, owner }) =>
      status === 'open'
        ? [{ ...plain, subject: `action:${id}`, due, text: { en: text, cy: text }, owner }]
        : [],
    ),
    ...(isOpen(meeting)
      ? [{ ...plain, subject: 'first-meeting', due: meeting.due, cite: meeting.cite }]
      : []),
    ...(review === null ? [] : [{ ...plain, subject: 'suspension-review', due: review, cite: 'Code 5.19' }]),
  ];
};

const step = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** The working days on which somebody hears of a deadline: the one before, the day itself (or the working day before it), the one after. */
export const morningsOf = (due: string, days: WorkingDays): readonly [string, string, string] => {
  const towards = (from: string, direction: 1 | -1): string => {
    let date = from;
    while (!days.isWorkingDay(date)) date = step(date, direction);
    return date;
  };
  const on = towards(due, -1);
  return [towards(step(on, -1), -1), on, towards(step(due, 1), 1)];
};

/** A clock time of a day in Wales and England, as an instant. */
export const instantAt = (date: string, time: string): string =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: 'Europe/London', plainTime: time })
    .toInstant()
    .toString();

/** Duties that the documents want done without delay, which Hafan reads as the same working day. */
export const dutiesWithoutDelay = ({
  procedures,
}: Partial<Pick<Edition, 'procedures'>>): ReadonlySet<string> =>
  new Set(
    (procedures ?? []).flatMap(({ duties }) =>
      duties
        .filter(({ force, limit }) => force === 'must' && limit?.unit === 'same-working-day')
        .map(({ id }) => `duty:${id}`),
    ),
  );

/**
 * The reminders that do not wait for a morning: of what must be done without delay and is open in the afternoon
 * of its day. All others come with the morning message. Asked for again with each event that may move one: a
 * reminder is the same job however often it is asked for, and looks again when it fires.
 */
export const remindersOf = (
  view: CaseView,
  edition: Partial<Pick<Edition, 'procedures'>>,
  days: WorkingDays,
  now: string,
): readonly Effect[] => {
  const urgent = dutiesWithoutDelay(edition);
  return openDeadlines(view).flatMap(({ subject, due }) => {
    const at = instantAt(due, AFTERNOON);
    if (!urgent.has(subject) || !days.isWorkingDay(due) || Date.parse(at) <= Date.parse(now)) return [];
    return [
      {
        step: `reminder:${subject}`,
        queue: 'reminder' as const,
        data: { ref: view.ref, step: `reminder:${subject}`, attempt: 0, due },
        startAfter: at,
        identity: `${view.ref} reminder ${subject} ${due} ${at}`,
      },
    ];
  });
};

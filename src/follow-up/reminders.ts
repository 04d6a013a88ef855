import { Temporal } from 'temporal-polyfill';
import type { WorkingDays } from '../case/context.ts';
import type { CaseView, DeadlineView } from '../case/view-schema.ts';
import type { Effect } from '../journal/effect.ts';

/** When people are reminded: at eight in the morning of a working day. */
const MORNING = '08:00';

/** A deadline that people are reminded of; the subject says which: `duty:<id>`, `action:<id>`, `first-meeting`, `suspension-review`. */
export interface Reminded {
  readonly subject: string;
  readonly due: string;
}

const isOpen = (deadline: DeadlineView | null): deadline is DeadlineView =>
  deadline !== null && deadline.state !== 'met-in-time' && deadline.state !== 'met-late';

/** Every deadline of a case that is still open. The job only carries its name: it looks again when it fires. */
export const openDeadlines = (view: CaseView): readonly Reminded[] => {
  if (view.status === 'closed') return [];
  const review = view.suspension?.inForce ? view.suspension.reviewOn : null;
  return [
    ...view.duties.flatMap(({ id, status, deadline }) =>
      status === 'open' && isOpen(deadline) ? [{ subject: `duty:${id}`, due: deadline.due }] : [],
    ),
    ...view.plan.actions.flatMap(({ id, status, due }) =>
      status === 'open' ? [{ subject: `action:${id}`, due }] : [],
    ),
    ...(isOpen(view.firstMeetingDue) ? [{ subject: 'first-meeting', due: view.firstMeetingDue.due }] : []),
    ...(review === null ? [] : [{ subject: 'suspension-review', due: review }]),
  ];
};

const step = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** The working day before, the day itself (or the working day before it) and the working day after. */
const mornings = (due: string, days: WorkingDays): readonly string[] => {
  const towards = (from: string, direction: 1 | -1): string => {
    let date = from;
    while (!days.isWorkingDay(date)) date = step(date, direction);
    return date;
  };
  const on = towards(due, -1);
  return [towards(step(on, -1), -1), on, towards(step(due, 1), 1)];
};

const morningOf = (date: string): string =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: 'Europe/London', plainTime: MORNING })
    .toInstant()
    .toString();

/**
 * The reminders of a case's open deadlines that are still to come. Asked for again with each event that may
 * move one: a reminder is the same job however often it is asked for.
 */
export const remindersOf = (view: CaseView, days: WorkingDays, now: string): readonly Effect[] =>
  openDeadlines(view).flatMap(({ subject, due }) =>
    mornings(due, days)
      .map(morningOf)
      .filter((at) => Date.parse(at) > Date.parse(now))
      .map((at) => ({
        step: `reminder:${subject}`,
        queue: 'reminder' as const,
        data: { ref: view.ref, step: `reminder:${subject}`, attempt: 0, due },
        startAfter: at,
        identity: `${view.ref} reminder ${subject} ${due} ${at}`,
      })),
  );

import type { TimeLimit } from '../procedures/types.ts';
import type { WorkingDays } from './context.ts';
import type { DeadlineView } from './view-schema.ts';

/** Due dates, worked out from events and an edition's limits on every reading and stored nowhere (N16). */

const day = 24 * 60 * 60 * 1000;

/** Calendar days on from an ISO date, or back from it. */
const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

/** Calendar months on or back; the 31st becomes the last day of a month that has no 31st. */
const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 1, on = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return `${last.toISOString().slice(0, 8)}${String(Math.min(on, last.getUTCDate())).padStart(2, '0')}`;
};

/** Working days on, or back: the first one before a date counts as one. */
const addWorkingDays = (date: string, days: number, workingDays: WorkingDays): string => {
  if (days >= 0) return workingDays.add(date, days);
  let at = date;
  for (let left = days; left < 0;) {
    at = addDays(at, -1);
    if (workingDays.isWorkingDay(at)) left += 1;
  }
  return at;
};

const isDate = (from: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(from);

/**
 * The last day on which something is in time.
 * @param from the instant from which the limit runs, whose Europe/London date counts as day 0, or that date
 */
export const dueDate = (
  limit: Pick<TimeLimit, 'amount' | 'unit' | 'direction'>,
  from: string,
  workingDays: WorkingDays,
): string => {
  const start = isDate(from) ? from : workingDays.dateOf(from);
  const sign = limit.direction === 'before' ? -1 : 1;
  const amount = limit.amount * sign;
  switch (limit.unit) {
    case 'working-days':
      return addWorkingDays(start, amount, workingDays);
    case 'days':
      return addDays(start, amount);
    case 'weeks':
      return addDays(start, amount * 7);
    case 'months':
      return addMonths(start, amount);
    case 'same-working-day':
      return workingDays.isWorkingDay(start) ? start : addWorkingDays(start, sign, workingDays);
  }
};

/** Working days before the due date from which a deadline is shown as near. */
const soon = 1;

/**
 * How a due date stands.
 * @param metAt the instant when it was met, `null` while it is open
 * @param today ISO date, Europe/London
 */
export const deadlineView = (
  due: string,
  metAt: string | null,
  today: string,
  workingDays: WorkingDays,
  reading: TimeLimit['reading'] = undefined,
): DeadlineView => {
  const overdue = today > due;
  const left = workingDays.between(today, due);
  // On the Saturday after a Friday no working day has passed yet, but it is late all the same.
  const workingDaysLeft = overdue ? Math.min(left, -1) : left;
  const state = (): DeadlineView['state'] => {
    if (metAt !== null) return workingDays.dateOf(metAt) <= due ? 'met-in-time' : 'met-late';
    if (overdue) return 'overdue';
    return workingDaysLeft <= soon ? 'due-soon' : 'due';
  };
  return { due, state: state(), workingDaysLeft, reading: reading ?? null };
};

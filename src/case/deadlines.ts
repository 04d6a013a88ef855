import type { TimeLimit } from '../procedures/types.ts';
import type { WorkingDays } from './context.ts';
import type { DeadlineView } from './view-schema.ts';

/** Due dates, worked out from events and an edition's limits on every reading and stored nowhere (N16). */

const day = 24 * 60 * 60 * 1000;

/** Calendar days on from an ISO date. */
const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

/**
 * The last day on which something is in time.
 * @param from the instant from which the limit runs; its Europe/London date counts as day 0
 */
export const dueDate = (limit: TimeLimit, from: string, workingDays: WorkingDays): string => {
  const start = workingDays.dateOf(from);
  switch (limit.unit) {
    case 'working-days':
      return workingDays.add(start, limit.amount);
    case 'days':
      return addDays(start, limit.amount);
    case 'weeks':
      return addDays(start, limit.amount * 7);
    case 'same-working-day':
      return workingDays.isWorkingDay(start) ? start : workingDays.add(start, 1);
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

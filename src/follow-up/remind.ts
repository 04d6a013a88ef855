import { personKey } from '../case/commands.ts';
import type { Effect } from '../journal/effect.ts';
import { refreshEffect } from './effects.ts';
import { viewOf, type FollowUpParts, type Task } from './parts.ts';
import { OutsideProblem } from './ports.ts';
import { openDeadlines } from './reminders.ts';
import { isWorthRetrying, secondsUntilNext } from './retry.ts';

/**
 * Tells the case's leads about a deadline, unless it was met or moved since the reminder was set. Ends the
 * job. Somebody who cannot be reached is tried again later; those told before are not told twice.
 */
export const remind = async (parts: FollowUpParts, task: Task, subject: string): Promise<void> => {
  const { data, job } = task;
  const state = await parts.desk.find(data.ref);
  if (state === null) return;
  const view = viewOf(parts, state);
  if (!openDeadlines(view).some((open) => open.subject === subject && open.due === data.due)) return;

  const told = [...(data.told ?? [])];
  const leads = view.group.filter(({ lead }) => lead).map(({ key }) => key);
  for (const member of state.group) {
    const key = personKey(member);
    if (!leads.includes(key) || told.includes(key)) continue;
    try {
      await parts.messenger.remind({ member, view, subject });
    } catch (error) {
      if (!(error instanceof OutsideProblem)) throw error;
      const attempt = data.attempt + 1;
      parts.log('a reminder did not go through', { ref: data.ref, subject, ...error.problem });
      // Somebody who cannot be written to at all does not keep the others from being told.
      if (isWorthRetrying(error.problem, attempt)) {
        const seconds = secondsUntilNext(attempt, error.retryAfter, parts.chance());
        const again: Effect = {
          step: data.step,
          queue: 'reminder',
          data: { ...data, attempt, told },
          startAfter: new Date(parts.clock() + seconds * 1_000).toISOString(),
        };
        await parts.desk.endJob(job, [again]);
        return;
      }
    }
    told.push(key);
  }
  await parts.desk.record(
    data.ref,
    { type: 'recordOutcome', event: { type: 'ReminderSent', payload: { subject } } },
    {
      cause: `${job.id} reminded`,
      job,
      // Overnight something may have become overdue, which no event tells.
      next: ({ cards }) =>
        ['progress', 'plan']
          .filter((card) => cards[card] !== undefined)
          .map((card) => refreshEffect(data.ref, card)),
    },
  );
};

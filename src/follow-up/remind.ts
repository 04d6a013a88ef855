import { personKey } from '../case/commands.ts';
import type { Effect } from '../journal/effect.ts';
import { concernOf } from './digest/whose.ts';
import { viewOf, type FollowUpParts, type Task } from './parts.ts';
import { OutsideProblem } from './ports.ts';
import { dutiesWithoutDelay, openDeadlines } from './reminders.ts';
import { isWorthRetrying, secondsUntilNext } from './retry.ts';

/**
 * Tells those whose it is, and the case's leads, in the afternoon of what is to be done without delay and still
 * open, unless it was met or moved since the reminder was set. Ends the job. Somebody who cannot be reached is
 * tried again later; those told before are not told twice.
 */
export const remind = async (parts: FollowUpParts, task: Task, subject: string): Promise<void> => {
  const { data, job } = task;
  const state = await parts.desk.find(data.ref);
  if (state === null) return;
  const view = viewOf(parts, state);
  // Earlier versions also set those that now come with the morning message.
  if (!dutiesWithoutDelay(parts.getEdition(state.edition)).has(subject)) return;
  const deadline = openDeadlines(view).find((open) => open.subject === subject && open.due === data.due);
  if (deadline === undefined) return;

  const told = [...(data.told ?? [])];
  const concerned = view.group
    .filter(({ key, lead }) => lead || concernOf(view, key, deadline, false) === 'yours')
    .map(({ key }) => key);
  for (const member of state.group) {
    const key = personKey(member);
    if (!concerned.includes(key) || told.includes(key)) continue;
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
    },
  );
};

import type { FollowUpParts, Task } from './parts.ts';
import { bundleEffect } from './effects.ts';
import { secondsUntilNext } from './retry.ts';

/** So often the making of a bundle is begun; then whoever asked is told that it failed, and may ask again. */
export const MOST_TRIES = 5;

type Outcome =
  | {
      readonly type: 'BundleMade';
      readonly payload: { bundle: string; sha256: string; bytes: number; keptUntil: string };
    }
  | { readonly type: 'BundleFailed'; readonly payload: { bundle: string; tries: number } };

/**
 * Puts an evidence bundle together that was asked for. It is all our own work, so a fault seldom mends itself:
 * a few tries, and an end. Those that ended with their process count as well, or a bundle too large for it would
 * take it down for ever.
 */
export const makeBundle = async (parts: FollowUpParts, task: Task, bundle: string): Promise<void> => {
  const { job } = task;
  const { ref, step } = task.data;
  const record = async (event: Outcome): Promise<void> => {
    await parts.desk.record(ref, { type: 'recordOutcome', event }, { cause: `${job.id} ${event.type}`, job });
  };
  if (task.tries >= MOST_TRIES)
    return record({ type: 'BundleFailed', payload: { bundle, tries: task.tries } });
  const made = await parts.bundles.make(ref, bundle).catch((error: unknown) => {
    parts.log('a bundle was not put together', { ref, step, attempt: task.tries + 1, error });
    return 'failed' as const;
  });
  if (made === null) return;
  if (made !== 'failed') return record({ type: 'BundleMade', payload: made });
  const attempt = task.tries + 1;
  if (attempt >= MOST_TRIES) return record({ type: 'BundleFailed', payload: { bundle, tries: attempt } });
  const seconds = secondsUntilNext(attempt, null, parts.chance());
  const after = new Date(parts.clock() + seconds * 1_000).toISOString();
  await parts.desk.endJob(job, [bundleEffect(ref, bundle, { attempt, after })]);
};

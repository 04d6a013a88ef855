import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds; Teams shows whoever writes a message an error of its own after five seconds. */
export const searchPatience = 4_000;

/**
 * What the work comes to, or `late()` where it takes longer than `patience` milliseconds. The work itself goes on
 * to its end; whoever started it sees to its failures.
 */
export const inTime = async <T>(work: Promise<T>, patience: number, late: () => T): Promise<T> => {
  const over = new AbortController();
  const timer = wait(patience, undefined, { signal: over.signal }).then(late, late);
  try {
    return await Promise.race([work, timer]);
  } finally {
    over.abort();
  }
};

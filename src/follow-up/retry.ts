import type { StepProblem } from '../case/events.ts';

/** Whether trying again can help at all, or a person has to do something first. */
export const isWorthRetrying = (problem: StepProblem, attempt: number): boolean =>
  (problem.kind === 'retry' || problem.kind === 'unreachable') && attempt < MOST_ATTEMPTS;

/** About a week at five minutes each: then a person is told that it failed. */
const MOST_ATTEMPTS = 2_000;
const LONGEST_SECONDS = 300;

/**
 * Seconds until the next try: what the other side asked for, else 1, 2, 4 … up to five minutes, spread a little
 * so that jobs that failed together do not come back together. `chance` is from 0 up to 1.
 */
export const secondsUntilNext = (attempt: number, retryAfter: number | null, chance: number): number => {
  const backoff = Math.min(2 ** Math.min(attempt - 1, 20), LONGEST_SECONDS);
  return Math.max(backoff * (0.8 + 0.4 * chance), (retryAfter ?? 0) + chance);
};

/** The tries that stand in the log: the first ones and then ever fewer, so that it stays readable. */
export const isWorthSaying = (attempt: number): boolean =>
  attempt === 1 || attempt === 3 || attempt === 10 || attempt % 50 === 0;

import type { FaultName } from '../../server/contract/rehearsal.ts';
import type { InjectionId } from '../../server/contract/rehearsal-lessons.ts';
import type { LessonPlan, StepPlan } from './lesson.ts';

/** An event of any case, as far as a lesson looks at it. */
export interface SeenEvent {
  readonly type: string;
  /** ISO instant. */
  readonly at: string;
  /** Name of the person; null for what Hafan did itself. */
  readonly by: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** All that a lesson can look at. */
export interface Seen {
  readonly events: readonly SeenEvent[];
  readonly faults: readonly FaultName[];
  readonly injections: readonly { readonly id: InjectionId; readonly at: string }[];
}

/** When a step was done, as far as can be seen; null when it was not, or cannot be seen. */
export const whenDone = (
  step: StepPlan,
  startedAt: string,
  nameOf: (person: string) => string,
  seen: Seen,
  now: string,
): string | null => {
  const { watch } = step;
  if (watch === undefined) return null;
  if ('fault' in watch) return seen.faults.includes(watch.fault) ? now : null;
  if ('injection' in watch)
    return seen.injections.find(({ id, at }) => id === watch.injection && at >= startedAt)?.at ?? null;
  const found = seen.events.find(
    (event) =>
      event.type === watch.event &&
      event.at >= startedAt &&
      (watch.byAnybody === true || event.by === nameOf(step.who)) &&
      Object.entries(watch.where ?? {}).every(([member, wanted]) => event.payload[member] === wanted),
  );
  return found?.at ?? null;
};

/** The steps of a lesson that are done by now and were not known to be. */
export const newlyDone = (
  lesson: LessonPlan,
  known: { readonly startedAt: string; readonly done: ReadonlySet<string> },
  nameOf: (person: string) => string,
  seen: Seen,
  now: string,
): readonly { readonly step: string; readonly at: string }[] =>
  lesson.steps.flatMap((step) => {
    if (known.done.has(step.id)) return [];
    const at = whenDone(step, known.startedAt, nameOf, seen, now);
    return at === null ? [] : [{ step: step.id, at }];
  });

import type { Progress } from '../../server/contract/rehearsal-lessons.ts';
import type { World } from '../world.ts';
import type { LessonPlan } from './lesson.ts';
import { newlyDone, type Seen } from './watch.ts';

/** How far each learner is, kept in the rehearsal's world: it outlives a restart, and starting over forgets it. */
export interface LessonBook {
  /** Begins a lesson, or begins it anew: nothing of it is done. */
  start(learner: string, lesson: LessonPlan): void;
  /** By the learner's own hand. */
  tick(learner: string, lesson: LessonPlan, step: string, done: boolean): void;
  /** Since when the oldest lesson that this learner has not finished runs; null when there is none. */
  oldestOpen(learner: string): string | null;
  /** Ticks what is seen to be done and was not ticked. What a learner took back by hand stays so. */
  look(learner: string, seen: Seen): void;
  progressOf(learner: string): Progress;
}

export const createLessonBook = (parts: {
  readonly world: World;
  readonly lessons: readonly LessonPlan[];
  readonly nameOf: (person: string) => string;
}): LessonBook => {
  const { world, lessons, nameOf } = parts;
  const key = (learner: string, lesson: string, step: string): string => `${learner}/${lesson}/${step}`;
  const startKey = (learner: string, lesson: string): string => `${learner}/${lesson}`;

  const startOf = (learner: string, lesson: string): string | null =>
    world.lessonStarts.get(startKey(learner, lesson))?.at ?? null;
  const ticksOf = (learner: string, lesson: LessonPlan) =>
    lesson.steps.flatMap(({ id }) => {
      const tick = world.lessonTicks.get(key(learner, lesson.id, id));
      return tick === undefined ? [] : [{ step: id, ...tick }];
    });
  const openLessons = (learner: string) =>
    lessons.flatMap((lesson) => {
      const startedAt = startOf(learner, lesson.id);
      // A step taken back by hand has a tick too: it is not looked for again.
      return startedAt === null || ticksOf(learner, lesson).length === lesson.steps.length
        ? []
        : [{ lesson, startedAt }];
    });

  return {
    start: (learner, lesson) => {
      for (const { id } of lesson.steps) {
        const one = key(learner, lesson.id, id);
        if (world.lessonTicks.get(one) !== undefined) world.lessonTicks.remove(one);
      }
      world.lessonStarts.put(startKey(learner, lesson.id), { at: world.now() });
    },
    tick: (learner, lesson, step, done) => {
      const start = startKey(learner, lesson.id);
      if (world.lessonStarts.get(start) === undefined) world.lessonStarts.put(start, { at: world.now() });
      world.lessonTicks.put(key(learner, lesson.id, step), {
        at: world.now(),
        how: done ? 'hand' : 'taken-back',
      });
    },
    oldestOpen: (learner) =>
      openLessons(learner)
        .map(({ startedAt }) => startedAt)
        .toSorted()[0] ?? null,
    look: (learner, seen) => {
      for (const { lesson, startedAt } of openLessons(learner)) {
        const done = new Set(ticksOf(learner, lesson).map(({ step }) => step));
        for (const { step, at } of newlyDone(lesson, { startedAt, done }, nameOf, seen, world.now()))
          world.lessonTicks.put(key(learner, lesson.id, step), { at, how: 'seen' });
      }
    },
    progressOf: (learner) => ({
      lessons: Object.fromEntries(
        lessons.flatMap((lesson) => {
          const startedAt = startOf(learner, lesson.id);
          if (startedAt === null) return [];
          const steps = Object.fromEntries(
            ticksOf(learner, lesson).flatMap(({ step, at, how }) =>
              how === 'taken-back' ? [] : [[step, { at, how }]],
            ),
          );
          return [[lesson.id, { startedAt, steps }]];
        }),
      ),
    }),
  };
};

import { closure, providerFailure } from './closure-and-failure.ts';
import { lessonsLearnt, overview, whatGoesWrong } from './endings.ts';
import { firstCase } from './first-case.ts';
import type { LessonPlan } from './lesson.ts';
import { steppingOver, suspension } from './quality-and-suspension.ts';
import { together } from './together.ts';

/** The three hours that getting to know the Code is reckoned to take (EM 6), with nothing real touched. */
export const lessons: readonly LessonPlan[] = [
  firstCase,
  steppingOver,
  suspension,
  together,
  closure,
  providerFailure,
  lessonsLearnt,
  whatGoesWrong,
  overview,
];

import type { Edition, Procedure, Question, Way } from '../procedures/types.ts';
import { procedureOf, stagesSince } from './procedure-of.ts';
import type { CaseState } from './state.ts';

/** The diamonds of the flowcharts: which question stands where a case is, and which ways its answer leaves open. */

/** The question put at the stage where the case stands. */
export const questionAt = (state: CaseState, edition: Edition): Question | null =>
  procedureOf(state, edition).questions.find(({ stage }) => stage === state.stage) ?? null;

export type Answered = CaseState['answers'][number];

/** The last answer since the question's stage, and its procedure, was last entered; `null` if there is none. */
export const answerTo = (
  state: CaseState,
  procedure: Procedure['id'],
  { id, stage }: Pick<Question, 'id' | 'stage'>,
): Answered | null => {
  const entered = stagesSince(state, procedure).findLast((entry) => entry.stage === stage);
  if (entered === undefined) return null;
  return state.answers.slice(entered.answersBefore).findLast(({ question }) => question === id) ?? null;
};

/** How a way out of the stage stands: `open`, or why not. */
export type WayState =
  | { readonly kind: 'open' }
  | { readonly kind: 'unanswered'; readonly question: Question }
  | {
      readonly kind: 'answered-otherwise';
      readonly question: Question;
      readonly answer: Question['answers'][number] | null;
    };

/** A stage without a question is left by any way that the procedure itself has. */
export const wayOutOf = (state: CaseState, edition: Edition, way: Way): WayState => {
  const question = questionAt(state, edition);
  if (question === null) return { kind: 'open' };
  const answered = answerTo(state, state.procedure, question);
  if (answered === null) return { kind: 'unanswered', question };
  const answer = question.answers.find(({ id }) => id === answered.answer) ?? null;
  return answer?.leadsTo.includes(way) === true
    ? { kind: 'open' }
    : { kind: 'answered-otherwise', question, answer };
};

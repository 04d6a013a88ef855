import { accept, refuse } from '../decision.ts';
import type { CaseState } from '../state.ts';
import { parseStep } from '../steps.ts';
import type { Deciders } from './decider.ts';

/** What a person can do about a step in Microsoft 365 that did not go through. */

/** A search that found nothing, or whose offers no longer suit, ended well but may be made again. */
const maySearchAgain = (state: CaseState, step: string): boolean => {
  const key = parseStep(step);
  if (key?.kind !== 'meeting' || key.part !== 'slots') return false;
  return state.meetings.some(
    ({ id, status }) => id === key.meeting && (status === 'no-slot' || status === 'proposed'),
  );
};

export const stepDeciders: Deciders<'retryStep' | 'markStepDoneByHand'> = {
  retryStep: (state, { step }) => {
    const now = state.steps[step];
    if (now === undefined) return refuse('unknown-step', { detail: { step } });
    return now.status === 'failed' || now.status === 'retrying' || maySearchAgain(state, step)
      ? accept({ type: 'StepRequested', payload: { step } })
      : refuse('step-state', { detail: { step, status: now.status } });
  },

  markStepDoneByHand: (state, { step, note }) => {
    const now = state.steps[step];
    if (now === undefined) return refuse('unknown-step', { detail: { step } });
    return now.status === 'done' || now.status === 'by-hand'
      ? refuse('step-state', { detail: { step, status: now.status } })
      : accept({ type: 'StepDoneByHand', payload: { step, note } });
  },
};

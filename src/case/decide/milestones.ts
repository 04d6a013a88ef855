import { accept, refuse } from '../decision.ts';
import { enteredAt, milestonesOf, proceduresOf } from '../procedure-of.ts';
import type { Deciders } from './decider.ts';

/** Dated events outside the case on which limits and gates depend. */
export const milestoneDeciders: Deciders<'recordMilestone' | 'withdrawMilestone'> = {
  recordMilestone: (state, { milestone: id, on, note }, { edition, workingDays, now }) => {
    const milestone = milestonesOf(state, edition).find((one) => one.id === id);
    if (milestone === undefined) return refuse('unknown-milestone', { detail: { milestone: id } });
    if (milestone.mayBePlanned !== true && on > workingDays.dateOf(now))
      return refuse('milestone-in-future', { cite: milestone.cite, detail: { milestone: id } });
    const before = state.milestones[id];
    const owner = proceduresOf(state, edition).findLast(({ milestones }) =>
      milestones.some((one) => one.id === id),
    );
    const since = owner === undefined ? null : enteredAt(state, owner.id);
    // Of the day that it already has there is nothing to record, unless its procedure has begun anew.
    const isKnown =
      before !== undefined &&
      (since === null || Date.parse(before.at) >= Date.parse(since)) &&
      before.on === on &&
      (note || before.note) === before.note;
    return isKnown
      ? accept()
      : accept({ type: 'MilestoneRecorded', payload: { milestone: id, on, note: note || undefined } });
  },

  withdrawMilestone: (state, { milestone: id, reason }, { edition }) => {
    const milestone = milestonesOf(state, edition).find((one) => one.id === id);
    if (milestone === undefined) return refuse('unknown-milestone', { detail: { milestone: id } });
    return state.milestones[id] === undefined
      ? refuse('milestone-state', { cite: milestone.cite, detail: { milestone: id } })
      : accept({ type: 'MilestoneWithdrawn', payload: { milestone: id, reason } });
  },
};

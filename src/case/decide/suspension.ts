import { accept, refuse } from '../decision.ts';
import { passOwnGates } from '../gates.ts';
import { procedureOf } from '../procedure-of.ts';
import type { Deciders } from './decider.ts';

/** Suspension of new commissioning (Code 5.19–5.23, N6). */
export const suspensionDeciders: Deciders<
  | 'suspendCommissioning'
  | 'reviewSuspension'
  | 'liftSuspension'
  | 'requestVoluntarySuspension'
  | 'recordVoluntarySuspension'
> = {
  suspendCommissioning: (state, command, context) => {
    if (state.suspension?.inForce === true) return refuse('suspension-in-force', { cite: 'Code 5.19' });
    const procedure = procedureOf(state, context.edition);
    const passed = passOwnGates(
      'suspend-commissioning',
      { command, state, procedure },
      command.override,
      context,
    );
    if (!passed.ok) return passed;
    return accept(...passed.events, {
      type: 'CommissioningSuspended',
      payload: {
        rationale: command.rationale ?? '',
        riskAssessment: command.riskAssessment ?? '',
        partnersAgreed: command.partnersAgreed ?? [],
        jointParties: command.jointParties ?? [],
        signOff: command.signOff ?? null,
        reviewOn: command.reviewOn ?? null,
        communications: command.communications ?? '',
      },
    });
  },

  reviewSuspension: (state, { finding, nextReviewOn }) =>
    state.suspension?.inForce === true
      ? accept({ type: 'SuspensionReviewed', payload: { finding, nextReviewOn } })
      : refuse('no-suspension', { cite: 'Code 5.21' }),

  liftSuspension: (state, { reason }) =>
    state.suspension?.inForce === true
      ? accept({ type: 'SuspensionLifted', payload: { reason } })
      : refuse('no-suspension', { cite: 'Code 5.21' }),

  /** Code 5.22 has no way round it, whatever an edition says, whoever asks. */
  requestVoluntarySuspension: () =>
    refuse('never-allowed', {
      cite: 'Code 5.22',
      missing: [{ requirement: 'never', cite: 'Code 5.22' }],
      mayOverride: false,
    }),

  recordVoluntarySuspension: (_state, { details, coversCommissioned, coversSelfFunders }) =>
    accept({
      type: 'VoluntarySuspensionRecorded',
      payload: { details, coversCommissioned, coversSelfFunders },
    }),
};

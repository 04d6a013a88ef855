import { accept, refuse } from '../decision.ts';
import { dutiesOf, enteredAt, proceduresOf } from '../procedure-of.ts';
import type { Deciders } from './decider.ts';

/** Duties, decisions, logs, evidence and the standards of the National Framework (N21). */

export const recordDeciders: Deciders<
  | 'confirmDuty'
  | 'withdrawDutyConfirmation'
  | 'recordDecision'
  | 'recordEntry'
  | 'recordEvidence'
  | 'assessStandard'
> = {
  confirmDuty: (state, { duty: id, note, evidence }, { edition }) => {
    const duty = dutiesOf(state, edition).find((one) => one.id === id);
    if (duty === undefined) return refuse('unknown-duty', { detail: { duty: id } });
    if (duty.metBy.kind !== 'hand')
      return refuse('duty-not-by-hand', { cite: duty.cite, detail: { duty: id } });
    const confirmed = state.dutiesConfirmed[id];
    const since = enteredAt(state, duty.procedure);
    // What comes due again is confirmed again; so is a duty that arose anew when its procedure did.
    const isSettled =
      confirmed !== undefined &&
      duty.repeats === undefined &&
      (since === null || Date.parse(confirmed.at) >= Date.parse(since));
    if (isSettled)
      return refuse('duty-state', { cite: duty.cite, detail: { duty: id, by: confirmed.by.name } });
    return accept({ type: 'DutyConfirmed', payload: { duty: id, note, evidence } });
  },

  withdrawDutyConfirmation: (state, { duty: id, reason }, { edition }) => {
    const duty = dutiesOf(state, edition).find((one) => one.id === id);
    if (duty === undefined) return refuse('unknown-duty', { detail: { duty: id } });
    return state.dutiesConfirmed[id] === undefined
      ? refuse('duty-state', { cite: duty.cite, detail: { duty: id } })
      : accept({ type: 'DutyConfirmationWithdrawn', payload: { duty: id, reason } });
  },

  recordDecision: (_state, { decision, rationale, evidence }) =>
    accept({ type: 'DecisionRecorded', payload: { decision, rationale, evidence: evidence || undefined } }),

  recordEntry: (_state, { log, text, theme }) =>
    // Only a lesson has a theme.
    accept({ type: 'EntryRecorded', payload: { log, text, ...(log === 'lesson' ? { theme } : {}) } }),

  recordEvidence: (_state, { evidence }) => accept({ type: 'EvidenceRecorded', payload: { evidence } }),

  assessStandard: (state, { standard: id, judgement, evidence }, { edition }) => {
    const isAsked = proceduresOf(state, edition).some(({ assessesStandards }) => assessesStandards === true);
    if (!isAsked || !edition.standards.some((one) => one.id === id))
      return refuse('unknown-standard', { detail: { standard: id } });
    const before = state.standards[id];
    return before?.judgement === judgement && before.evidence === evidence
      ? accept()
      : accept({ type: 'StandardAssessed', payload: { standard: id, judgement, evidence } });
  },
};

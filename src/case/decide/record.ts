import type { Gate, Procedure, Stage } from '../../procedures/types.ts';
import { accept, bothLanguages, refuse } from '../decision.ts';
import { passGates } from '../gates.ts';
import { dutiesOf, procedureOf, stageOf } from '../procedure-of.ts';
import type { Deciders } from './decider.ts';

/** Duties, decisions, logs, stages and the closing. */

/** Code 5.17 read backwards, for procedures whose own gates do not say it: open remedies keep a case open. */
const openRemedies: Gate = {
  id: 'open-remedies',
  cite: 'Code 5.17',
  step: 'close-case',
  requires: ['remedies-met'],
  mayOverride: true,
  text: {
    en: 'The actions of the plan are met or withdrawn before the case is closed.',
    cy: 'Cyflawnir camau’r cynllun, neu eu tynnu’n ôl, cyn cau’r achos.',
  },
};

const whereTo = ({ stages }: Procedure, now: Stage): Readonly<Record<string, string>> => ({
  ...bothLanguages('current', [now.title]),
  ...bothLanguages(
    'possible',
    stages.filter(({ id }) => now.next.includes(id)).map(({ title }) => title),
  ),
});

export const recordDeciders: Deciders<
  'confirmDuty' | 'withdrawDutyConfirmation' | 'recordDecision' | 'recordEntry' | 'enterStage' | 'closeCase'
> = {
  confirmDuty: (state, { duty: id, note, evidence }, { edition }) => {
    const duty = dutiesOf(state, edition).find((one) => one.id === id);
    if (duty === undefined) return refuse('unknown-duty', { detail: { duty: id } });
    if (duty.metBy.kind !== 'hand')
      return refuse('duty-not-by-hand', { cite: duty.cite, detail: { duty: id } });
    const confirmed = state.dutiesConfirmed[id];
    if (confirmed !== undefined)
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

  recordEntry: (_state, { log, text }) => accept({ type: 'EntryRecorded', payload: { log, text } }),

  enterStage: (state, command, context) => {
    const procedure = procedureOf(state, context.edition);
    const { stage, reason } = command;
    if (!procedure.stages.some(({ id }) => id === stage))
      return refuse('unknown-stage', { detail: { stage } });
    if (stage === state.stage) return accept();
    const now = stageOf(state, context.edition);
    if (!now.next.includes(stage))
      return refuse('stage-not-next', {
        cite: now.cite,
        detail: whereTo(procedure, now),
      });
    const passed = passGates(
      `enter-stage:${stage}`,
      { command, state, procedure },
      command.override,
      context,
    );
    return passed.ok
      ? accept(...passed.events, { type: 'StageEntered', payload: { stage, reason: reason || undefined } })
      : passed;
  },

  closeCase: (state, command, context) => {
    const procedure = procedureOf(state, context.edition);
    const now = stageOf(state, context.edition);
    const saysRemedies = procedure.gates.some(
      ({ step, requires }) => step === 'close-case' && requires.includes('remedies-met'),
    );
    const gates = saysRemedies ? procedure.gates : [...procedure.gates, openRemedies];
    if (now.mayClose !== true)
      return refuse('stage-not-next', {
        cite: now.cite,
        detail: whereTo(procedure, now),
      });
    const passed = passGates('close-case', { command, state, procedure, gates }, command.override, context);
    if (!passed.ok) return passed;
    const { outcome, residualConcerns } = command;
    return accept(...passed.events, {
      type: 'CaseClosed',
      payload: {
        outcome,
        residualConcerns:
          residualConcerns === undefined || residualConcerns === 'none' ? null : residualConcerns,
      },
    });
  },
};

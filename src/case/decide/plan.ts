import { type Decision, accept, refuse } from '../decision.ts';
import type { CaseEvent } from '../events.ts';
import { passOwnGates } from '../gates.ts';
import { limits } from '../limits.ts';
import { procedureOf } from '../procedure-of.ts';
import { isRemedy } from '../remedies.ts';
import type { ActionState, CaseState } from '../state.ts';
import type { Deciders } from './decider.ts';

/** The one improvement action plan, owned by the provider (Code 4.11, 4.13, 5.12, 5.17). */

const withAction = (state: CaseState, id: string, then: (action: ActionState) => Decision): Decision => {
  const action = state.actions.find((one) => one.id === id);
  return action === undefined ? refuse('unknown-action', { detail: { action: id } }) : then(action);
};

const whileOpen = (state: CaseState, id: string, then: (action: ActionState) => Decision): Decision =>
  withAction(state, id, (action) =>
    action.status === 'open'
      ? then(action)
      : refuse('action-settled', { detail: { action: id, status: action.status } }),
  );

/**
 * The settling event, and with the last open remedy that all are met; nothing is met where all were withdrawn.
 * An action of the group's own settles no remedies.
 */
const settle = (state: CaseState, id: string, event: CaseEvent): Decision => {
  const remedies = state.actions.filter(isRemedy);
  const others = remedies.filter((action) => action.id !== id);
  if (others.length === remedies.length) return accept(event);
  const noneOpen = others.every(({ status }) => status !== 'open');
  const someMet = event.type === 'ActionMet' || others.some(({ status }) => status === 'met');
  return noneOpen && someMet ? accept(event, { type: 'RemediesMet', payload: {} }) : accept(event);
};

export const planDeciders: Deciders<
  | 'addAction'
  | 'updateAction'
  | 'reviewAction'
  | 'meetAction'
  | 'reopenAction'
  | 'withdrawAction'
  | 'agreePlan'
  | 'recordProviderResponse'
> = {
  addAction: (state, command, context) => {
    if (state.actions.length >= limits.actions)
      return refuse('too-many', { detail: { limit: String(limits.actions) } });
    // What the group asks of itself needs no word from the provider.
    const procedure = procedureOf(state, context.edition);
    const passed = isRemedy(command.action)
      ? passOwnGates('require-action', { command, state, procedure }, command.override, context)
      : accept();
    if (!passed.ok) return passed;
    const { action: details, providerResponse } = command;
    return accept(...passed.events, {
      type: 'ActionAdded',
      payload: { action: context.newId, details, providerResponse: providerResponse || undefined },
    });
  },

  updateAction: (state, command, context) =>
    whileOpen(state, command.action, (before) => {
      const { action: id, change, note } = command;
      const changed =
        (change.text ?? before.text) !== before.text ||
        (change.source ?? before.source) !== before.source ||
        (change.owner ?? before.owner) !== before.owner ||
        (change.due ?? before.due) !== before.due;
      if (!changed && !note) return accept();
      const after = { source: change.source ?? before.source };
      const event: CaseEvent = {
        type: 'ActionUpdated',
        payload: { action: id, change, note: note || undefined },
      };
      if (isRemedy(before)) return isRemedy(after) ? accept(event) : settle(state, id, event);
      // An action of the group's own that is now asked of the provider.
      const procedure = procedureOf(state, context.edition);
      const passed = isRemedy(after)
        ? passOwnGates('require-action', { command, state, procedure }, undefined, context)
        : accept();
      return passed.ok ? accept(event) : passed;
    }),

  reviewAction: (state, { action, progress, note }) =>
    whileOpen(state, action, () => accept({ type: 'ActionReviewed', payload: { action, progress, note } })),

  meetAction: (state, { action, evidence, link }) =>
    whileOpen(state, action, () =>
      settle(state, action, { type: 'ActionMet', payload: { action, evidence, link } }),
    ),

  withdrawAction: (state, { action, reason }) =>
    whileOpen(state, action, () =>
      settle(state, action, { type: 'ActionWithdrawn', payload: { action, reason } }),
    ),

  reopenAction: (state, { action: id, reason }) =>
    withAction(state, id, ({ status }) =>
      status === 'open'
        ? refuse('action-open', { detail: { action: id } })
        : accept({ type: 'ActionReopened', payload: { action: id, reason } }),
    ),

  agreePlan: (state, { agreedWith, note }) =>
    !state.actions.some(isRemedy)
      ? refuse('missing-fields', {
          cite: 'Code 5.12',
          missing: [{ requirement: 'plan-started', cite: 'Code 5.12' }],
        })
      : accept({ type: 'PlanAgreed', payload: { agreedWith, note } }),

  recordProviderResponse: (_state, { response }) =>
    accept({ type: 'ProviderResponseRecorded', payload: { response } }),
};

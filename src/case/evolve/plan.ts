import { isRemedy } from '../remedies.ts';
import type { ActionState, CaseState, Stamp } from '../state.ts';
import { type Appliers, change } from './apply.ts';

/** The improvement action plan (Code 5.12), the provider's responses and the suspension of commissioning (5.19–5.23). */

const action = (
  state: CaseState,
  id: string,
  to: (action: ActionState) => ActionState,
): Pick<CaseState, 'actions'> => ({
  actions: change(state.actions, (one) => one.id === id, to),
});

/** With a remedy the plan begins, and while it is open the remedies are not all met. */
const remedyAsked = (
  state: CaseState,
  { at }: Stamp,
): Pick<CaseState, 'planStartedAt' | 'remediesMetAt'> => ({
  planStartedAt: state.planStartedAt ?? at,
  remediesMetAt: null,
});

const isRemedyOf = (state: CaseState, id: string): boolean =>
  state.actions.some((one) => one.id === id && isRemedy(one));

export const planAppliers = {
  ActionAdded: (state, payload, stamp) => ({
    actions: [
      ...state.actions,
      {
        ...payload.details,
        id: payload.action,
        number: state.actions.length + 1,
        status: 'open',
        progress: null,
        added: stamp,
        changed: stamp,
      },
    ],
    ...(isRemedy(payload.details) ? remedyAsked(state, stamp) : {}),
    providerResponses:
      payload.providerResponse === undefined || payload.providerResponse === ''
        ? state.providerResponses
        : [...state.providerResponses, { ...stamp, response: payload.providerResponse }],
  }),
  ActionUpdated: (state, payload, stamp) => ({
    ...action(state, payload.action, (before) => ({
      ...before,
      text: payload.change.text ?? before.text,
      source: payload.change.source ?? before.source,
      owner: payload.change.owner ?? before.owner,
      due: payload.change.due ?? before.due,
      note: payload.note ?? before.note,
      changed: stamp,
    })),
    ...(payload.change.source !== undefined &&
    isRemedy({ source: payload.change.source }) &&
    !isRemedyOf(state, payload.action)
      ? remedyAsked(state, stamp)
      : {}),
  }),
  ActionReviewed: (state, { action: id, progress, note }, stamp) =>
    action(state, id, (before) => ({ ...before, progress, note, changed: stamp })),
  ActionMet: (state, { action: id, evidence, link }, stamp) =>
    action(state, id, (before) => ({ ...before, status: 'met', evidence, link, changed: stamp })),
  ActionReopened: (state, { action: id, reason }, stamp) => ({
    ...action(state, id, (before) => ({ ...before, status: 'open', note: reason, changed: stamp })),
    remediesMetAt: isRemedyOf(state, id) ? null : state.remediesMetAt,
  }),
  ActionWithdrawn: (state, { action: id, reason }, stamp) =>
    action(state, id, (before) => ({ ...before, status: 'withdrawn', note: reason, changed: stamp })),
  PlanAgreed: (_state, { agreedWith }, stamp) => ({ planAgreed: { ...stamp, agreedWith } }),
  ProviderResponseRecorded: (state, { response }, stamp) => ({
    providerResponses: [...state.providerResponses, { ...stamp, response }],
  }),
  RemediesMet: (_state, _payload, stamp) => ({ remediesMetAt: stamp.at }),

  CommissioningSuspended: (_state, payload, stamp) => ({
    suspension: { ...payload, inForce: true, started: stamp, lifted: null, reviews: [] },
  }),
  SuspensionReviewed: (state, payload, stamp) => ({
    suspension:
      state.suspension === null
        ? null
        : {
            ...state.suspension,
            reviewOn: payload.nextReviewOn,
            reviews: [...state.suspension.reviews, { ...stamp, ...payload }],
          },
  }),
  SuspensionLifted: (state, { reason }, stamp) => ({
    suspension:
      state.suspension === null
        ? null
        : { ...state.suspension, inForce: false, lifted: { ...stamp, reason } },
  }),
  VoluntarySuspensionRecorded: (state, payload, stamp) => ({
    voluntarySuspensions: [...state.voluntarySuspensions, { ...stamp, ...payload }],
  }),
} satisfies Appliers<
  | 'ActionAdded'
  | 'ActionUpdated'
  | 'ActionReviewed'
  | 'ActionMet'
  | 'ActionReopened'
  | 'ActionWithdrawn'
  | 'PlanAgreed'
  | 'ProviderResponseRecorded'
  | 'RemediesMet'
  | 'CommissioningSuspended'
  | 'SuspensionReviewed'
  | 'SuspensionLifted'
  | 'VoluntarySuspensionRecorded'
>;

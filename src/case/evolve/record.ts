import { personKey } from '../commands.ts';
import type { CaseState, ItemState, Stamp } from '../state.ts';
import { type Appliers, unchanged } from './apply.ts';

/** Group, checklist, duties and logs. */

const item = (state: CaseState, id: string, to: ItemState): Partial<CaseState> => ({
  items: { ...state.items, [id]: to },
});

/** Who sees to an item stays so when it is settled or opened again. */
const kept = (state: CaseState, id: string): Pick<ItemState, 'assigned'> => {
  const assigned = state.items[id]?.assigned;
  return assigned === undefined ? {} : { assigned };
};

const openItem: ItemState = { status: 'open', stamp: null };

export const recordAppliers = {
  GateOverridden: (state, { gate, cite, reason }, stamp) => ({
    overrides: [...state.overrides, { ...stamp, gate, cite, reason }],
  }),
  MemberAdded: (state, { member }, stamp) => ({
    group: [...state.group, member],
    memberSince: { ...state.memberSince, [personKey(member)]: stamp },
  }),
  MemberRemoved: (state, { member }) => {
    const key = personKey(member);
    const { [key]: _left, ...memberSince } = state.memberSince;
    return { group: state.group.filter((other) => personKey(other) !== key), memberSince };
  },

  ItemTicked: (state, payload, stamp) =>
    item(state, payload.item, {
      ...kept(state, payload.item),
      status: 'done',
      stamp,
      note: payload.note ?? state.items[payload.item]?.note,
      evidence: payload.evidence ?? state.items[payload.item]?.evidence,
    }),
  ItemReopened: (state, payload, stamp) =>
    item(state, payload.item, {
      ...kept(state, payload.item),
      status: 'open',
      stamp,
      note: state.items[payload.item]?.note,
      evidence: state.items[payload.item]?.evidence,
      reason: payload.reason,
    }),
  ItemSetNotApplicable: (state, payload, stamp) =>
    item(state, payload.item, {
      ...(state.items[payload.item] ?? openItem),
      status: 'not-applicable',
      stamp,
      reason: payload.reason,
    }),
  ItemAssigned: (state, { item: id, to }) =>
    item(state, id, { ...(state.items[id] ?? openItem), assigned: to }),
  ItemNoted: (state, payload) => {
    const before = state.items[payload.item] ?? openItem;
    // A note is no tick: who settled the item, and when, stays.
    return item(state, payload.item, {
      ...before,
      note: payload.note,
      evidence: payload.evidence ?? before.evidence,
    });
  },

  DutyConfirmed: (state, { duty, note, evidence }, stamp) => ({
    dutiesConfirmed: { ...state.dutiesConfirmed, [duty]: { ...stamp, note, evidence } },
  }),
  DutyConfirmationWithdrawn: (state, { duty }) => {
    const { [duty]: _withdrawn, ...dutiesConfirmed } = state.dutiesConfirmed;
    return { dutiesConfirmed };
  },
  DecisionRecorded: (state, payload, stamp) => ({
    decisions: [...state.decisions, { ...stamp, ...payload }],
  }),
  EntryRecorded: (state, payload, stamp) => ({ entries: [...state.entries, { ...stamp, ...payload }] }),
  CaseClosed: (_state, { outcome, residualConcerns }, stamp: Stamp) => ({
    status: 'closed',
    closed: { ...stamp, outcome, residualConcerns },
  }),
  ReminderSent: unchanged,
  DigestSent: unchanged,
} satisfies Appliers<
  | 'GateOverridden'
  | 'MemberAdded'
  | 'MemberRemoved'
  | 'ItemTicked'
  | 'ItemReopened'
  | 'ItemSetNotApplicable'
  | 'ItemNoted'
  | 'ItemAssigned'
  | 'DutyConfirmed'
  | 'DutyConfirmationWithdrawn'
  | 'DecisionRecorded'
  | 'EntryRecorded'
  | 'CaseClosed'
  | 'ReminderSent'
  | 'DigestSent'
>;

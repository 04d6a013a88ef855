import { personKey } from '../commands.ts';
import { type Decision, accept, refuse } from '../decision.ts';
import type { Context } from '../context.ts';
import { findItem } from '../procedure-of.ts';
import type { CaseState } from '../state.ts';
import type { Deciders } from './decider.ts';

/** Checklist items (N4): done, open, or not applicable with a reason. */

const refuseItem = (state: CaseState, item: string, { edition }: Context): Decision | null => {
  const found = findItem(state, edition, item);
  if (found === null) return refuse('unknown-item', { detail: { item } });
  return found.applies
    ? null
    : refuse('item-not-applicable-here', { cite: found.item.cite, detail: { item } });
};

export const checklistDeciders: Deciders<
  'tickItem' | 'reopenItem' | 'setItemNotApplicable' | 'noteItem' | 'assignItem'
> = {
  tickItem: (state, { item, note, evidence }, context) => {
    const refused = refuseItem(state, item, context);
    if (refused !== null) return refused;
    const before = state.items[item];
    if (before?.status !== 'done')
      return accept({ type: 'ItemTicked', payload: { item, note: note || undefined, evidence } });
    // The first tick stands with its name and time; what a second person wrote beside theirs is kept as a note.
    const adds = (note || before.note) !== before.note || (evidence ?? before.evidence) !== before.evidence;
    return adds
      ? accept({ type: 'ItemNoted', payload: { item, note: note || (before.note ?? ''), evidence } })
      : accept();
  },

  reopenItem: (state, { item, reason }, context) => {
    const refused = refuseItem(state, item, context);
    if (refused !== null) return refused;
    const status = state.items[item]?.status ?? 'open';
    return status === 'open'
      ? refuse('item-open', { detail: { item } })
      : accept({ type: 'ItemReopened', payload: { item, reason } });
  },

  setItemNotApplicable: (state, { item, reason }, context) => {
    const refused = refuseItem(state, item, context);
    if (refused !== null) return refused;
    const before = state.items[item];
    return before?.status === 'not-applicable' && before.reason === reason
      ? accept()
      : accept({ type: 'ItemSetNotApplicable', payload: { item, reason } });
  },

  noteItem: (state, { item, note, evidence }, context) =>
    refuseItem(state, item, context) ?? accept({ type: 'ItemNoted', payload: { item, note, evidence } }),

  assignItem: (state, { item, to }, context) => {
    const refused = refuseItem(state, item, context);
    if (refused !== null) return refused;
    const before = state.items[item]?.assigned?.key ?? null;
    if (to === null)
      return before === null ? accept() : accept({ type: 'ItemAssigned', payload: { item, to: null } });
    const key = personKey(to);
    const member = state.group.find((one) => personKey(one) === key);
    if (member === undefined) return refuse('unknown-member', { detail: { name: key } });
    return before === key
      ? accept()
      : accept({ type: 'ItemAssigned', payload: { item, to: { key, name: member.name } } });
  },
};

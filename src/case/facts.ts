import type { Edition, Fact } from '../procedures/types.ts';
import { personKey } from './commands.ts';
import { isGroupNamed, procedureOf, sectionsOf } from './procedure-of.ts';
import type { CaseState, Stamp } from './state.ts';

/** Since when, and by whose doing, something is so; `null` while it is not. */
type FactOf = (state: CaseState, edition: Edition) => Stamp | null;

const latest = (stamps: readonly Stamp[]): Stamp | null =>
  stamps.reduce<Stamp | null>((last, stamp) => (last === null || stamp.at > last.at ? stamp : last), null);

const sinceOpening =
  (holds: (state: CaseState) => boolean): FactOf =>
  (state) =>
    holds(state) ? state.opened : null;

const groupNamed: FactOf = (state, edition) => {
  const procedure = procedureOf(state, edition);
  if (!isGroupNamed(state.group, procedure)) return null;
  const firsts = procedure.roles
    .filter(({ required }) => required)
    .map(({ id }) =>
      state.group
        .filter(({ role }) => role === id)
        .map((member) => state.memberSince[personKey(member)] ?? state.opened)
        .reduce((first, stamp) => (stamp.at < first.at ? stamp : first)),
    );
  return latest(firsts) ?? state.opened;
};

/** The items among these that apply are all done or not applicable; none at all counts as settled at opening. */
export const itemsSettled = (state: CaseState, items: readonly string[]): Stamp | null => {
  const stamps: Stamp[] = [];
  for (const id of items) {
    const item = state.items[id];
    if (item === undefined || item.status === 'open' || item.stamp === null) return null;
    stamps.push(item.stamp);
  }
  return latest(stamps) ?? state.opened;
};

/** One function for each fact that an edition may name in a duty, a gate or a `when`. */
const facts: Readonly<Record<Fact, FactOf>> = {
  'evidence-recorded': sinceOpening(({ evidence }) => evidence.length > 0),
  'criteria-named': sinceOpening(({ criteria }) => criteria.length > 0),
  'quality-assurance-considered': sinceOpening(
    ({ qualityAssurance }) => qualityAssurance?.considered === true,
  ),
  'group-named': groupNamed,
  'lead-agency-named': sinceOpening(({ leadAgency }) => leadAgency !== ''),
  'plan-started': ({ actions }) => actions[0]?.added ?? null,
  'plan-agreed': ({ planAgreed }) => planAgreed,
  'remedies-met': ({ remediesMetAt, actions }) =>
    remediesMetAt === null ? null : latest(actions.map(({ changed }) => changed)),
  'meeting-booked': ({ meetings }) =>
    meetings.find(
      ({ booked, status }) => booked !== null && status !== 'cancelled' && status !== 'cancelling',
    )?.booked ?? null,
  'meeting-held': ({ meetings }) => meetings.find(({ held }) => held !== null)?.held ?? null,
  'provider-response-recorded': ({ providerResponses }) => providerResponses[0] ?? null,
  'no-suspension-in-force': ({ suspension, opened }) =>
    suspension === null ? opened : suspension.inForce ? null : suspension.lifted,
  'suspension-recorded': ({ suspension }) => suspension?.started ?? null,
  'checklist-settled': (state, edition) =>
    itemsSettled(
      state,
      sectionsOf(state, edition).flatMap(({ items }) => items.map(({ id }) => id)),
    ),
  'residual-concerns-settled': ({ closed }) => closed,
  'lessons-recorded': ({ entries }) => entries.find(({ log }) => log === 'lesson') ?? null,
  'case-closed': ({ closed }) => closed,
};

/** Since when the fact holds and by whose doing, or `null`. */
export const factOf = (fact: Fact, state: CaseState, edition: Edition): Stamp | null => {
  const since = facts[fact](state, edition);
  return since === null ? null : { at: since.at, by: since.by };
};

import type { CaseState } from '../case/state.ts';
import type { IndividualCommand } from '../individuals/commands.ts';
import type { Person } from './person.ts';
import { standingsOf } from './permissions.ts';

/**
 * Who may do what in the register of people affected (REQUIREMENTS N27: least access). Only members of the case's
 * group, of whichever agency: a commissioner or director who oversees the case without working in it sees its
 * numbers (`summary`) and nobody's name, and adds themselves to the group, which is an event, if they need more.
 *
 * - `member`: works with the register.
 * - `lead`: takes names out of Hafan, and undoes what others rest on.
 */
const whoMay = {
  view: 'member',
  import: 'member',
  export: 'lead',
  addIndividual: 'member',
  changeDetails: 'member',
  setRag: 'member',
  joinFriendshipGroup: 'member',
  leaveFriendshipGroup: 'member',
  offerOption: 'member',
  recordVisit: 'member',
  recordChoice: 'member',
  withdrawChoice: 'member',
  planMove: 'member',
  cancelMove: 'member',
  moveDone: 'member',
  undoMove: 'member',
  recordHandover: 'member',
  withdrawHandover: 'member',
  planReview: 'member',
  reviewDone: 'member',
  recordOutcome: 'member',
  removeIndividual: 'lead',
} as const satisfies Record<AskedOfRegister, 'member' | 'lead'>;
export type AskedOfRegister = IndividualCommand['type'] | 'view' | 'import' | 'export';

type Case = Pick<CaseState, 'group' | 'leadAgency'>;

/** Whether this person may ask this of the register of this case; `null` where there is no such case. */
export const mayInRegister = (
  person: Person,
  what: AskedOfRegister,
  state: Case | null,
  leadRoles: readonly string[],
): boolean => state !== null && standingsOf(person, state, leadRoles).includes(whoMay[what]);

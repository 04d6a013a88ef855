import type { CaseView } from '../../case/view-schema.ts';
import { fold } from '../../journal/board.ts';
import type { Reminded } from '../reminders.ts';

/** Whose a deadline is, and who hears of it once it has passed. */

type MemberView = CaseView['group'][number];

/** Why somebody is told: it is theirs, it is everybody's, or it has passed its limit and they lead the case. */
export type Concern = 'yours' | 'group' | 'escalation';

const isDeputy = ({ deputyFor }: MemberView): boolean => deputyFor !== null;

const folded = (text: string): string => fold(text).replaceAll(/\s+/g, ' ').trim();

/**
 * The members whom an action's owner names, who wrote a name and no key: the whole name, or a first name that
 * only one of the group has. Nobody where it is somebody outside, the provider's manager mostly.
 */
export const membersNamed = (group: CaseView['group'], owner: string): readonly MemberView[] => {
  const wanted = folded(owner.replace(/\(.*\)\s*$/, ''));
  const whole = group.filter(({ name }) => folded(name) === wanted);
  if (whole.length > 0) return whole;
  const first = group.filter(({ name }) => folded(name).split(' ')[0] === wanted);
  return first.length === 1 ? first : [];
};

/** The leads themselves, without those who stand in for them; the deputies where there is nobody else. */
const leadsOf = ({ group }: CaseView): readonly MemberView[] => {
  const leads = group.filter(({ lead }) => lead);
  const own = leads.filter((member) => !isDeputy(member));
  return own.length > 0 ? own : leads;
};

/** Members of the health board of the service; the case's leads where none is in the group. */
const ofHealthBoard = (view: CaseView): readonly MemberView[] => {
  const board = folded(view.service.healthBoard);
  const found = view.group.filter(
    (member) => !isDeputy(member) && (member.role === 'health-board' || folded(member.agency) === board),
  );
  return found.length > 0 ? found : leadsOf(view);
};

/**
 * Whose it is. What a document asks of the council is its lead's in a case; what it asks of the provider or a
 * regulator, who have no seat in the group, is the lead's to see to.
 */
export const holdersOf = (view: CaseView, { responsible, owner }: Reminded): readonly MemberView[] => {
  if (owner !== null) {
    const named = membersNamed(view.group, owner);
    return named.length > 0 ? named : leadsOf(view);
  }
  return responsible === 'health-board' ? ofHealthBoard(view) : leadsOf(view);
};

/**
 * Why this member is told of an open deadline, or null when it is none of their business. Leads and their
 * deputies hear of everything that has passed its limit, and so does whoever stands in for its holder.
 */
export const concernOf = (
  view: CaseView,
  key: string,
  deadline: Reminded,
  isOverdue: boolean,
): Concern | null => {
  const member = view.group.find((one) => one.key === key);
  if (member === undefined) return null;
  const own = holdersOf(view, deadline);
  if (own.some((one) => one.key === key)) return 'yours';
  if (isOverdue && (member.lead || own.some((one) => one.key === member.deputyFor))) return 'escalation';
  return deadline.responsible === 'all' && !isDeputy(member) ? 'group' : null;
};

import { personKey } from '../commands.ts';
import { accept, refuse } from '../decision.ts';
import { limits } from '../limits.ts';
import { isLead, procedureOf } from '../procedure-of.ts';
import type { Deciders } from './decider.ts';
import { refuseMember } from './open.ts';

/** Who is in the steering or closure group (N2). */
export const groupDeciders: Deciders<'addMember' | 'removeMember'> = {
  addMember: (state, { member }, { edition }) => {
    if (state.group.length >= limits.group)
      return refuse('too-many', { detail: { limit: String(limits.group) } });
    return (
      refuseMember(member, state.group, procedureOf(state, edition)) ??
      accept({ type: 'MemberAdded', payload: { member } })
    );
  },

  removeMember: (state, { member, reason }, { edition }) => {
    const procedure = procedureOf(state, edition);
    const key = personKey(member);
    const leaving = state.group.find((other) => personKey(other) === key);
    if (leaving === undefined) return refuse('unknown-member', { detail: { name: key } });
    const leadStays = state.group.some((other) => personKey(other) !== key && isLead(other, procedure));
    if (isLead(leaving, procedure) && !leadStays)
      return refuse('last-lead', { detail: { name: leaving.name } });
    return accept({
      type: 'MemberRemoved',
      payload: { member: { tenant: member.tenant, objectId: member.objectId }, reason },
    });
  },
};

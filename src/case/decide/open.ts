import { type Member, type OpenCase, personKey } from '../commands.ts';
import type { Context } from '../context.ts';
import { type Decision, accept, bothLanguages, refuse } from '../decision.ts';
import { passGates } from '../gates.ts';
import { sectionsOf } from '../procedure-of.ts';
import type { Edition, Procedure, ServiceType } from '../../procedures/types.ts';

/** Opening a case: is the Code applicable (N1), does everybody have a role, is there evidence (Code 5.6). */

/** The paragraph by which the edition covers a service, shuts it out, or leaves it to good practice. */
const citeOf = ({ serviceTypes }: Edition, scope: ServiceType['scope']): string | null =>
  serviceTypes.find((type) => type.scope === scope)?.cite ?? null;

/** `null` when the service is within scope, or knowingly taken as good practice (Code 1.18). */
const refuseScope = (command: OpenCase, edition: Edition): Decision | null => {
  const type = edition.serviceTypes.find(({ id }) => id === command.service.serviceType);
  const detail = { serviceType: command.service.serviceType };
  if (type === undefined) return refuse('out-of-scope', { cite: citeOf(edition, 'covered'), detail });
  if (type.scope === 'excluded') return refuse('out-of-scope', { cite: type.cite, detail });
  const cite = type.scope === 'good-practice' ? type.cite : citeOf(edition, 'good-practice');
  return isGoodPractice(command, edition) && command.goodPractice !== true
    ? refuse('good-practice-only', { cite, detail })
    : null;
};

/** Where an edition has no good practice, it does not ask who commissions a service either (PFP 1.7: self-funders). */
const isGoodPractice = ({ service }: OpenCase, edition: Edition): boolean =>
  citeOf(edition, 'good-practice') !== null &&
  (!service.commissioned ||
    edition.serviceTypes.some(({ id, scope }) => id === service.serviceType && scope === 'good-practice'));

/** `null` when everybody has a known role, stands in for somebody who is there, and is there once. */
export const refuseMember = (
  member: Member,
  others: readonly Member[],
  procedure: Procedure,
): Decision | null => {
  if (!procedure.roles.some(({ id }) => id === member.role))
    return refuse('unknown-role', {
      detail: bothLanguages(
        'possible',
        procedure.roles.map(({ title }) => title),
      ),
    });
  if (others.some((other) => personKey(other) === personKey(member)))
    return refuse('member-already', { detail: { name: member.name } });
  const { deputyFor } = member;
  return deputyFor !== undefined && !others.some((other) => personKey(other) === deputyFor)
    ? refuse('unknown-member', { detail: { name: deputyFor } })
    : null;
};

/** `null` when all are criteria of this procedure. */
export const refuseCriteria = (criteria: readonly string[], procedure: Procedure): Decision | null => {
  const unknown = criteria.find((id) => !procedure.criteria.some((known) => known.id === id));
  return unknown === undefined ? null : refuse('unknown-criterion', { detail: { criterion: unknown } });
};

export const openCase = (command: OpenCase, context: Context): Decision => {
  const { edition, newRef, now } = context;
  const procedure = edition.procedures.find(({ id }) => id === command.procedure);
  if (procedure === undefined)
    return refuse('unknown-procedure', { detail: { procedure: command.procedure } });
  if (newRef === undefined) throw new Error('openCase needs a reference that the journal has set aside');

  // 1. Scope.
  const outside = refuseScope(command, edition);
  if (outside !== null) return outside;

  // 2. Criteria and people are known ones. A deputy may be named before the one they stand in for.
  const unknown = refuseCriteria(command.criteria, procedure);
  if (unknown !== null) return unknown;
  for (const [at, member] of command.group.entries()) {
    const earlier = command.group.slice(0, at);
    const later = command.group.slice(at + 1);
    const refused = refuseMember(
      member,
      [...earlier, ...later.filter((other) => personKey(other) === member.deputyFor)],
      procedure,
    );
    if (refused !== null) return refused;
  }

  // 3. Nothing is known before it is notified: the limits that run from it would be put off.
  const { notifiedAt } = command;
  if (notifiedAt !== undefined && Date.parse(notifiedAt) > Date.parse(now))
    return refuse('milestone-in-future', { cite: procedure.firstMeeting?.cite ?? procedure.cite });

  // 4. Gates.
  const passed = passGates(
    [{ step: 'open-case', procedure, grounds: command }],
    { command, state: null },
    command.override,
    context,
  );
  if (!passed.ok) return passed;

  const { type: _type, override: _override, edition: _edition, ...given } = command;
  return accept(
    {
      type: 'CaseOpened',
      payload: {
        ...given,
        // The Code's own cases are never run as good practice only.
        goodPractice: isGoodPractice(command, edition),
        ref: newRef,
        edition: edition.id,
        firstStage: procedure.firstStage,
        sections: sectionsOf(command, edition).map(({ id }) => id),
      },
    },
    ...passed.events,
  );
};

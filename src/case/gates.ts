import type { Edition, Gate, GatedStep, Procedure, Requirement } from '../procedures/types.ts';
import { type Command, type Member, type OpenCase, personKey } from './commands.ts';
import type { Context } from './context.ts';
import { type Decision, accept, refuse } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { factOf } from './facts.ts';
import { isGroupNamed, isLead } from './procedure-of.ts';
import type { CaseState } from './state.ts';

/** Gates: a step that the documents forbid out of order is refused with the paragraph and what is missing (N17). */

interface Asked {
  readonly command: Command;
  readonly state: CaseState | null;
  readonly procedure: Procedure;
  readonly edition: Edition;
  /** ISO date, Europe/London. */
  readonly today: string;
}
type Check = (asked: Asked) => boolean;

const filled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** What a case rests on: of the case, or of the command that is to open it. */
const grounds =
  (holds: (grounds: CaseState | OpenCase, asked: Asked) => boolean): Check =>
  (asked) => {
    const of = asked.state ?? (asked.command.type === 'openCase' ? asked.command : null);
    return of !== null && holds(of, asked);
  };

const fact =
  (name: Parameters<typeof factOf>[0]): Check =>
  ({ state, edition }) =>
    state !== null && factOf(name, state, edition) !== null;

const suspending =
  (holds: (command: Extract<Command, { type: 'suspendCommissioning' }>, asked: Asked) => boolean): Check =>
  (asked) =>
    asked.command.type === 'suspendCommissioning' && holds(asked.command, asked);

const providerHeard: Check = ({ command, state }) =>
  (command.type === 'addAction' && filled(command.providerResponse)) ||
  (state !== null && state.providerResponses.length > 0);

const evidence = grounds(({ evidence }) => evidence.length > 0);
const criteria = grounds(({ criteria }) => criteria.length > 0);

/** One check for each requirement that a gate may name. */
const checks: Readonly<Record<Requirement, Check>> = {
  evidence,
  'evidence-recorded': evidence,
  criteria,
  'criteria-named': criteria,
  'quality-assurance-considered': grounds(({ qualityAssurance }) => qualityAssurance?.considered === true),
  'quality-assurance-note': grounds(({ qualityAssurance }) => filled(qualityAssurance?.note)),
  'group-named': grounds(({ group }, { procedure }) => isGroupNamed(group, procedure)),
  'lead-agency-named': grounds(({ leadAgency }) => filled(leadAgency)),
  'plan-started': fact('plan-started'),
  'plan-agreed': fact('plan-agreed'),
  // Where no remedy was ever asked for, none is open.
  'remedies-met': ({ state }) => state?.actions.every(({ status }) => status !== 'open') ?? true,
  'meeting-booked': fact('meeting-booked'),
  'meeting-held': fact('meeting-held'),
  'provider-response-recorded': providerHeard,
  'provider-heard': providerHeard,
  'no-suspension-in-force': ({ state }) => state?.suspension?.inForce !== true,
  'suspension-recorded': fact('suspension-recorded'),
  'checklist-settled': fact('checklist-settled'),
  'residual-concerns-settled': ({ command }) =>
    command.type === 'closeCase' && command.residualConcerns !== undefined,
  'lessons-recorded': fact('lessons-recorded'),
  'case-closed': fact('case-closed'),
  rationale: suspending(({ rationale }) => filled(rationale)),
  'risk-assessment': suspending(({ riskAssessment }) => filled(riskAssessment)),
  'partners-agreed': suspending(({ partnersAgreed }) => (partnersAgreed ?? []).length > 0),
  'joint-parties-consulted': suspending(({ jointParties }) => jointParties !== undefined),
  'sign-off': suspending(({ signOff }) => signOff !== undefined),
  'review-date': suspending(({ reviewOn }, { today }) => reviewOn !== undefined && reviewOn >= today),
  'communications-planned': suspending(({ communications }) => filled(communications)),
  never: () => false,
};

/** The group's leads may override; when a case is being opened, those whom the command names as leads. */
const mayOverride = (context: Context, group: readonly Member[], procedure: Procedure): boolean => {
  const { actor } = context;
  return (
    actor.kind === 'person' &&
    group.some((member) => personKey(member) === personKey(actor) && isLead(member, procedure))
  );
};

/**
 * Asks every gate before a step. Accepted with no events when all stand open; with one `GateOverridden` for
 * each closed gate when a lead gave a reason. Otherwise a refusal that lists all that is missing.
 * @param reason the command's `override`
 */
export const passGates = (
  step: GatedStep,
  asked: {
    readonly command: Command;
    readonly state: CaseState | null;
    readonly procedure: Procedure;
    readonly gates?: readonly Gate[];
  },
  reason: string | undefined,
  context: Context,
): Decision => {
  const { command, state, procedure } = asked;
  const question: Asked = {
    command,
    state,
    procedure,
    edition: context.edition,
    today: context.workingDays.dateOf(context.now),
  };
  const closed = (asked.gates ?? procedure.gates)
    .filter((gate) => gate.step === step)
    .map((gate) => ({
      gate,
      missing: gate.requires
        .filter((requirement) => !checks[requirement](question))
        .map((requirement) => ({ requirement, cite: gate.citeFor?.[requirement] ?? gate.cite })),
    }))
    .filter(({ missing }) => missing.length > 0);
  const first = closed[0];
  if (first === undefined) return accept();

  const never = closed.find(({ gate }) => gate.requires.includes('never'));
  if (never !== undefined)
    return refuse('never-allowed', { cite: never.gate.cite, missing: never.missing, mayOverride: false });

  const missing = closed.flatMap((one) => one.missing);
  const overridable = closed.every(({ gate }) => gate.mayOverride);
  const refused = { cite: first.gate.cite, missing, mayOverride: overridable };
  if (!filled(reason) || reason === undefined || !overridable) return refuse('gate', refused);
  const group = state?.group ?? (command.type === 'openCase' ? command.group : []);
  if (!mayOverride(context, group, procedure)) return refuse('override-needs-lead', refused);
  return accept(
    ...closed.map(({ gate, missing }): CaseEvent => ({
      type: 'GateOverridden',
      payload: {
        gate: gate.id,
        cite: gate.cite,
        missing: missing.map(({ requirement }) => requirement),
        reason,
      },
    })),
  );
};

import type {
  Edition,
  Fact,
  FactAbout,
  Gate,
  GatedStep,
  Procedure,
  Requirement,
  Text,
} from '../procedures/types.ts';
import { type Command, type Evidence, type Member, type OpenCase, personKey } from './commands.ts';
import type { Context } from './context.ts';
import { type Decision, accept, bothLanguages, refuse } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { timesOf } from './facts.ts';
import { isGroupNamed, isLead, settingOf } from './procedure-of.ts';
import { isRemedy } from './remedies.ts';
import type { CaseState } from './state.ts';

/** Gates: a step that the documents forbid out of order is refused with the paragraph and what is missing (N17). */

/** What a case rests on: of the case, of the command that is to open it, or of both when it steps over. */
export interface Grounds {
  readonly evidence: readonly Evidence[];
  readonly criteria: readonly string[];
  readonly qualityAssurance?: OpenCase['qualityAssurance'];
  readonly group: readonly Member[];
  readonly leadAgency: string;
  readonly guidance2009Since?: string | undefined;
}

interface Asked {
  readonly command: Command;
  readonly state: CaseState | null;
  /** The procedure whose gate it is. */
  readonly procedure: Procedure;
  readonly grounds: Grounds | null;
  readonly edition: Edition;
  /** ISO date, Europe/London. */
  readonly today: string;
}
type Check = (asked: Asked) => boolean;

const filled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

const grounds =
  (holds: (grounds: Grounds, asked: Asked) => boolean): Check =>
  (asked) =>
    asked.grounds !== null && holds(asked.grounds, asked);

const fact =
  (name: Fact): Check =>
  ({ state, edition, today, procedure }) =>
    state !== null &&
    timesOf(name, { state, edition, today, procedure: procedure.id, since: null }).length > 0;

const suspending =
  (holds: (command: Extract<Command, { type: 'suspendCommissioning' }>, asked: Asked) => boolean): Check =>
  (asked) =>
    asked.command.type === 'suspendCommissioning' && holds(asked.command, asked);

const providerHeard: Check = ({ command, state }) =>
  (command.type === 'addAction' && filled(command.providerResponse)) ||
  (state !== null && state.providerResponses.length > 0);

const evidence = grounds(({ evidence }) => evidence.length > 0);
/** Criteria of another procedure are no grounds for this one. */
const criteria = grounds(({ criteria }, { procedure }) =>
  criteria.some((id) => procedure.criteria.some((known) => known.id === id)),
);

/** Code 1.2: the last day on which a home had to be under the 2009 guidance. */
const lastDayOf2009 = '2026-03-31';

const under2009 = grounds(
  ({ guidance2009Since }) => guidance2009Since !== undefined && guidance2009Since <= lastDayOf2009,
);

const isCareHome: Check = ({ command, state, edition }) => {
  const one = command.type === 'openCase' ? command : state;
  return one !== null && settingOf(one, edition) === 'care-home';
};

/** One check for each plain requirement that a gate may name. */
const checks: Readonly<Record<Exclude<Requirement, FactAbout>, Check>> = {
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
  'remedies-met': ({ state }) =>
    state?.actions.every((action) => action.status !== 'open' || !isRemedy(action)) ?? true,
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
  'activation-acknowledged': fact('activation-acknowledged'),
  'root-cause-recorded': fact('root-cause-recorded'),
  'standards-assessed': fact('standards-assessed'),
  rationale: suspending(({ rationale }) => filled(rationale)),
  'risk-assessment': suspending(({ riskAssessment }) => filled(riskAssessment)),
  'partners-agreed': suspending(({ partnersAgreed }) => (partnersAgreed ?? []).length > 0),
  'joint-parties-consulted': suspending(({ jointParties }) => jointParties !== undefined),
  'sign-off': suspending(({ signOff }) => signOff !== undefined),
  'review-date': suspending(({ reviewOn }, { today }) => reviewOn !== undefined && reviewOn >= today),
  'communications-planned': suspending(({ communications }) => filled(communications)),
  // The 2009 guidance was for care homes: no other service can have been under it, whatever date is given.
  'guidance-2009-applied': (asked) => isCareHome(asked) && under2009(asked),
  'written-agreement': ({ command }) => command.type === 'agreePayment' && filled(command.agreement),
  never: () => false,
};

const isPlain = (requirement: Requirement): requirement is keyof typeof checks =>
  Object.hasOwn(checks, requirement);

const holds = (requirement: Requirement, asked: Asked): boolean =>
  (isPlain(requirement) ? checks[requirement] : fact(requirement))(asked);

/** The group's leads may override; when a case is being opened, those whom the command names as leads. */
const mayOverride = (context: Context, group: readonly Member[], procedure: Procedure): boolean => {
  const { actor } = context;
  return (
    actor.kind === 'person' &&
    group.some((member) => personKey(member) === personKey(actor) && isLead(member, procedure))
  );
};

/** Gates to be asked together: those of one step in one procedure, with what the case then rests on. */
export interface Gateway {
  readonly step: GatedStep;
  readonly procedure: Procedure;
  /** Those of the procedure if not said. */
  readonly gates?: readonly Gate[];
  /** The case's own if not said. */
  readonly grounds?: Grounds;
}

const closedGates = (
  { step, procedure, gates, grounds }: Gateway,
  command: Command,
  state: CaseState | null,
  { edition, workingDays, now }: Context,
) => {
  const asked: Asked = {
    command,
    state,
    procedure,
    grounds: grounds ?? state,
    edition,
    today: workingDays.dateOf(now),
  };
  return (gates ?? procedure.gates)
    .filter((gate) => gate.step === step)
    .map((gate) => ({
      gate,
      missing: gate.requires
        .filter((requirement) => !holds(requirement, asked))
        .map((requirement) => ({ requirement, cite: gate.citeFor?.[requirement] ?? gate.cite })),
    }))
    .filter(({ missing }) => missing.length > 0);
};

/** What a requirement's thing is called, so that a refusal can name the letter, the milestone, the question. */
const namesOf = (
  missing: readonly { readonly requirement: Requirement }[],
  edition: Edition,
): { readonly detail?: Readonly<Record<string, string>> } => {
  const about = missing.flatMap(({ requirement }) => {
    const text = isPlain(requirement) ? undefined : nameOfThing(requirement, edition);
    return text === undefined ? [] : [bothLanguages(requirement, [text])];
  });
  return about.length === 0 ? {} : { detail: Object.assign({}, ...about) };
};

const nameOfThing = (requirement: string, edition: Edition): Text | undefined => {
  const id = requirement.slice(requirement.indexOf(':') + 1);
  for (const { milestones, letters, notifications, reports, duties, questions } of edition.procedures) {
    const titled = [...milestones, ...letters, ...notifications, ...reports].find((one) => one.id === id);
    const worded = duties.find((one) => one.id === id) ?? questions.find((one) => isAbout(one.id, id));
    const name = titled?.title ?? worded?.text;
    if (name !== undefined) return name;
  }
  return undefined;
};

/** Of `question` and of `question.answer`. */
const isAbout = (question: string, about: string): boolean =>
  question === about || about.startsWith(`${question}.`);

/**
 * Asks every gate before a step. Accepted with no events when all stand open; with one `GateOverridden` for
 * each closed gate when a lead gave a reason. Otherwise a refusal that lists all that is missing.
 * @param reason the command's `override`
 */
export const passGates = (
  gateways: readonly Gateway[],
  { command, state }: { readonly command: Command; readonly state: CaseState | null },
  reason: string | undefined,
  context: Context,
): Decision => {
  const closed = gateways.flatMap((gateway) => closedGates(gateway, command, state, context));
  const [first] = closed;
  const [leading] = gateways;
  if (first === undefined || leading === undefined) return accept();

  const never = closed.find(({ gate }) => gate.requires.includes('never'));
  if (never !== undefined)
    return refuse('never-allowed', { cite: never.gate.cite, missing: never.missing, mayOverride: false });

  const missing = closed.flatMap((one) => one.missing);
  const overridable = closed.every(({ gate }) => gate.mayOverride);
  const refused = {
    cite: first.gate.cite,
    missing,
    mayOverride: overridable,
    ...namesOf(missing, context.edition),
  };
  if (!filled(reason) || reason === undefined || !overridable) return refuse('gate', refused);
  const group = state?.group ?? (command.type === 'openCase' ? command.group : []);
  if (!mayOverride(context, group, leading.procedure)) return refuse('override-needs-lead', refused);
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

/** The gates of one step of the case's present procedure. */
export const passOwnGates = (
  step: GatedStep,
  asked: { readonly command: Command; readonly state: CaseState; readonly procedure: Procedure },
  reason: string | undefined,
  context: Context,
): Decision => passGates([{ step, procedure: asked.procedure }], asked, reason, context);

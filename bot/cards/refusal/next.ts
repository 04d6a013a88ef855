import type { ActionArray } from '@microsoft/teams.cards';
import type { Refusal, RefusalCode } from '../../../src/case/refusal.ts';
import type { FactAbout, Requirement } from '../../../src/procedures/types.ts';
import { button } from '../frame.ts';
import type { Voice } from '../voice.ts';

/** After a refusal: the cards on which what is missing can be added, or what else can be done. */

const goals = {
  case: { card: 'summary', key: 'cards.refusal.go.case' },
  day: { card: 'digest', key: 'cards.refusal.go.day' },
  stage: { card: 'stage', key: 'cardsProcedures.menu.stage' },
  plan: { card: 'plan', key: 'cards.summary.plan' },
  checklist: { card: 'checklist', key: 'cards.summary.checklist' },
  suspension: { card: 'suspension', key: 'cards.refusal.go.suspension' },
  evidence: { card: 'evidence', key: 'cardsProcedures.menu.evidence' },
  log: { card: 'log', key: 'cardsProcedures.menu.log' },
  milestones: { card: 'milestones', key: 'cardsProcedures.menu.milestones' },
  activation: { card: 'activation', key: 'cardsProcedures.menu.activation' },
  reports: { card: 'reports', key: 'cardsProcedures.menu.reports' },
  payment: { card: 'payment', key: 'cardsProcedures.menu.payment' },
  agenda: { card: 'agenda', key: 'cards.refusal.go.meeting' },
} as const;
type Goal = keyof typeof goals;

/** Where each refusal is seen to. What is missing leads further, see below. */
const afterCode = {
  gate: 'case',
  'never-allowed': 'suspension',
  'out-of-scope': 'day',
  'good-practice-only': 'day',
  'unknown-procedure': 'stage',
  'unknown-criterion': 'stage',
  'unknown-item': 'checklist',
  'item-not-applicable-here': 'checklist',
  'unknown-action': 'plan',
  'unknown-member': 'case',
  'unknown-role': 'case',
  'unknown-meeting': 'agenda',
  'unknown-slot': 'agenda',
  'unknown-draft': 'reports',
  'unknown-notification': 'reports',
  'unknown-letter': 'reports',
  'no-recipients': 'reports',
  'unknown-duty': 'case',
  'unknown-stage': 'stage',
  'unknown-step': 'case',
  'unknown-question': 'stage',
  'unknown-answer': 'stage',
  'unknown-milestone': 'milestones',
  'unknown-standard': 'case',
  'unknown-edition': 'day',
  'question-open': 'stage',
  'not-by-answer': 'stage',
  'no-passage': 'stage',
  'milestone-state': 'milestones',
  'milestone-in-future': 'milestones',
  'activation-order': 'activation',
  'acknowledged-by-staff': 'activation',
  'not-for-upload': 'reports',
  'missing-fields': 'case',
  'member-already': 'case',
  'last-lead': 'case',
  'action-settled': 'plan',
  'action-open': 'plan',
  'too-many': 'case',
  'item-open': 'checklist',
  'meeting-state': 'agenda',
  'meeting-in-past': 'agenda',
  'agenda-changed': 'agenda',
  'agenda-line-twice': 'agenda',
  'agenda-line-empty': 'agenda',
  'unknown-agenda-line': 'agenda',
  'draft-state': 'reports',
  'duty-not-by-hand': 'case',
  'duty-state': 'case',
  'stage-not-next': 'stage',
  'suspension-in-force': 'suspension',
  'no-suspension': 'suspension',
  'step-state': 'case',
  'already-open': 'case',
  'case-closed': 'case',
  'override-needs-lead': 'case',
  'not-permitted': 'case',
  'case-not-found': 'day',
  'version-conflict': 'case',
} as const satisfies Record<RefusalCode, Goal>;

/** Where what is missing is added; null: on the form itself, or in no card. */
const afterMissing = {
  'evidence-recorded': 'evidence',
  'criteria-named': null,
  'quality-assurance-considered': null,
  'group-named': 'case',
  'lead-agency-named': null,
  'plan-started': 'plan',
  'plan-agreed': 'plan',
  'remedies-met': 'plan',
  'meeting-booked': 'agenda',
  'meeting-held': 'agenda',
  'provider-response-recorded': 'plan',
  'no-suspension-in-force': 'suspension',
  'suspension-recorded': 'suspension',
  'checklist-settled': 'checklist',
  'residual-concerns-settled': null,
  'lessons-recorded': 'log',
  'case-closed': 'stage',
  rationale: null,
  'risk-assessment': null,
  'partners-agreed': null,
  'joint-parties-consulted': null,
  'sign-off': null,
  'review-date': null,
  'communications-planned': null,
  evidence: null,
  criteria: null,
  'quality-assurance-note': null,
  'provider-heard': null,
  'activation-acknowledged': 'activation',
  'root-cause-recorded': 'log',
  'standards-assessed': 'case',
  'guidance-2009-applied': null,
  'written-agreement': null,
  never: null,
} as const satisfies Record<Exclude<Requirement, FactAbout>, Goal | null>;

const afterMissingAbout = [
  { begins: 'milestone:', goal: 'milestones' },
  { begins: 'answered:', goal: 'stage' },
  { begins: 'filed:', goal: 'reports' },
  { begins: 'duty-met:', goal: 'case' },
  { begins: 'entry:', goal: 'log' },
] as const satisfies readonly { begins: string; goal: Goal }[];

const isPlain = (requirement: string): requirement is keyof typeof afterMissing =>
  Object.hasOwn(afterMissing, requirement);

const goalOf = (requirement: string): Goal | null =>
  isPlain(requirement)
    ? afterMissing[requirement]
    : (afterMissingAbout.find(({ begins }) => requirement.startsWith(begins))?.goal ?? null);

/** More would hide which of them helps. */
const MOST_BUTTONS = 3;

/** Where somebody was who is refused something. */
export interface RefusedAt {
  readonly ref: string;
  /** Key of the card under the refusal: it needs no button, it is there. */
  readonly card?: string | undefined;
  /** Of the case's leads, whom somebody without the permission may ask. */
  readonly leads?: readonly string[] | undefined;
}

/** Buttons that lead on from a refusal; none where the form to be mended stands under it. */
export const nextAfter = (
  { code, missing, detail }: Refusal,
  voice: Voice,
  { ref, card }: RefusedAt,
): ActionArray => {
  const kind = card?.split(':')[0];
  const wanted = new Set<Goal>(missing.flatMap(({ requirement }) => goalOf(requirement) ?? []));
  // What is missing may all be for the form under it, which then needs no button.
  if (wanted.size === 0 && (missing.length === 0 || card === undefined)) wanted.add(afterCode[code]);
  return [...wanted]
    .map((goal) => goals[goal])
    .filter((goal) => goal.card !== kind)
    .slice(0, MOST_BUTTONS)
    .map((goal) =>
      button(
        voice.label((tell) => tell(goal.key)),
        goal.card === 'summary' ? 'show-case' : 'show-card',
        {
          ref: code === 'already-open' ? (detail?.['ref'] ?? ref) : ref,
          ...(goal.card === 'summary' ? {} : { card: goal.card }),
          ...(card === undefined || goal.card === 'digest' ? {} : { from: card }),
        },
      ),
    );
};

import type { Refusal, RefusalCode } from '../case/refusal.ts';
import type { FactAbout, Language, Requirement } from '../procedures/types.ts';
import { sayName } from './names.ts';
import { sayIn } from './say.ts';

/** Catalogue keys of each refusal; a code without a text does not compile. */
export const refusalKeys = {
  gate: { title: 'refusals.codes.gate.title', detail: 'refusals.codes.gate.detail' },
  'never-allowed': {
    title: 'refusals.codes.never-allowed.title',
    detail: 'refusals.codes.never-allowed.detail',
  },
  'out-of-scope': {
    title: 'refusals.codes.out-of-scope.title',
    detail: 'refusals.codes.out-of-scope.detail',
  },
  'good-practice-only': {
    title: 'refusals.codes.good-practice-only.title',
    detail: 'refusals.codes.good-practice-only.detail',
  },
  'unknown-procedure': {
    title: 'refusals.codes.unknown-procedure.title',
    detail: 'refusals.codes.unknown-procedure.detail',
  },
  'unknown-criterion': {
    title: 'refusals.codes.unknown-criterion.title',
    detail: 'refusals.codes.unknown-criterion.detail',
  },
  'unknown-item': {
    title: 'refusals.codes.unknown-item.title',
    detail: 'refusals.codes.unknown-item.detail',
  },
  'item-not-applicable-here': {
    title: 'refusals.codes.item-not-applicable-here.title',
    detail: 'refusals.codes.item-not-applicable-here.detail',
  },
  'unknown-action': {
    title: 'refusals.codes.unknown-action.title',
    detail: 'refusals.codes.unknown-action.detail',
  },
  'unknown-member': {
    title: 'refusals.codes.unknown-member.title',
    detail: 'refusals.codes.unknown-member.detail',
  },
  'unknown-role': {
    title: 'refusals.codes.unknown-role.title',
    detail: 'refusals.codes.unknown-role.detail',
  },
  'unknown-meeting': {
    title: 'refusals.codes.unknown-meeting.title',
    detail: 'refusals.codes.unknown-meeting.detail',
  },
  'unknown-agenda-line': {
    title: 'refusals.codes.unknown-agenda-line.title',
    detail: 'refusals.codes.unknown-agenda-line.detail',
  },
  'agenda-changed': {
    title: 'refusals.codes.agenda-changed.title',
    detail: 'refusals.codes.agenda-changed.detail',
  },
  'agenda-line-twice': {
    title: 'refusals.codes.agenda-line-twice.title',
    detail: 'refusals.codes.agenda-line-twice.detail',
  },
  'agenda-line-empty': {
    title: 'refusals.codes.agenda-line-empty.title',
    detail: 'refusals.codes.agenda-line-empty.detail',
  },
  'unknown-slot': {
    title: 'refusals.codes.unknown-slot.title',
    detail: 'refusals.codes.unknown-slot.detail',
  },
  'unknown-draft': {
    title: 'refusals.codes.unknown-draft.title',
    detail: 'refusals.codes.unknown-draft.detail',
  },
  'unknown-notification': {
    title: 'refusals.codes.unknown-notification.title',
    detail: 'refusals.codes.unknown-notification.detail',
  },
  'unknown-letter': {
    title: 'refusals.codes.unknown-letter.title',
    detail: 'refusals.codes.unknown-letter.detail',
  },
  'no-recipients': {
    title: 'refusals.codes.no-recipients.title',
    detail: 'refusals.codes.no-recipients.detail',
  },
  'unknown-duty': {
    title: 'refusals.codes.unknown-duty.title',
    detail: 'refusals.codes.unknown-duty.detail',
  },
  'unknown-stage': {
    title: 'refusals.codes.unknown-stage.title',
    detail: 'refusals.codes.unknown-stage.detail',
  },
  'unknown-step': {
    title: 'refusals.codes.unknown-step.title',
    detail: 'refusals.codes.unknown-step.detail',
  },
  'unknown-question': {
    title: 'refusals.codes.unknown-question.title',
    detail: 'refusals.codes.unknown-question.detail',
  },
  'unknown-answer': {
    title: 'refusals.codes.unknown-answer.title',
    detail: 'refusals.codes.unknown-answer.detail',
  },
  'unknown-milestone': {
    title: 'refusals.codes.unknown-milestone.title',
    detail: 'refusals.codes.unknown-milestone.detail',
  },
  'unknown-standard': {
    title: 'refusals.codes.unknown-standard.title',
    detail: 'refusals.codes.unknown-standard.detail',
  },
  'unknown-edition': {
    title: 'refusals.codes.unknown-edition.title',
    detail: 'refusals.codes.unknown-edition.detail',
  },
  'question-open': {
    title: 'refusals.codes.question-open.title',
    detail: 'refusals.codes.question-open.detail',
  },
  'not-by-answer': {
    title: 'refusals.codes.not-by-answer.title',
    detail: 'refusals.codes.not-by-answer.detail',
  },
  'no-passage': {
    title: 'refusals.codes.no-passage.title',
    detail: 'refusals.codes.no-passage.detail',
  },
  'milestone-state': {
    title: 'refusals.codes.milestone-state.title',
    detail: 'refusals.codes.milestone-state.detail',
  },
  'milestone-in-future': {
    title: 'refusals.codes.milestone-in-future.title',
    detail: 'refusals.codes.milestone-in-future.detail',
  },
  'activation-order': {
    title: 'refusals.codes.activation-order.title',
    detail: 'refusals.codes.activation-order.detail',
  },
  'acknowledged-by-staff': {
    title: 'refusals.codes.acknowledged-by-staff.title',
    detail: 'refusals.codes.acknowledged-by-staff.detail',
  },
  'not-for-upload': {
    title: 'refusals.codes.not-for-upload.title',
    detail: 'refusals.codes.not-for-upload.detail',
  },
  'missing-fields': {
    title: 'refusals.codes.missing-fields.title',
    detail: 'refusals.codes.missing-fields.detail',
  },
  'member-already': {
    title: 'refusals.codes.member-already.title',
    detail: 'refusals.codes.member-already.detail',
  },
  'last-lead': { title: 'refusals.codes.last-lead.title', detail: 'refusals.codes.last-lead.detail' },
  'action-settled': {
    title: 'refusals.codes.action-settled.title',
    detail: 'refusals.codes.action-settled.detail',
  },
  'action-open': { title: 'refusals.codes.action-open.title', detail: 'refusals.codes.action-open.detail' },
  'too-many': { title: 'refusals.codes.too-many.title', detail: 'refusals.codes.too-many.detail' },
  'item-open': { title: 'refusals.codes.item-open.title', detail: 'refusals.codes.item-open.detail' },
  'meeting-state': {
    title: 'refusals.codes.meeting-state.title',
    detail: 'refusals.codes.meeting-state.detail',
  },
  'meeting-in-past': {
    title: 'refusals.codes.meeting-in-past.title',
    detail: 'refusals.codes.meeting-in-past.detail',
  },
  'draft-state': { title: 'refusals.codes.draft-state.title', detail: 'refusals.codes.draft-state.detail' },
  'duty-not-by-hand': {
    title: 'refusals.codes.duty-not-by-hand.title',
    detail: 'refusals.codes.duty-not-by-hand.detail',
  },
  'duty-state': { title: 'refusals.codes.duty-state.title', detail: 'refusals.codes.duty-state.detail' },
  'stage-not-next': {
    title: 'refusals.codes.stage-not-next.title',
    detail: 'refusals.codes.stage-not-next.detail',
  },
  'suspension-in-force': {
    title: 'refusals.codes.suspension-in-force.title',
    detail: 'refusals.codes.suspension-in-force.detail',
  },
  'no-suspension': {
    title: 'refusals.codes.no-suspension.title',
    detail: 'refusals.codes.no-suspension.detail',
  },
  'step-state': { title: 'refusals.codes.step-state.title', detail: 'refusals.codes.step-state.detail' },
  'already-open': {
    title: 'refusals.codes.already-open.title',
    detail: 'refusals.codes.already-open.detail',
  },
  'case-closed': { title: 'refusals.codes.case-closed.title', detail: 'refusals.codes.case-closed.detail' },
  'override-needs-lead': {
    title: 'refusals.codes.override-needs-lead.title',
    detail: 'refusals.codes.override-needs-lead.detail',
  },
  'not-permitted': {
    title: 'refusals.codes.not-permitted.title',
    detail: 'refusals.codes.not-permitted.detail',
  },
  'case-not-found': {
    title: 'refusals.codes.case-not-found.title',
    detail: 'refusals.codes.case-not-found.detail',
  },
  'version-conflict': {
    title: 'refusals.codes.version-conflict.title',
    detail: 'refusals.codes.version-conflict.detail',
  },
} as const satisfies Record<RefusalCode, { title: string; detail: string }>;

const missingKeys = {
  'evidence-recorded': 'refusals.missing.evidence-recorded',
  'criteria-named': 'refusals.missing.criteria-named',
  'quality-assurance-considered': 'refusals.missing.quality-assurance-considered',
  'group-named': 'refusals.missing.group-named',
  'lead-agency-named': 'refusals.missing.lead-agency-named',
  'plan-started': 'refusals.missing.plan-started',
  'plan-agreed': 'refusals.missing.plan-agreed',
  'remedies-met': 'refusals.missing.remedies-met',
  'meeting-booked': 'refusals.missing.meeting-booked',
  'meeting-held': 'refusals.missing.meeting-held',
  'provider-response-recorded': 'refusals.missing.provider-response-recorded',
  'no-suspension-in-force': 'refusals.missing.no-suspension-in-force',
  'suspension-recorded': 'refusals.missing.suspension-recorded',
  'checklist-settled': 'refusals.missing.checklist-settled',
  'residual-concerns-settled': 'refusals.missing.residual-concerns-settled',
  'lessons-recorded': 'refusals.missing.lessons-recorded',
  'case-closed': 'refusals.missing.case-closed',
  rationale: 'refusals.missing.rationale',
  'risk-assessment': 'refusals.missing.risk-assessment',
  'partners-agreed': 'refusals.missing.partners-agreed',
  'joint-parties-consulted': 'refusals.missing.joint-parties-consulted',
  'sign-off': 'refusals.missing.sign-off',
  'review-date': 'refusals.missing.review-date',
  'communications-planned': 'refusals.missing.communications-planned',
  evidence: 'refusals.missing.evidence',
  criteria: 'refusals.missing.criteria',
  'quality-assurance-note': 'refusals.missing.quality-assurance-note',
  'provider-heard': 'refusals.missing.provider-heard',
  'activation-acknowledged': 'refusals.missing.activation-acknowledged',
  'root-cause-recorded': 'refusals.missing.root-cause-recorded',
  'standards-assessed': 'refusals.missing.standards-assessed',
  'guidance-2009-applied': 'refusals.missing.guidance-2009-applied',
  'written-agreement': 'refusals.missing.written-agreement',
  never: 'refusals.missing.never',
} as const satisfies Record<Exclude<Requirement, FactAbout>, string>;

/** Requirements about a thing of the edition; its own name follows where it is at hand. */
const missingAbout = [
  { begins: 'milestone:', key: 'refusals.missing.milestone' },
  { begins: 'answered:', key: 'refusals.missing.answered' },
  { begins: 'filed:', key: 'refusals.missing.filed' },
  { begins: 'duty-met:', key: 'refusals.missing.duty' },
  { begins: 'entry:', key: 'refusals.missing.entry' },
] as const;

const isPlain = (requirement: string): requirement is keyof typeof missingKeys =>
  Object.hasOwn(missingKeys, requirement);

/** Codes whose `status` is one of a case's values and is said by its name. */
const statusOf = {
  'action-settled': 'actionStatus',
  'meeting-state': 'meetingStatus',
  'draft-state': 'notificationStatus',
  'step-state': 'stepStatus',
} as const;
const hasStatus = (code: RefusalCode): code is keyof typeof statusOf => Object.hasOwn(statusOf, code);

/** What goes into the text's places; a value in both languages comes as `placeEn` and `placeCy`. */
const places = ({ code, detail }: Refusal, language: Language): Record<string, string> => {
  const said = language === 'en' ? /En$/ : /Cy$/;
  const values: Record<string, string> = {};
  for (const [place, value] of Object.entries(detail ?? {})) {
    if (said.test(place)) values[place.replace(said, '')] = value;
    else values[place] ??= value;
  }
  const { status } = values;
  if (status !== undefined && hasStatus(code)) values['status'] = sayName(statusOf[code], status, language);
  return values;
};

export interface SaidRefusal {
  readonly title: string;
  /** What the person can do about it. */
  readonly detail: string;
  readonly missing: readonly { readonly text: string; readonly cite: string | null }[];
}

/** A field of a letter or notification, or a thing of the edition, brings its own label. */
const sayMissing = (requirement: string, values: Record<string, string>, language: Language): string => {
  const about = missingAbout.find(({ begins }) => requirement.startsWith(begins));
  if (about === undefined) return values[requirement] ?? requirement;
  const id = requirement.slice(about.begins.length);
  const name = about.begins === 'entry:' ? sayName('log', id, language) : (values[requirement] ?? id);
  return sayIn(language)(about.key, { name });
};

/** A refusal in a person's language. The paragraph is in `refusal.cite`; each thing missing has its own. */
export const sayRefusal = (refusal: Refusal, language: Language): SaidRefusal => {
  const say = sayIn(language);
  const keys = refusalKeys[refusal.code];
  const values = places(refusal, language);
  const { possible = '', current = '', name = '', limit = '', status = '', ref = '' } = values;
  const given = { possible, current, name, limit, status, ref };
  const detail = say(keys.detail, given);
  return {
    title: say(keys.title),
    detail: refusal.mayOverride ? `${detail} ${say('refusals.mayOverride')}` : detail,
    missing: refusal.missing.map(({ requirement, cite }) => ({
      text: isPlain(requirement) ? say(missingKeys[requirement]) : sayMissing(requirement, values, language),
      cite,
    })),
  };
};

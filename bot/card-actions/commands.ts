import type { CaseView } from '../../src/case/view-schema.ts';
import type { CommandType } from '../../src/case/commands.ts';
import type { Edition } from '../../src/procedures/types.ts';
import { limits } from '../../src/case/limits.ts';
import { ACTION_ROWS, OTHER_ATTENDEES } from '../cards/meeting/meeting.ts';
import { FIELD, OTHERS } from '../cards/notification/notification.ts';
import { choices, ifKnown, instantOf, lines, momentOf, said, yesOrNo, type Fields } from './fields.ts';

/**
 * From a click to a command, one entry a verb. What comes out is only a proposal: `commandSchema` checks its
 * shape, `access/` whether the person may, `case/` whether it can be.
 */
export type Proposal = { readonly type: CommandType } & Readonly<Record<string, unknown>>;
interface About {
  /** Null where the verb needs none, or the person may not see the case. */
  readonly view: CaseView | null;
  /** Null only where nothing is proposed for a case. */
  readonly edition: Edition | null;
  /** Of a draft that is to be made: its fields as the case fills them. */
  readonly drafted: Readonly<Record<string, string>>;
}
type Propose = (fields: Fields, about: About) => Proposal;

const recipientOf = (entry: string): { name: string; mail?: string } => {
  const [, name = entry, mail] = /^(.*?)\s*<([^<>]+)>$/.exec(entry) ?? [];
  return mail === undefined ? { name: entry } : { name: name === '' ? mail : name, mail };
};

const evidenceOf = (fields: Fields) =>
  lines(fields, 'evidence').map((text) => ({
    text,
    source: said(fields, 'evidenceSource') ?? 'other',
    link: said(fields, 'evidenceLink'),
  }));
export { evidenceOf };

const confirmNotification: Propose = (fields, { view, edition }) => {
  const draft = view?.notifications.find((one) => one.draft === fields.draft);
  const template = edition?.procedures
    .flatMap(({ notifications }) => notifications)
    .find(({ id }) => id === draft?.notification);
  const chosen = choices(fields, 'recipients');
  const entered = Object.entries(fields).flatMap(([key, value]): [string, string][] =>
    key.startsWith(FIELD) ? [[key.slice(FIELD.length), value]] : [],
  );
  return {
    type: 'confirmNotification',
    draft: fields.draft,
    fields: { ...draft?.fields, ...Object.fromEntries(entered) },
    recipients: [
      ...(template?.recipients ?? [])
        .filter(({ id }) => chosen.includes(id))
        .map(({ name }) => ({ name: name.cy === name.en ? name.en : `${name.cy} · ${name.en}` })),
      ...(view?.group ?? [])
        .filter(({ key }) => choices(fields, 'members').includes(key))
        .map(({ name, mail }) => ({ name, mail })),
      ...lines(fields, OTHERS).map(recipientOf),
    ],
  };
};

const suspendCommissioning: Propose = (fields) => {
  const partners = lines(fields, 'partnersAgreed');
  const parties = lines(fields, 'jointParties');
  const name = said(fields, 'signOffName');
  const role = said(fields, 'signOffRole');
  const on = said(fields, 'signOffOn');
  return {
    type: 'suspendCommissioning',
    rationale: said(fields, 'rationale'),
    riskAssessment: said(fields, 'riskAssessment'),
    partnersAgreed: partners.length === 0 ? undefined : partners,
    jointParties: fields.noJointContract === 'true' ? 'none' : parties.length === 0 ? undefined : parties,
    signOff: name !== undefined && role !== undefined && on !== undefined ? { name, role, on } : undefined,
    reviewOn: said(fields, 'reviewOn'),
    communications: said(fields, 'communications'),
    override: said(fields, 'override'),
  };
};

/** `£1,250.50` is 1250.5; anything else that is no amount is left for the schema to refuse. */
const amountOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^£?\s*\d[\d,]*(\.\d{1,2})?$/.test(text)
    ? Number(text.replaceAll(/[£,\s]/g, ''))
    : undefined;

const recordMeetingHeld: Propose = (fields, { view }) => {
  const members = choices(fields, 'attendees');
  const attendees = [
    ...(view?.group ?? [])
      .filter(({ key }) => members.includes(key))
      .map(({ name, agency }) => `${name} (${agency})`.slice(0, limits.line)),
    ...lines(fields, OTHER_ATTENDEES),
  ];
  const actions = ACTION_ROWS.map((number) => ({
    text: said(fields, `action.${number}.text`),
    owner: said(fields, `action.${number}.owner`),
    due: said(fields, `action.${number}.due`),
  })).filter(({ text, owner, due }) => text !== undefined || owner !== undefined || due !== undefined);
  return {
    type: 'recordMeetingHeld',
    meeting: fields.meeting,
    decisions: said(fields, 'decisions'),
    ...(attendees.length === 0 ? {} : { attendees }),
    ...(actions.length === 0 ? {} : { actions }),
    override: said(fields, 'override'),
  };
};

const stepToProcedure: Propose = (fields) => {
  const criteria = choices(fields, 'criteria');
  const note = said(fields, 'qualityAssuranceNote');
  return {
    type: 'stepToProcedure',
    procedure: fields.procedure,
    reason: said(fields, 'reason'),
    ...(criteria.length === 0 ? {} : { criteria }),
    // Whoever says what came of it has considered it.
    ...(note === undefined ? {} : { qualityAssurance: { considered: true, note } }),
    closureKind: ifKnown(fields, 'closureKind'),
    planned: yesOrNo(fields, 'planned'),
    closesOn: said(fields, 'closesOn'),
    override: said(fields, 'override'),
  };
};

/** Verbs whose command is made with what the case holds. */
export const needsView: ReadonlySet<string> = new Set([
  'confirm-notification',
  'record-meeting-held',
  'draft-notification',
]);

export const proposals: Readonly<Record<string, Propose>> = {
  'tick-item': (f) => ({
    type: 'tickItem',
    item: f.item,
    note: said(f, 'note'),
    evidence: said(f, 'evidence'),
  }),
  'reopen-item': (f) => ({ type: 'reopenItem', item: f.item, reason: said(f, 'reason') }),
  'note-item': (f) => ({
    type: 'noteItem',
    item: f.item,
    note: said(f, 'note'),
    evidence: said(f, 'evidence'),
  }),
  'set-item-not-applicable': (f) => ({
    type: 'setItemNotApplicable',
    item: f.item,
    reason: said(f, 'note'),
  }),

  'add-action': (f) => ({
    type: 'addAction',
    action: {
      text: said(f, 'text'),
      source: said(f, 'source'),
      owner: said(f, 'owner'),
      due: said(f, 'due'),
    },
    providerResponse: said(f, 'providerResponse'),
    override: said(f, 'override'),
  }),
  'update-action': (f) => ({
    type: 'updateAction',
    action: f.action,
    change: { owner: said(f, 'owner'), due: said(f, 'due') },
    note: said(f, 'note'),
  }),
  'review-action': (f) => ({
    type: 'reviewAction',
    action: f.action,
    progress: said(f, 'progress'),
    note: said(f, 'note'),
  }),
  'meet-action': (f) => ({
    type: 'meetAction',
    action: f.action,
    evidence: said(f, 'note'),
    link: said(f, 'link'),
  }),
  'agree-plan': (f) => ({ type: 'agreePlan', agreedWith: said(f, 'agreedWith') }),

  'request-meeting': (f) => ({
    type: 'requestMeeting',
    duration: 60,
    within: f.within === undefined ? undefined : Number(f.within),
  }),
  'choose-slot': (f) => ({ type: 'chooseSlot', meeting: f.meeting, start: f.start }),
  'move-meeting': (f) => ({
    type: 'moveMeeting',
    meeting: f.meeting,
    start: instantOf(said(f, 'day'), said(f, 'time')),
    reason: said(f, 'reason'),
  }),
  'cancel-meeting': (f) => ({ type: 'cancelMeeting', meeting: f.meeting, reason: said(f, 'reason') }),
  'record-meeting-held': recordMeetingHeld,
  'draft-notification': (f, { drafted }) => ({
    type: 'draftNotification',
    notification: f.notification,
    fields: drafted,
  }),

  'confirm-notification': confirmNotification,
  'discard-notification': (f) => ({ type: 'discardNotification', draft: f.draft }),
  'confirm-upload': (f) => ({
    type: 'confirmUpload',
    draft: f.draft,
    platformReference: said(f, 'platformReference'),
  }),

  'suspend-commissioning': suspendCommissioning,
  'request-voluntary-suspension': () => ({ type: 'requestVoluntarySuspension' }),
  'review-suspension': (f) => ({
    type: 'reviewSuspension',
    finding: said(f, 'finding'),
    nextReviewOn: said(f, 'nextReviewOn'),
  }),
  'record-voluntary-suspension': (f) => ({
    type: 'recordVoluntarySuspension',
    details: said(f, 'details'),
    coversCommissioned: f.coversCommissioned === 'true',
    coversSelfFunders: f.coversSelfFunders === 'true',
  }),
  'lift-suspension': (f) => ({ type: 'liftSuspension', reason: said(f, 'reason') }),

  'answer-question': (f) => ({
    type: 'answerQuestion',
    question: f.question,
    answer: f.answer,
    rationale: said(f, 'rationale'),
  }),
  'step-to-procedure': stepToProcedure,
  'record-milestone': (f) => ({
    type: 'recordMilestone',
    milestone: f.milestone,
    on: said(f, 'on'),
    note: said(f, 'note'),
  }),
  'withdraw-milestone': (f) => ({
    type: 'withdrawMilestone',
    milestone: f.milestone,
    reason: said(f, 'reason'),
  }),
  'record-activation': (f) => ({
    type: 'recordActivation',
    telephonedAt: momentOf(f, 'telephonedAt'),
    writtenAt: momentOf(f, 'writtenAt'),
    acknowledgedAt: momentOf(f, 'acknowledgedAt'),
    acknowledgedBy: said(f, 'acknowledgedBy'),
    acknowledgedAs: f.acknowledgedAs,
  }),
  'agree-payment': (f) => ({
    type: 'agreePayment',
    payee: said(f, 'payee'),
    amount: amountOf(said(f, 'amount')),
    purpose: said(f, 'purpose'),
    agreement: said(f, 'agreement'),
    override: said(f, 'override'),
  }),
  'record-evidence': (f) => ({ type: 'recordEvidence', evidence: evidenceOf(f) }),
  'record-entry': (f) => ({
    type: 'recordEntry',
    log: f.log,
    text: said(f, 'text'),
    theme: said(f, 'theme'),
  }),

  'enter-stage': (f) => ({
    type: 'enterStage',
    stage: f.stage,
    reason: said(f, 'reason'),
    override: said(f, 'override'),
  }),
  'close-case': (f) => ({
    type: 'closeCase',
    outcome: said(f, 'outcome'),
    residualConcerns: said(f, 'residualConcerns') ?? 'none',
    override: said(f, 'override'),
  }),

  'retry-step': (f) => ({ type: 'retryStep', step: f.step }),
  'mark-step-done-by-hand': (f) => ({ type: 'markStepDoneByHand', step: f.step, note: said(f, 'note') }),
};

/** What each verb asks for: a proposal says so whatever it is made of. */
const commandTypes: ReadonlyMap<string, CommandType> = new Map(
  Object.entries(proposals).map(([verb, propose]) => [
    verb,
    propose({}, { view: null, edition: null, drafted: {} }).type,
  ]),
);
export const commandOf = (verb: string): CommandType | null => commandTypes.get(verb) ?? null;

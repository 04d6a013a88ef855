import { Temporal } from 'temporal-polyfill';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { CommandType } from '../../src/case/commands.ts';
import type { Edition } from '../../src/procedures/types.ts';
import { FIELD, OTHERS } from '../cards/notification/notification.ts';
import { choices, lines, said, type Fields } from './fields.ts';

/**
 * From a click to a command, one entry a verb. What comes out is only a proposal: `commandSchema` checks its
 * shape, `access/` whether the person may, `case/` whether it can be.
 */
export type Proposal = { readonly type: CommandType } & Readonly<Record<string, unknown>>;
type Propose = (
  fields: Fields,
  about: { readonly view: CaseView | null; readonly edition: Edition },
) => Proposal;

/** A date and a time by the clock of Wales, as an instant; left as it is when it is none, for the schema to refuse. */
const instantOf = (day: string | undefined, time: string | undefined): string => {
  const text = `${day ?? ''}T${time ?? ''}`;
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/London').toInstant().toString();
  } catch (error) {
    if (error instanceof RangeError) return text;
    throw error;
  }
};

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
  const template = edition.procedures
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
  'record-meeting-held': (f) => ({
    type: 'recordMeetingHeld',
    meeting: f.meeting,
    decisions: said(f, 'decisions'),
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

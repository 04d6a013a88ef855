import * as fc from 'fast-check';
import type { Edition, Procedure } from '../../procedures/types.ts';
import type { Command, OpenCase } from '../commands.ts';
import type { CaseState } from '../state.ts';
import type { Outcome } from '../outcomes.ts';
import { aboutMeetings } from './arbitrary-meetings.ts';
import { reports } from './arbitrary-reports.ts';
import { actorOf, chair, lead, openTyGwyn, worker } from './scenario.ts';
import { action, date, draft, instant, letterId, meeting, message, text } from './small-world.ts';
import type { Actor } from '../events.ts';

/** Anything that anybody might ask, sensible or not, out of a small world so that commands meet each other. */

export interface Ask {
  readonly command: Command | Outcome;
  /** Set: instead of the command, this one of what is sensible as the case then stands. */
  readonly pick: number | null;
  readonly by: Actor;
  /** A cause from a small pool comes twice now and then, as deliveries do. */
  readonly cause: string | null;
  /** Minutes since the ask before. */
  readonly after: number;
}

/** The id for what a command creates, numbered by kind, so that later commands are likely to meet it. */
export const newIdFor = ({ type }: Command | Outcome, state: CaseState | null): string => {
  switch (type) {
    case 'requestMeeting':
      return `meeting-${(state?.meetings.length ?? 0) + 1}`;
    case 'draftNotification':
      return `draft-${(state?.notifications.length ?? 0) + 1}`;
    case 'fileLetter':
      return `letter-${(state?.letters.length ?? 0) + 1}`;
    case 'fileMessage':
      return `message-${(state?.messages.length ?? 0) + 1}`;
    default:
      return `action-${(state?.actions.length ?? 0) + 1}`;
  }
};
/** `fc.record` with members left out instead of `undefined`, as JSON would leave them. */
const record = <T extends object, K extends keyof T & string>(
  of: { [P in keyof T]: fc.Arbitrary<T[P]> },
  required: readonly K[],
) => fc.record(of, { requiredKeys: [...required] });

export const openings = (procedure: Procedure): fc.Arbitrary<OpenCase> =>
  fc
    .record({
      evidence: fc.boolean().map((some) => (some ? openTyGwyn.evidence : [])),
      criteria: fc.boolean().map((some) => procedure.criteria.slice(0, some ? 1 : 0).map((one) => one.id)),
      note: fc.boolean(),
      group: fc.subarray([lead, chair]),
      commissioned: fc.boolean(),
      goodPractice: fc.boolean(),
      override: fc.boolean(),
    })
    .map(({ note, commissioned, override, ...rest }): OpenCase => ({
      ...openTyGwyn,
      ...rest,
      ...(override ? { override: 'It is urgent' } : {}),
      procedure: procedure.id,
      qualityAssurance: note ? { considered: true, note: 'Tried' } : { considered: false },
      service: { ...openTyGwyn.service, commissioned },
    }));

/** The procedure that the case opens under and those it may step into from there. */
const within = (edition: Edition, procedure: Procedure): readonly Procedure[] => [
  procedure,
  ...edition.procedures.filter(
    ({ id }) => id !== procedure.id && procedure.passages.some(({ to }) => to === id),
  ),
];

const commands = (edition: Edition, procedure: Procedure): fc.Arbitrary<Command | Outcome> => {
  const procedures = within(edition, procedure);
  const from = <T>(of: (procedure: Procedure) => readonly T[]): readonly T[] => procedures.flatMap(of);
  const idsOf = (of: (procedure: Procedure) => readonly { readonly id: string }[], none: string) =>
    fc.constantFrom(...new Set(from(of).map(({ id }) => id)), none);
  const item = idsOf(({ sections }) => sections.flatMap(({ items }) => items).slice(0, 6), 'no-such-item');
  const stage = idsOf(({ stages }) => stages, 'no-such-stage');
  const duty = idsOf(({ duties }) => duties, 'no-such-duty');
  const notification = idsOf(
    ({ notifications, reports }) => [...notifications, ...reports],
    'no-such-notification',
  );
  const letter = idsOf(({ letters }) => letters, 'no-such-letter');
  const milestone = idsOf(({ milestones }) => milestones, 'no-such-milestone');
  const standard = fc.constantFrom(...edition.standards.map(({ id }) => id), 'no-such-standard');
  const criteria = fc.subarray(from((one) => one.criteria.slice(0, 1)).map(({ id }) => id));
  const answers = fc.constantFrom(
    { question: 'no-such-question', answer: 'yes' },
    ...from(({ questions }) =>
      questions.flatMap(({ id, answers }) => answers.map((one) => ({ question: id, answer: one.id }))),
    ),
  );
  const fields = fc.constantFrom(
    {},
    Object.fromEntries(
      from(({ notifications, reports }) => [...notifications, ...reports])
        .flatMap((one) => one.fields)
        .map((field) => [field.id, 'Written']),
    ),
  );
  const step = fc.oneof(
    fc.constantFrom('channel', 'folder', 'tab', 'card:plan', 'card:progress', 'no-such-step'),
    meeting.map((one) => `meeting:${one}:book`),
    meeting.map((one) => `meeting:${one}:slots`),
    meeting.map((one) => `meeting:${one}:minutes`),
    meeting.map((one) => `meeting:${one}:circulate`),
    draft.map((one) => `file:${one}`),
    letterId.map((one) => `letter:${one}`),
    message.map((one) => `message:${one}`),
  );
  const member = fc.constantFrom(lead, chair, { ...chair, objectId: 'new', role: 'lead-officer' });
  const type = <T extends string>(of: T) => fc.constant(of);
  return fc.oneof(
    fc.record({ type: type('addMember'), member }),
    fc.record({ type: type('removeMember'), member, reason: text }),
    record({ type: type('tickItem'), item, note: text }, ['type', 'item']),
    record({ type: type('reopenItem'), item, reason: text }, ['type', 'item']),
    fc.record({ type: type('setItemNotApplicable'), item, reason: text }),
    fc.record({ type: type('noteItem'), item, note: text }),
    record(
      {
        type: type('addAction'),
        action: fc.record({
          text,
          source: fc.constantFrom('contract', 'regulation', 'group', 'lesson'),
          owner: text,
          due: date,
        }),
        providerResponse: text,
        override: text,
      },
      ['type', 'action'],
    ),
    fc.record({
      type: type('updateAction'),
      action,
      change: record({ due: date, text, source: fc.constantFrom('group', 'contract') }, []),
    }),
    fc.record({
      type: type('reviewAction'),
      action,
      progress: fc.constantFrom('on-track', 'stalled'),
      note: text,
    }),
    fc.record({ type: type('meetAction'), action, evidence: text }),
    fc.record({ type: type('reopenAction'), action, reason: text }),
    fc.record({ type: type('withdrawAction'), action, reason: text }),
    fc.record({ type: type('agreePlan'), agreedWith: text }),
    fc.record({ type: type('recordProviderResponse'), response: text }),
    fc.record({ type: type('requestMeeting'), duration: fc.constantFrom(30, 60) }),
    fc.record({ type: type('chooseSlot'), meeting, start: instant }),
    fc.record({ type: type('moveMeeting'), meeting, start: instant }),
    fc.record({ type: type('cancelMeeting'), meeting, reason: text }),
    record(
      {
        type: type('recordMeetingHeld'),
        meeting,
        decisions: text,
        attendees: fc.constant(['Lois Arweinydd']),
        actions: fc.constant([{ text: 'Ring the families', owner: 'Carys', due: '2026-11-30' }]),
        override: text,
      },
      ['type', 'meeting', 'decisions'],
    ),
    aboutMeetings(meeting),
    fc.record({ type: type('draftNotification'), notification, fields }),
    fc.record({
      type: type('confirmNotification'),
      draft,
      fields,
      recipients: fc.constant([{ name: 'AGC' }]),
    }),
    fc.record({ type: type('discardNotification'), draft }),
    fc.record({ type: type('confirmUpload'), draft }),
    fc.record({
      type: type('fileLetter'),
      letter,
      language: fc.constantFrom('en', 'cy', 'both'),
      subject: text,
      body: text,
      recipients: fc.constant(['gofal@dychmygol.example']),
    }),
    record(
      {
        type: type('fileMessage'),
        message: fc.record({
          messageId: message,
          direction: fc.constantFrom('received', 'sent'),
          from: fc.constant({ name: 'Esiampl', mail: 'gofal@dychmygol.example' }),
          sentAt: instant,
          subject: text,
        }),
        kind: fc.constantFrom('provider-response', 'other'),
        form: fc.constantFrom('eml', 'html'),
        content: fc.constant({ sha256: 'a'.repeat(64), bytes: 1 }),
        attachments: fc.constant([]),
        providerResponse: text,
      },
      ['type', 'message', 'kind', 'form', 'content', 'attachments'],
    ),
    record(
      {
        type: type('suspendCommissioning'),
        rationale: text,
        riskAssessment: text,
        partnersAgreed: fc.constantFrom([], ['Bwrdd Iechyd Mynydd']),
        jointParties: fc.constant('none'),
        signOff: fc.constant({ name: 'Dewi', role: 'Director', on: '2026-11-23' }),
        reviewOn: date,
        communications: text,
        override: text,
      },
      ['type', 'rationale', 'riskAssessment', 'signOff'],
    ),
    fc.record({ type: type('reviewSuspension'), finding: text, nextReviewOn: date }),
    fc.record({ type: type('liftSuspension'), reason: text }),
    fc.record({ type: type('requestVoluntarySuspension') }),
    fc.record({ type: type('confirmDuty'), duty, note: text }),
    fc.record({ type: type('withdrawDutyConfirmation'), duty, reason: text }),
    fc.record({ type: type('recordDecision'), decision: text, rationale: text }),
    record(
      {
        type: type('recordEntry'),
        log: fc.constantFrom('risk', 'lesson', 'root-cause'),
        text,
        theme: fc.constantFrom('roles', 'capacity'),
      },
      ['type', 'log', 'text'],
    ),
    fc.record({ type: type('recordEvidence'), evidence: fc.constant(openTyGwyn.evidence) }),
    record(
      {
        type: type('assignItem'),
        item,
        to: fc.constantFrom(null, { tenant: chair.tenant, objectId: chair.objectId }),
      },
      ['type', 'item', 'to'],
    ),
    // Often, or few lives would get past a question.
    ...['a', 'b', 'c'].map(() =>
      answers.chain(({ question, answer }) =>
        fc.record({
          type: type('answerQuestion'),
          question: fc.constant(question),
          answer: fc.constant(answer),
          rationale: text,
        }),
      ),
    ),
    record(
      {
        type: type('stepToProcedure'),
        procedure: fc.constantFrom(...edition.procedures.map(({ id }) => id)),
        reason: text,
        criteria,
        evidence: fc.constant(openTyGwyn.evidence),
        qualityAssurance: fc.constant({ considered: true, note: 'Tried' }),
        planned: fc.boolean(),
        override: text,
      },
      ['type', 'procedure', 'reason'],
    ),
    fc.record({ type: type('recordMilestone'), milestone, on: date }),
    fc.record({ type: type('withdrawMilestone'), milestone, reason: text }),
    fc.record({
      type: type('recordActivation'),
      telephonedAt: instant,
      writtenAt: instant,
      acknowledgedAt: instant,
      acknowledgedBy: text,
      acknowledgedAs: fc.constantFrom('lead', 'deputy', 'administrative-staff'),
    }),
    record(
      {
        type: type('agreePayment'),
        payee: text,
        amount: fc.constant(100),
        purpose: text,
        agreement: text,
        override: text,
      },
      ['type', 'payee', 'amount', 'purpose'],
    ),
    fc.record({
      type: type('assessStandard'),
      standard,
      judgement: fc.constantFrom('met', 'not-met'),
      evidence: text,
    }),
    ...['a', 'b'].map(() => record({ type: type('enterStage'), stage, override: text }, ['type', 'stage'])),
    record(
      {
        type: type('closeCase'),
        outcome: text,
        residualConcerns: fc.constantFrom('none', 'Laundry'),
        override: text,
      },
      ['type', 'outcome'],
    ),
    fc.record({ type: type('retryStep'), step }),
    fc.record({ type: type('markStepDoneByHand'), step, note: text }),
    reports(step),
  ) as fc.Arbitrary<Command | Outcome>;
};

/** A service of a type that the edition covers. */
const suited = (edition: Edition): Pick<OpenCase, 'service'> => {
  const covered =
    edition.serviceTypes.find(({ id }) => id === openTyGwyn.service.serviceType) ??
    edition.serviceTypes.find(({ scope }) => scope === 'covered');
  return {
    service: { ...openTyGwyn.service, serviceType: covered?.id ?? openTyGwyn.service.serviceType },
  };
};

/** A case's whole life: its opening, then up to `length` asks. */
export const lives = (
  edition: Edition,
  length: number,
): fc.Arbitrary<{ readonly opening: OpenCase; readonly asks: readonly Ask[] }> =>
  fc.constantFrom(...edition.procedures).chain((procedure) =>
    fc.record({
      // Most lives begin well, or little would happen in them.
      opening: fc.oneof(
        { weight: 1, arbitrary: openings(procedure) },
        {
          weight: 9,
          arbitrary: fc.constant<OpenCase>({
            ...openTyGwyn,
            procedure: procedure.id,
            criteria: procedure.criteria.slice(0, 1).map((one) => one.id),
            guidance2009Since: '2026-01-12',
            override: 'It is urgent',
            ...suited(edition),
          }),
        },
      ),
      asks: fc.array(
        fc.record({
          command: commands(edition, procedure),
          pick: fc.option(fc.nat(999), { freq: 2, nil: null }),
          by: fc.constantFrom(actorOf(lead), actorOf(lead), actorOf(chair), worker),
          cause: fc.option(fc.constantFrom('again-1', 'again-2'), { freq: 1, nil: null }),
          after: fc.integer({ min: 1, max: 600 }),
        }),
        { maxLength: length, size: 'max' },
      ),
    }),
  );

import * as fc from 'fast-check';
import type { Edition, Procedure } from '../../procedures/types.ts';
import type { Command, OpenCase } from '../commands.ts';
import type { CaseState } from '../state.ts';
import type { Outcome } from '../outcomes.ts';
import { actorOf, chair, lead, openTyGwyn, worker } from './scenario.ts';
import type { Actor } from '../events.ts';

/** Anything that anybody might ask, sensible or not, out of a small world so that commands meet each other. */

export interface Ask {
  readonly command: Command | Outcome;
  readonly by: Actor;
  /** A cause from a small pool comes twice now and then, as deliveries do. */
  readonly cause: string | null;
  /** Minutes since the ask before. */
  readonly after: number;
}

const ids = (kind: string): fc.Arbitrary<string> =>
  fc.constantFrom(1, 1, 1, 2, 2, 3, 9).map((n) => `${kind}-${n}`);
const action = ids('action');
const meeting = ids('meeting');
const draft = ids('draft');
const letterId = ids('letter');

/** The id for what a command creates, numbered by kind, so that later commands are likely to meet it. */
export const newIdFor = ({ type }: Command | Outcome, state: CaseState | null): string => {
  switch (type) {
    case 'requestMeeting':
      return `meeting-${(state?.meetings.length ?? 0) + 1}`;
    case 'draftNotification':
      return `draft-${(state?.notifications.length ?? 0) + 1}`;
    case 'fileLetter':
      return `letter-${(state?.letters.length ?? 0) + 1}`;
    default:
      return `action-${(state?.actions.length ?? 0) + 1}`;
  }
};
const text = fc.constantFrom('Seen', 'Not seen', 'Asked again');
const date = fc.constantFrom('2026-11-20', '2026-11-30', '2026-12-14');
const instant = fc.constantFrom('2026-11-20T09:00:00Z', '2026-11-25T09:00:00Z', '2026-11-26T14:00:00Z');
const problem = { kind: 'permission', code: 'Forbidden' } as const;

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

const commands = (procedure: Procedure): fc.Arbitrary<Command | Outcome> => {
  const item = fc.constantFrom(
    ...procedure.sections.flatMap(({ items }) => items.map((one) => one.id)).slice(0, 6),
    'no-such-item',
  );
  const stage = fc.constantFrom(...procedure.stages.map((one) => one.id), 'no-such-stage');
  const duty = fc.constantFrom(...procedure.duties.map((one) => one.id), 'no-such-duty');
  const notification = fc.constantFrom(...procedure.notifications.map((one) => one.id), 'no-such');
  const letter = fc.constantFrom(...procedure.letters.map((one) => one.id), 'no-such');
  const fields = fc.constantFrom(
    {},
    Object.fromEntries(
      procedure.notifications.flatMap((one) => one.fields).map((field) => [field.id, 'Written']),
    ),
  );
  const step = fc.oneof(
    fc.constantFrom('channel', 'folder', 'tab', 'card:plan', 'card:progress', 'no-such-step'),
    meeting.map((one) => `meeting:${one}:book`),
    meeting.map((one) => `meeting:${one}:slots`),
    draft.map((one) => `file:${one}`),
    letterId.map((one) => `letter:${one}`),
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
          source: fc.constantFrom('contract', 'regulation'),
          owner: text,
          due: date,
        }),
        providerResponse: text,
        override: text,
      },
      ['type', 'action'],
    ),
    fc.record({ type: type('updateAction'), action, change: record({ due: date, text }, []) }),
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
    fc.record({ type: type('recordMeetingHeld'), meeting, decisions: text }),
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
    fc.record({ type: type('recordEntry'), log: fc.constantFrom('risk', 'lesson'), text }),
    record({ type: type('enterStage'), stage, override: text }, ['type', 'stage']),
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

const reports = (step: fc.Arbitrary<string>): fc.Arbitrary<Outcome> => {
  const link = 'https://m365.example/x';
  const event: fc.Arbitrary<Outcome['event']> = fc.oneof(
    fc.constant({
      type: 'ChannelCreated',
      payload: { teamId: 't', channelId: 'c', name: 'EC-2026-0001', webUrl: link },
    } as const),
    fc.constant({ type: 'FolderReady', payload: { driveId: 'd', itemId: 'i', webUrl: link } } as const),
    fc.constant({ type: 'TabPinned', payload: { tabId: 'p' } } as const),
    fc
      .constantFrom('plan', 'progress')
      .map(
        (card) =>
          ({ type: 'CardPosted', payload: { card, conversationId: 'k', activityId: `a-${card}` } }) as const,
      ),
    fc.tuple(meeting, fc.boolean()).map(
      ([one, some]) =>
        ({
          type: 'SlotsFound',
          payload: {
            meeting: one,
            slots: some ? [{ start: '2026-11-25T09:00:00Z', end: '2026-11-25T10:00:00Z', busy: [] }] : [],
            unreadable: [],
          },
        }) as const,
    ),
    meeting.map(
      (one) =>
        ({
          type: 'MeetingBooked',
          payload: { meeting: one, eventId: `e-${one}`, organizer: 'o', joinUrl: null, webUrl: null },
        }) as const,
    ),
    meeting.map(
      (one) =>
        ({
          type: 'MeetingLinkFound',
          payload: { meeting: one, joinUrl: link, webUrl: null },
        }) as const,
    ),
    fc
      .tuple(meeting, instant)
      .map(([one, start]) => ({ type: 'MeetingMoveSent', payload: { meeting: one, start } }) as const),
    meeting.map((one) => ({ type: 'MeetingCancellationSent', payload: { meeting: one } }) as const),
    draft.map(
      (one) =>
        ({
          type: 'NotificationFiled',
          payload: {
            draft: one,
            files: [{ language: 'en', name: 'n', sha256: 'a', bytes: 1, itemId: 'i', webUrl: link }],
          },
        }) as const,
    ),
    letterId.map(
      (one) =>
        ({
          type: 'LetterFiled',
          payload: { letterId: one, file: { name: 'l', sha256: 'a', bytes: 1, itemId: 'i', webUrl: link } },
        }) as const,
    ),
    step.map((one) => ({ type: 'StepFailed', payload: { step: one, problem } }) as const),
    step.map(
      (one) =>
        ({
          type: 'StepRetrying',
          payload: { step: one, attempt: 1, problem, nextAt: '2026-11-24T00:00:00Z' },
        }) as const,
    ),
  );
  return event.map((one) => ({ type: 'recordOutcome', event: one }));
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
          }),
        },
      ),
      asks: fc.array(
        fc.record({
          command: commands(procedure),
          by: fc.constantFrom(actorOf(lead), actorOf(lead), actorOf(chair), worker),
          cause: fc.option(fc.constantFrom('again-1', 'again-2'), { freq: 1, nil: null }),
          after: fc.integer({ min: 0, max: 600 }),
        }),
        { maxLength: length, size: 'max' },
      ),
    }),
  );

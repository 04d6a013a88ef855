import type { Edition } from '../../procedures/types.ts';
import { type Command, personKey } from '../commands.ts';
import type { MinutesInput } from '../meeting-commands.ts';
import type { Outcome } from '../outcomes.ts';
import { milestonesOf, procedureOf, stageOf } from '../procedure-of.ts';
import type { CaseState } from '../state.ts';
import { questionAt } from '../ways.ts';
import { openTyGwyn } from './scenario.ts';

/** What would be a likely thing to ask of a case as it stands: a life of chance alone seldom leaves its first stage. */

const override = 'It is urgent';

const onwards = (state: CaseState, edition: Edition): readonly Command[] => {
  const procedure = procedureOf(state, edition);
  const stage = stageOf(state, edition);
  const question = questionAt(state, edition);
  return [
    ...(question?.answers ?? []).map(({ id }): Command => ({
      type: 'answerQuestion',
      question: question?.id ?? '',
      answer: id,
      rationale: 'Seen',
    })),
    ...stage.next.flatMap((next): readonly Command[] => [
      { type: 'enterStage', stage: next, override },
      { type: 'enterStage', stage: next },
    ]),
    ...procedure.passages
      .filter(({ from }) => from.includes(stage.id))
      .flatMap(({ to }): readonly Command[] => {
        const criteria = procedureOf({ procedure: to }, edition)
          .criteria.slice(0, 1)
          .map(({ id }) => id);
        const bare: Command = { type: 'stepToProcedure', procedure: to, reason: 'Seen' };
        const { evidence } = openTyGwyn;
        return [bare, { ...bare, criteria, evidence, override }];
      }),
  ];
};

const aboutMeetings = (state: CaseState): readonly (Command | Outcome)[] => [
  { type: 'requestMeeting', duration: 60 },
  ...state.meetings.flatMap(({ id: meeting, status }): readonly (Command | Outcome)[] => {
    const slot = { start: '2027-11-25T09:00:00Z', end: '2027-11-25T10:00:00Z' };
    const booked = { meeting, eventId: `e-${meeting}`, organizer: 'o', joinUrl: null, webUrl: null };
    switch (status) {
      case 'searching':
        return [
          {
            type: 'recordOutcome',
            event: {
              type: 'SlotsFound',
              payload: { meeting, slots: [{ ...slot, busy: [] }], unreadable: [] },
            },
          },
        ];
      case 'proposed':
        return [{ type: 'chooseSlot', meeting, start: slot.start }];
      case 'booking':
        return [{ type: 'recordOutcome', event: { type: 'MeetingBooked', payload: booked } }];
      case 'booked':
        return [
          ...aroundMeeting(meeting),
          { type: 'recordMeetingHeld', meeting, decisions: 'Seen' },
          {
            type: 'recordMeetingHeld',
            meeting,
            decisions: 'Seen',
            actions: [{ text: 'Ring the families', owner: 'Carys', due: '2026-11-30' }],
            override,
          },
        ];
      case 'held':
        return [
          { type: 'correctMinutes', meeting, minutes: { ...minutes, chairedBy: 'Lois' }, reason: 'Seen' },
          ...afterMeeting(state, meeting),
        ];
      default:
        return [];
    }
  }),
];

const minutes: MinutesInput = {
  chairedBy: 'Carys Cadeirydd',
  present: ['Carys Cadeirydd'],
  apologies: [],
  dealtWith: ['welcome'],
  decisions: [{ decision: 'Visit weekly', rationale: 'Seen' }],
  actions: [{ text: 'Ring the families', owner: 'Carys', due: '2026-11-30' }],
  copiedTo: [],
};

const aroundMeeting = (meeting: string): readonly (Command | Outcome)[] => [
  { type: 'setAgenda', meeting, revision: 0, lines: [{ id: 'own-1', words: { cy: 'Nosau' } }] },
  { type: 'recordOutcome', event: { type: 'AgendaSent', payload: { meeting, revision: 1 } } },
  { type: 'tickAgendaLine', meeting, line: 'own-1', dealtWith: true },
  { type: 'keepMeetingNote', meeting, note: 'n1', kind: 'action', text: 'Ring' },
  { type: 'noteAttendance', meeting, who: { name: 'Carys' }, standing: 'present' },
  { type: 'finishMeeting', meeting, minutes },
  { type: 'finishMeeting', meeting, minutes, override },
];

const afterMeeting = (state: CaseState, meeting: string): readonly (Command | Outcome)[] => {
  const version = state.meetings.find(({ id }) => id === meeting)?.minutes.length ?? 0;
  const members = state.group.map((member) => ({ key: personKey(member), name: member.name }));
  const problem = { kind: 'gone', code: 'OtherOrganisation' } as const;
  return [
    {
      type: 'recordOutcome',
      event: { type: 'MinutesFiled', payload: { meeting, version, files: [] } },
    },
    ...members.flatMap((member): readonly (Command | Outcome)[] => [
      {
        type: 'recordOutcome',
        event: { type: 'MinutesSent', payload: { meeting, version, told: [member], missed: [] } },
      },
      {
        type: 'recordOutcome',
        event: {
          type: 'MinutesSent',
          payload: { meeting, version, told: [], missed: [{ ...member, problem }] },
        },
      },
    ]),
    ...state.group.map(({ tenant, objectId }): Command => ({
      type: 'markMinutesSent',
      meeting,
      member: { tenant, objectId },
      note: 'Sent by post',
    })),
  ];
};

const aboutDocuments = (state: CaseState, edition: Edition): readonly (Command | Outcome)[] => {
  const { notifications, reports } = procedureOf(state, edition);
  return [
    ...[...notifications, ...reports].map((template): Command => ({
      type: 'draftNotification',
      notification: template.id,
      fields: Object.fromEntries(template.fields.map(({ id }) => [id, 'Written'])),
    })),
    ...state.notifications.flatMap(({ draft, status }): readonly (Command | Outcome)[] => {
      if (status === 'drafted')
        return [{ type: 'confirmNotification', draft, fields: {}, recipients: [{ name: 'AGC' }] }];
      return status === 'confirmed'
        ? [
            {
              type: 'recordOutcome',
              event: { type: 'NotificationFiled', payload: { draft, files: [] } },
            },
          ]
        : [];
    }),
  ];
};

const onTheWay = (state: CaseState, edition: Edition): readonly Command[] => [
  ...milestonesOf(state, edition).map(({ id }): Command => ({
    type: 'recordMilestone',
    milestone: id,
    on: '2026-11-23',
  })),
  ...edition.standards.map(({ id }): Command => ({
    type: 'assessStandard',
    standard: id,
    judgement: 'met',
    evidence: 'Seen',
  })),
  ...state.actions
    .filter(({ status }) => status === 'open')
    .map(({ id }): Command => ({ type: 'meetAction', action: id, evidence: 'Seen' })),
  { type: 'closeCase', outcome: 'Seen', residualConcerns: 'none', override },
  { type: 'closeCase', outcome: 'Seen', residualConcerns: 'none' },
];

/**
 * The nth of what could well be asked now: of the way onwards, of meetings, of documents, of the rest.
 * @param pick any whole number from 0
 */
export const sensibleAsk = (state: CaseState, edition: Edition, pick: number): Command | Outcome => {
  const kinds = [
    onwards(state, edition),
    aboutMeetings(state),
    aboutDocuments(state, edition),
    onTheWay(state, edition),
  ].filter((kind) => kind.length > 0);
  const kind = kinds[pick % kinds.length] ?? [];
  const ask = kind[Math.floor(pick / kinds.length) % kind.length];
  return ask ?? { type: 'requestMeeting', duration: 60 };
};

import {
  TimeInput,
  type ActionArray,
  type CardElementArray,
  type IAdaptiveCard,
} from '@microsoft/teams.cards';
import type { MeetingView } from '../../../src/case/view-schema.ts';
import { asWritten } from '../as-written.ts';
import { meetingUrl, openCaseLink, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import {
  area,
  button,
  choice,
  cut,
  date,
  faint,
  frame,
  line,
  link,
  opens,
  plain,
  row,
  say,
} from '../frame.ts';
import { draftablesOf } from '../reports/reports.ts';

/** A steering group meeting, from the search for a time to its decisions (PFP 7.1–7.4). */

const MOST_SHOWN = 20;
/** Rows of the form for what the group takes upon itself; the plan has room for more. */
export const ACTION_ROWS = ['1', '2', '3'] as const;
export const OTHER_ATTENDEES = 'otherAttendees';

const heldFields = ({ view, voice }: Drawing): CardElementArray => [
  area({
    id: 'decisions',
    label: voice.label((tell) => tell('cards.meeting.decisions')),
    required: voice.label((tell) => tell('cards.needed')),
  }),
  choice({
    id: 'attendees',
    label: voice.label((tell) => tell('tabCase.meeting.attendees')),
    many: true,
    open: true,
    choices: view.group.map(({ key, name, agency }) => ({
      value: key,
      title: asWritten(`${name} (${agency})`),
    })),
    value: view.group.map(({ key }) => key).join(','),
  }),
  area({
    id: OTHER_ATTENDEES,
    label: voice.label((tell) => `${tell('tabCase.meeting.others')} – ${tell('tabCase.meeting.othersHint')}`),
    most: 2_000,
  }),
  faint(voice.line((tell) => tell('cardsProcedures.meeting.actionsHint'))),
  ...ACTION_ROWS.flatMap((number): CardElementArray => [
    line({
      id: `action.${number}.text`,
      label: voice.label((tell) => tell('cardsProcedures.meeting.actionText', { number })),
    }),
    line({
      id: `action.${number}.owner`,
      label: voice.label((tell) => tell('cardsProcedures.meeting.actionOwner', { number })),
    }),
    date({
      id: `action.${number}.due`,
      label: voice.label((tell) => tell('cardsProcedures.meeting.actionDue', { number })),
    }),
  ]),
];

const minutesButton = (drawing: Drawing, ours: Readonly<Record<string, string>>): ActionArray => {
  const minutes = draftablesOf(drawing).reports.find(({ kind }) => kind === 'minutes');
  return minutes === undefined
    ? []
    : [
        button(
          drawing.voice.label((tell) => tell('tabCase.meeting.draftMinutes')),
          'draft-notification',
          { ...ours, notification: minutes.id },
          { style: 'positive' },
        ),
      ];
};

const when = ({ voice }: Drawing, start: string): string => voice.time(start);

const nameOf = ({ view }: Drawing, key: string): string =>
  view.group.find((member) => member.key === key)?.name ?? '';

const slotRows = (drawing: Drawing, meeting: MeetingView): CardElementArray => {
  const { voice, view } = drawing;
  return meeting.slots.slice(0, 3).map((slot, at) =>
    row(
      [
        say(`**${at + 1}.** ${when(drawing, slot.start)}`),
        faint(
          slot.busy.length === 0
            ? voice.label((tell) => tell('cards.meeting.allFree'))
            : voice.label((tell) =>
                tell('cards.meeting.busy', {
                  names: asWritten(slot.busy.map((key) => nameOf(drawing, key)).join(', ')),
                }),
              ),
        ),
      ],
      [
        button(
          voice.label((tell) => tell('cards.meeting.choose')),
          'choose-slot',
          { ref: view.ref, card: `meeting:${meeting.id}`, meeting: meeting.id, start: slot.start },
        ),
      ],
    ),
  );
};

/** What the group took upon itself there, as the plan has it now. */
const agreedActions = ({ view, voice }: Drawing, meeting: MeetingView): CardElementArray =>
  view.plan.actions
    .filter(({ id }) => meeting.actions.includes(id))
    .slice(0, MOST_SHOWN)
    .flatMap((action): CardElementArray => [
      plain(`${action.number}. ${cut(action.text, 200)}`),
      plain(
        `${action.owner} · ${voice.label((tell, language) =>
          tell(action.overdue ? 'cards.plan.overdue' : 'cards.plan.due', {
            date: voice.in(language).date(action.due),
          }),
        )}`,
        { subtle: true },
      ),
    ]);

const bodyOf = (drawing: Drawing, meeting: MeetingView): CardElementArray => {
  const { voice } = drawing;
  const unreadable = meeting.unreadable.map((key) => nameOf(drawing, key)).filter((name) => name !== '');
  const silent =
    unreadable.length === 0
      ? []
      : [
          plain(
            voice.label((tell) => tell('cards.meeting.unreadable', { names: unreadable.join(', ') })),
            { subtle: true },
          ),
        ];
  const start = meeting.start;
  switch (meeting.status) {
    case 'searching':
      return [say(voice.line((tell) => tell('cards.meeting.searching')))];
    case 'no-slot':
      return [
        say(
          voice.line((tell, language) =>
            tell('cards.meeting.noSlot', { date: voice.in(language).date(meeting.latest) }),
          ),
        ),
        ...silent,
      ];
    case 'proposed':
      return [
        say(voice.line((tell) => tell('cards.meeting.proposed'))),
        ...slotRows(drawing, meeting),
        ...silent,
      ];
    case 'booking':
    case 'moving':
    case 'cancelling':
      return [
        ...(start === null ? [] : [say(when(drawing, start), { weight: 'Bolder' })]),
        say(voice.line((tell) => tell('cards.meeting.underWay'))),
      ];
    case 'booked':
      return [
        ...(start === null ? [] : [say(when(drawing, start), { weight: 'Bolder' })]),
        say(
          voice.line((tell) =>
            meeting.joinUrl === null ? tell('cards.meeting.bookedNoLink') : tell('cards.meeting.booked'),
          ),
        ),
        faint(agendaLine(drawing, meeting)),
      ];
    case 'cancelled':
      return [say(voice.line((tell) => tell('cards.meeting.cancelled')))];
    case 'held':
      return [
        ...(start === null ? [] : [say(when(drawing, start))]),
        say(voice.label((tell) => tell('cards.meeting.held'))),
        ...(meeting.minutes.length > 0 ? minutesLines(drawing, meeting) : saidThere(drawing, meeting)),
      ];
  }
};

/** How long the agenda is, and who changed it last; its lines may be for the group alone. */
const agendaLine = ({ voice }: Drawing, { agenda }: MeetingView): string =>
  voice.label((tell, language) =>
    agenda.changed === null
      ? tell('meetings.card.agenda', { count: agenda.lines.length })
      : tell('meetings.card.agendaBy', {
          name: asWritten(agenda.changed.by),
          time: voice.in(language).time(agenda.changed.at),
        }),
  );

/** Minutes have a card of their own, and tell the group where nobody else reads. */
const minutesLines = ({ voice }: Drawing, { minutes }: MeetingView): CardElementArray => {
  const content = minutes.at(-1)?.content;
  return [
    faint(voice.label((tell) => tell('meetings.card.decisions', { count: content?.decisions.length ?? 0 }))),
    faint(voice.label((tell) => tell('meetings.card.actions', { count: content?.actions.length ?? 0 }))),
    faint(voice.line((tell) => tell('meetings.card.where'))),
  ];
};

const saidThere = (drawing: Drawing, meeting: MeetingView): CardElementArray => {
  const { voice } = drawing;
  return [
    ...(meeting.attendees.length === 0
      ? []
      : [
          plain(
            voice.label((tell) =>
              tell('tabCase.meeting.attended', { names: cut(meeting.attendees.join(', '), 1_000) }),
            ),
          ),
        ]),
    ...(meeting.decisions === null ? [] : [plain(cut(meeting.decisions, 1_500))]),
    ...agreedActions(drawing, meeting),
    say(voice.line((tell) => tell('tabCase.meeting.minutesPrompt'))),
  ];
};

const actionsOf = (drawing: Drawing, meeting: MeetingView): ActionArray => {
  const { voice, view } = drawing;
  const ours = { ref: view.ref, card: `meeting:${meeting.id}`, meeting: meeting.id };
  const needed = voice.label((tell) => tell('cards.needed'));
  if (view.status === 'closed') return [];
  const cancel = opens(
    voice.label((tell) => tell('cards.meeting.cancel')),
    [
      area({
        id: 'reason',
        label: voice.label((tell) => tell('cards.reason')),
        required: needed,
        most: 1_000,
      }),
    ],
    [
      button(
        voice.label((tell) => tell('cards.meeting.cancel')),
        'cancel-meeting',
        ours,
        {
          style: 'destructive',
          inputs: true,
        },
      ),
    ],
  );
  if (meeting.status === 'no-slot')
    return [
      button(
        voice.label((tell) => tell('cards.meeting.searchFurther')),
        'request-meeting',
        {
          ...ours,
          within: '10',
        },
      ),
      cancel,
    ];
  if (meeting.status === 'proposed') return [cancel];
  const open = link(
    voice.label((tell) => tell('meetings.card.notes')),
    meetingUrl(drawing, meeting.id),
  );
  if (meeting.status === 'held') return meeting.minutes.length > 0 ? [open] : minutesButton(drawing, ours);
  if (meeting.status !== 'booked') return [];
  return [
    ...(meeting.joinUrl === null
      ? []
      : [
          link(
            voice.label((tell) => tell('cards.meeting.join')),
            meeting.joinUrl,
          ),
        ]),
    open,
    opens(
      voice.label((tell) => tell('cards.meeting.move')),
      [
        date({ id: 'day', label: voice.label((tell) => tell('cards.meeting.day')), required: needed }),
        new TimeInput({
          id: 'time',
          label: voice.label((tell) => tell('cards.meeting.time')),
          isRequired: true,
          errorMessage: needed,
        }),
        area({ id: 'reason', label: voice.label((tell) => tell('cards.reason')), most: 1_000 }),
      ],
      [
        button(
          voice.label((tell) => tell('cards.meeting.move')),
          'move-meeting',
          ours,
          { inputs: true },
        ),
      ],
    ),
    opens(
      voice.label((tell) => tell('cards.meeting.recordHeld')),
      [...heldFields(drawing)],
      [
        button(
          voice.label((tell) => tell('cards.meeting.saveHeld')),
          'record-meeting-held',
          ours,
          {
            inputs: true,
            style: 'positive',
          },
        ),
      ],
    ),
    cancel,
  ];
};

export const meetingCard = (drawing: Drawing, meetingId: string): IAdaptiveCard | null => {
  const { view, voice } = drawing;
  const meeting = view.meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) return null;
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.label((tell) => tell('cards.meeting.title', { number: meeting.number }))}`,
    subtitle: subtitleOf(drawing),
    notice: drawing.notice,
    post: { ref: view.ref, card: `meeting:${meeting.id}` },
    body: [
      ...(meeting.purpose === null ? [] : [plain(cut(meeting.purpose, 500), { subtle: true })]),
      faint(voice.label((tell) => tell('cards.meeting.minutes', { minutes: meeting.duration }))),
      ...bodyOf(drawing, meeting),
    ],
    actions: [...actionsOf(drawing, meeting), openCaseLink(drawing)],
  });
};

import {
  TimeInput,
  type ActionArray,
  type CardElementArray,
  type IAdaptiveCard,
} from '@microsoft/teams.cards';
import type { MeetingView } from '../../../src/case/view-schema.ts';
import { asWritten } from '../as-written.ts';
import { openCaseLink, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { area, button, cut, date, faint, frame, link, opens, plain, row, say } from '../frame.ts';

/** A steering group meeting, from the search for a time to its decisions (PFP 7.1–7.4). */

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
      ];
    case 'cancelled':
      return [say(voice.line((tell) => tell('cards.meeting.cancelled')))];
    case 'held':
      return [
        ...(start === null ? [] : [say(when(drawing, start))]),
        say(voice.label((tell) => tell('cards.meeting.held'))),
        ...(meeting.decisions === null ? [] : [plain(cut(meeting.decisions, 1_500))]),
      ];
  }
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
      [
        area({
          id: 'decisions',
          label: voice.label((tell) => tell('cards.meeting.decisions')),
          required: needed,
        }),
      ],
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

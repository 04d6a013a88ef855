import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { isMeetingOver } from '../../../src/case/meeting-over.ts';
import type { CaseView } from '../../../src/case/view-schema.ts';
import { sayAgendaLine } from '../../../src/language/agenda.ts';
import { asWritten } from '../as-written.ts';
import { meetingUrl, openCaseLink, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { button, cut, faint, fitting, frame, link, plain, say } from '../frame.ts';

/** The agenda of a case's next meeting, for one of its group; it is changed in the tab, where there is room. */

type MeetingView = CaseView['meetings'][number];

const isToCome = (meeting: MeetingView): boolean => !isMeetingOver(meeting);

/** The first to come; one whose time is still being looked for comes after those that have theirs. */
const nextMeeting = ({ meetings }: CaseView): MeetingView | null =>
  meetings.filter(isToCome).toSorted((a, b) => (a.start ?? '9').localeCompare(b.start ?? '9'))[0] ?? null;

export const agendaCard = (drawing: Drawing): IAdaptiveCard => {
  const { view, voice } = drawing;
  const meeting = nextMeeting(view);
  const mayAsk = view.status === 'open' && !view.meetings.some(isToCome);
  return fitting((detail) => {
    const most = { full: 60, short: 30, bare: 15 }[detail];
    const lines = meeting?.agenda.lines ?? [];
    return frame({
      voice,
      title: `${titleOf(drawing)}: ${voice.label((tell) => tell('meetings.card.agendaTitle'))}`,
      subtitle: subtitleOf(drawing),
      notice: drawing.notice,
      body:
        meeting === null
          ? [say(voice.line((tell) => tell('meetings.card.noMeeting')))]
          : [
              say(
                meeting.start === null
                  ? voice.label((tell) => tell('meetings.card.noTime'))
                  : voice.time(meeting.start),
                { weight: 'Bolder' },
              ),
              ...lines.slice(0, most).flatMap((line, at) => [
                plain(
                  `${at + 1}. ${cut(
                    voice.label(
                      (_, language) =>
                        sayAgendaLine(line, language, (day) => voice.in(language).date(day)).text,
                    ),
                    600,
                  )}`,
                ),
                ...(line.cite === null ? [] : [faint(line.cite)]),
              ]),
              ...(lines.length > most
                ? [say(voice.label((tell) => tell('cards.moreInTab', { count: lines.length - most })))]
                : []),
              ...(meeting.agenda.changed === null
                ? []
                : [
                    faint(
                      voice.label((tell, language) =>
                        tell('meetings.card.agendaBy', {
                          name: asWritten(meeting.agenda.changed?.by ?? ''),
                          time: voice.in(language).time(meeting.agenda.changed?.at ?? ''),
                        }),
                      ),
                    ),
                  ]),
            ],
      actions: [
        ...(meeting === null
          ? []
          : [
              link(
                voice.label((tell) => tell('meetings.card.openAgenda')),
                meetingUrl(drawing, meeting.id),
              ),
              button(
                voice.label((tell) => tell('cards.refusal.go.meeting')),
                'show-card',
                { ref: view.ref, card: `meeting:${meeting.id}`, from: 'agenda' },
              ),
            ]),
        ...(mayAsk
          ? [
              button(
                voice.label((tell) => tell('cards.meeting.ask')),
                'request-meeting',
                { ref: view.ref, card: 'agenda' },
              ),
            ]
          : []),
        openCaseLink(drawing),
      ],
    });
  });
};

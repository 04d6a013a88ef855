import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { CaseView, MeetingView } from '../../../src/case/view-schema.ts';
import { sayIn } from '../../../src/language/translate.ts';
import type { Language } from '../../../src/procedures/types.ts';
import { asWritten } from '../as-written.ts';
import { meetingUrl, stampLine, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { faint, frame, link, say } from '../frame.ts';

/**
 * That the minutes of a meeting are there. What was said in it stands in the document and in the case, for the
 * group: a channel post names nobody and tells nothing of it.
 */

const inForce = ({ meetings }: CaseView, id: string): { meeting: MeetingView; minutes: Minutes } | null => {
  const meeting = meetings.find((one) => one.id === id);
  const minutes = meeting?.minutes.at(-1);
  return meeting === undefined || minutes === undefined ? null : { meeting, minutes };
};
type Minutes = MeetingView['minutes'][number];

const fileIn = ({ files }: Minutes, language: Language): string | null =>
  (files.find((file) => file.language === language) ?? files[0])?.webUrl ?? null;

export const minutesCard = (drawing: Drawing, id: string): IAdaptiveCard | null => {
  const { view, voice } = drawing;
  const found = inForce(view, id);
  if (found === null) return null;
  const { meeting, minutes } = found;
  const { content, version } = minutes;
  // A post in both languages links the Welsh document, which stands beside the English one.
  const file = fileIn(minutes, voice.language === 'en' ? 'en' : 'cy');
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.label((tell) => tell('meetings.card.title', { number: meeting.number }))}`,
    subtitle: subtitleOf(drawing),
    notice: drawing.notice,
    post: { ref: view.ref, card: `minutes:${id}` },
    body: [
      ...(meeting.start === null ? [] : [say(voice.time(meeting.start), { weight: 'Bolder' })]),
      ...(version === 1 ? [] : [say(voice.line((tell) => tell('meetings.card.corrected', { version })))]),
      say(voice.label((tell) => tell('meetings.card.decisions', { count: content.decisions.length }))),
      say(voice.label((tell) => tell('meetings.card.actions', { count: content.actions.length }))),
      faint(voice.line((tell) => tell('meetings.card.where'))),
      faint(stampLine(voice, minutes.confirmed.by, minutes.confirmed.at)),
    ],
    actions: [
      ...(file === null
        ? []
        : [
            link(
              voice.label((tell) => tell('meetings.card.document')),
              file,
            ),
          ]),
      link(
        voice.label((tell) => tell('meetings.card.open')),
        meetingUrl(drawing, id),
      ),
    ],
  });
};

/** What a member of the group is told in their own chat; null when there are no such minutes. */
export const minutesMessage = ({
  view,
  meeting: id,
  language,
  baseUrl,
}: {
  readonly view: CaseView;
  readonly meeting: string;
  readonly language: Language;
  readonly baseUrl: string;
}): string | null => {
  const found = inForce(view, id);
  if (found === null) return null;
  const { meeting, minutes } = found;
  const tell = sayIn(language);
  const about = {
    number: meeting.number,
    service: asWritten(view.service.name),
    ref: view.ref,
    version: minutes.version,
    page: meetingUrl({ baseUrl, view }, id),
  };
  const file = fileIn(minutes, language);
  if (file === null)
    return minutes.version === 1
      ? tell('meetings.told.minutesUnfiled', about)
      : tell('meetings.told.correctedUnfiled', about);
  return minutes.version === 1
    ? tell('meetings.told.minutes', { ...about, file })
    : tell('meetings.told.corrected', { ...about, file });
};

import { OutsideProblem, type DocumentFile } from '../follow-up/ports.ts';
import type { CaseView, MeetingView } from '../case/view-schema.ts';
import type { MinutesView } from '../case/view/meeting-schema.ts';
import { sayAgendaLine } from '../language/agenda.ts';
import { sayIn } from '../language/translate.ts';
import type { Language } from '../procedures/types.ts';
import { fileName } from './file-name.ts';
import type { Block, DocumentModel } from './model.ts';
import { docxType, toDocx } from './to-docx.ts';
import { wordingOf } from './wording.ts';

/**
 * The two files of one version of a meeting's minutes (PFP 7.2), Welsh and English, the same bytes each time. The
 * headings are in the file's language; what people wrote stands as they wrote it.
 * @throws OutsideProblem `rejected` when there is no such version
 */
export const minutesFiles = async (
  view: CaseView,
  meetingId: string,
  version: number,
): Promise<readonly DocumentFile[]> => {
  const meeting = view.meetings.find(({ id }) => id === meetingId);
  const minutes = meeting?.minutes.find((one) => one.version === version);
  if (meeting === undefined || minutes === undefined)
    throw new OutsideProblem({ kind: 'rejected', code: 'unknown-minutes' });
  return Promise.all(
    (['cy', 'en'] as const).map(async (language) => ({
      language,
      name: nameOf(view, meeting, version, language),
      content: await toDocx(minutesModel(view, meeting, minutes, language)),
      contentType: docxType,
    })),
  );
};

/** A correction is a file of its own beside the one that it corrects. */
const nameOf = (
  { ref, service }: CaseView,
  { number }: MeetingView,
  version: number,
  language: Language,
): string => {
  const say = sayIn(language);
  const which = version === 1 ? [] : [say('meetings.minutes.versionFile', { version })];
  return fileName([ref, say('meetings.minutes.fileTitle', { number }), service.name, ...which], '.docx');
};

const list = (entries: readonly string[], none: string): Block =>
  entries.length === 0 ? { kind: 'paragraph', text: none } : { kind: 'list', lead: null, entries };

const optional = (title: string, content: string | null): readonly Block[] =>
  content === null
    ? []
    : [
        { kind: 'heading', text: title },
        { kind: 'paragraph', text: content },
      ];

export const minutesModel = (
  view: CaseView,
  meeting: MeetingView,
  { content, version, reason, confirmed }: MinutesView,
  language: Language,
): DocumentModel => {
  const say = sayIn(language);
  const { date, time } = wordingOf(language, confirmed.at);
  const about = [
    say('documents.agenda.case', { ref: view.ref }),
    say('documents.agenda.service', { name: view.service.name }),
    ...(meeting.start === null ? [] : [say('meetings.minutes.held', { time: time(meeting.start) })]),
    say('meetings.minutes.chairedBy', { name: content.chairedBy }),
    ...(content.takenBy === null ? [] : [say('meetings.minutes.takenBy', { name: content.takenBy })]),
  ];
  const agenda = content.agenda.map(({ line, dealtWith }) => {
    const { text } = sayAgendaLine(line, language, date);
    return [
      line.cite === null ? text : say('meetings.minutes.cited', { text, cite: line.cite }),
      dealtWith ? say('meetings.minutes.dealtWith') : say('meetings.minutes.carriedOver'),
    ];
  });
  const blocks: readonly Block[] = [
    ...(reason === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: say('meetings.minutes.corrected', { version, before: version - 1, reason }),
          } as const,
        ]),
    { kind: 'paragraph', text: about.join('\n') },
    { kind: 'paragraph', text: say('meetings.minutes.asWritten') },
    { kind: 'heading', text: say('meetings.minutes.present') },
    list(content.present, say('meetings.minutes.nobody')),
    { kind: 'heading', text: say('meetings.minutes.apologies') },
    list(content.apologies, say('meetings.minutes.nobody')),
    { kind: 'heading', text: say('meetings.minutes.agenda') },
    {
      kind: 'table',
      head: [say('meetings.minutes.item'), say('meetings.minutes.outcome')],
      rows: agenda,
      widths: [3, 1],
    },
    ...optional(say('meetings.minutes.discussion'), content.discussion),
    { kind: 'heading', text: say('meetings.minutes.decisions') },
    content.decisions.length === 0
      ? { kind: 'paragraph', text: say('meetings.minutes.noDecisions') }
      : {
          kind: 'table',
          head: [say('meetings.minutes.decision'), say('meetings.minutes.rationale')],
          rows: content.decisions.map(({ decision, rationale }) => [decision, rationale]),
        },
    { kind: 'heading', text: say('meetings.minutes.actions') },
    content.actions.length === 0
      ? { kind: 'paragraph', text: say('meetings.minutes.noActions') }
      : {
          kind: 'table',
          head: [say('meetings.minutes.action'), say('meetings.minutes.owner'), say('meetings.minutes.due')],
          rows: content.actions.map(({ text, owner, due }) => [text, owner, date(due)]),
        },
    ...optional(say('meetings.minutes.information'), content.information),
    { kind: 'heading', text: say('meetings.minutes.nextMeeting') },
    {
      kind: 'paragraph',
      text: content.nextMeeting === null ? say('meetings.minutes.notBooked') : time(content.nextMeeting),
    },
    ...(content.copiedTo.length === 0
      ? []
      : [
          { kind: 'heading', text: say('meetings.minutes.copiedTo') } as const,
          { kind: 'list', lead: null, entries: content.copiedTo } as const,
        ]),
    {
      kind: 'paragraph',
      text: say('meetings.minutes.confirmed', { name: confirmed.by, time: time(confirmed.at) }),
    },
    { kind: 'paragraph', text: say('meetings.minutes.askCorrection') },
  ];
  const title = say('meetings.minutes.title', { number: meeting.number });
  return {
    title: `${view.ref} ${title}`,
    reference: view.ref,
    writtenAt: confirmed.at,
    parts: [{ language, title, blocks }],
  };
};

import type { CommandOf } from '../../src/case/commands.ts';
import type { CaseView, MeetingView } from '../../src/case/view-schema.ts';
import type { MinutesView } from '../../src/case/view/meeting-schema.ts';
import { type FormField, fromRows, given, linesOf, rowsOf, type Values } from '../components/fields.ts';
import type { Words } from '../components/words.tsx';
import type { DraftLine } from './agenda-draft.ts';

/** The form in which minutes are put right before they are confirmed, and corrected afterwards. */

type Minutes = CommandOf<'finishMeeting'>['minutes'];

/** What the form begins with. */
interface Begins {
  readonly chairedBy: string;
  readonly takenBy: string;
  readonly present: readonly string[];
  readonly apologies: readonly string[];
  readonly dealtWith: readonly string[];
  readonly discussion: string;
  readonly decisions: readonly Values[];
  readonly actions: readonly Values[];
  readonly information: string;
  readonly copiedTo: readonly string[];
}

const named = ({ name, agency }: CaseView['group'][number]): string => `${name} (${agency})`;

/** From what was noted; whoever chairs the group is taken to have chaired. */
export const fromNotes = (view: CaseView, { notes }: MeetingView, me: string): Begins => {
  const attendance = notes?.attendance ?? [];
  const kept = notes?.kept ?? [];
  const inGroup = (key: string | null): string | undefined => {
    const member = view.group.find((one) => one.key === key);
    return member === undefined ? undefined : named(member);
  };
  const of = (standing: string): readonly string[] =>
    attendance.filter((one) => one.standing === standing).map(({ key, name }) => inGroup(key) ?? name);
  const kind = (wanted: string) => kept.filter((note) => note.kind === wanted);
  const chair = view.group.find(({ role }) => role === 'chair') ?? view.group.find(({ lead }) => lead);
  return {
    chairedBy: chair?.name ?? '',
    takenBy: me,
    present: of('present'),
    apologies: of('apologies'),
    dealtWith: notes?.dealtWith ?? [],
    discussion: kind('point')
      .map(({ text }) => text)
      .join('\n\n'),
    decisions: kind('decision').map(({ text, rationale }) => ({
      decision: text,
      rationale: rationale ?? '',
    })),
    actions: kind('action').map(({ text, owner, due }) => ({ text, owner: owner ?? '', due: due ?? '' })),
    information: '',
    copiedTo: [],
  };
};

export const fromMinutes = ({ content }: MinutesView): Begins => ({
  chairedBy: content.chairedBy,
  takenBy: content.takenBy ?? '',
  present: content.present,
  apologies: content.apologies,
  dealtWith: content.agenda.flatMap(({ line, dealtWith }) => (dealtWith ? [line.id] : [])),
  discussion: content.discussion ?? '',
  decisions: content.decisions.map(({ decision, rationale }) => ({ decision, rationale })),
  // The id goes with the row, so that an action in the plan is changed and not made a second time.
  actions: content.actions.map(({ action, text, owner, due }) => ({ action, text, owner, due })),
  information: content.information ?? '',
  copiedTo: content.copiedTo,
});

export const minutesFields = (
  { group }: Pick<CaseView, 'group'>,
  lines: readonly DraftLine[],
  begins: Begins,
  { say }: Pick<Words, 'say'>,
  sayLine: (line: DraftLine) => string,
): readonly FormField[] => {
  const members = group.map(named);
  const others = begins.present.filter((name) => !members.includes(name));
  return [
    {
      name: 'chairedBy',
      label: say('tabMeetings.minutes.chairedBy'),
      kind: 'line',
      required: true,
      initial: begins.chairedBy,
    },
    { name: 'takenBy', label: say('tabMeetings.minutes.takenBy'), kind: 'line', initial: begins.takenBy },
    {
      name: 'present',
      label: say('tabMeetings.minutes.present'),
      kind: 'checks',
      options: [...new Set(members)].map((value) => ({ value, label: value })),
      initial: begins.present.filter((name) => members.includes(name)).join('\n'),
    },
    {
      name: 'others',
      label: say('tabMeetings.minutes.othersPresent'),
      hint: say('tabMeetings.minutes.onePerLine'),
      kind: 'lines',
      initial: others.join('\n'),
    },
    {
      name: 'apologies',
      label: say('tabMeetings.minutes.apologies'),
      hint: say('tabMeetings.minutes.onePerLine'),
      kind: 'lines',
      initial: begins.apologies.join('\n'),
    },
    {
      name: 'dealtWith',
      label: say('tabMeetings.minutes.dealtWith'),
      kind: 'checks',
      options: lines.map((line) => ({ value: line.id, label: sayLine(line) })),
      initial: begins.dealtWith.join('\n'),
    },
    {
      name: 'discussion',
      label: say('tabMeetings.minutes.discussion'),
      kind: 'text',
      initial: begins.discussion,
    },
    {
      name: 'decisions',
      label: say('tabMeetings.minutes.decisions'),
      kind: 'rows',
      initial: fromRows(begins.decisions),
      row: {
        fields: [
          { name: 'decision', label: say('tabMeetings.minutes.decision'), kind: 'text', required: true },
          { name: 'rationale', label: say('tabMeetings.minutes.rationale'), kind: 'text', required: true },
        ],
        title: (number) => say('tabMeetings.minutes.decisionNumber', { number }),
        add: say('tabMeetings.minutes.addDecision'),
        remove: (number) => say('tabMeetings.minutes.removeDecision', { number }),
      },
    },
    {
      name: 'actions',
      label: say('tabMeetings.minutes.actions'),
      hint: say('tabMeetings.minutes.actionsHint'),
      kind: 'rows',
      initial: fromRows(begins.actions),
      row: {
        fields: [
          { name: 'text', label: say('tabCase.meeting.actionText'), kind: 'text', required: true },
          { name: 'owner', label: say('tabCase.meeting.actionOwner'), kind: 'line', required: true },
          { name: 'due', label: say('tabCase.meeting.actionDue'), kind: 'date', required: true },
        ],
        title: (number) => say('tabCase.meeting.actionNumber', { number }),
        add: say('tabCase.meeting.addAction'),
        remove: (number) => say('tabCase.meeting.removeAction', { number }),
      },
    },
    {
      name: 'information',
      label: say('tabMeetings.minutes.information'),
      kind: 'text',
      initial: begins.information,
    },
    {
      name: 'copiedTo',
      label: say('tabMeetings.minutes.copiedTo'),
      hint: say('tabMeetings.minutes.onePerLine'),
      kind: 'lines',
      initial: begins.copiedTo.join('\n'),
    },
  ];
};

const typed = (row: Values, name: string): string => row[name]?.trim() ?? '';

export const minutesOf = (values: Values): Minutes => ({
  chairedBy: typed(values, 'chairedBy'),
  ...given('takenBy', values['takenBy']),
  present: [...linesOf(values['present']), ...linesOf(values['others'])],
  apologies: [...linesOf(values['apologies'])],
  dealtWith: [...linesOf(values['dealtWith'])],
  ...given('discussion', values['discussion']),
  decisions: rowsOf(values['decisions']).map((row) => ({
    decision: typed(row, 'decision'),
    rationale: typed(row, 'rationale'),
  })),
  actions: rowsOf(values['actions']).map((row) => ({
    ...given('action', row['action']),
    text: typed(row, 'text'),
    owner: typed(row, 'owner'),
    due: row['due'] ?? '',
  })),
  ...given('information', values['information']),
  copiedTo: [...linesOf(values['copiedTo'])],
});

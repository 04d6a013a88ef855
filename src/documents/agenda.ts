import { sayDate } from '../calendar/say-date.ts';
import type { CaseView, DutyView, MeetingView } from '../case/view-schema.ts';
import { sayAgendaLine } from '../language/agenda.ts';
import { type Say, sayIn } from '../language/translate.ts';
import type { Language } from '../procedures/types.ts';
import type { Block, Part } from './model.ts';
import { toHtml } from './to-html.ts';

/**
 * The agenda of a steering group meeting, Welsh first, then English (NF 1.61–1.69), and below it where the case
 * stands: what is overdue, the open duties, the plan. What comes from the case names no person who uses the
 * service, because it travels in an invitation.
 * @param today ISO date
 */
export const agendaHtml = (view: CaseView, meeting: string, today: string): string =>
  toHtml({ parts: [agendaIn(view, meeting, today, 'cy'), agendaIn(view, meeting, today, 'en')] });

const agendaIn = (view: CaseView, meetingId: string, today: string, language: Language): Part => {
  const say = sayIn(language);
  const meeting = view.meetings.find(({ id }) => id === meetingId);
  const about = [
    say('documents.agenda.case', { ref: view.ref }),
    say('documents.agenda.service', { name: view.service.name }),
    say('documents.agenda.stage', { stage: view.stage.title[language] }),
    ...(meeting === undefined ? [] : [say('documents.agenda.meeting', { number: meeting.number })]),
    ...(meeting === undefined || meeting.purpose === null
      ? []
      : [say('documents.agenda.purpose', { purpose: meeting.purpose })]),
    say('documents.agenda.asOf', { date: sayDate(today, language) }),
  ];
  return {
    language,
    title: say('documents.agenda.title'),
    blocks: [
      { kind: 'paragraph', text: about.join('\n') },
      { kind: 'list', lead: null, entries: linesIn(meeting, language), numbered: true },
      { kind: 'heading', text: say('documents.agenda.stands') },
      ...titled(say, say('documents.agenda.overdue'), overdueIn(view, language, say)),
      ...titled(say, say('documents.agenda.duties'), dutiesIn(view, language, say)),
      ...planIn(view, language, say),
      ...checklistsIn(view, language, say),
    ],
  };
};

/** The agenda itself, as people left it or as the case suggests, each line with its paragraph. */
const linesIn = (meeting: MeetingView | undefined, language: Language): readonly string[] =>
  (meeting?.agenda.lines ?? []).map((line) => {
    const { text } = sayAgendaLine(line, language, (date) => sayDate(date, language));
    return line.cite === null ? text : `${text} (${line.cite})`;
  });

const titled = (say: Say, title: string, entries: readonly string[]): readonly Block[] => [
  { kind: 'heading', text: title },
  entries.length === 0
    ? { kind: 'paragraph', text: say('documents.agenda.none') }
    : { kind: 'list', lead: null, entries },
];

const isOverdue = ({ status, deadline }: DutyView): boolean =>
  status === 'open' && deadline?.state === 'overdue';

const overdueIn = (view: CaseView, language: Language, say: Say): readonly string[] => [
  ...view.duties.filter(isOverdue).map((duty) => dutyIn(duty, language, say)),
  ...view.plan.actions
    .filter(({ overdue, status }) => overdue && status === 'open')
    .map((action) => actionIn(action, language, say)),
];

const byForce = { must: 0, should: 1, may: 2 } as const;

const dutiesIn = (view: CaseView, language: Language, say: Say): readonly string[] =>
  view.duties
    .filter((duty) => duty.status === 'open' && !isOverdue(duty))
    .toSorted((a, b) => byForce[a.force] - byForce[b.force])
    .map((duty) => dutyIn(duty, language, say));

const forces = {
  must: 'documents.agenda.force.must',
  should: 'documents.agenda.force.should',
  may: 'documents.agenda.force.may',
} as const satisfies Record<DutyView['force'], string>;

const dutyIn = ({ cite, force, text, deadline }: DutyView, language: Language, say: Say): string => {
  const places = { cite, force: say(forces[force]), text: text[language] };
  return deadline === null
    ? say('documents.agenda.duty', places)
    : say('documents.agenda.dutyDue', { ...places, date: sayDate(deadline.due, language) });
};

const actionIn = (
  { number, text, due }: CaseView['plan']['actions'][number],
  language: Language,
  say: Say,
): string => say('documents.agenda.action', { number, text, date: sayDate(due, language) });

const planIn = (view: CaseView, language: Language, say: Say): readonly Block[] => {
  const { actions, open, met } = view.plan;
  if (actions.length === 0) return [];
  const shown = actions
    .filter(({ status }) => status === 'open')
    .map((action) => actionIn(action, language, say));
  return [
    { kind: 'heading', text: say('documents.agenda.plan') },
    { kind: 'paragraph', text: say('documents.agenda.planCount', { open, met }) },
    ...(shown.length === 0 ? [] : [{ kind: 'list', lead: null, entries: shown } as const]),
  ];
};

const checklistsIn = (view: CaseView, language: Language, say: Say): readonly Block[] =>
  view.sections.length === 0
    ? []
    : [
        { kind: 'heading', text: say('documents.agenda.checklists') },
        {
          kind: 'table',
          head: [say('documents.agenda.section'), say('documents.agenda.settled')],
          rows: view.sections.map(({ title, settled, total }) => [title[language], `${settled} / ${total}`]),
        },
      ];

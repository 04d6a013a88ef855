import type { CaseView } from '../case/view-schema.ts';

/**
 * What of a case one card shows, as a text to compare: a card whose content has not changed is not sent again.
 * The progress card shows something of everything.
 */
export const contentOf = (view: CaseView, card: string): string => {
  const { version: _version, ...everything } = view;
  const [kind, ...rest] = card.split(':');
  const id = rest.join(':');
  const about = [view.ref, view.status, view.stage.id, view.service, view.group];
  switch (kind) {
    case 'section':
      return JSON.stringify([about, view.sections.find((section) => section.id === id)]);
    case 'checklist':
      return JSON.stringify([
        about,
        view.procedures,
        view.sections.map((one) => [one.id, one.settled, one.total]),
      ]);
    case 'lessons':
      return JSON.stringify([
        about,
        view.entries.filter(({ log }) => log === 'lesson').map(({ theme }) => theme),
        view.plan.actions.filter(({ source }) => source === 'lesson'),
        view.notifications
          .filter((one) => one.kind === 'lessons-report')
          .map(({ files, status }) => [files, status]),
      ]);
    case 'overdue':
      return JSON.stringify([
        about,
        view.duties.filter(({ deadline, status }) => status === 'open' && deadline?.state === 'overdue'),
        view.plan.actions.filter(({ overdue }) => overdue),
        view.firstMeetingDue,
        view.suspension?.reviewOn,
        view.overdue,
      ]);
    case 'plan':
      return JSON.stringify([about, view.plan]);
    case 'meeting':
      return JSON.stringify([about, view.meetings.find((meeting) => meeting.id === id), view.steps]);
    case 'minutes':
      return JSON.stringify([about, view.meetings.find((meeting) => meeting.id === id)?.minutes]);
    case 'notification':
      return JSON.stringify([about, view.notifications.find(({ draft }) => draft === id), view.steps]);
    default:
      return JSON.stringify(everything);
  }
};

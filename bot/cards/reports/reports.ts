import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import { names } from '../../../src/language/names.ts';
import type { Text } from '../../../src/procedures/types.ts';
import { openCaseLink, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { button, faint, frame, heading, row, say } from '../frame.ts';

/** Notifications and reports that the case can have, each with how its newest draft stands, and drafted at a click. */

export interface Draftable {
  readonly id: string;
  readonly title: Text;
  readonly cite: string;
}

/** Of every procedure that the case has been under, the present one's first; a shared one once. */
export const draftablesOf = ({ view, edition }: Pick<Drawing, 'view' | 'edition'>) => {
  const ids = [view.procedure.id, ...view.procedures.map(({ id }) => id).toReversed()];
  const procedures = [...new Set(ids)].flatMap(
    (id) => edition.procedures.find((procedure) => procedure.id === id) ?? [],
  );
  const once = <T extends Draftable>(all: readonly T[]): readonly T[] => [
    ...new Map(all.map((one) => [one.id, one])).values(),
  ];
  return {
    notifications: once(procedures.flatMap(({ notifications }) => notifications)),
    reports: once(procedures.flatMap(({ reports }) => reports)),
  };
};

const draftRow = ({ view, voice }: Drawing, { id, title, cite }: Draftable) => {
  const newest = view.notifications.findLast(({ notification }) => notification === id);
  const statuses = newest?.kind === 'notification' ? names.notificationStatus : names.reportStatus;
  return row(
    [
      say(`${voice.heading(title)} (${cite})`, { spacing: 'Small' }),
      ...(newest === undefined ? [] : [faint(voice.label((tell) => tell(statuses[newest.status])))]),
    ],
    view.status === 'open'
      ? [
          button(
            voice.label((tell) => tell('cardsProcedures.reports.draft')),
            'draft-notification',
            { ref: view.ref, card: 'reports', notification: id },
          ),
        ]
      : [],
  );
};

export const reportsCard = (drawing: Drawing): IAdaptiveCard => {
  const { voice } = drawing;
  const { notifications, reports } = draftablesOf(drawing);
  const part = (title: string, of: readonly Draftable[]): CardElementArray =>
    of.length === 0 ? [] : [heading(title), ...of.map((one) => draftRow(drawing, one))];
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.label((tell) => tell('tabCase.document.title'))}`,
    subtitle: subtitleOf(drawing),
    notice: drawing.notice,
    body: [
      ...part(
        voice.label((tell) => tell('tabCase.document.notificationsGroup')),
        notifications,
      ),
      ...part(
        voice.label((tell) => tell('tabCase.document.reportsGroup')),
        reports,
      ),
      ...(notifications.length + reports.length === 0
        ? [say(voice.line((tell) => tell('cardsProcedures.reports.none')))]
        : []),
    ],
    actions: [openCaseLink(drawing)],
  });
};

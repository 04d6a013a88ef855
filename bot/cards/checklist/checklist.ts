import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { SectionView } from '../../../src/case/view-schema.ts';
import { openCaseLink, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { button, faint, frame, heading, row, say } from '../frame.ts';

/**
 * A checklist of many sections on one card: how far each is, and its items at a click, for whoever clicked
 * (docs/decisions/0016).
 */

const sectionRow = ({ view, voice }: Drawing, section: SectionView) =>
  row(
    [
      say(`${section.settled === section.total ? '✓ ' : ''}${voice.heading(section.title)}`, {
        spacing: 'Small',
      }),
      faint(
        `${section.cite} · ${voice.label((tell) =>
          tell('cards.section.settled', { done: section.settled, total: section.total }),
        )}`,
      ),
    ],
    [
      button(
        voice.label((tell) => tell('cards.list.show')),
        'show-card',
        { ref: view.ref, card: `section:${section.id}`, from: 'checklist' },
      ),
    ],
  );

export const checklistCard = (drawing: Drawing): IAdaptiveCard => {
  const { view, voice } = drawing;
  const entered = [...new Set(view.sections.map(({ procedure }) => procedure))];
  const titleOfProcedure = (id: string): string => {
    const procedure = view.procedures.find((one) => one.id === id);
    return procedure === undefined ? '' : voice.heading(procedure.title);
  };
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.label((tell) => tell('cards.summary.checklist'))}`,
    subtitle: subtitleOf(drawing),
    notice: drawing.notice,
    post: { ref: view.ref, card: 'checklist' },
    body: [
      say(
        voice.label((tell) =>
          tell('cards.progress.items', { done: view.progress.settled, total: view.progress.total }),
        ),
      ),
      faint(voice.line((tell) => tell('cardsProcedures.checklist.hint'))),
      ...entered.flatMap((id): CardElementArray => [
        ...(entered.length > 1 ? [heading(titleOfProcedure(id))] : []),
        ...view.sections
          .filter(({ procedure }) => procedure === id)
          .map((section) => sectionRow(drawing, section)),
      ]),
    ],
    actions: [openCaseLink(drawing)],
  });
};

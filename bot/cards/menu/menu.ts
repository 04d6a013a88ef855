import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { openCaseLink, partUrl, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { actionRow, button, frame, link, say } from '../frame.ts';

/** Everything that can be recorded or decided in this case, a button each; what it has no use for is left out. */
export const menuCard = (drawing: Drawing): IAdaptiveCard => {
  const { view, voice } = drawing;
  const choices = [
    { card: 'stage', key: 'cardsProcedures.menu.stage', shown: view.status === 'open' },
    { card: 'activation', key: 'cardsProcedures.menu.activation', shown: view.asksActivation },
    { card: 'milestones', key: 'cardsProcedures.menu.milestones', shown: view.milestones.length > 0 },
    { card: 'evidence', key: 'cardsProcedures.menu.evidence', shown: true },
    { card: 'log', key: 'cardsProcedures.menu.log', shown: true },
    { card: 'reports', key: 'cardsProcedures.menu.reports', shown: true },
    { card: 'payment', key: 'cardsProcedures.menu.payment', shown: asksPayment(drawing) },
    { card: 'contacts', key: 'cardsProcedures.menu.contacts', shown: true },
    { card: 'checklist', key: 'cards.summary.checklist', shown: view.sections.length > 0 },
  ] as const;
  const assessed = view.standards.filter((one) => one.assessed !== null).length;
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.label((tell) => tell('cardsProcedures.menu.title'))}`,
    subtitle: subtitleOf(drawing),
    notice: drawing.notice,
    body: [
      ...choices
        .filter(({ shown }) => shown)
        .map(({ card, key }) =>
          actionRow(
            button(
              voice.label((tell) => tell(key)),
              'show-card',
              { ref: view.ref, card, from: 'menu' },
            ),
          ),
        ),
      ...(view.standards.length === 0
        ? []
        : [
            say(
              voice.line((tell) =>
                tell('cardsProcedures.menu.standards', { done: assessed, total: view.standards.length }),
              ),
            ),
            actionRow(
              link(
                voice.label((tell) => tell('cardsProcedures.menu.openStandards')),
                partUrl(drawing, 'standards'),
              ),
            ),
          ]),
    ],
    actions: [openCaseLink(drawing)],
  });
};

/** Payments are agreed where a document speaks of them (PFP 8.3), and shown wherever there are some. */
const asksPayment = ({ view, edition }: Drawing): boolean =>
  view.payments.length > 0 ||
  edition.procedures.some(
    ({ id, gates }) => id === view.procedure.id && gates.some(({ step }) => step === 'agree-payment'),
  );

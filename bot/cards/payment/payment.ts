import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import { asWritten } from '../as-written.ts';
import { openCaseLink, stampLine, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { area, button, cut, faint, frame, line, opens, plain, say } from '../frame.ts';

/** What commissioners agree to pay so that care goes on, in writing first (PFP 8.3). */

const MOST = 15;
const pounds = (amount: number): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' }).format(amount);

export const paymentCard = (drawing: Drawing, mayOverride = false): IAdaptiveCard => {
  const { view, voice } = drawing;
  const needed = voice.label((tell) => tell('cards.needed'));
  const total = view.payments.reduce((sum, { amount }) => sum + amount, 0);
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.label((tell) => tell('tabCase.payment.title'))}`,
    subtitle: subtitleOf(drawing),
    notice: drawing.notice,
    body: [
      say(voice.line((tell) => tell('tabCase.payment.intro'))),
      ...view.payments
        .slice(-MOST)
        .flatMap((one): CardElementArray => [
          say(`**${pounds(one.amount)}** · ${asWritten(cut(one.payee, 120))}`, { spacing: 'Small' }),
          plain(cut(one.purpose, 300)),
          faint(
            [
              one.agreement === null
                ? voice.label((tell) => tell('tabCase.payment.noAgreement'))
                : asWritten(cut(one.agreement, 200)),
              stampLine(voice, one.by, one.at),
            ].join(' · '),
          ),
        ]),
      say(
        view.payments.length === 0
          ? voice.line((tell) => tell('tabCase.payment.none'))
          : voice.label((tell) => tell('tabCase.payment.total', { amount: pounds(total) })),
      ),
    ],
    actions: [
      ...(view.status === 'open'
        ? [
            opens(
              voice.label((tell) => tell('tabCase.payment.agree')),
              [
                line({
                  id: 'payee',
                  label: voice.label((tell) => tell('tabCase.payment.payee')),
                  required: needed,
                }),
                line({
                  id: 'amount',
                  label: voice.label((tell) => tell('tabCase.payment.amount')),
                  required: needed,
                }),
                area({
                  id: 'purpose',
                  label: voice.label((tell) => tell('tabCase.payment.purpose')),
                  required: needed,
                }),
                area({ id: 'agreement', label: voice.label((tell) => tell('tabCase.payment.agreement')) }),
                ...(mayOverride
                  ? [
                      area({
                        id: 'override',
                        label: voice.label((tell) => tell('cards.override')),
                        most: 1_000,
                      }),
                    ]
                  : []),
              ],
              [
                button(
                  voice.label((tell) => tell('tabCase.payment.agree')),
                  'agree-payment',
                  { ref: view.ref, card: 'payment' },
                  { inputs: true, style: 'positive' },
                ),
              ],
            ),
          ]
        : []),
      openCaseLink(drawing),
    ],
  });
};

import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { asWritten } from '../as-written.ts';
import { frame, link, plain, say } from '../frame.ts';
import type { Voice } from '../voice.ts';

/** What this person can do here, each thing with words that do it. */
export const helpCard = (wanted: {
  readonly voice: Voice;
  readonly name: string;
  readonly mayOpen: boolean;
  readonly rehearsal: boolean;
  readonly baseUrl: string;
}): IAdaptiveCard => {
  const { voice } = wanted;
  const examples = [
    ...(wanted.mayOpen
      ? [
          voice.label((tell) => tell('cards.help.open')),
          voice.label((tell) => tell('cards.help.openClosure')),
        ]
      : []),
    voice.label((tell) => tell('cards.help.actions')),
    voice.label((tell) => tell('cards.help.overdue')),
    voice.label((tell) => tell('cards.help.status')),
    voice.label((tell) => tell('cards.help.meeting')),
    voice.label((tell) => tell('cards.help.ask')),
    voice.label((tell) => tell('cards.help.language')),
  ];
  return frame({
    voice,
    title: voice.label((tell) => tell('cards.help.title', { name: asWritten(wanted.name) })),
    body: [
      ...(wanted.rehearsal
        ? [
            say(
              voice.line((tell) => tell('cards.help.rehearsal')),
              { color: 'Warning' },
            ),
          ]
        : []),
      // Right above the examples, which it announces.
      say(voice.line((tell) => tell('cards.help.intro'))),
      ...examples.map((example) => plain(`• ${example}`)),
    ],
    actions: [
      link(
        voice.label((tell) => tell('cards.list.board')),
        `${wanted.baseUrl}/tab/#/`,
      ),
    ],
  });
};

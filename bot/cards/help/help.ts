import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { Text } from '../../../src/procedures/types.ts';
import { asWritten } from '../as-written.ts';
import { button, cut, faint, frame, heading, link, plain, row, say } from '../frame.ts';
import type { Voice } from '../voice.ts';

/** One thing that waits in a case: the stage's question, or what is due next. */
export interface Waiting {
  readonly ref: string;
  readonly service: string;
  readonly kind: 'question' | 'due' | 'overdue';
  readonly text: Text;
  /** ISO date, of what is due. */
  readonly due?: string;
}

const waitingRow = (voice: Voice, { ref, service, kind, text, due }: Waiting) =>
  row(
    [
      plain(`${ref} · ${service}`, { bold: true }),
      kind === 'question'
        ? say(
            voice.line((tell, language) =>
              tell('cardsProcedures.help.question', { question: asWritten(text[language]) }),
            ),
            { spacing: 'None' },
          )
        : say(
            voice.line((tell, language) =>
              tell(kind === 'overdue' ? 'cards.deadline.overdue' : 'cards.deadline.next', {
                what: asWritten(cut(text[language], 400)),
                date: voice.in(language).date(due ?? ''),
              }),
            ),
            { spacing: 'None', ...(kind === 'overdue' ? { color: 'Attention' as const } : {}) },
          ),
    ],
    [
      button(
        voice.label((tell) => tell('cards.list.show')),
        'show-case',
        { ref },
      ),
    ],
  );

/** What this person can do here: what waits for them now, and each thing with words that do it. */
export const helpCard = (wanted: {
  readonly voice: Voice;
  readonly name: string;
  readonly mayOpen: boolean;
  readonly waiting: readonly Waiting[];
  /** Whether they are in any open case; who is in none has nothing that could wait. */
  readonly hasCases: boolean;
  readonly rehearsal: boolean;
  readonly baseUrl: string;
}): IAdaptiveCard => {
  const { voice, waiting } = wanted;
  const examples = [
    ...(wanted.mayOpen
      ? [
          voice.label((tell) => tell('cards.help.open')),
          voice.label((tell) => tell('cards.help.openClosure')),
          voice.label((tell) => tell('cardsProcedures.help.otherProcedures')),
        ]
      : []),
    voice.label((tell) => tell('cards.help.actions')),
    voice.label((tell) => tell('cards.help.overdue')),
    voice.label((tell) => tell('cards.help.status')),
    voice.label((tell) => tell('cardsProcedures.help.decide')),
    voice.label((tell) => tell('cards.help.meeting')),
    voice.label((tell) => tell('cardsProcedures.help.log')),
    voice.label((tell) => tell('cardsProcedures.help.checklist')),
    voice.label((tell) => tell('cardsProcedures.help.contacts')),
    voice.label((tell) => tell('cards.help.ask')),
    voice.label((tell) => tell('cards.help.language')),
  ];
  const now: CardElementArray = wanted.hasCases
    ? [
        heading(voice.label((tell) => tell('cardsProcedures.help.now'))),
        ...(waiting.length === 0
          ? [faint(voice.label((tell) => tell('cardsProcedures.help.nothing')))]
          : waiting.map((one) => waitingRow(voice, one))),
      ]
    : [];
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
      ...now,
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

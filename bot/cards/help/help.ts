import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { Procedure, Text } from '../../../src/procedures/types.ts';
import { asWritten } from '../as-written.ts';
import { actionRow, button, cut, faint, frame, heading, link, plain, row, say } from '../frame.ts';
import type { Voice } from '../voice.ts';

/** One thing that waits in a case: the stage's question, what is due next, or items that are the person's own. */
export type Waiting = { readonly ref: string; readonly service: string } & (
  | { readonly kind: 'question'; readonly text: Text }
  | {
      readonly kind: 'due' | 'overdue';
      readonly text: Text;
      /** ISO date. */
      readonly due: string;
      /** What is overdue besides. */
      readonly more: number;
    }
  | { readonly kind: 'items'; readonly items: number }
);

/** Cases that somebody sees by their office. */
export interface Overseen {
  readonly agency: string;
  readonly open: number;
  readonly overdue: number;
  /** One of them. */
  readonly ref: string | null;
}

const waitingLines = (voice: Voice, one: Waiting): CardElementArray => {
  switch (one.kind) {
    case 'question':
      return [
        say(
          voice.line((tell, language) =>
            tell('cardsProcedures.help.question', { question: asWritten(one.text[language]) }),
          ),
          { spacing: 'None' },
        ),
      ];
    case 'items':
      return [
        say(
          voice.line((tell) => tell('cardsProcedures.help.items', { count: one.items })),
          {
            spacing: 'None',
          },
        ),
      ];
    case 'due':
    case 'overdue':
      return [
        say(
          voice.line((tell, language) =>
            tell(one.kind === 'overdue' ? 'cards.deadline.overdue' : 'cards.deadline.next', {
              what: asWritten(cut(one.text[language], 400)),
              date: voice.in(language).date(one.due),
            }),
          ),
          { spacing: 'None', ...(one.kind === 'overdue' ? { color: 'Attention' as const } : {}) },
        ),
        ...(one.more === 0
          ? []
          : [faint(voice.label((tell) => tell('cardsProcedures.help.moreOverdue', { count: one.more })))]),
      ];
  }
};

/** Where each is seen to. */
const cardFor = { question: 'stage', items: 'checklist', due: 'summary', overdue: 'summary' } as const;

const waitingRow = (voice: Voice, one: Waiting) =>
  row(
    [plain(`${one.ref} · ${one.service}`, { bold: true }), ...waitingLines(voice, one)],
    [
      button(
        voice.label((tell) => tell('cards.list.show')),
        'show-card',
        { ref: one.ref, card: cardFor[one.kind] },
      ),
    ],
  );

export interface HelpWanted {
  readonly voice: Voice;
  readonly name: string;
  readonly mayOpen: boolean;
  /** What to begin with, a button each; for whoever may and has no case yet. */
  readonly begins: readonly Pick<Procedure, 'id' | 'title'>[];
  readonly waiting: readonly Waiting[];
  /** Reference of an open case in whose group they are; null: in none, and nothing can wait for them. */
  readonly ownCase: string | null;
  readonly overseen: Overseen | null;
  readonly rehearsal: boolean;
  readonly baseUrl: string;
}

/** What can be written, of what this person has: nobody is told to ask for what they would be refused. */
const examplesFor = ({ voice, mayOpen, ownCase, overseen }: HelpWanted): readonly string[] => {
  const sees = ownCase !== null || (overseen !== null && overseen.open > 0);
  const ref = ownCase ?? overseen?.ref ?? 'EC-2026-0001';
  return [
    ...(mayOpen
      ? [
          voice.label((tell) => tell('cards.help.open')),
          voice.label((tell) => tell('cards.help.openClosure')),
          voice.label((tell) => tell('cardsProcedures.help.otherProcedures')),
        ]
      : []),
    ...(ownCase === null ? [] : [voice.label((tell) => tell('cards.help.actions'))]),
    ...(sees
      ? [
          voice.label((tell) => tell('cards.help.overdue')),
          voice.label((tell) => tell('cards.help.status', { ref })),
          voice.label((tell) => tell('cardsProcedures.help.agenda', { ref })),
        ]
      : []),
    ...(ownCase === null
      ? []
      : [
          voice.label((tell) => tell('cardsProcedures.help.decide', { ref })),
          voice.label((tell) => tell('cards.help.meeting', { ref })),
          voice.label((tell) => tell('cardsProcedures.help.log', { ref })),
          voice.label((tell) => tell('cardsProcedures.help.checklist')),
        ]),
    ...(sees ? [voice.label((tell) => tell('cardsProcedures.help.contacts', { ref }))] : []),
    voice.label((tell) => tell('cards.help.ask')),
    voice.label((tell) => tell('cards.help.language')),
  ];
};

/** How things stand for this person, before any words to write. */
const standing = (wanted: HelpWanted): CardElementArray => {
  const { voice, waiting, overseen, begins } = wanted;
  if (wanted.ownCase !== null)
    return [
      heading(voice.label((tell) => tell('cardsProcedures.help.now'))),
      ...(waiting.length === 0
        ? [faint(voice.label((tell) => tell('cardsProcedures.help.nothing')))]
        : waiting.map((one) => waitingRow(voice, one))),
    ];
  return [
    ...(overseen === null || overseen.open === 0
      ? []
      : [
          say(
            voice.line((tell) =>
              tell('cardsProcedures.help.overseen', {
                agency: asWritten(overseen.agency),
                open: overseen.open,
                overdue: overseen.overdue,
              }),
            ),
          ),
        ]),
    ...(begins.length === 0
      ? []
      : [
          say(voice.line((tell) => tell('cardsProcedures.help.begin'))),
          ...begins.map(({ id, title }) =>
            actionRow(button(voice.heading(title), 'show-open-form', { procedure: id })),
          ),
        ]),
    ...(begins.length === 0 && overseen === null
      ? [say(voice.line((tell) => tell('cardsProcedures.help.noCase')))]
      : []),
  ];
};

/** What this person can do here: what waits for them now, and each thing with words that do it. */
export const helpCard = (wanted: HelpWanted): IAdaptiveCard => {
  const { voice } = wanted;
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
      ...standing(wanted),
      // Right above the examples, which it announces.
      say(voice.line((tell) => tell('cards.help.intro'))),
      ...examplesFor(wanted).map((example) => plain(`• ${example}`)),
    ],
    actions: [
      link(
        voice.label((tell) => tell('cards.list.board')),
        `${wanted.baseUrl}/tab/#/`,
      ),
    ],
  });
};

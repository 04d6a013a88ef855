import type { CardElementArray, IShowCardAction } from '@microsoft/teams.cards';
import type { CaseView } from '../../../src/case/view-schema.ts';
import type { Drawing } from '../drawing.ts';
import { area, button, choice, date, faint, opens } from '../frame.ts';
import type { Voice } from '../voice.ts';

type Passage = CaseView['passages'][number];

/** How a service closes, where it matters to the procedure: asked, never assumed, and nobody has to know yet. */
export const closureFields = (
  voice: Voice,
  asks: { readonly kind: boolean; readonly planned: boolean },
  entered: Readonly<Record<string, string>> = {},
): CardElementArray => {
  const needed = voice.label((tell) => tell('cards.needed'));
  const unknown = { value: 'unknown', title: voice.label((tell) => tell('cardsProcedures.open.unknown')) };
  return [
    ...(asks.kind
      ? [
          choice({
            id: 'closureKind',
            label: voice.label((tell) => tell('cards.open.closureKind')),
            choices: [
              { value: 'voluntary', title: voice.label((tell) => tell('cards.open.voluntary')) },
              { value: 'enforced', title: voice.label((tell) => tell('cards.open.enforced')) },
              unknown,
            ],
            value: entered.closureKind,
            required: needed,
          }),
        ]
      : []),
    ...(asks.planned
      ? [
          choice({
            id: 'planned',
            label: voice.label((tell) => tell('tabCase.open.planned')),
            choices: [
              { value: 'true', title: voice.label((tell) => tell('cards.open.planned')) },
              { value: 'false', title: voice.label((tell) => tell('cardsProcedures.open.sudden')) },
              unknown,
            ],
            value: entered.planned,
            required: needed,
          }),
          date({
            id: 'closesOn',
            label: voice.label((tell) => tell('cards.open.closesOn')),
            value: entered.closesOn,
          }),
        ]
      : []),
  ];
};

/** Over to another procedure: why, on what it rests there, and what that procedure asks besides. */
export const stepOverForm = (
  { view, voice, edition }: Drawing,
  passage: Passage,
  mayOverride: boolean,
): IShowCardAction => {
  const asksAssurance = edition.procedures
    .find(({ id }) => id === passage.to.id)
    ?.gates.some(({ requires }) => requires.some((one) => one.startsWith('quality-assurance')));
  return opens(
    voice.label((tell, language) => tell('tabCase.way.stepOver', { procedure: passage.to.title[language] })),
    [
      faint(
        voice.line((tell, language) =>
          tell('tabCase.way.stepIntro', { from: view.procedure.title[language] }),
        ),
      ),
      area({
        id: 'reason',
        label: voice.label((tell) => tell('tabCase.way.reason')),
        required: voice.label((tell) => tell('cards.needed')),
      }),
      ...(passage.criteria.length === 0
        ? []
        : [
            choice({
              id: 'criteria',
              label: voice.label((tell) => tell('cardsProcedures.stage.criteria')),
              many: true,
              open: true,
              choices: passage.criteria.map(({ id, text, cite }) => ({
                value: id,
                title: `${voice.heading(text)} (${cite})`,
              })),
            }),
          ]),
      ...(asksAssurance === true && view.procedure.id !== 'quality-assurance'
        ? [
            area({
              id: 'qualityAssuranceNote',
              label: voice.label((tell) => tell('tabCase.way.qualityNote')),
              most: 2_000,
            }),
          ]
        : []),
      ...closureFields(voice, { kind: passage.asksClosure, planned: passage.asksClosure }),
      ...(mayOverride
        ? [area({ id: 'override', label: voice.label((tell) => tell('cards.override')), most: 1_000 })]
        : []),
    ],
    [
      button(
        voice.label((tell) => tell('tabCase.way.stepSubmit')),
        'step-to-procedure',
        { ref: view.ref, card: 'stage', procedure: passage.to.id },
        { inputs: true, style: 'positive' },
      ),
    ],
  );
};

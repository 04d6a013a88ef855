import type { ActionArray, CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import { openCaseLink, stampLine, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { area, button, choice, cut, date, faint, frame, opens, plain, say } from '../frame.ts';

/** Dated events outside the case: those recorded, those still open, and the forms that record and withdraw. */

const forms = ({ view, voice }: Drawing): ActionArray => {
  const ours = { ref: view.ref, card: 'milestones' };
  const needed = voice.label((tell) => tell('cards.needed'));
  const which = (of: typeof view.milestones) =>
    choice({
      id: 'milestone',
      label: voice.label((tell) => tell('cardsProcedures.milestone.which')),
      choices: of.map(({ id, title, cite }) => ({ value: id, title: `${voice.heading(title)} (${cite})` })),
      value: (of.find(({ on }) => on === null) ?? of[0])?.id,
      required: needed,
    });
  const recorded = view.milestones.filter(({ on }) => on !== null);
  return [
    opens(
      voice.label((tell) => tell('tabCase.milestone.record')),
      [
        which(view.milestones),
        date({ id: 'on', label: voice.label((tell) => tell('tabCase.milestone.on')), required: needed }),
        area({ id: 'note', label: voice.label((tell) => tell('cards.plan.note')), most: 1_000 }),
      ],
      [
        button(
          voice.label((tell) => tell('tabCase.milestone.record')),
          'record-milestone',
          ours,
          { inputs: true, style: 'positive' },
        ),
      ],
    ),
    ...(recorded.length === 0
      ? []
      : [
          opens(
            voice.label((tell) => tell('tabCase.milestone.withdraw')),
            [
              which(recorded),
              area({
                id: 'reason',
                label: voice.label((tell) => tell('cards.reason')),
                required: needed,
                most: 1_000,
              }),
            ],
            [
              button(
                voice.label((tell) => tell('tabCase.milestone.withdraw')),
                'withdraw-milestone',
                ours,
                { inputs: true, style: 'destructive' },
              ),
            ],
          ),
        ]),
  ];
};

export const milestonesCard = (drawing: Drawing): IAdaptiveCard => {
  const { view, voice } = drawing;
  const some = view.milestones.length > 0;
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.label((tell) => tell('tabCase.milestone.title'))}`,
    subtitle: subtitleOf(drawing),
    notice: drawing.notice,
    body: [
      say(voice.line((tell) => tell(some ? 'tabCase.milestone.intro' : 'cardsProcedures.milestone.none'))),
      ...view.milestones.flatMap(({ title, cite, on, note, recorded }): CardElementArray => [
        say(`${on === null ? '○' : '✓'} ${voice.heading(title)} (${cite})`, { spacing: 'Small' }),
        faint(
          on === null
            ? voice.label((tell) => tell('tabCase.milestone.none'))
            : [
                voice.date(on),
                ...(recorded === null ? [] : [stampLine(voice, recorded.by, recorded.at)]),
              ].join(' · '),
        ),
        ...(note === null ? [] : [plain(`✎ ${cut(note, 300)}`, { subtle: true })]),
      ]),
    ],
    actions: [...(some && view.status === 'open' ? forms(drawing) : []), openCaseLink(drawing)],
  });
};

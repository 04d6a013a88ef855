import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { openCaseLink, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { area, button, choice, faint, frame, say } from '../frame.ts';

/** Where the case stands in its procedure, and the form that enters another stage. */
export const stageCard = (drawing: Drawing, mayOverride = false): IAdaptiveCard => {
  const { view, voice } = drawing;
  const open = view.stages.filter(({ mayEnter, current }) => mayEnter && !current);
  const mayEnter = view.status === 'open' && open.length > 0;
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.label((tell) => tell('cards.stage.title'))}`,
    subtitle: subtitleOf(drawing),
    notice: drawing.notice,
    body: [
      say(
        voice.line((tell, language) =>
          view.status === 'closed'
            ? tell('cards.progress.closed')
            : tell('cards.progress.stage', { stage: view.stage.title[language], cite: view.stage.cite }),
        ),
      ),
      ...(view.status === 'open' ? [faint(voice.text(view.stage.purpose))] : []),
      ...(mayEnter
        ? [
            choice({
              id: 'stage',
              label: voice.label((tell) => tell('cards.stage.which')),
              choices: open.map(({ id, title, cite }) => ({
                value: id,
                title: `${voice.heading(title)} (${cite})`,
              })),
              value: open[0]?.id,
              required: voice.label((tell) => tell('cards.needed')),
            }),
            area({ id: 'reason', label: voice.label((tell) => tell('cards.reason')), most: 1_000 }),
            ...(mayOverride
              ? [area({ id: 'override', label: voice.label((tell) => tell('cards.override')), most: 1_000 })]
              : []),
          ]
        : [say(voice.line((tell) => tell('cards.stage.none')))]),
    ],
    actions: [
      ...(mayEnter
        ? [
            button(
              voice.label((tell) => tell('cards.stage.enter')),
              'enter-stage',
              { ref: view.ref, card: 'stage' },
              { inputs: true, style: 'positive' },
            ),
          ]
        : []),
      openCaseLink(drawing),
    ],
  });
};

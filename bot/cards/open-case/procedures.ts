import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Procedure } from '../../../src/procedures/types.ts';
import { button, cut, faint, frame, row, say } from '../frame.ts';
import type { Voice } from '../voice.ts';

/** Every procedure under which a case can be opened, each leading to its form. */
export const proceduresCard = (wanted: {
  readonly voice: Voice;
  readonly procedures: readonly Pick<Procedure, 'id' | 'title' | 'summary' | 'cite'>[];
}): IAdaptiveCard => {
  const { voice, procedures } = wanted;
  return frame({
    voice,
    title: voice.label((tell) => tell('cards.open.submit')),
    body: procedures.map(({ id, title, summary, cite }) =>
      row(
        [
          say(`**${voice.heading(title)}** (${cite})`, { spacing: 'Small' }),
          faint(cut(voice.text(summary), 300)),
        ],
        [
          button(
            voice.label((tell) => tell('cards.list.show')),
            'show-open-form',
            { procedure: id },
          ),
        ],
      ),
    ),
  });
};

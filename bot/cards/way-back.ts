import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Drawing } from './drawing.ts';
import { button } from './frame.ts';

/** Puts what the card's every click is to bring along into its actions, the refresh among them. */
const bringAlong = (part: unknown, from: string): void => {
  if (Array.isArray(part)) for (const one of part) bringAlong(one, from);
  else if (typeof part === 'object' && part !== null) {
    const isAction = 'type' in part && part.type === 'Action.Execute';
    if (isAction && 'data' in part && typeof part.data === 'object' && part.data !== null) {
      // A button that leads on from here says so: its way back goes through here.
      const own = 'from' in part.data && typeof part.data.from === 'string' ? `,${part.data.from}` : '';
      Object.assign(part.data, { from: `${from}${own}` });
    }
    for (const one of Object.values(part)) bringAlong(one, from);
  }
};

/**
 * A card that was opened from another in the same message, for one person alone, with the way back.
 * @param from keys of the cards that led here, first one first, with commas between
 */
export const withWayBack = (card: IAdaptiveCard, from: string, { view, voice }: Drawing): IAdaptiveCard => {
  const way = from.split(',');
  const before = way.at(-1) ?? 'summary';
  bringAlong(card, from);
  const rest = way.slice(0, -1).join(',');
  card.actions = [
    ...(card.actions ?? []),
    button(
      voice.label((tell) => tell('cardsProcedures.back')),
      'show-card',
      { ref: view.ref, card: before, ...(rest === '' ? {} : { from: rest }) },
    ),
  ];
  return card;
};

import { personKey } from '../../src/case/commands.ts';
import type { CardAction } from '../incoming.ts';
import { said, type Fields } from './fields.ts';

/**
 * What each person has opened in the place of a channel's card. A tick there brings the card itself up to date,
 * for everybody, and Teams then asks for each person's own view again: without this, whoever ticks the second
 * of twenty items would be sent back to the list of sections after each. Kept in memory alone: what is lost
 * with it is a place in a list.
 */
export interface Opened {
  /** What to show to a refresh: the card opened last in that message, or what the refresh asks for. */
  place(action: CardAction, fields: Fields): Fields;
  /** Notes what a click led to; a card that was not opened from another is the message's own. */
  note(action: CardAction, key: string, from: string | undefined): void;
}

/** Milliseconds after the last click: who comes back later begins with the card itself. */
const KEPT_FOR = 10 * 60_000;
const MOST = 2_000;

/** Only the refresh of a channel's card carries its mark. */
const isRefresh = (fields: Fields): boolean => said(fields, 'hafanMark') !== undefined;

const whoAndWhere = ({ sender, conversation, messageId }: CardAction): string | null =>
  sender === null || messageId === null ? null : `${personKey(sender)} ${conversation.id} ${messageId}`;

export const createOpened = (clock: () => number): Opened => {
  const places = new Map<string, { readonly card: string; readonly from: string; readonly at: number }>();
  return {
    place(action, fields) {
      const key = whoAndWhere(action);
      const found = key === null || !isRefresh(fields) ? undefined : places.get(key);
      return found === undefined || clock() - found.at > KEPT_FOR
        ? fields
        : { ...fields, card: found.card, from: found.from };
    },
    note(action, card, from) {
      const key = whoAndWhere(action);
      if (key === null) return;
      places.delete(key);
      if (from === undefined) return;
      places.set(key, { card, from, at: clock() });
      const [oldest] = places.keys();
      if (places.size > MOST && oldest !== undefined) places.delete(oldest);
    },
  };
};

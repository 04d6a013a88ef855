import { personKey } from '../../src/case/commands.ts';
import type { OpenedCards } from '../../src/journal/opened-cards.ts';
import type { CardAction } from '../incoming.ts';
import { said, type Fields } from './fields.ts';

/**
 * What each person has opened in the place of a channel's card. A tick there brings the card itself up to date,
 * for everybody, and Teams then asks for each person's own view again: without this, whoever ticks the second
 * of twenty items would be sent back to the list of sections after each. Kept in the store, since the next click
 * may come to another process.
 */
export interface Opened {
  /** What to show to a refresh: the card opened last in that message, or what the refresh asks for. */
  place(action: CardAction, fields: Fields): Promise<Fields>;
  /** Notes what a click led to; a card that was not opened from another is the message's own. */
  note(action: CardAction, key: string, fields: Fields): Promise<void>;
}

/** Milliseconds after the last click: who comes back later begins with the card itself. */
const KEPT_FOR = 10 * 60_000;

/** Only the refresh of a channel's card carries its mark. */
const isRefresh = (fields: Fields): boolean => said(fields, 'hafanMark') !== undefined;

const whoAndWhere = ({ sender, conversation, messageId }: CardAction) =>
  sender === null || messageId === null || conversation.kind === 'personal'
    ? null
    : { person: personKey(sender), message: `${conversation.id} ${messageId}` };

export const createOpened = (kept: OpenedCards, clock: () => number): Opened => ({
  place: async (action, fields) => {
    const where = whoAndWhere(action);
    if (where === null || !isRefresh(fields)) return fields;
    const found = await kept.find(where, new Date(clock() - KEPT_FOR).toISOString());
    return found === null ? fields : { ...fields, card: found.card, from: found.from };
  },
  note: async (action, card, fields) => {
    const where = whoAndWhere(action);
    const { from } = fields;
    // Sixty refreshes are sixty looks already; and a tick on the message's own card leads nowhere else.
    if (where === null || isRefresh(fields) || (from === undefined && action.verb !== 'show-card')) return;
    await kept.note(where, from === undefined ? null : { card, from, at: new Date(clock()).toISOString() });
  },
});

import type { IAdaptiveCard } from '@microsoft/teams.cards';

/** What reaches the bot and what it answers, in the product's own terms. */

export type Card = IAdaptiveCard;

export interface Incoming {
  readonly id: string;
  /** The same for each delivery of the same activity: `activity:<conversation>:<activity id>`. */
  readonly cause: string;
  readonly conversation: { readonly id: string; readonly kind: 'personal' | 'channel' | 'group' };
  /** The Teams channel in which it was said, without the thread. */
  readonly channelId: string | null;
  readonly locale: string;
  /** Null when Teams did not say who: then nothing is done. */
  readonly sender: { readonly tenant: string; readonly objectId: string } | null;
}
export interface IncomingMessage extends Incoming {
  readonly kind: 'message';
  /** Without the mention of the bot. */
  readonly text: string;
}
export interface CardAction extends Incoming {
  readonly kind: 'card-action';
  readonly verb: string;
  /** As it came: check it. */
  readonly data: unknown;
  /** The message that holds the card; null when Teams did not say. */
  readonly messageId: string | null;
}
/** The bot was added to somebody's chat. */
export interface Arrival extends Incoming {
  readonly kind: 'arrival';
}

export interface Reply {
  readonly text?: string | undefined;
  readonly card?: Card | undefined;
  /** Shown as buttons under the newest message of a personal chat. */
  readonly suggestions?: readonly string[] | undefined;
}
/** What Teams does with a click: shows a card in its place, a line, or an error. */
export type ActionAnswer =
  | {
      readonly kind: 'card';
      /** For whoever clicked. */
      readonly card: Card;
      /** What the message itself shows from now on, where nobody else brings it up to date: also after a reload. */
      readonly stands?: Card | undefined;
    }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string; readonly text: string };

export interface Turns {
  message(incoming: IncomingMessage): Promise<readonly Reply[]>;
  action(incoming: CardAction): Promise<ActionAnswer>;
  arrival(incoming: Arrival): Promise<readonly Reply[]>;
}

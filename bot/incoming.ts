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

/** Somebody looks for a case while they write a message; asked again with each letter that they type. */
export interface CaseSearch extends Incoming {
  readonly kind: 'case-search';
  /** Empty for the list that stands there before anything is typed. */
  readonly text: string;
  readonly skip: number;
  /** How many at most. */
  readonly count: number;
}
/** Somebody put an address of ours into a message that they are writing. */
export interface PastedLink extends Incoming {
  readonly kind: 'pasted-link';
  readonly url: string;
}

/** A card that may stand in somebody's message, where everybody in the conversation reads it. */
export interface Insertable {
  readonly card: Card;
  /** How it is offered to whoever writes the message, and to nobody else. */
  readonly preview: { readonly title: string; readonly text: string };
}
export type SearchAnswer =
  | { readonly kind: 'found'; readonly found: readonly Insertable[] }
  | { readonly kind: 'message'; readonly text: string };

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
  search(incoming: CaseSearch): Promise<SearchAnswer>;
  /** Null: the address stays an address. */
  unfurl(incoming: PastedLink): Promise<Insertable | null>;
}

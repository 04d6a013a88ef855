import type { OrgRole } from '../src/access/person.ts';
import type { Channels } from '../src/follow-up/ports.ts';
import type { Desk } from '../src/journal/desk.ts';
import type { OpenedCards } from '../src/journal/opened-cards.ts';
import type { ReminderChoices } from '../src/journal/person-settings.ts';
import type { Directory } from '../src/server/directory.ts';
import type { Drafts, Editions, Languages } from '../src/server/parts.ts';
import type { Edition, Language, ProcedureId } from '../src/procedures/types.ts';

/** What the bot needs of the other rooms; `main.ts` joins them. */
export interface BotParts {
  readonly settings: BotSettings;
  readonly desk: Desk;
  readonly people: People;
  readonly directory: Directory;
  readonly editions: Editions & {
    /** Under which a case of this procedure is opened; null where none has it. */
    opening(procedure: ProcedureId): Edition | null;
  };
  readonly languages: Languages;
  /** When and how much each person wants to be reminded. */
  readonly reminders: ReminderChoices;
  /** What people have opened in the place of a channel's card. */
  readonly opened: OpenedCards;
  readonly seen: Seen;
  /** Looks for a card of ours before it is posted again. */
  readonly channels: Pick<Channels, 'findCard'>;
  readonly ask: Ask;
  /** Fields of a notification, filled from the case. */
  readonly drafts: Pick<Drafts, 'notification'>;
  /** Now, milliseconds. */
  readonly clock: () => number;
  readonly log: Log;
}

export interface BotSettings {
  /** Empty in rehearsal: no tokens, loopback only. */
  readonly appId: string;
  readonly tenantId: string;
  /** One of the two in live mode. */
  readonly secret?: string | undefined;
  readonly certificate?: { readonly thumbprint: string; readonly privateKey: string } | undefined;
  /** Where posts go before any activity has told us (`https://smba.trafficmanager.net/uk/`). */
  readonly serviceUrl: string;
  /** The bot's id in Teams (`28:<app id>`); any text in rehearsal. */
  readonly botId: string;
  readonly botName: string;
  /** Origin of the pages, for links from cards: `https://hafan.example.gov.wales`. */
  readonly baseUrl: string;
  readonly rehearsal: boolean;
  /** For tests against a local issuer only. */
  readonly openIdMetadataUrl?: string | undefined;
  readonly tokenIssuer?: string | undefined;
}

/** A person as Graph knows them, with their app roles. `find` answers null for somebody without Hafan. */
export interface People {
  find(objectId: string): Promise<FoundPerson | null>;
  search(text: string): Promise<readonly FoundPerson[]>;
}
export interface FoundPerson {
  readonly objectId: string;
  readonly name: string;
  readonly mail: string;
  readonly agency: string;
  readonly language: Language | null;
  readonly roles: readonly OrgRole[];
}

/** Activities that arrived before. `in-progress`: another delivery of it is being worked on. */
export interface Seen {
  claim(id: string): Promise<'new' | 'in-progress' | 'done'>;
  finish(id: string): Promise<void>;
  /** It could not be handled: the next delivery is `new` again. */
  release(id: string): Promise<void>;
}

/** What the documents say about something, best match first (`procedures/ask.ts`). */
export type Ask = (question: string, language: Language) => readonly AskAnswer[];
export interface AskAnswer {
  readonly cite: string;
  /** Other paragraphs that say the same. */
  readonly also: readonly string[];
  /** Title of the document cited. */
  readonly document: string;
  readonly force: 'must' | 'should' | 'may' | null;
  readonly text: string;
}

export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

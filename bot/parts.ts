import type { OrgRole } from '../src/access/person.ts';
import type { Service } from '../src/case/commands.ts';
import type { WorkingDays } from '../src/case/context.ts';
import type { Channels } from '../src/follow-up/ports.ts';
import type { Desk } from '../src/journal/desk.ts';
import type { Edition, Language } from '../src/procedures/types.ts';

/** What the bot needs of the other rooms; `main.ts` joins them. */
export interface BotParts {
  readonly settings: BotSettings;
  readonly desk: Desk;
  readonly people: People;
  readonly directory: Directory;
  readonly editions: Editions;
  readonly languages: Languages;
  readonly seen: Seen;
  /** Looks for a card of ours before it is posted again. */
  readonly channels: Pick<Channels, 'findCard'>;
  readonly ask: Ask;
  readonly workingDays: WorkingDays;
  /** Now, as an ISO instant. */
  readonly clock: () => string;
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

export interface Directory {
  /** Best match first; forgiving of spelling, circumflexes and case. All when nothing is asked. */
  search(text: string): readonly Service[];
  find(id: string): Service | undefined;
}

export interface Editions {
  /** Under which new cases are opened. */
  current(): Edition;
  get(id: string): Edition;
}

/** A person's recorded choice, by `tenant:objectId`. */
export interface Languages {
  get(key: string): Promise<Language | null>;
  set(key: string, language: Language): Promise<void>;
}

/** Activities that arrived before. `in-progress`: another delivery of it is being worked on. */
export interface Seen {
  claim(id: string): Promise<'new' | 'in-progress' | 'done'>;
  finish(id: string): Promise<void>;
}

/** What the edition says about something, best match first (`procedures/ask.ts`). */
export type Ask = (edition: Edition, question: string, language: Language) => readonly AskAnswer[];
export interface AskAnswer {
  readonly cite: string;
  readonly force: 'must' | 'should' | 'may' | null;
  readonly text: string;
}

export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

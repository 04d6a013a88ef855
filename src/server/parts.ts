import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Identify } from '../access/identify.ts';
import type { WorkingDays } from '../case/context.ts';
import type { CaseView } from '../case/view-schema.ts';
import type { BoardViews } from '../journal/board-views.ts';
import type { KeptBundles } from '../journal/kept-bundles.ts';
import type { Desk } from '../journal/desk.ts';
import type { RegisterSummary } from '../individuals/view-schema.ts';
import type { LetterDrafts } from '../journal/letter-drafts.ts';
import type { Edition, Force, Language, Nation, ProcedureId } from '../procedures/types.ts';
import type { FoundPerson } from './contract/people.ts';
import type { LetterDraft, NotificationDraft } from './contract/drafts.ts';
import type { Directory } from './directory.ts';
import type { PeopleAffected } from './people-affected.ts';
import type { Records } from './records.ts';

/** What the server is made of; `main.ts` and the tests put it together. */
export interface AppParts {
  readonly mode: 'rehearsal' | 'live';
  readonly desk: Desk;
  /** The desks of services' records and of incidents. */
  readonly records: Records;
  readonly identify: Identify;
  readonly languages: Languages;
  /** The views of the board that each person has kept. */
  readonly boardViews: BoardViews;
  /** How many people are in the register of each case that has any. */
  readonly peopleAffected: PeopleAffected;
  readonly people: PeopleSearch;
  readonly directory: Directory;
  readonly editions: OfferedEditions;
  readonly workingDays: (nation: Nation, closedDays?: readonly string[]) => WorkingDays;
  readonly ask: Ask;
  readonly drafts: Drafts;
  readonly kept: KeptFiles;
  readonly letterDrafts: LetterDrafts;
  /** Evidence bundles that wait to be fetched. */
  readonly bundles: KeptBundles;
  /** A case's log as it was committed: canonical JSON, a text an event, oldest first. */
  readonly logLines: (ref: string) => Promise<readonly string[]>;
  readonly bot: BotDoor;
  readonly readiness: () => Promise<{ readonly store: boolean; readonly jobs: boolean }>;
  /** For the pages to sign in with; null in rehearsal. */
  readonly signIn: { readonly tenantId: string; readonly clientId: string; readonly scope: string } | null;
  /** The folder of built pages. */
  readonly pages: string;
  /** The folder of icons that the manifests name. */
  readonly icons: string;
  readonly log: Logger;
  readonly clock: () => number;
  readonly newId: () => string;
  /** Adds the routes that belong to the outside; rehearsal only. */
  readonly mount?: (app: FastifyInstance) => Promise<void>;
}

/** A person's recorded choice, by `tenant:objectId`. */
export interface Languages {
  get(key: string): Promise<Language | null>;
  set(key: string, language: Language): Promise<void>;
}

export interface PeopleSearch {
  search(text: string): Promise<readonly FoundPerson[]>;
}

export interface Editions {
  find(id: string): Edition | null;
  get(id: string): Edition;
  /** Under which new cases are opened. */
  current(): Edition;
}

/** Editions from which a form offers. */
interface OfferedEditions extends Editions {
  /** All under which cases are opened today, oldest first. */
  inForce(): readonly Edition[];
  /** The one under which a case of this procedure is opened; null where none has it. */
  opening(procedure: ProcedureId): Edition | null;
}

/** What the documents say about something, best match first. */
export type Ask = (
  question: string,
  language: Language,
) => readonly {
  readonly cite: string;
  readonly also: readonly string[];
  readonly document: string;
  readonly force: Force | null;
  readonly text: string;
  readonly edition: string;
}[];

export type DraftLanguage = LetterDraft['language'];

/** Drafts of letters and notifications, filled from a case; null where the procedure has none of that id. */
export interface Drafts {
  letter(want: {
    readonly view: CaseView;
    readonly letter: string;
    readonly language: DraftLanguage | undefined;
    readonly preferred: Language;
    readonly fields: Readonly<Record<string, string>>;
  }): LetterDraft | null;
  /** The fields' values stand in the preferred language, English if none is said; the text in both. */
  notification(want: {
    readonly view: CaseView;
    readonly notification: string;
    readonly preferred?: Language;
    /** Of the case's register, where it is known. */
    readonly register?: RegisterSummary;
  }): NotificationDraft | null;
}

/** Contents of filed documents that were kept, by their SHA-256. */
export interface KeptFiles {
  find(sha256: string): Promise<Uint8Array | null>;
  /** Keeps bytes; gives their SHA-256. */
  keep(content: Uint8Array): Promise<string>;
}

export interface BotDoor {
  handle(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
}

import type { Member, PersonKey } from '../case/commands.ts';
import type { Slot, StepProblem } from '../case/events.ts';
import type { CaseState } from '../case/state.ts';
import type { CaseView } from '../case/view-schema.ts';
import type { Digest } from './digest/digest.ts';

/**
 * What follow-up needs of the outside, and nothing more. `microsoft365/` fulfils the first four, `bot/` the
 * messenger; `main.ts` joins them. Every method is idempotent: called again with the same arguments, also
 * after its answer was lost, it finds what it made before and makes nothing twice. Each throws
 * `OutsideProblem` and nothing else when it does not go through.
 */
export class OutsideProblem extends Error {
  readonly problem: StepProblem;
  /** Seconds that the other side asked to wait, from Retry-After. */
  readonly retryAfter: number | null;
  /** It may have been done all the same, and only its answer was lost. */
  readonly unsure: boolean;
  constructor(problem: StepProblem, retryAfter: number | null = null, cause?: unknown, unsure = false) {
    super(`${problem.kind}: ${problem.code}`, { cause });
    this.name = 'OutsideProblem';
    this.problem = problem;
    this.retryAfter = retryAfter;
    this.unsure = unsure;
  }
}

export interface Channels {
  /** Finds the case's channel or makes it, under a name that Teams takes; a name still reserved by a deleted channel gets a suffix. */
  ensureChannel(want: {
    readonly ref: string;
    readonly serviceName: string;
    readonly description: string;
  }): Promise<{
    readonly teamId: string;
    readonly channelId: string;
    readonly name: string;
    readonly webUrl: string;
  }>;
  /** Finds the case's tab in the channel or pins it. */
  ensureTab(want: {
    readonly teamId: string;
    readonly channelId: string;
    readonly ref: string;
    readonly name: string;
  }): Promise<{ readonly tabId: string }>;
  /** The activity id of a card of ours in the channel that carries this mark, or null: looked for before a card is posted again. */
  findCard(where: {
    readonly teamId: string;
    readonly channelId: string;
    readonly mark: string;
  }): Promise<{ readonly activityId: string; readonly conversationId: string } | null>;
}

export interface FileLibrary {
  /** The channel's files folder. A folder not yet there is a `retry` problem. */
  ensureFolder(channel: {
    readonly teamId: string;
    readonly channelId: string;
  }): Promise<{ readonly driveId: string; readonly itemId: string; readonly webUrl: string }>;
  /** Writes a file under the folder, replacing one of the same name; `name` may hold one sub-folder (`Notifications/x.docx`). */
  putFile(
    folder: { readonly driveId: string; readonly itemId: string },
    file: { readonly name: string; readonly content: Uint8Array; readonly contentType: string },
  ): Promise<{ readonly itemId: string; readonly webUrl: string; readonly bytes: number }>;
  readFile(file: { readonly driveId: string; readonly itemId: string }): Promise<Uint8Array>;
}

export interface Diary {
  /** Free slots for all required members within their working hours, best first, at most three. */
  findSlots(want: {
    readonly organizer: string;
    readonly members: readonly Pick<Member, 'objectId' | 'tenant' | 'mail'>[];
    /** Minutes. */
    readonly duration: number;
    /** ISO instants between which to look; only on these working days (ISO dates). */
    readonly from: string;
    readonly days: readonly string[];
  }): Promise<{ readonly slots: readonly Slot[]; readonly unreadable: readonly string[] }>;
  /** Books; `transactionId` makes a repeated booking the same meeting. */
  book(
    want: MeetingWanted & { readonly transactionId: string },
  ): Promise<{ readonly eventId: string; readonly joinUrl: string | null; readonly webUrl: string | null }>;
  /** The links as they are now: Teams may answer a booking before it has made them. A meeting that is gone is a `gone` problem. */
  links(meeting: {
    readonly organizer: string;
    readonly eventId: string;
  }): Promise<{ readonly joinUrl: string | null; readonly webUrl: string | null }>;
  move(meeting: {
    readonly organizer: string;
    readonly eventId: string;
    readonly start: string;
    readonly end: string;
  }): Promise<void>;
  /** Gives the invitation a new text; the same text again changes nothing. */
  describe(meeting: {
    readonly organizer: string;
    readonly eventId: string;
    readonly bodyHtml: string;
  }): Promise<void>;
  /** Cancels and tells the attendees; a meeting that is gone already counts as cancelled. */
  cancel(meeting: {
    readonly organizer: string;
    readonly eventId: string;
    readonly comment: string;
  }): Promise<void>;
}

export interface MeetingWanted {
  /** Object id of the person or mailbox in whose calendar it stands. */
  readonly organizer: string;
  readonly subject: string;
  readonly bodyHtml: string;
  readonly start: string;
  readonly end: string;
  readonly attendees: readonly { readonly name: string; readonly mail: string; readonly required: boolean }[];
}

/** Card keys: `progress`, `plan`, `overdue`, `lessons`, `section:<id>`, `meeting:<id>`, `minutes:<id>`, `notification:<draft>`, `closing`. */
export interface Messenger {
  /**
   * Shows a card in the case's channel: posts it, or updates the one that stands there. `again` is true when an
   * earlier attempt may have posted without our hearing of it: then it looks for the card before posting.
   */
  showCard(want: {
    readonly card: string;
    readonly state: CaseState;
    readonly view: CaseView;
    readonly again: boolean;
  }): Promise<{ readonly conversationId: string; readonly activityId: string }>;
  /**
   * A person's morning message in their own chat and language; nothing in it that anybody wrote about people.
   * Not idempotent, unlike all others: a problem that is `unsure` may mean that it arrived.
   */
  digest(want: { readonly person: PersonKey; readonly digest: Digest }): Promise<void>;
  /** A personal message about a deadline that cannot wait for a morning, in the person's language. */
  remind(want: {
    readonly member: Pick<Member, 'tenant' | 'objectId'>;
    readonly view: CaseView;
    readonly subject: string;
  }): Promise<void>;
  /** Tells a member of the group, in their language, where the minutes in force are; nothing of what they say. */
  sendMinutes(want: {
    readonly member: Pick<Member, 'tenant' | 'objectId'>;
    readonly view: CaseView;
    readonly meeting: string;
  }): Promise<void>;
}

export interface DocumentFile {
  readonly language: 'en' | 'cy';
  readonly name: string;
  readonly content: Uint8Array;
  readonly contentType: string;
}

/** Turns filed drafts into files. Fulfilled by `documents/`. */
export interface Documents {
  notification(view: CaseView, draft: string): Promise<readonly DocumentFile[]>;
  /** One version of a meeting's minutes. */
  minutes(view: CaseView, meeting: string, version: number): Promise<readonly DocumentFile[]>;
  letter(
    state: CaseState,
    letterId: string,
  ): Promise<{ readonly name: string; readonly content: Uint8Array; readonly contentType: string }>;
  /**
   * A message as it is filed, then its attachments. `contents`: the bytes that were handed in, the message's first.
   * @throws OutsideProblem `rejected` when the case has no such message
   */
  message(
    state: CaseState,
    message: string,
    contents: readonly Uint8Array[],
  ): readonly { readonly name: string; readonly content: Uint8Array; readonly contentType: string }[];
  agendaHtml(view: CaseView, meeting: string): string;
}

/** Puts evidence bundles together and keeps them for a while. */
export interface Bundles {
  /**
   * Called again after a crash, it begins anew and keeps one. Null where nobody asked for it, or it is there.
   * `keptUntil` is an ISO instant.
   */
  make(
    ref: string,
    bundle: string,
  ): Promise<{
    readonly bundle: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly keptUntil: string;
  } | null>;
}

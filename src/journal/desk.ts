import type { Person } from '../access/person.ts';
import type { Command } from '../case/commands.ts';
import type { StoredEvent } from '../case/events.ts';
import type { Outcome } from '../case/outcomes.ts';
import type { Refusal } from '../case/refusal.ts';
import type { CaseState } from '../case/state.ts';
import type { BoardRow, CaseView } from '../case/view-schema.ts';
import type { BoardFilter, BoardPage } from '../case/board-filter.ts';
import type { Effect } from './effect.ts';

/**
 * Where every surface brings its commands: one place that asks whether the person may, decides, and commits
 * events, views and jobs in one transaction. Bot, API, rehearsal and workers know the store only through it.
 */
export interface Desk {
  /** Opens a case; the answer carries its new reference. */
  open(command: Command, meta: CommandMeta): Promise<Answer>;
  /** Any other command. A cause seen before answers `duplicate: true` with the state as it is and changes nothing. */
  handle(ref: string, command: Command, meta: CommandMeta): Promise<Answer>;
  /** A worker's report on an effect. `job` ends in the same transaction, so that a report is neither lost nor doubled. */
  record(ref: string, outcome: Outcome, meta: RecordMeta): Promise<Answer>;
  /** Ends a job that brought no event, sending what is to follow in the same transaction. */
  endJob(job: JobHandle, next: readonly Effect[]): Promise<void>;

  /** The case as it is now, for internal use; `null` when there is none. */
  find(ref: string): Promise<CaseState | null>;
  /** The case as this person may see it, or a refusal (`case-not-found` also where they may not know of it). */
  view(ref: string, person: Person): Promise<{ readonly ok: true; readonly view: CaseView } | Refused>;
  /** The board of the cases this person may see. */
  board(person: Person, filter: BoardFilter): Promise<BoardPage>;
  /** The same, all of its pages at once: for figures and exports. */
  wholeBoard(person: Person, filter: BoardFilter): Promise<readonly BoardRow[]>;
  /** The log of one case, oldest first. */
  chronology(
    ref: string,
    person: Person,
  ): Promise<{ readonly ok: true; readonly events: readonly StoredEvent[] } | Refused>;
  /** What happened to a case after this version, oldest first, for internal use. */
  happened(ref: string, after: number): Promise<readonly StoredEvent[]>;
  /** Recomputes the hash chain of one case or of all; lists what does not fit. */
  verify(ref?: string): Promise<{
    readonly events: number;
    readonly broken: readonly { readonly ref: string; readonly version: number }[];
  }>;
  /** Calls back after each commit, from whichever process; returns how to stop. For live updates only: it may miss some. */
  watch(listener: (change: { readonly ref: string; readonly version: number }) => void): () => void;
}

export interface CommandMeta {
  readonly person: Person;
  /** The activity or request id. Deliveries of the same thing must carry the same cause. */
  readonly cause: string;
  /** Refuse with `version-conflict` unless the case is at this version. */
  readonly expectedVersion?: number;
}

export interface RecordMeta {
  readonly cause: string;
  readonly job?: JobHandle;
  /** Jobs to be sent in the same transaction whether or not the report is news; `before` is the case without it. */
  readonly next?: (before: CaseState) => readonly Effect[];
}

/** What a job's transaction needs to complete the job; made by the job engine, passed through untouched. */
export interface JobHandle {
  readonly queue: string;
  readonly id: string;
}

export interface Accepted {
  readonly ok: true;
  readonly ref: string;
  readonly version: number;
  readonly state: CaseState;
  readonly events: readonly StoredEvent[];
  readonly duplicate: boolean;
}
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}
export type Answer = Accepted | Refused;

import { Mutex } from 'async-mutex';
import type { Command } from '../case/commands.ts';
import type { Outcome } from '../case/outcomes.ts';
import type { CaseState } from '../case/state.ts';
import type { Answer, CommandMeta, RecordMeta } from './desk.ts';

/** A person's command or a worker's report. */
export type Asked =
  | { readonly command: Command; readonly meta: CommandMeta }
  | { readonly outcome: Outcome; readonly meta: RecordMeta };

/** Something asked of a case that waits for its turn. */
export interface Waiting {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** A case as this process last knew it; `state` is null while nothing has been read. */
export interface KnownCase {
  readonly turn: Mutex;
  /** What was asked of it and waits for the next turn. */
  readonly waiting: Waiting[];
  state: CaseState | null;
  /** Hash of its newest event. */
  hash: string;
  /** A version that another process is known to have committed. */
  heardOf: number;
}

/** Cases in memory, at most so many, each with the queue in which its commands are decided one after another. */
export class CasesInMemory {
  #cases = new Map<string, KnownCase>();
  #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(ref: string): KnownCase {
    const known = this.#cases.get(ref) ?? {
      turn: new Mutex(),
      waiting: [],
      state: null,
      hash: '',
      heardOf: 0,
    };
    // Put last again: the first in the map is the one not asked for longest.
    this.#cases.delete(ref);
    this.#cases.set(ref, known);
    if (this.#cases.size > this.#most) this.#forgetOne();
    return known;
  }

  heard(ref: string, version: number): void {
    const known = this.#cases.get(ref);
    if (known && version > known.heardOf) known.heardOf = version;
  }

  /** A reference that turned out to name no case is not kept. */
  drop(ref: string): void {
    if (!this.#cases.get(ref)?.turn.isLocked()) this.#cases.delete(ref);
  }

  #forgetOne(): void {
    for (const [ref, known] of this.#cases) {
      if (known.turn.isLocked()) continue;
      this.#cases.delete(ref);
      return;
    }
  }
}

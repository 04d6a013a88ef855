import type { Actor, CaseEvent, StoredEvent } from '../case/events.ts';
import type { WorkingDays } from '../case/context.ts';
import { deadlineMarks } from '../case/duties.ts';
import { evolve } from '../case/evolve.ts';
import type { CaseState } from '../case/state.ts';
import { boardRow, viewCase } from '../case/view.ts';
import type { CaseView } from '../case/view-schema.ts';
import type { Edition, Nation } from '../procedures/types.ts';
import { rowOf } from './board.ts';
import type { Commit } from './case-log.ts';
import { seal, type Sealed } from './chain.ts';
import type { JobHandle } from './desk.ts';
import type { Effect, QueueName } from './effect.ts';
import { jobsOf } from './jobs.ts';
import type { Store } from './store.ts';

export interface DraftParts {
  readonly store: Pick<Store, 'engineTime'>;
  readonly editions: { getEdition(id: string): Edition };
  readonly workingDays: (nation: Nation, closedDays?: readonly string[]) => WorkingDays;
  /** What follows from an event; `state` is the case after it, `view` the case after all that is committed with it. */
  readonly effectsOf: (event: StoredEvent, state: CaseState, view: CaseView) => readonly Effect[];
  /** Random ids: UUIDs, for events and for what commands create. */
  readonly newId: () => string;
}

/** A case's state with the hash of its newest event. */
export interface Known {
  readonly state: CaseState | null;
  readonly hash: string;
}

/**
 * What one transaction is to hold, put together decision by decision, each on the state that the one before
 * left. Nothing of it has happened until it is committed.
 */
export class CommitDraft {
  readonly #parts: DraftParts;
  readonly #about: { readonly ref: string; readonly at: string };
  readonly #sealed: Sealed[] = [];
  readonly #steps: { readonly event: StoredEvent; readonly after: CaseState }[] = [];
  readonly #next: { readonly effect: Effect; readonly origin: string }[] = [];
  readonly #done: JobHandle[] = [];
  #now: Known;

  constructor(parts: DraftParts, before: Known, about: { readonly ref: string; readonly at: string }) {
    this.#parts = parts;
    this.#now = before;
    this.#about = about;
  }

  /** The case as it will be. */
  get now(): Known {
    return this.#now;
  }

  /** Puts decided events into their final form after those that are in it already. */
  add(events: readonly CaseEvent[], by: Actor, cause: string): readonly StoredEvent[] {
    return events.map((event) => {
      const { state, hash } = this.#now;
      const sealed = seal(event, {
        ...this.#about,
        by,
        cause,
        id: this.#parts.newId(),
        version: (state?.version ?? 0) + 1,
        previousHash: hash,
      });
      const after = evolve(state, sealed.event);
      this.#sealed.push(sealed);
      this.#steps.push({ event: sealed.event, after });
      this.#now = { state: after, hash: sealed.line.hash };
      return sealed.event;
    });
  }

  /** A job that ends with it, and what is to follow from that whether or not there are events. */
  end(job: JobHandle | null, next: readonly Effect[], origin: string): void {
    if (job !== null) this.#done.push(job);
    this.#next.push(...next.map((effect) => ({ effect, origin })));
  }

  /** Its jobs when it has no events; the queues are those to be woken. */
  jobsAlone(): {
    readonly done: readonly JobHandle[];
    readonly jobs: string | null;
    readonly queues: ReadonlySet<QueueName>;
  } {
    return { done: this.#done, jobs: jobsOf(this.#next, this.#parts.store), queues: queuesOf(this.#next) };
  }

  /** All that is committed; `null` when there are no events. */
  complete(): { readonly commit: Commit; readonly queues: ReadonlySet<QueueName> } | null {
    const { state } = this.#now;
    const { ref, at } = this.#about;
    if (this.#sealed.length === 0 || state === null) return null;
    const edition = this.#parts.editions.getEdition(state.edition);
    const days = this.#parts.workingDays(edition.nation, edition.closedDays);
    const view = viewCase(state, edition, days, at);
    const today = days.dateOf(at);
    const effects = [
      ...this.#steps.flatMap(({ event, after }) =>
        this.#parts
          .effectsOf(event, after, view)
          .map((effect) => ({ effect, origin: `${ref} ${event.version}` })),
      ),
      ...this.#next,
    ];
    return {
      commit: {
        ref,
        events: this.#sealed,
        row: rowOf(
          boardRow(view, at, {
            nation: edition.nation,
            deadlines: deadlineMarks(state, edition, days, today),
          }),
          state,
          today,
        ),
        jobs: jobsOf(effects, this.#parts.store),
        done: this.#done,
      },
      queues: queuesOf(effects),
    };
  }
}

const queuesOf = (effects: readonly { readonly effect: Effect }[]): ReadonlySet<QueueName> =>
  new Set(effects.map(({ effect }) => effect.queue));

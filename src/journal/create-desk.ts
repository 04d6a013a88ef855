import type { Person } from '../access/person.ts';
import type { Command, CommandType } from '../case/commands.ts';
import type { Context, WorkingDays } from '../case/context.ts';
import { decide } from '../case/decide.ts';
import type { Actor, CaseEvent, StoredEvent } from '../case/events.ts';
import { evolve, replay } from '../case/evolve.ts';
import type { Outcome } from '../case/outcomes.ts';
import { caseReference } from '../case/reference.ts';
import type { Refusal, RefusalCode } from '../case/refusal.ts';
import type { CaseState } from '../case/state.ts';
import { boardRow, viewCase } from '../case/view.ts';
import type { BoardRow, CaseView } from '../case/view-schema.ts';
import type { Edition, Nation } from '../procedures/types.ts';
import { readBoard, recountBoard, rowOf, type BoardScope } from './board.ts';
import { CasesInMemory, type KnownCase } from './cases-in-memory.ts';
import { commitCase, endJob, findOpenedBy, putJobs, readEvents, takeNumber } from './case-log.ts';
import { NO_HASH, seal, type Sealed } from './chain.ts';
import type { Accepted, Answer, CommandMeta, Desk, JobHandle, RecordMeta, Refused } from './desk.ts';
import type { Effect, QueueName } from './effect.ts';
import { jobsOf } from './jobs.ts';
import { hasSqlState, sqlStates, type Run } from './statement.ts';
import type { Store } from './store.ts';
import { verifyLog } from './verify.ts';

/** Who may do what, as `access/` has it. */
export interface Permissions {
  may(person: Person, what: CommandType | 'view', state: CaseState | null): boolean;
  boardScope(person: Person): BoardScope;
}

export interface DeskParts {
  readonly store: Store;
  readonly editions: { getEdition(id: string): Edition; currentEdition(nation: Nation): Edition };
  /** The nation whose edition new cases are opened under. */
  readonly nation: Nation;
  readonly workingDays: (nation: Nation) => WorkingDays;
  /** What follows from an event; `state` and `view` are the case after it. */
  readonly effectsOf: (event: StoredEvent, state: CaseState, view: CaseView) => readonly Effect[];
  readonly permissions: Permissions;
  /** Milliseconds since 1970, as `Date.now`. */
  readonly clock: () => number;
  /** Random ids: UUIDs, for events and for what commands create. */
  readonly newId: () => string;
  /** Cases kept in memory; 2,000 if not said. */
  readonly casesInMemory?: number;
}

/** How often a command is decided again because somebody else was faster, before that counts as a fault. */
const MOST_TRIES = 50;

const software: Actor = { kind: 'system', name: 'Hafan' };

type Asked =
  | { readonly command: Command; readonly meta: CommandMeta }
  | { readonly outcome: Outcome; readonly meta: RecordMeta };

const refused = (code: RefusalCode, detail?: Refusal['detail']): Refused => ({
  ok: false,
  refusal: { code, cite: null, missing: [], mayOverride: false, ...(detail ? { detail } : {}) },
});

/** The desk over a store. One per process; several processes may share a PostgreSQL store. */
export const createDesk = (parts: DeskParts): Desk => {
  const { store } = parts;
  const cases = new CasesInMemory(parts.casesInMemory ?? 2_000);
  const shared = store.kind === 'postgres';
  store.feed.onChange(({ ref, version }) => cases.heard(ref, version));

  const now = (): string => new Date(parts.clock()).toISOString();
  const daysOf = (edition: Edition): WorkingDays => parts.workingDays(edition.nation);
  const viewOf = (state: CaseState, at: string): CaseView => {
    const edition = parts.editions.getEdition(state.edition);
    return viewCase(state, edition, daysOf(edition), at);
  };

  /** Reads what the log has beyond what is known; tells whether there was anything. */
  const catchUp = async (known: KnownCase, ref: string, run: Run = store.run): Promise<boolean> => {
    const events = await readEvents(run, ref, known.state?.version ?? 0);
    const newest = events.at(-1);
    if (newest === undefined) return false;
    known.state = known.state === null ? replay(events) : events.reduce<CaseState>(evolve, known.state);
    known.hash = newest.hash;
    return true;
  };

  /** Puts decided events into their final form and works out all that is committed with them. */
  const prepare = (
    before: { readonly state: CaseState | null; readonly hash: string },
    events: readonly CaseEvent[],
    about: { readonly ref: string; readonly at: string; readonly by: Actor; readonly cause: string },
    next: readonly Effect[] = [],
  ) => {
    const sealed: Sealed[] = [];
    const steps: { readonly event: StoredEvent; readonly after: CaseState }[] = [];
    let { state, hash } = before;
    for (const event of events) {
      const next = seal(event, {
        ...about,
        id: parts.newId(),
        version: (state?.version ?? 0) + 1,
        previousHash: hash,
      });
      sealed.push(next);
      state = evolve(state, next.event);
      steps.push({ event: next.event, after: state });
      hash = next.line.hash;
    }
    if (state === null) throw new Error('A decision without events is not committed');
    const edition = parts.editions.getEdition(state.edition);
    const days = daysOf(edition);
    const view = viewCase(state, edition, days, about.at);
    const effects = [
      ...steps.flatMap(({ event, after }) =>
        parts
          .effectsOf(event, after, view)
          .map((effect) => ({ effect, origin: `${about.ref} ${event.version}` })),
      ),
      ...next.map((effect) => ({ effect, origin: about.cause })),
    ];
    return {
      state,
      hash,
      sealed,
      row: rowOf(boardRow(view, about.at), state, days.dateOf(about.at)),
      jobs: jobsOf(effects),
      queues: new Set<QueueName>(effects.map(({ effect }) => effect.queue)),
    };
  };

  const contextOf = (edition: Edition, actor: Actor, cause: string, at: string): Context => ({
    now: at,
    actor,
    cause,
    edition,
    workingDays: daysOf(edition),
    newId: parts.newId(),
  });

  const accepted = (state: CaseState, events: readonly StoredEvent[], duplicate: boolean): Accepted => ({
    ok: true,
    ref: state.ref,
    version: state.version,
    state,
    events,
    duplicate,
  });

  /** Decides and commits in the case's turn; starts again on the newest state whenever another process was faster. */
  const settle = async (known: KnownCase, ref: string, asked: Asked): Promise<Answer> => {
    const job = 'outcome' in asked ? (asked.meta.job ?? null) : null;
    const { cause } = asked.meta;
    const actor: Actor = 'outcome' in asked ? software : actorOf(asked.meta.person);
    // Whether the state is known to be the newest: it is the only process's own, or it was just read.
    let fresh = !shared;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (known.state === null || known.heardOf > known.state.version) {
        await catchUp(known, ref);
        fresh = true;
      }
      const { state, hash } = known;
      if (state === null) return refused('case-not-found');

      const next = 'outcome' in asked ? (asked.meta.next?.(state) ?? []) : [];
      const refusal = 'outcome' in asked ? null : refusalBefore(asked, state);
      if (refusal === null && state.causes.has(cause)) {
        if (job) await finishJob(job, next);
        return accepted(state, [], true);
      }
      const at = now();
      const edition = parts.editions.getEdition(state.edition);
      const decision =
        refusal ??
        decide(
          state,
          'outcome' in asked ? asked.outcome : asked.command,
          contextOf(edition, actor, cause, at),
        );
      if (!decision.ok || decision.events.length === 0) {
        // What was decided on an old state is decided again on the newest one.
        if (!fresh) {
          fresh = true;
          if (await catchUp(known, ref)) continue;
        }
        if (job) await finishJob(job, next);
        return decision.ok ? accepted(state, [], false) : decision;
      }

      const ready = prepare({ state, hash }, decision.events, { ref, at, by: actor, cause }, next);
      let written: boolean;
      try {
        written = await commitCase(store.run, {
          ref,
          events: ready.sealed,
          row: ready.row,
          jobs: ready.jobs,
          done: job,
        });
      } catch (error) {
        // Whether it was committed is not known (a lost connection): what is in memory is not to be trusted.
        known.state = null;
        throw error;
      }
      if (written) {
        known.state = ready.state;
        known.hash = ready.hash;
        store.feed.committed({ ref, version: ready.state.version }, ready.queues);
        return accepted(
          ready.state,
          ready.sealed.map(({ event }) => event),
          false,
        );
      }
      await catchUp(known, ref);
      fresh = true;
    }
    throw new Error(`${ref} is written to by others so fast that this command found no gap`);
  };

  const finishJob = async (job: JobHandle, next: readonly Effect[]): Promise<void> => {
    const jobs = jobsOf(next.map((effect) => ({ effect, origin: job.id })));
    await store.transaction(async (run) => {
      await endJob(run, job);
      if (jobs !== null) await putJobs(run, jobs);
    });
    store.feed.jobsSent(new Set(next.map(({ queue }) => queue)));
  };

  const refusalBefore = (
    { command, meta }: { readonly command: Command; readonly meta: CommandMeta },
    state: CaseState,
  ): Refused | null => {
    if (!parts.permissions.may(meta.person, command.type, state)) {
      return refused(parts.permissions.may(meta.person, 'view', state) ? 'not-permitted' : 'case-not-found');
    }
    if (
      meta.expectedVersion !== undefined &&
      meta.expectedVersion !== state.version &&
      !state.causes.has(meta.cause)
    ) {
      return refused('version-conflict', { version: String(state.version) });
    }
    return null;
  };

  const inTurn = async (ref: string, asked: Asked): Promise<Answer> => {
    const known = cases.get(ref);
    const answer = await known.turn.runExclusive(() => settle(known, ref, asked));
    if (known.state === null) cases.drop(ref);
    return answer;
  };

  /** The newest state, read after what is being committed in this process now. */
  const find = async (ref: string): Promise<CaseState | null> => {
    const known = cases.get(ref);
    return known.turn.runExclusive(async () => {
      if (shared || known.state === null) await catchUp(known, ref);
      if (known.state === null) cases.drop(ref);
      return known.state;
    });
  };

  const open = async (command: Command, meta: CommandMeta): Promise<Answer> => {
    if (command.type !== 'openCase') return refused('case-not-found');
    if (!parts.permissions.may(meta.person, 'openCase', null)) return refused('not-permitted');
    const earlier = await findOpenedBy(store.run, meta.cause);
    if (earlier !== null) return openedBefore(earlier);
    const at = now();
    const edition = parts.editions.currentEdition(parts.nation);
    const prefix = edition.procedures.find(({ id }) => id === command.procedure)?.prefix;
    if (prefix === undefined) return refused('unknown-procedure');
    const year = Number(daysOf(edition).dateOf(at).slice(0, 4));
    const by = actorOf(meta.person);
    try {
      const { answer, committed } = await store.transaction(async (run) => {
        const number = await takeNumber(run, prefix, year);
        const ref = caseReference(prefix, year, number);
        const decision = decide(null, command, {
          ...contextOf(edition, by, meta.cause, at),
          newRef: ref,
        });
        if (!decision.ok) throw new RefusedInTransaction(decision);
        const ready = prepare({ state: null, hash: NO_HASH }, decision.events, {
          ref,
          at,
          by,
          cause: meta.cause,
        });
        const written = await commitCase(run, {
          ref,
          events: ready.sealed,
          row: ready.row,
          jobs: ready.jobs,
          done: null,
        });
        // Nothing was written: the only way is that this cause has opened a case meanwhile.
        if (!written) throw new OpenedMeanwhile();
        return {
          committed: ready,
          answer: accepted(
            ready.state,
            ready.sealed.map(({ event }) => event),
            false,
          ),
        };
      });
      const known = cases.get(answer.ref);
      known.state = committed.state;
      known.hash = committed.hash;
      store.feed.committed({ ref: answer.ref, version: answer.version }, committed.queues);
      return answer;
    } catch (error) {
      if (error instanceof RefusedInTransaction) return error.decision;
      if (error instanceof OpenedMeanwhile || hasSqlState(error, sqlStates.uniqueViolation)) {
        const first = await findOpenedBy(store.run, meta.cause);
        if (first !== null) return openedBefore(first);
      }
      throw error;
    }
  };

  const openedBefore = async (ref: string): Promise<Answer> => {
    const state = await find(ref);
    return state === null ? refused('case-not-found') : accepted(state, [], true);
  };

  const visible = async (ref: string, person: Person): Promise<CaseState | null> => {
    const state = await find(ref);
    return state !== null && parts.permissions.may(person, 'view', state) ? state : null;
  };

  const rowFor = async (ref: string): Promise<BoardRow | null> => {
    const state = await find(ref);
    if (state === null) return null;
    const events = await readEvents(store.run, ref, state.version - 1);
    return boardRow(viewOf(state, now()), events.at(-1)?.at ?? state.opened.at);
  };

  return {
    open,
    handle: (ref, command, meta) => inTurn(ref, { command, meta }),
    record: (ref, outcome, meta) => inTurn(ref, { outcome, meta }),
    endJob: finishJob,
    find,
    view: async (ref, person) => {
      const state = await visible(ref, person);
      return state === null ? refused('case-not-found') : { ok: true, view: viewOf(state, now()) };
    },
    board: async (person, filter) => {
      const at = now();
      const today = parts.workingDays(parts.nation).dateOf(at);
      await recountBoard(store, { now: at, today }, rowFor);
      return readBoard(store, parts.permissions.boardScope(person), filter);
    },
    chronology: async (ref, person) => {
      const state = await visible(ref, person);
      return state === null
        ? refused('case-not-found')
        : { ok: true, events: await readEvents(store.run, ref, 0) };
    },
    verify: (ref) => verifyLog(store.run, ref),
    watch: (listener) => store.feed.onChange(listener),
  };
};

/** Carries a refusal out of a transaction, which rolls back: a refused opening uses up no number. */
class RefusedInTransaction extends Error {
  readonly decision: Refused;
  constructor(decision: Refused) {
    super('refused');
    this.decision = decision;
  }
}
class OpenedMeanwhile extends Error {}

const actorOf = (person: Person): Actor => ({
  kind: 'person',
  name: person.name,
  agency: person.agency,
  tenant: person.tenant,
  objectId: person.objectId,
});

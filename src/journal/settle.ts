import type { Person } from '../access/person.ts';
import type { Command, CommandType } from '../case/commands.ts';
import type { Context, WorkingDays } from '../case/context.ts';
import { decide } from '../case/decide.ts';
import type { Actor, StoredEvent } from '../case/events.ts';
import { evolve, replay } from '../case/evolve.ts';
import type { Refusal, RefusalCode } from '../case/refusal.ts';
import type { CaseState } from '../case/state.ts';
import type { Edition, Nation } from '../procedures/types.ts';
import type { Asked, KnownCase } from './cases-in-memory.ts';
import { commitCase, endJobs, readEvents } from './case-log.ts';
import { CommitDraft, type DraftParts } from './commit-draft.ts';
import type { Accepted, Answer, CommandMeta, Refused } from './desk.ts';
import type { Store } from './store.ts';

/** Deciding what was asked of a case and committing it: everything that waits for one case in one transaction. */

/** How often a command is decided again because somebody else was faster, before that counts as a fault. */
const MOST_TRIES = 50;

export interface SettleParts extends DraftParts {
  readonly store: Store;
  readonly permissions: {
    may(person: Person, what: CommandType | 'view', state: CaseState | null): boolean;
  };
  /** Milliseconds since 1970, as `Date.now`. */
  readonly clock: () => number;
}

export const refused = (code: RefusalCode, detail?: Refusal['detail']): Refused => ({
  ok: false,
  refusal: { code, cite: null, missing: [], mayOverride: false, ...(detail ? { detail } : {}) },
});

export const accepted = (state: CaseState, events: readonly StoredEvent[], duplicate: boolean): Accepted => ({
  ok: true,
  ref: state.ref,
  version: state.version,
  state,
  events,
  duplicate,
});

const software: Actor = { kind: 'system', name: 'Hafan' };

export const actorOf = (person: Person): Actor => ({
  kind: 'person',
  name: person.name,
  agency: person.agency,
  tenant: person.tenant,
  objectId: person.objectId,
});

export const contextOf = (
  parts: {
    readonly workingDays: (nation: Nation, closedDays?: readonly string[]) => WorkingDays;
    readonly newId: () => string;
  },
  edition: Edition,
  about: { readonly actor: Actor; readonly cause: string; readonly at: string },
): Context => ({
  now: about.at,
  actor: about.actor,
  cause: about.cause,
  edition,
  workingDays: parts.workingDays(edition.nation, edition.closedDays),
  newId: parts.newId(),
});

/** Reads what the log has beyond what is known; tells whether there was anything. */
export const catchUp = async (store: Store, known: KnownCase, ref: string): Promise<boolean> => {
  const events = await readEvents(store.run, ref, known.state?.version ?? 0);
  const newest = events.at(-1);
  if (newest === undefined) return false;
  known.state = known.state === null ? replay(events) : events.reduce<CaseState>(evolve, known.state);
  known.hash = newest.hash;
  return true;
};

/** Whether an answer might be another one on a newer state: what a cause brought about before stays so. */
const isDoubtful = (answer: Answer): boolean =>
  !answer.ok || (answer.events.length === 0 && !answer.duplicate);

/**
 * Decides what is asked of a case, one after the other, each on the state that the one before left, and commits
 * it all in one transaction; starts again on the newest state whenever another process was faster. Each gets its
 * own answer, and gets it only once all is committed. To be called in the case's turn.
 */
export const createSettle = (parts: SettleParts) => {
  const { store } = parts;

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

  const decideOne = (draft: CommitDraft, state: CaseState, asked: Asked, at: string): Answer => {
    const { cause } = asked.meta;
    const isReport = 'outcome' in asked;
    if (isReport) draft.end(asked.meta.job ?? null, asked.meta.next?.(state) ?? [], cause);
    const refusal = isReport ? null : refusalBefore(asked, state);
    if (refusal !== null) return refusal;
    if (state.causes.has(cause)) return accepted(state, [], true);
    const actor = isReport ? software : actorOf(asked.meta.person);
    const edition = parts.editions.getEdition(state.edition);
    const decision = decide(
      state,
      isReport ? asked.outcome : asked.command,
      contextOf(parts, edition, { actor, cause, at }),
    );
    if (!decision.ok) return decision;
    const events = draft.add(decision.events, actor, cause);
    return accepted(draft.now.state ?? state, events, false);
  };

  const settle = async (
    known: KnownCase,
    ref: string,
    asked: readonly Asked[],
  ): Promise<readonly Answer[]> => {
    // Whether the state is known to be the newest: it is the only process's own, or it was just read.
    let fresh = store.kind === 'embedded';
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (known.state === null || known.heardOf > known.state.version) {
        await catchUp(store, known, ref);
        fresh = true;
      }
      const { state, hash } = known;
      if (state === null) return asked.map(() => refused('case-not-found'));

      const at = new Date(parts.clock()).toISOString();
      const draft = new CommitDraft(parts, { state, hash }, { ref, at });
      const answers = asked.map((one) => decideOne(draft, draft.now.state ?? state, one, at));
      // What was decided on an old state is decided again on the newest one.
      if (!fresh && answers.some(isDoubtful)) {
        fresh = true;
        if (await catchUp(store, known, ref)) continue;
      }

      const ready = draft.complete();
      if (ready === null) {
        const { done, jobs, queues } = draft.jobsAlone();
        if (done.length > 0 || jobs !== null) await endJobs(store, done, jobs);
        store.feed.jobsSent(queues);
        return answers;
      }
      let written: boolean;
      try {
        written = await commitCase(store.run, ready.commit);
      } catch (error) {
        // Whether it was committed is not known (a lost connection): what is in memory is not to be trusted.
        known.state = null;
        throw error;
      }
      if (written) {
        known.state = draft.now.state;
        known.hash = draft.now.hash;
        store.feed.committed({ ref, version: known.state?.version ?? 0 }, ready.queues);
        return answers;
      }
      await catchUp(store, known, ref);
      fresh = true;
    }
    throw new Error(`${ref} is written to by others so fast that this command found no gap`);
  };
  return settle;
};

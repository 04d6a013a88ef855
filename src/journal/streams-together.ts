import type { Actor } from '../case/events.ts';
import type { CommandMeta } from './desk.ts';
import { actorOf } from './settle.ts';
import type { Run } from './statement.ts';
import type { Store } from './store.ts';
import type { RecordAccepted, RecordRefused, RecordTypes } from './streams.ts';
import type { StoredAs } from './stored-record.ts';

/** What is decided of several streams at once: events for each, or why nothing is done. */
export type DecidedTogether<T extends RecordTypes, Held> =
  | { readonly ok: true; readonly events: ReadonlyMap<string, readonly T['Event'][]> }
  | { readonly ok: false; readonly held: Held };

export type TogetherAnswer<T extends RecordTypes, Held> =
  | {
      readonly ok: true;
      /** Each stream's version now. */
      readonly versions: ReadonlyMap<string, number>;
      readonly duplicate: boolean;
    }
  | { readonly ok: false; readonly held: Held }
  | RecordRefused<T['Code']>;

export interface AskedTogether<T extends RecordTypes, Held> {
  /** Streams that the decision looks at; it may write to any of them. */
  readonly refs: readonly string[];
  /** Asked for each stream with its permission. */
  readonly type: T['Command']['type'];
  readonly decide: (
    states: readonly T['State'][],
    about: { readonly now: string; readonly actor: Actor },
  ) => DecidedTogether<T, Held>;
}

interface Before<T extends RecordTypes> {
  readonly state: T['State'] | null;
  readonly events: readonly StoredAs<T['Event']>[];
}

/** Rolls the transaction back: one of the streams was written to meanwhile. */
class Overtaken extends Error {}

/** How often it is decided again because somebody else was faster, before that counts as a fault. */
const MOST_TRIES = 20;

/** Writes to several streams of a kind in one transaction: all of it or nothing. */
export const settleTogether = async <T extends RecordTypes, Held>(
  { refs, type, decide }: AskedTogether<T, Held>,
  meta: CommandMeta,
  parts: {
    readonly store: Pick<Store, 'run' | 'transaction'>;
    readonly now: () => string;
    readonly read: (run: Run, ref: string) => Promise<Before<T>>;
    readonly refusalBefore: (
      ref: string,
      meta: CommandMeta,
      type: T['Command']['type'],
      before: Before<T>,
    ) => Promise<RecordRefused<T['Code']> | null>;
    readonly write: (
      run: Run,
      before: Before<T>,
      events: readonly T['Event'][],
      about: {
        readonly ref: string;
        readonly at: string;
        readonly by: Actor;
        readonly cause: string;
        readonly opening: boolean;
      },
    ) => Promise<RecordAccepted<T> | null>;
    readonly tell: (done: RecordAccepted<T>) => void;
  },
): Promise<TogetherAnswer<T, Held>> => {
  const { store } = parts;
  // Everybody in the same order: two who ask at once do not wait for each other.
  const inOrder = [...new Set(refs)].toSorted();
  const { person, cause } = meta;
  const by = actorOf(person);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    // 1. The streams as they are, and whether this person may.
    const before = new Map<string, Before<T>>();
    for (const ref of inOrder) before.set(ref, await parts.read(store.run, ref));
    for (const [ref, one] of before) {
      const refusal = await parts.refusalBefore(ref, { person, cause }, type, one);
      if (refusal !== null) return refusal;
    }
    const versions = new Map([...before].map(([ref, { state }]) => [ref, state?.version ?? 0]));
    if ([...before.values()].some(({ events }) => events.some((event) => event.cause === cause)))
      return { ok: true, versions, duplicate: true };
    // 2. Decide.
    const at = parts.now();
    const states = [...before.values()].flatMap(({ state }) => (state === null ? [] : [state]));
    const decided = decide(states, { now: at, actor: by });
    if (!decided.ok) return decided;
    // 3. Commit all of it, or begin again on what somebody else wrote.
    try {
      const written = await store.transaction(async (run) => {
        const all: RecordAccepted<T>[] = [];
        for (const [ref, one] of before) {
          const events = decided.events.get(ref) ?? [];
          if (events.length === 0) continue;
          const accepted = await parts.write(run, one, events, { ref, at, by, cause, opening: false });
          if (accepted === null) throw new Overtaken();
          all.push(accepted);
        }
        return all;
      });
      for (const one of written) {
        parts.tell(one);
        versions.set(one.ref, one.version);
      }
      return { ok: true, versions, duplicate: false };
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
  throw new Error('The streams are written to by others so fast that this act found no gap');
};

import type { Person } from '../access/person.ts';
import type { Actor, StoredEvent } from '../case/events.ts';
import { caseReference } from '../case/reference.ts';
import type { Refusal } from '../case/refusal.ts';
import { takeNumber } from './case-log.ts';
import { NO_HASH, sealLine } from './chain.ts';
import type { CommandMeta } from './desk.ts';
import { openOnce } from './open-once.ts';
import {
  commitRecord,
  countRecordRowsIn,
  findRecordOpenedBy,
  readRecord,
  readRecordRows,
  readRecordRowsIn,
  type RecordLine,
} from './record-log.ts';
import { actorOf } from './settle.ts';
import type { Run } from './statement.ts';
import type { Store } from './store.ts';
import { readStored, type StoredAs } from './stored-record.ts';
import { type AskedTogether, settleTogether, type TogetherAnswer } from './streams-together.ts';
import { verifyRecords, type Verification } from './verify.ts';

/**
 * A desk for streams that are not cases: a service's record, an incident, a person in the register. The same
 * promises as the case desk gives (permission asked first, one cause done once, versions without gaps, one
 * transaction, a chain of hashes, news of each change), without its cache, board and jobs: these streams are
 * short and written to by few, so each command reads its stream anew.
 */

/** What a kind of stream is made of. */
export interface RecordTypes {
  State: { readonly version: number };
  Command: { readonly type: string };
  /** What the software itself reports, which nobody can send. */
  Outcome: { readonly type: string };
  Event: { readonly type: string; readonly payload: object };
  /** What a decision knows besides the stream, the time and who asks. */
  Extra: object;
  View: object;
  Row: object;
  Code: string;
}

/** Refusals that the desk itself gives. */
export type DeskRefusalCode = 'not-permitted' | 'not-found' | 'version-conflict';
export type RecordRefusal<Code extends string> = Omit<Refusal, 'code'> & { readonly code: Code };

export interface RecordRefused<Code extends string> {
  readonly ok: false;
  readonly refusal: RecordRefusal<Code | DeskRefusalCode>;
}
export interface RecordAccepted<T extends RecordTypes> {
  readonly ok: true;
  readonly ref: string;
  readonly version: number;
  readonly state: T['State'];
  readonly events: readonly StoredAs<T['Event']>[];
  readonly duplicate: boolean;
}
export type RecordAnswer<T extends RecordTypes> = RecordAccepted<T> | RecordRefused<T['Code']>;

export interface RecordContext {
  /** The stream's id: a service's, or the reference `IN-2026-0001`. */
  readonly ref: string;
  /** ISO instant, UTC. */
  readonly now: string;
  readonly actor: Actor;
  readonly cause: string;
  readonly newId: string;
}

type RecordDecision<T extends RecordTypes> =
  | { readonly ok: true; readonly events: readonly T['Event'][] }
  | { readonly ok: false; readonly refusal: RecordRefusal<T['Code']> };

export interface RecordDeskParts<T extends RecordTypes> {
  readonly kind: string;
  /** Where streams get a number when they are opened, what it begins with; else they begin with their first event. */
  readonly prefix?: string;
  readonly decide: (
    state: T['State'] | null,
    asked: T['Command'] | T['Outcome'],
    context: RecordContext & T['Extra'],
  ) => RecordDecision<T>;
  readonly evolve: (state: T['State'] | null, event: StoredAs<T['Event']>) => T['State'];
  /** Looked up before each decision; `person` is null for the software's own reports. */
  readonly extra: (about: {
    readonly ref: string;
    readonly asked: T['Command'] | T['Outcome'];
    readonly person: Person | null;
    readonly now: string;
  }) => Promise<T['Extra']>;
  readonly may: (
    person: Person,
    what: T['Command']['type'] | 'view',
    about: { readonly ref: string; readonly state: T['State'] | null },
  ) => boolean | Promise<boolean>;
  /** As this person may see it now; `state` is null where nothing has been recorded. */
  readonly view: (about: {
    readonly ref: string;
    readonly state: T['State'] | null;
    readonly person: Person;
    readonly now: string;
  }) => Promise<T['View']>;
  readonly row: {
    of(state: T['State'], changedAt: string): T['Row'];
    parse(json: unknown): T['Row'];
    /** The same rule as `may` for `view`. */
    maySee(person: Person, row: T['Row']): boolean;
  };
  readonly store: Store;
  /** Milliseconds since 1970, as `Date.now`. */
  readonly clock: () => number;
  readonly newId: () => string;
  /** The Europe/London date of an instant. */
  readonly dateOf: (instant: string) => string;
}

export interface RecordDesk<T extends RecordTypes> {
  /** Opens a numbered stream; the answer carries its reference. */
  open(command: T['Command'], meta: CommandMeta): Promise<RecordAnswer<T>>;
  handle(ref: string, command: T['Command'], meta: CommandMeta): Promise<RecordAnswer<T>>;
  /** Several streams in one transaction: all of it or nothing. */
  handleTogether<Held>(asked: AskedTogether<T, Held>, meta: CommandMeta): Promise<TogetherAnswer<T, Held>>;
  /** The software's own report; nobody is asked. */
  record(ref: string, outcome: T['Outcome'], meta: { readonly cause: string }): Promise<RecordAnswer<T>>;
  find(ref: string): Promise<T['State'] | null>;
  view(
    ref: string,
    person: Person,
  ): Promise<{ readonly ok: true; readonly view: T['View'] } | RecordRefused<T['Code']>>;
  /** Of the streams that this person may see, those changed last first. */
  list(person: Person): Promise<readonly T['Row'][]>;
  /** Of all streams, for the software itself. */
  listAll(): Promise<readonly T['Row'][]>;
  /**
   * Of the streams whose references begin with `scope/`, in one query; `may` is asked for `view` with the scope as
   * the reference and without a state.
   */
  listIn(
    scope: string,
    person: Person,
  ): Promise<{ readonly ok: true; readonly rows: readonly T['Row'][] } | RecordRefused<T['Code']>>;
  /** The same for the software itself. */
  listAllIn(scope: string): Promise<readonly T['Row'][]>;
  /** How many there are, without reading them. */
  countIn(scope: string): Promise<number>;
  history(
    ref: string,
    person: Person,
  ): Promise<
    { readonly ok: true; readonly events: readonly StoredAs<T['Event']>[] } | RecordRefused<T['Code']>
  >;
  verify(ref?: string): Promise<Verification>;
}

/** How often a command is decided again because somebody else was faster, before that counts as a fault. */
const MOST_TRIES = 50;

const software: Actor = { kind: 'system', name: 'Hafan' };

const refused = <Code extends string>(
  code: DeskRefusalCode,
  detail?: Refusal['detail'],
): RecordRefused<Code> => ({
  ok: false,
  refusal: { code, cite: null, missing: [], mayOverride: false, ...(detail ? { detail } : {}) },
});

export const createRecordDesk = <T extends RecordTypes>(parts: RecordDeskParts<T>): RecordDesk<T> => {
  const { store, kind } = parts;
  type State = T['State'];
  type Stored = StoredAs<T['Event']>;

  const streamOf = (ref: string): string => `${kind}/${ref}`;
  const now = (): string => new Date(parts.clock()).toISOString();
  const fold = (events: readonly Stored[]): State | null =>
    events.reduce<State | null>((state, event) => parts.evolve(state, event), null);
  const read = async (run: Run, ref: string): Promise<{ state: State | null; events: readonly Stored[] }> => {
    const events = (await readRecord(run, streamOf(ref))).map((line) => readStored<T['Event']>(line));
    return { state: fold(events), events };
  };

  const accepted = (
    ref: string,
    state: State,
    events: readonly Stored[],
    duplicate: boolean,
  ): RecordAccepted<T> => ({ ok: true, ref, version: state.version, state, events, duplicate });

  /** Seals and commits what was decided; null when somebody else was first. */
  const write = async (
    run: Run,
    before: { readonly state: State | null; readonly events: readonly Stored[] },
    decided: readonly T['Event'][],
    about: Pick<StoredEvent, 'ref' | 'at' | 'by' | 'cause'> & { readonly opening: boolean },
  ): Promise<RecordAccepted<T> | null> => {
    const { opening, ref, ...common } = about;
    let { state } = before;
    let previousHash = before.events.at(-1)?.hash ?? NO_HASH;
    const lines: RecordLine[] = [];
    const events: Stored[] = [];
    for (const event of decided) {
      const complete = {
        ...event,
        ...common,
        ref: streamOf(ref),
        id: parts.newId(),
        version: before.events.length + lines.length + 1,
        schemaVersion: 1,
        previousHash,
      };
      const line = sealLine(complete);
      const { version, id, type, at, cause } = complete;
      lines.push({ ...line, version, id, type, at, cause });
      const stored = readStored<T['Event']>(line);
      events.push(stored);
      state = parts.evolve(state, stored);
      previousHash = line.hash;
    }
    if (state === null) throw new Error(`${streamOf(ref)} would begin without an event`);
    const written = await commitRecord(run, {
      kind,
      ref: streamOf(ref),
      lines,
      openingCause: opening ? about.cause : null,
      row: {
        version: state.version,
        changed_at: about.at,
        row: JSON.stringify(parts.row.of(state, about.at)),
      },
    });
    return written ? accepted(ref, state, events, false) : null;
  };
  const tell = ({ ref, version }: { readonly ref: string; readonly version: number }): void =>
    store.feed.committed({ ref: streamOf(ref), version }, new Set());

  const refusalBefore = async (
    ref: string,
    { person, expectedVersion, cause }: CommandMeta,
    type: T['Command']['type'],
    { state, events }: { readonly state: State | null; readonly events: readonly Stored[] },
  ): Promise<RecordRefused<T['Code']> | null> => {
    if (!(await parts.may(person, type, { ref, state })))
      return refused((await parts.may(person, 'view', { ref, state })) ? 'not-permitted' : 'not-found');
    const version = state?.version ?? 0;
    if (
      expectedVersion !== undefined &&
      expectedVersion !== version &&
      !events.some((event) => event.cause === cause)
    )
      return refused('version-conflict', { version: String(version) });
    return null;
  };

  const settle = async (
    ref: string,
    asked: T['Command'] | T['Outcome'],
    meta: { readonly cause: string; readonly command: CommandMeta | null },
  ): Promise<RecordAnswer<T>> => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      // 1. The stream as it is, and whether this person may.
      const before = await read(store.run, ref);
      const { state, events } = before;
      const refusal =
        meta.command === null ? null : await refusalBefore(ref, meta.command, asked.type, before);
      if (refusal !== null) return refusal;
      if (state === null && (parts.prefix !== undefined || meta.command === null))
        return refused('not-found');
      if (state !== null && events.some(({ cause }) => cause === meta.cause))
        return accepted(ref, state, [], true);
      // 2. Decide.
      const at = now();
      const person = meta.command?.person ?? null;
      const by = person === null ? software : actorOf(person);
      const decision = parts.decide(state, asked, {
        ...(await parts.extra({ ref, asked, person, now: at })),
        ref,
        now: at,
        actor: by,
        cause: meta.cause,
        newId: parts.newId(),
      });
      if (!decision.ok) return decision;
      if (decision.events.length === 0) {
        if (state === null) throw new Error(`${streamOf(ref)} would begin without an event`);
        return accepted(ref, state, [], false);
      }
      // 3. Commit, or begin again on what somebody else wrote.
      const about = { ref, at, by, cause: meta.cause, opening: false };
      const done = await write(store.run, before, decision.events, about);
      if (done === null) continue;
      tell(done);
      return done;
    }
    throw new Error(`${streamOf(ref)} is written to by others so fast that this command found no gap`);
  };

  const openedBefore = async (cause: string): Promise<RecordAccepted<T> | null> => {
    const stream = await findRecordOpenedBy(store.run, kind, cause);
    if (stream === null) return null;
    const ref = stream.slice(kind.length + 1);
    const { state } = await read(store.run, ref);
    return state === null ? null : accepted(ref, state, [], true);
  };

  const open: RecordDesk<T>['open'] = async (command, { person, cause }) => {
    const { prefix } = parts;
    if (prefix === undefined) throw new Error(`Streams of kind ${kind} are not numbered`);
    if (!(await parts.may(person, command.type, { ref: '', state: null }))) return refused('not-permitted');
    const earlier = await openedBefore(cause);
    if (earlier !== null) return earlier;
    const at = now();
    const by = actorOf(person);
    // Before the transaction: what is looked up may use the store, which has one connection where it is embedded.
    const extra = await parts.extra({ ref: '', asked: command, person, now: at });
    const year = Number(parts.dateOf(at).slice(0, 4));
    const tried = await openOnce<RecordAccepted<T>, RecordAnswer<T>>(
      store,
      async (run) => {
        const ref = caseReference(prefix, year, await takeNumber(run, prefix, year));
        const decision = parts.decide(null, command, {
          ...extra,
          ref,
          now: at,
          actor: by,
          cause,
          newId: parts.newId(),
        });
        if (!decision.ok) return { refused: decision };
        const about = { ref, at, by, cause, opening: true };
        const written = await write(run, { state: null, events: [] }, decision.events, about);
        // Nothing was written: the only way is that this cause has opened one meanwhile.
        return written === null ? null : { opened: written };
      },
      () => openedBefore(cause),
    );
    if ('instead' in tried) return tried.instead;
    tell(tried.opened);
    return tried.opened;
  };

  const listAll = async (): Promise<readonly T['Row'][]> =>
    (await readRecordRows(store.run, kind)).map((row) => parts.row.parse(JSON.parse(row)));

  const listAllIn = async (scope: string): Promise<readonly T['Row'][]> =>
    (await readRecordRowsIn(store.run, kind, scope)).map((row) => parts.row.parse(JSON.parse(row)));

  const visible = async (ref: string, person: Person) => {
    const found = await read(store.run, ref);
    const exists = found.state !== null || parts.prefix === undefined;
    return exists && (await parts.may(person, 'view', { ref, state: found.state })) ? found : null;
  };

  return {
    open,
    handle: (ref, command, meta) => settle(ref, command, { cause: meta.cause, command: meta }),
    handleTogether: (asked, meta) =>
      settleTogether(asked, meta, { store, now, read, refusalBefore, write, tell }),
    record: (ref, outcome, { cause }) => settle(ref, outcome, { cause, command: null }),
    find: async (ref) => (await read(store.run, ref)).state,
    view: async (ref, person) => {
      const found = await visible(ref, person);
      if (found === null) return refused('not-found');
      return { ok: true, view: await parts.view({ ref, state: found.state, person, now: now() }) };
    },
    list: async (person) => (await listAll()).filter((row) => parts.row.maySee(person, row)),
    listAll,
    listAllIn,
    countIn: (scope) => countRecordRowsIn(store.run, kind, scope),
    listIn: async (scope, person) =>
      (await parts.may(person, 'view', { ref: scope, state: null }))
        ? { ok: true, rows: await listAllIn(scope) }
        : refused('not-found'),
    history: async (ref, person) => {
      const found = await visible(ref, person);
      return found === null ? refused('not-found') : { ok: true, events: found.events };
    },
    verify: (ref) => verifyRecords(store.run, ref === undefined ? undefined : streamOf(ref)),
  };
};

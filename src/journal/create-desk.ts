import type { Person } from '../access/person.ts';
import type { Command, CommandType, OpenCase } from '../case/commands.ts';
import type { WorkingDays } from '../case/context.ts';
import { decide } from '../case/decide.ts';
import { deadlineMarks } from '../case/duties.ts';
import { procedureOf } from '../case/procedure-of.ts';
import { caseReference } from '../case/reference.ts';
import type { CaseState } from '../case/state.ts';
import { boardRow, viewCase } from '../case/view.ts';
import type { CaseView } from '../case/view-schema.ts';
import type { Edition, Nation, ProcedureId } from '../procedures/types.ts';
import { readBoard, readWholeBoard, recountBoard, rowOf, type BoardScope } from './board.ts';
import { commitCase, endJobs, findOpenedBy, readEvents, takeNumber } from './case-log.ts';
import { askInTurn } from './case-queue.ts';
import { CasesInMemory, type Asked } from './cases-in-memory.ts';
import { NO_HASH } from './chain.ts';
import { CommitDraft, type DraftParts } from './commit-draft.ts';
import type { Accepted, Answer, CommandMeta, Desk, JobHandle } from './desk.ts';
import type { Effect, QueueName } from './effect.ts';
import { jobsOf } from './jobs.ts';
import { openOnce } from './open-once.ts';
import { accepted, actorOf, catchUp, contextOf, createSettle, refused } from './settle.ts';
import type { Store } from './store.ts';
import { verifyLog } from './verify.ts';

/** Who may do what, as `access/` has it. */
export interface Permissions {
  may(person: Person, what: CommandType | 'view', state: CaseState | null): boolean;
  boardScope(person: Person): BoardScope;
}

export interface DeskParts extends DraftParts {
  readonly store: Store;
  readonly editions: {
    getEdition(id: string): Edition;
    findEdition(id: string): Edition | null;
    /** The newest edition that has the procedure, one of this nation before any other. */
    editionWith(procedure: ProcedureId, nation: Nation): Edition | null;
  };
  /** The nation whose editions new cases are opened under where theirs have the procedure. */
  readonly nation: Nation;
  readonly permissions: Permissions;
  /** Milliseconds since 1970, as `Date.now`. */
  readonly clock: () => number;
  /** Cases kept in memory; 2,000 if not said. */
  readonly casesInMemory?: number;
}

/** The edition under which a case is opened: the one asked for, if it has the procedure, else the newest that has. */
const editionFor = (
  { editions, nation }: Pick<DeskParts, 'editions' | 'nation'>,
  { procedure, edition: wanted }: OpenCase,
): Edition | null => {
  if (wanted === undefined) return editions.editionWith(procedure, nation);
  const edition = editions.findEdition(wanted);
  return edition?.procedures.some(({ id }) => id === procedure) === true ? edition : null;
};

/** The desk over a store. One per process; several processes may share a PostgreSQL store. */
export const createDesk = (parts: DeskParts): Desk => {
  const { store } = parts;
  const cases = new CasesInMemory(parts.casesInMemory ?? 2_000);
  const shared = store.kind === 'postgres';
  store.feed.onChange(({ ref, version }) => cases.heard(ref, version));

  const now = (): string => new Date(parts.clock()).toISOString();
  const daysOf = (edition: Edition): WorkingDays => parts.workingDays(edition.nation, edition.closedDays);
  const viewOf = (state: CaseState, at: string): CaseView => {
    const edition = parts.editions.getEdition(state.edition);
    return viewCase(state, edition, daysOf(edition), at);
  };

  const settle = createSettle(parts);
  const inTurn = async (ref: string, asked: Asked): Promise<Answer> => {
    const known = cases.get(ref);
    const answer = await askInTurn(settle, known, ref, asked);
    if (known.state === null) cases.drop(ref);
    return answer;
  };

  const endJob = async (job: JobHandle, next: readonly Effect[]): Promise<void> => {
    await endJobs(
      store,
      [job],
      jobsOf(
        next.map((effect) => ({ effect, origin: job.id })),
        store,
      ),
    );
    store.feed.jobsSent(new Set(next.map(({ queue }) => queue)));
  };

  /** The newest state, read after what is being committed in this process now. */
  const find = async (ref: string): Promise<CaseState | null> => {
    const known = cases.get(ref);
    return known.turn.runExclusive(async () => {
      if (shared || known.state === null) await catchUp(store, known, ref);
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
    const edition = editionFor(parts, command);
    if (edition === null)
      return command.edition === undefined
        ? refused('unknown-procedure', { procedure: command.procedure })
        : refused('unknown-edition', { edition: command.edition });
    const { prefix } = procedureOf(command, edition);
    const year = Number(daysOf(edition).dateOf(at).slice(0, 4));
    const by = actorOf(meta.person);
    const tried = await openOnce<Opened, Answer>(
      store,
      async (run) => {
        const number = await takeNumber(run, prefix, year);
        const ref = caseReference(prefix, year, number);
        const decision = decide(null, command, {
          ...contextOf(parts, edition, { actor: by, cause: meta.cause, at }),
          newRef: ref,
        });
        if (!decision.ok) return { refused: decision };
        const draft = new CommitDraft(parts, { state: null, hash: NO_HASH }, { ref, at });
        const events = draft.add(decision.events, by, meta.cause);
        const ready = draft.complete();
        const { state, hash } = draft.now;
        if (ready === null || state === null) throw new Error(`Opening ${ref} yielded no events`);
        // Nothing was written: the only way is that this cause has opened a case meanwhile.
        if (!(await commitCase(run, ready.commit))) return null;
        return { opened: { answer: accepted(state, events, false), hash, queues: ready.queues } };
      },
      async () => {
        const first = await findOpenedBy(store.run, meta.cause);
        return first === null ? null : openedBefore(first);
      },
    );
    if ('instead' in tried) return tried.instead;
    const { answer, hash, queues } = tried.opened;
    const known = cases.get(answer.ref);
    known.state = answer.state;
    known.hash = hash;
    store.feed.committed({ ref: answer.ref, version: answer.version }, queues);
    return answer;
  };

  const openedBefore = async (ref: string): Promise<Answer> => {
    const state = await find(ref);
    return state === null ? refused('case-not-found') : accepted(state, [], true);
  };

  const visible = async (ref: string, person: Person): Promise<CaseState | null> => {
    const state = await find(ref);
    return state !== null && parts.permissions.may(person, 'view', state) ? state : null;
  };

  const rowFor = async (ref: string): Promise<string | null> => {
    const state = await find(ref);
    if (state === null) return null;
    const events = await readEvents(store.run, ref, state.version - 1);
    const at = now();
    const edition = parts.editions.getEdition(state.edition);
    const days = daysOf(edition);
    const today = days.dateOf(at);
    const marked = { nation: edition.nation, deadlines: deadlineMarks(state, edition, days, today) };
    const row = boardRow(viewOf(state, at), events.at(-1)?.at ?? state.opened.at, marked);
    return rowOf(row, state, today);
  };
  /** Brings the board up to the day, which it answers (ISO date). */
  const recounted = async (): Promise<string> => {
    const today = parts.workingDays(parts.nation).dateOf(now());
    await recountBoard(store, today, rowFor);
    return today;
  };

  return {
    open,
    handle: (ref, command, meta) => inTurn(ref, { command, meta }),
    record: (ref, outcome, meta) => inTurn(ref, { outcome, meta }),
    endJob,
    find,
    view: async (ref, person) => {
      const state = await visible(ref, person);
      return state === null ? refused('case-not-found') : { ok: true, view: viewOf(state, now()) };
    },
    board: async (person, filter) => {
      const today = await recounted();
      return readBoard(store, parts.permissions.boardScope(person), filter, today);
    },
    wholeBoard: async (person, filter) => {
      const today = await recounted();
      return readWholeBoard(store, parts.permissions.boardScope(person), filter, today);
    },
    chronology: async (ref, person) => {
      const state = await visible(ref, person);
      return state === null
        ? refused('case-not-found')
        : { ok: true, events: await readEvents(store.run, ref, 0) };
    },
    happened: (ref, after) => readEvents(store.run, ref, after),
    verify: (ref) => verifyLog(store.run, ref),
    watch: (listener) => store.feed.onChange(listener),
  };
};

/** A case just opened, with what its first commit leaves to be told. */
interface Opened {
  readonly answer: Accepted;
  readonly hash: string;
  readonly queues: ReadonlySet<QueueName>;
}

import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { Person } from '../access/person.ts';
import {
  decideImport,
  evolveImport,
  type ImportCommand,
  type ImportCounts,
  type ImportEvent,
  type ImportOutcome,
  type ImportRefusalCode,
  type ImportState,
} from '../individuals/import/run.ts';
import { planImport, type Plan } from '../individuals/import/plan.ts';
import { importLimits } from '../individuals/import/schema.ts';
import { importPlans } from '../journal/import-plans.ts';
import type { Store } from '../journal/store.ts';
import { createRecordDesk, type RecordDesk } from '../journal/streams.ts';
import type { ImportFault } from '../language/individual-imports.ts';
import { z } from 'zod';
import { idFor, streamOf, type Individuals } from './individuals.ts';
import { importerOf, readWork, rowsToImport, workOf, type ImportRow } from './import-rows.ts';
import { readSheetFile, type ReadSheet } from './sheet.ts';

/**
 * Imports into the register: planned against what is there, then done row by row, each row a commit or a few. What
 * is still to do is kept until it is done, so that an import goes on after a crash; every command has a cause of its
 * own, so that nothing is done twice.
 */

export interface ImportFile {
  /** Base64. */
  readonly content: string;
  readonly sheet?: number | undefined;
  readonly columns?: Readonly<Record<string, string | null>> | undefined;
}
type Sheet = Extract<ReadSheet, { ok: true }>;
export type Planned =
  | { readonly ok: true; readonly sheet: Sheet; readonly plan: Plan }
  | { readonly ok: false; readonly fault: ImportFault };
export type Begun =
  | { readonly ok: true; readonly state: ImportState }
  | { readonly ok: false; readonly fault: ImportFault | 'not-found' };

interface ImportTypes {
  State: ImportState;
  Command: ImportCommand;
  Outcome: ImportOutcome;
  Event: ImportEvent;
  Extra: { readonly anotherRuns: boolean };
  View: ImportState;
  Row: { readonly ended: boolean; readonly changedAt: string; readonly stream: string };
  Code: ImportRefusalCode;
}

export interface IndividualImports {
  plan(ref: string, file: ImportFile): Promise<Planned>;
  /** Begins it, or goes on with it; the work itself goes on after the answer. */
  begin(
    ref: string,
    asked: ImportFile & { readonly id: string; readonly leaveOut?: readonly number[] | undefined },
    person: Person,
  ): Promise<Begun>;
  /** Goes on with one that was interrupted, without the file. */
  resume(ref: string, id: string, person: Person): Promise<Begun>;
  find(ref: string, id: string, person: Person): Promise<ImportState | null>;
  /** One of this case that still has something to do. */
  unfinished(ref: string): Promise<string | null>;
  /** Where it stands: whether somebody works on it, and how it goes on where nobody does. */
  standing(ref: string, id: string, state: ImportState): Promise<ImportStanding>;
  /** Takes up what a crash left; at the start (`all`: nobody else can be at work) and again and again. */
  takeUp(all: boolean): Promise<void>;
  /** Takes up now and every few seconds, until `halt`. */
  watch(): Promise<void>;
  /** Resolves when no import of this process runs any more; `halt` lets none take another row. */
  idle(): Promise<void>;
  halt(): Promise<void>;
}
/** `waiting`: interrupted, and taken up by itself. `resumable`: interrupted, a person may have it go on. */
export type ImportStanding = 'done' | 'running' | 'waiting' | 'resumable' | 'interrupted';

/** Without a report for so long, milliseconds, nobody works on it any more. */
const SILENCE = 60_000;
/** A report of progress after so many rows. */
const REPORT_EVERY = 20;
/** Milliseconds between two looks for imports that nobody works on. */
const LOOK_EVERY = 20_000;

const rowSchema = z.object({ ended: z.boolean(), changedAt: z.string(), stream: z.string() });

export const createIndividualImports = (parts: {
  readonly store: Store;
  readonly individuals: Individuals;
  readonly dateOf: (instant: string) => string;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly log?: Pick<Logger, 'error'> | undefined;
}): IndividualImports => {
  const { store, individuals, dateOf, clock, newId } = parts;
  const plans = importPlans(store, clock, newId());
  const runs = new Map<string, Promise<void>>();
  let halted = false;
  let looking: NodeJS.Timeout | null = null;
  const now = (): string => new Date(clock()).toISOString();
  const fresh = (changedAt: string): boolean => clock() - Date.parse(changedAt) < SILENCE;

  /** Whether somebody works on it is not in its log: whoever looks at it hears of it all the same. */
  const tell = (stream: string, version: number): void =>
    store.feed.committed({ ref: `import/${stream}`, version }, new Set());
  /** Given back undone. */
  const release = async (stream: string, failed: boolean): Promise<void> => {
    await plans.release(stream, failed);
    tell(stream, (await desk.find(stream))?.version ?? 0);
  };

  const desk: RecordDesk<ImportTypes> = createRecordDesk<ImportTypes>({
    kind: 'import',
    decide: decideImport,
    evolve: evolveImport,
    extra: async ({ ref: stream }) => {
      return { anotherRuns: await anotherRuns(stream) };
    },
    may: (person, what, { ref: stream }) =>
      individuals.may(person, what === 'view' ? 'view' : 'import', stream.split('/')[0] ?? ''),
    view: async ({ state }) => {
      if (state === null) throw new Error('Nobody may see an import that was not begun');
      return state;
    },
    row: {
      of: ({ ended, changedAt, stream }) => ({ ended, changedAt, stream }),
      parse: (json) => rowSchema.parse(json),
      maySee: () => false,
    },
    store,
    clock,
    newId,
    dateOf,
  });

  /** Two at once would each add whom the other adds; one that goes on by itself counts as well. */
  const anotherRuns = async (stream: string): Promise<boolean> => {
    const [ref = ''] = stream.split('/');
    const others = (await desk.listAllIn(ref)).filter((row) => row.stream !== stream && !row.ended);
    if (others.length === 0) return false;
    const kept = await plans.streamsIn(ref);
    return others.some((row) => {
      const known = kept.find((one) => one.stream === row.stream);
      if (runs.has(row.stream) || known?.held === true || known?.again === true) return true;
      return known === undefined && fresh(row.changedAt);
    });
  };

  const plan: IndividualImports['plan'] = async (ref, file) => {
    const bytes = Buffer.from(file.content, 'base64');
    const sheet = await readSheetFile(bytes, file.sheet);
    if (!sheet.ok) return { ok: false, fault: sheet.fault };
    const register = await individuals.all(ref);
    if (sheet.lines.length > importLimits.rows + 20) return { ok: false, fault: 'too-many-rows' };
    const planned = planImport(sheet.lines, file.columns, { register, today: dateOf(now()) });
    if (planned.rows.length > importLimits.rows) return { ok: false, fault: 'too-many-rows' };
    return { ok: true, sheet, plan: planned };
  };

  const doRow = async (
    ref: string,
    row: ImportRow,
    causeBase: string,
    person: Person,
  ): Promise<string | null> => {
    const id = row.id ?? idFor(ref, causeBase);
    for (const command of row.commands) {
      // By what it is, not by its place: after an interruption fewer may be left.
      const what = command.type === 'changeDetails' ? command.change.group : command.type;
      const cause = `${causeBase}:${what}`;
      const answer = await individuals.handle(streamOf(ref, id), command, { person, cause });
      if (!answer.ok) return answer.refusal.code;
    }
    return null;
  };

  /** From where the last report left it; rows that were done after that report are found done. */
  const run = async (stream: string, rows: readonly ImportRow[], person: Person): Promise<void> => {
    const [ref = '', id = ''] = stream.split('/');
    const state = await desk.find(stream);
    if (state === null || state.ended) return plans.forget(stream);
    const { done, added, changed, same, failed: failedBefore } = state;
    let counts: ImportCounts = { done, added, changed, same, failed: failedBefore };
    const attempt = newId();
    const report = (type: ImportOutcome['type']): Promise<unknown> =>
      desk.record(stream, { type, ...counts }, { cause: `${type}:${attempt}:${counts.done}` });
    for (const row of rows.slice(done)) {
      if (halted) return release(stream, false);
      const failed = await doRow(ref, row, `import:${id}:${row.line}`, person);
      counts = {
        done: counts.done + 1,
        added: counts.added + (failed === null && row.status === 'new' ? 1 : 0),
        changed: counts.changed + (failed === null && row.status === 'changed' ? 1 : 0),
        same: counts.same + (row.status === 'same' ? 1 : 0),
        failed: failed === null ? counts.failed : [...counts.failed, { line: row.line, code: failed }],
      };
      if (counts.done % REPORT_EVERY === 0 && counts.done < rows.length) {
        await report('importWentOn');
        // Another process took it for abandoned and goes on with it.
        if (!(await plans.hold(stream))) return;
      }
    }
    await report('importEnded');
    await plans.forget(stream);
  };

  const start = (stream: string, rows: readonly ImportRow[], person: Person): void => {
    const [ref, id] = stream.split('/');
    const work = run(stream, rows, person)
      .catch(async (error: unknown) => {
        // Only what kind of failure: a database's message may quote a row.
        const kind = error instanceof Error ? error.name : 'unknown';
        parts.log?.error({ ref, import: id, kind }, 'an import was interrupted');
        await release(stream, true);
      })
      .catch(() => {
        // Not even given back: the store does not answer. After a silence it is taken up all the same.
        parts.log?.error({ ref, import: id }, 'an interrupted import could not be given back');
      })
      .finally(() => runs.delete(stream));
    runs.set(stream, work);
  };

  const takeUp = async (all: boolean): Promise<void> => {
    for (const { stream, body } of await plans.takeIdle(all)) {
      const work = readWork(body);
      const state = await desk.find(stream);
      if (work === null || state === null || state.ended || state.sha256 !== work.sha256)
        await plans.forget(stream);
      else if (!runs.has(stream)) {
        start(stream, work.rows, importerOf(work));
        tell(stream, state.version);
      }
    }
  };

  const resume: IndividualImports['resume'] = async (ref, id, person) => {
    const stream = streamOf(ref, id);
    if (!(await individuals.may(person, 'import', ref))) return { ok: false, fault: 'not-found' };
    const state = await desk.find(stream);
    if (state === null) return { ok: false, fault: 'not-found' };
    if (state.ended || runs.has(stream)) return { ok: true, state };
    if (await anotherRuns(stream)) return { ok: false, fault: 'import-running' };
    const kept = await plans.take(stream);
    if (kept !== null) {
      const work = readWork(kept.body);
      if (work === null || work.sha256 !== state.sha256) {
        await plans.forget(stream);
        return { ok: false, fault: 'file-gone' };
      }
      start(stream, work.rows, person);
      tell(stream, state.version);
      return { ok: true, state };
    }
    // Another process works on it, or nothing is left of what was to be done.
    return (await plans.find(stream)) === null ? { ok: false, fault: 'file-gone' } : { ok: true, state };
  };

  return {
    plan,
    begin: async (ref, asked, person) => {
      const stream = streamOf(ref, asked.id);
      if (!(await individuals.may(person, 'import', ref))) return { ok: false, fault: 'not-found' };
      const known = await desk.find(stream);
      const out = new Set(asked.leaveOut ?? []);
      const sha256 = createHash('sha256')
        .update(
          JSON.stringify([
            asked.content,
            asked.sheet ?? 1,
            asked.columns ?? {},
            [...out].toSorted((a, b) => a - b),
          ]),
        )
        .digest('hex');
      // Asked again while it runs, or when it is done: as it is.
      if (known !== null && known.sha256 === sha256) {
        if (known.ended || runs.has(stream)) return { ok: true, state: known };
        // As it was planned, and from where it was.
        if ((await plans.find(stream)) !== null) return resume(ref, asked.id, person);
      }
      const planned = await plan(ref, asked);
      if (!planned.ok) return planned;
      if (planned.plan.problems.length > 0) return { ok: false, fault: 'columns-wrong' };
      const rows = rowsToImport(planned.plan.rows, out, person);
      // First, so that nothing is begun which a crash would leave without what was to be done.
      if (known === null || known.sha256 === sha256) await plans.keep(stream, workOf(sha256, rows, person));
      const begun = await desk.handle(
        stream,
        {
          type: 'beginImport',
          stream,
          sha256,
          total: rows.length,
          leftOut: planned.plan.rows.length - rows.length,
        },
        { person, cause: `begin:${newId()}` },
      );
      if (!begun.ok) {
        const { code } = begun.refusal;
        if (known === null) await plans.forget(stream);
        return { ok: false, fault: code === 'other-file' || code === 'import-running' ? code : 'not-found' };
      }
      if (!begun.state.ended && !runs.has(stream)) start(stream, rows, person);
      return { ok: true, state: begun.state };
    },
    find: async (ref, id, person) =>
      (await individuals.may(person, 'view', ref)) ? desk.find(streamOf(ref, id)) : null,
    unfinished: async (ref) => (await plans.streamsIn(ref))[0]?.stream.split('/')[1] ?? null,
    resume,
    standing: async (ref, id, state) => {
      const stream = streamOf(ref, id);
      if (state.ended) return 'done';
      if (runs.has(stream)) return 'running';
      const kept = await plans.find(stream);
      if (kept === null) return fresh(state.changedAt) ? 'running' : 'interrupted';
      if (kept.held) return 'running';
      return kept.again ? 'waiting' : 'resumable';
    },
    takeUp,
    watch: async () => {
      // An embedded store has one process: whoever held an import was an earlier one.
      await takeUp(store.kind === 'embedded');
      looking = setInterval(() => {
        takeUp(false).catch((error: unknown) => {
          const kind = error instanceof Error ? error.name : 'unknown';
          parts.log?.error({ kind }, 'imports could not be looked for');
        });
      }, LOOK_EVERY);
      looking.unref();
    },
    idle: async () => {
      while (runs.size > 0) await Promise.all(runs.values());
    },
    halt: async () => {
      halted = true;
      if (looking !== null) clearInterval(looking);
      await Promise.all(runs.values());
    },
  };
};

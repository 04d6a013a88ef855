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
import { planImport, type Plan, type PlannedRow } from '../individuals/import/plan.ts';
import { importLimits } from '../individuals/import/schema.ts';
import type { IndividualCommand } from '../individuals/commands.ts';
import type { Store } from '../journal/store.ts';
import { createRecordDesk, type RecordDesk } from '../journal/streams.ts';
import { sayIn } from '../language/translate.ts';
import type { ImportFault } from '../language/individual-imports.ts';
import { z } from 'zod';
import { idFor, streamOf, type Individuals } from './individuals.ts';
import { readSheetFile, type ReadSheet } from './sheet.ts';

/** Imports into the register: planned against what is there, then done row by row, each row a commit or a few. */

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
  find(ref: string, id: string, person: Person): Promise<ImportState | null>;
  /** Whether somebody still works on it: an import without news for a minute was interrupted. */
  isRunning(ref: string, id: string, state: ImportState): boolean;
  /** Resolves when no import of this process runs any more; `halt` lets none take another row. */
  idle(): Promise<void>;
  halt(): Promise<void>;
}

/** Without a report for so long, milliseconds, nobody works on it any more. */
const SILENCE = 60_000;
/** A report of progress after so many rows. */
const REPORT_EVERY = 20;

const rowSchema = z.object({ ended: z.boolean(), changedAt: z.string(), stream: z.string() });

/** What is asked for one row, in order. */
const commandsFor = (row: PlannedRow, ragReason: string): readonly IndividualCommand[] => [
  ...(row.details === null ? [] : [{ type: 'addIndividual', details: row.details } as const]),
  ...row.changes.map((change) => ({ type: 'changeDetails', change }) as const),
  ...(row.rag === null ? [] : [{ type: 'setRag', rag: row.rag, reason: ragReason } as const]),
  ...(row.friendship === null ? [] : [{ type: 'joinFriendshipGroup', label: row.friendship } as const]),
];

export const createIndividualImports = (parts: {
  readonly store: Store;
  readonly individuals: Individuals;
  readonly dateOf: (instant: string) => string;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly log?: Pick<Logger, 'error'> | undefined;
}): IndividualImports => {
  const { store, individuals, dateOf, clock, newId } = parts;
  const runs = new Map<string, Promise<void>>();
  let halted = false;
  const now = (): string => new Date(clock()).toISOString();
  const fresh = (changedAt: string): boolean => clock() - Date.parse(changedAt) < SILENCE;

  const desk: RecordDesk<ImportTypes> = createRecordDesk<ImportTypes>({
    kind: 'import',
    decide: decideImport,
    evolve: evolveImport,
    extra: async ({ ref: stream }) => {
      const [ref = ''] = stream.split('/');
      const others = (await desk.listAllIn(ref)).filter((row) => row.stream !== stream && !row.ended);
      return { anotherRuns: others.some((row) => runs.has(row.stream) || fresh(row.changedAt)) };
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
    row: PlannedRow,
    causeBase: string,
    person: Person,
  ): Promise<string | null> => {
    const id = row.id ?? idFor(ref, causeBase);
    const commands = commandsFor(row, sayIn(person.language)('individuals.import.ragReason'));
    for (const command of commands) {
      // By what it is, not by its place: after an interruption fewer are left.
      const what = command.type === 'changeDetails' ? command.change.group : command.type;
      const cause = `${causeBase}:${what}`;
      const answer = await individuals.handle(streamOf(ref, id), command, { person, cause });
      if (!answer.ok) return answer.refusal.code;
    }
    return null;
  };

  const run = async (ref: string, id: string, rows: readonly PlannedRow[], person: Person): Promise<void> => {
    let counts: ImportCounts = { done: 0, added: 0, changed: 0, same: 0, failed: [] };
    const attempt = newId();
    const report = (type: ImportOutcome['type']): Promise<unknown> =>
      desk.record(streamOf(ref, id), { type, ...counts }, { cause: `${type}:${attempt}:${counts.done}` });
    for (const row of rows) {
      if (halted) return;
      const failed = await doRow(ref, row, `import:${id}:${row.line}`, person);
      counts = {
        done: counts.done + 1,
        added: counts.added + (failed === null && row.status === 'new' ? 1 : 0),
        changed: counts.changed + (failed === null && row.status === 'changed' ? 1 : 0),
        same: counts.same + (row.status === 'same' ? 1 : 0),
        failed: failed === null ? counts.failed : [...counts.failed, { line: row.line, code: failed }],
      };
      if (counts.done % REPORT_EVERY === 0 && counts.done < rows.length) await report('importWentOn');
    }
    await report('importEnded');
  };

  const start = (ref: string, id: string, rows: readonly PlannedRow[], person: Person): void => {
    const stream = streamOf(ref, id);
    const work = run(ref, id, rows, person)
      .catch((error: unknown) => {
        // Only what kind of failure: a database's message may quote a row.
        const kind = error instanceof Error ? error.name : 'unknown';
        parts.log?.error({ ref, import: id, kind }, 'an import was interrupted');
      })
      .finally(() => runs.delete(stream));
    runs.set(stream, work);
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
      if (known !== null && known.sha256 === sha256 && (known.ended || runs.has(stream)))
        return { ok: true, state: known };
      const planned = await plan(ref, asked);
      if (!planned.ok) return planned;
      if (planned.plan.problems.length > 0) return { ok: false, fault: 'columns-wrong' };
      const rows = planned.plan.rows.filter(
        ({ line, status }) =>
          !out.has(line) && (status === 'new' || status === 'changed' || status === 'same'),
      );
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
        return { ok: false, fault: code === 'other-file' || code === 'import-running' ? code : 'not-found' };
      }
      if (!begun.state.ended && !runs.has(stream)) start(ref, asked.id, rows, person);
      return { ok: true, state: begun.state };
    },
    find: async (ref, id, person) =>
      (await individuals.may(person, 'view', ref)) ? desk.find(streamOf(ref, id)) : null,
    isRunning: (ref, id, state) => !state.ended && (runs.has(streamOf(ref, id)) || fresh(state.changedAt)),
    idle: async () => {
      while (runs.size > 0) await Promise.all(runs.values());
    },
    halt: async () => {
      halted = true;
      await Promise.all(runs.values());
    },
  };
};

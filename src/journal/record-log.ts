import { z } from 'zod';
import type { FiledLine, LogLine } from './chain.ts';
import { type Run, type Statement, wroteNothing } from './statement.ts';

/** The log of streams that are not cases, as a table: reading a stream's lines and committing new ones. */

const lineSchema = z.object({ body: z.string(), hash: z.string() });
const filedSchema = lineSchema.extend({
  ref: z.string(),
  version: z.number(),
  id: z.string(),
  type: z.string(),
  cause: z.string(),
});

const linesOf: Statement = {
  name: 'record-lines',
  text: 'select body, hash from hafan.record_event where ref = $1 order by version',
};
const openedBy: Statement = {
  name: 'record-opened-by',
  text: 'select ref from hafan.record_event where kind = $1 and opening_cause = $2',
};
const commit: Statement = {
  name: 'commit-record',
  text: 'select hafan.commit_record($1, $2, $3, $4) as written',
};
const rowsOf: Statement = {
  name: 'record-rows',
  text: 'select row from hafan.record_view where kind = $1 order by changed_at desc, ref',
};

const rowsIn: Statement = {
  name: 'record-rows-in',
  text: `select row from hafan.record_view where kind = $1 and split_part(ref, '/', 2) = $2 order by ref`,
};

export const readRecord = async (run: Run, ref: string): Promise<readonly LogLine[]> =>
  (await run(linesOf, [ref])).map((row) => lineSchema.parse(row));

/** The stream that a command of this cause opened, if it did. */
export const findRecordOpenedBy = async (run: Run, kind: string, cause: string): Promise<string | null> => {
  const [row] = await run(openedBy, [kind, cause]);
  return row === undefined ? null : z.object({ ref: z.string() }).parse(row).ref;
};

/** The rows of all streams of a kind, those changed last first, as JSON. */
export const readRecordRows = async (run: Run, kind: string): Promise<readonly string[]> =>
  (await run(rowsOf, [kind])).map((row) => z.object({ row: z.string() }).parse(row).row);

/** The same of the streams `kind/scope/…`, in order of their references. */
export const readRecordRowsIn = async (run: Run, kind: string, scope: string): Promise<readonly string[]> =>
  (await run(rowsIn, [kind, scope])).map((row) => z.object({ row: z.string() }).parse(row).row);

const countIn: Statement = {
  name: 'count-records-in',
  text: `select count(*)::int as n from hafan.record_view where kind = $1 and split_part(ref, '/', 2) = $2`,
};
export const countRecordRowsIn = async (run: Run, kind: string, scope: string): Promise<number> =>
  z.object({ n: z.number() }).parse((await run(countIn, [kind, scope]))[0]).n;

export interface RecordLine extends LogLine {
  readonly version: number;
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly cause: string;
}
export interface RecordCommit {
  readonly kind: string;
  readonly ref: string;
  readonly lines: readonly RecordLine[];
  /** Set when these lines open a stream whose number was taken for this cause. */
  readonly openingCause: string | null;
  readonly row: { readonly version: number; readonly changed_at: string; readonly row: string };
}

/** Commits a stream's new lines and its row; `false` when somebody else was first and nothing was written. */
export const commitRecord = async (run: Run, wanted: RecordCommit): Promise<boolean> => {
  const lines = wanted.lines.map((line, index) => ({
    ...line,
    // All lines of one commit have the same cause.
    cause_index: index,
    opening_cause: index === 0 ? wanted.openingCause : null,
  }));
  try {
    const [row] = await run(commit, [
      wanted.kind,
      wanted.ref,
      JSON.stringify(lines),
      JSON.stringify(wanted.row),
    ]);
    return row?.['written'] === true;
  } catch (error) {
    if (wroteNothing(error)) return false;
    throw error;
  }
};

const pageOfRecords: Statement = {
  name: 'page-of-records',
  text: `select ref, version, id::text as id, type, cause, body, hash from hafan.record_event
    where (ref, version) > ($1, $2) order by ref, version limit 500`,
};
const filedLinesOf: Statement = {
  name: 'filed-record-lines',
  text: `select ref, version, id::text as id, type, cause, body, hash from hafan.record_event
    where ref = $1 order by version`,
};
const heads: Statement = {
  name: 'record-heads',
  text: 'select ref, version from hafan.record_view where $1::text is null or ref = $1 order by ref',
};

/** Lines for verification: of one stream, or of all in order of reference and version. */
export async function* readRecordLines(run: Run, ref: string | undefined): AsyncGenerator<FiledLine> {
  if (ref !== undefined) {
    for (const row of await run(filedLinesOf, [ref])) yield filedSchema.parse(row);
    return;
  }
  let last = { ref: '', version: 0 };
  for (;;) {
    const rows = await run(pageOfRecords, [last.ref, last.version]);
    if (rows.length === 0) return;
    for (const row of rows) {
      const line = filedSchema.parse(row);
      yield line;
      last = line;
    }
  }
}

/** The newest version of each stream (or of one), as its row has it. */
export const readRecordHeads = async (
  run: Run,
  ref: string | undefined,
): Promise<readonly { readonly ref: string; readonly version: number }[]> =>
  (await run(heads, [ref ?? null])).map((row) =>
    z.object({ ref: z.string(), version: z.number() }).parse(row),
  );

import { z } from 'zod';
import type { StoredEvent } from '../case/events.ts';
import type { JobHandle } from './desk.ts';
import { open, type FiledLine, type Sealed } from './chain.ts';
import { type Run, type Statement, wroteNothing } from './statement.ts';

/** The log as a table: reading a case's lines and committing new ones. */

const lineSchema = z.object({ body: z.string(), hash: z.string() });
const filedSchema = z.object({
  ref: z.string(),
  version: z.number(),
  id: z.string(),
  type: z.string(),
  cause: z.string(),
  body: z.string(),
  hash: z.string(),
});

const linesAfter: Statement = {
  name: 'lines-after',
  text: 'select body, hash from hafan.event where ref = $1 and version > $2 order by version',
};
const openedBy: Statement = {
  name: 'opened-by',
  text: 'select ref from hafan.event where cause = $1 and version = 1',
};
const commit: Statement = {
  name: 'commit-case',
  text: 'select hafan.commit_case($1, $2, $3, $4, $5) as written',
};
const endJobsOf: Statement = { name: 'end-jobs', text: 'select hafan.end_jobs($1, $2)' };
const nextNumber: Statement = {
  name: 'next-number',
  text: `insert into hafan.reference_counter as c (prefix, year, n) values ($1, $2, 1)
    on conflict (prefix, year) do update set n = c.n + 1 returning n`,
};

export const readEvents = async (run: Run, ref: string, after: number): Promise<readonly StoredEvent[]> =>
  (await run(linesAfter, [ref, after])).map((row) => open(lineSchema.parse(row)));

/** The case that a command of this cause opened, if it did. */
export const findOpenedBy = async (run: Run, cause: string): Promise<string | null> => {
  const [row] = await run(openedBy, [cause]);
  return row === undefined ? null : z.object({ ref: z.string() }).parse(row).ref;
};

/** Sets a reference's number aside, inside the caller's transaction. */
export const takeNumber = async (run: Run, prefix: string, year: number): Promise<number> => {
  const [row] = await run(nextNumber, [prefix, year]);
  return z.object({ n: z.number() }).parse(row).n;
};

export interface Commit {
  readonly ref: string;
  readonly events: readonly Sealed[];
  /** The board's row, as JSON. */
  readonly row: string;
  /** What `jobsOf` made of the effects. */
  readonly jobs: string | null;
  /** The jobs that end with it. */
  readonly done: readonly JobHandle[];
}

/** Commits a case's new events with all that belongs to them; `false` when somebody else was first and nothing was written: it can be tried again. */
export const commitCase = async (run: Run, wanted: Commit): Promise<boolean> => {
  const ofCause = new Map<string, number>();
  const events = wanted.events.map(({ event, line }) => {
    const index = ofCause.get(event.cause) ?? 0;
    ofCause.set(event.cause, index + 1);
    return {
      version: event.version,
      id: event.id,
      type: event.type,
      at: event.at,
      cause: event.cause,
      cause_index: index,
      ...line,
    };
  });
  try {
    const [row] = await run(commit, [
      wanted.ref,
      JSON.stringify(events),
      wanted.row,
      wanted.jobs,
      JSON.stringify(wanted.done),
    ]);
    return row?.['written'] === true;
  } catch (error) {
    // A commit may wait for jobs that another one, or the job engine, holds, and the other for this one's.
    if (wroteNothing(error)) return false;
    throw error;
  }
};

/** Ends jobs apart from any event and sends what is to follow, as `jobsOf` writes it, in one transaction. */
export const endJobs = async (
  { run }: { readonly run: Run },
  done: readonly JobHandle[],
  jobs: string | null,
): Promise<void> => {
  await run(endJobsOf, [JSON.stringify(done), jobs]);
};

const pageOfLog: Statement = {
  name: 'page-of-log',
  text: `select ref, version, id::text as id, type, cause, body, hash from hafan.event
    where (ref, version) > ($1, $2) order by ref, version limit 500`,
};
const linesOfCase: Statement = {
  name: 'lines-of-case',
  text: `select ref, version, id::text as id, type, cause, body, hash from hafan.event where ref = $1 order by version`,
};
const heads: Statement = { name: 'heads', text: 'select ref, version from hafan.case_view order by ref' };
const headOf: Statement = {
  name: 'head-of',
  text: 'select ref, version from hafan.case_view where ref = $1',
};

/** Lines for verification: of one case, or of all in order of reference and version. */
export async function* readLines(run: Run, ref: string | undefined): AsyncGenerator<FiledLine> {
  if (ref !== undefined) {
    for (const row of await run(linesOfCase, [ref])) yield filedSchema.parse(row);
    return;
  }
  let last = { ref: '', version: 0 };
  for (;;) {
    const rows = await run(pageOfLog, [last.ref, last.version]);
    if (rows.length === 0) return;
    for (const row of rows) {
      const line = filedSchema.parse(row);
      yield line;
      last = line;
    }
  }
}

/** The newest version of each case (or of one), as the board has it. */
export const readHeads = async (
  run: Run,
  ref: string | undefined,
): Promise<readonly { readonly ref: string; readonly version: number }[]> =>
  (ref === undefined ? await run(heads, []) : await run(headOf, [ref])).map((row) =>
    z.object({ ref: z.string(), version: z.number() }).parse(row),
  );

/** One SQL statement; its name lets PostgreSQL prepare it once a connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}
export type Row = Readonly<Record<string, unknown>>;
/** Runs one statement and answers its rows. */
export type Run = (statement: Statement, values: readonly unknown[]) => Promise<readonly Row[]>;

/** SQLSTATEs that the journal tells apart. */
export const sqlStates = {
  uniqueViolation: '23505',
  /** Raised by `commit_case` when somebody else wrote in between. */
  conflict: 'HF001',
  /** Raised by the log's triggers. */
  appendOnly: 'HF002',
  abortedTransaction: '25P02',
  /** PostgreSQL ended this transaction so that another could go on: nothing of it was written. */
  deadlock: '40P01',
} as const;

export const hasSqlState = (error: unknown, state: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === state;

/** Somebody else was first, or the database undid this transaction for another's sake: it may be tried again. */
export const wroteNothing = (error: unknown): boolean =>
  hasSqlState(error, sqlStates.conflict) || hasSqlState(error, sqlStates.deadlock);

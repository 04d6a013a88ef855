import type { Kysely } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { ChangeFeed } from './change-feed.ts';
import type { Run } from './statement.ts';
import type { Tables } from './tables.ts';

export type StoreMode = 'rehearsal' | 'live';

/** An opened store: PostgreSQL or the embedded one, both spoken to in the same way. */
export interface Store {
  /** Whether other processes may write to it too. */
  readonly kind: 'embedded' | 'postgres';
  readonly mode: StoreMode;
  readonly db: Kysely<Tables>;
  readonly boss: PgBoss;
  readonly feed: ChangeFeed;
  /** An instant of Hafan's clock as the job engine's, which is the database's. */
  engineTime(instant: string): string;
  /** One statement, by itself a transaction. */
  readonly run: Run;
  /** Several statements in one transaction; rolled back when `work` throws. */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Whether the store answers; for `/readyz`. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

import fs from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { PGlite, type QueryOptions, type Results } from '@electric-sql/pglite';
import { DurableFiles, durableStartParameters } from './durable-files.ts';
import { ownDirectory } from './single-owner.ts';

/** Five minutes between checkpoints, an hour between vacuums: PGlite has neither checkpointer nor autovacuum. */
const CHECKPOINT_EVERY = 5 * 60_000;
const VACUUM_EVERY = 60 * 60_000;

/** PGlite that lets the rest of the process breathe: its queries resolve in microtasks and would starve timers and sockets. */
class PoliteDatabase extends PGlite {
  override async query<T>(query: string, params?: unknown[], options?: QueryOptions): Promise<Results<T>> {
    await nextTurn();
    return super.query<T>(query, params, options);
  }
}

export interface Embedded {
  readonly database: PGlite;
  /** How many times the store has forced something to the disk since it was opened. */
  synced(): number;
  close(): Promise<void>;
}

export interface EmbeddedSettings {
  /** The database's own directory; its lock is `<dataDir>.lock`. */
  readonly dataDir: string;
  /** For the test of the self-test only: PGlite's files as they come, without fsync. */
  readonly files?: DurableFiles;
  readonly log: (message: string, detail: Readonly<Record<string, unknown>>) => void;
}

/** Forces a freshly made directory to the disk, as `initdb` does: a checkpoint covers only what was changed later. */
const syncTree = (directory: string): void => {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const full = path.join(directory, entry.name);
    if (entry.isDirectory()) syncTree(full);
    else if (entry.isFile()) syncPath(full);
  }
  syncPath(directory);
};
const syncPath = (full: string): void => {
  const fd = fs.openSync(full, 'r');
  try {
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
};

/** The store refuses to work on files that lose what was acknowledged. */
export class NotDurable extends Error {
  constructor() {
    super(
      'The embedded store does not force commits to the disk on this machine, so a power cut could lose or ruin cases. Hafan does not start on it; set DATABASE_URL to a PostgreSQL server instead.',
    );
    this.name = 'NotDurable';
  }
}

/** Commits a row and looks whether that reached the disk. */
const proveDurable = async (database: PGlite, synced: () => number): Promise<void> => {
  await database.exec('create table if not exists public.self_test (at timestamptz not null)');
  const before = synced();
  await database.query('insert into public.self_test values (now())');
  const after = synced();
  await database.query('delete from public.self_test');
  if (after <= before) throw new NotDurable();
};

/**
 * Opens the embedded store: PGlite made durable (real fsync), single-owner, checkpointed, considerate of the
 * event loop and closed to other users of the machine. Throws `AlreadyOwned` or `NotDurable`.
 */
export const openEmbedded = async (settings: EmbeddedSettings): Promise<Embedded> => {
  const dataDir = path.resolve(settings.dataDir);
  // The lock stands beside the directory, so it is taken before anything is made in it.
  fs.mkdirSync(path.dirname(dataDir), { recursive: true, mode: 0o700 });
  const owner = ownDirectory(dataDir);
  try {
    // PGlite's files are readable by all as they come; the directory around them is not.
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    fs.chmodSync(dataDir, 0o700);
    const isNew = !fs.existsSync(path.join(dataDir, 'PG_VERSION'));
    const files = settings.files ?? new DurableFiles(dataDir);
    const database = new PoliteDatabase({
      fs: files,
      startParams: durableStartParameters(PGlite.defaultStartParams),
    });
    await database.waitReady;
    if (isNew) syncTree(dataDir);
    await proveDurable(database, () => files.synced).catch(async (error: unknown) => {
      await database.close();
      throw error;
    });
    const upkeep = keepUp(database, settings.log);
    return {
      database,
      synced: () => files.synced,
      close: async () => {
        upkeep.stop();
        await database.exec('CHECKPOINT');
        await database.close();
        owner.release();
      },
    };
  } catch (error) {
    owner.release();
    throw error;
  }
};

const keepUp = (database: PGlite, log: EmbeddedSettings['log']): { stop(): void } => {
  const every = (milliseconds: number, statement: string): NodeJS.Timeout =>
    setInterval(() => {
      database.exec(statement).catch((error: unknown) => log('store upkeep failed', { statement, error }));
    }, milliseconds).unref();
  const timers = [every(CHECKPOINT_EVERY, 'CHECKPOINT'), every(VACUUM_EVERY, 'VACUUM ANALYZE')];
  return { stop: () => timers.forEach((timer) => clearInterval(timer)) };
};

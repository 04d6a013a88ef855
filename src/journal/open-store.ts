import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Pool, type PoolClient } from 'pg';
import { fromPglite, type ConstructorOptions } from 'pg-boss';
import { alone } from './alone.ts';
import { ChangeFeed, CHANNEL, listenToOthers } from './change-feed.ts';
import { openEmbedded, type EmbeddedSettings } from './embedded.ts';
import { startJobs, teachJobs } from './jobs.ts';
import { pruneBundles } from './kept-bundles.ts';
import { migrate, SCHEMA } from './migrations.ts';
import { pruneOpened } from './opened-cards.ts';
import { pruneMornings } from './mornings.ts';
import { seenActivities } from './seen-activities.ts';
import { hasSqlState, sqlStates, type Run } from './statement.ts';
import type { Store, StoreMode } from './store.ts';
import type { Tables } from './tables.ts';

export interface StoreSettings {
  /** PostgreSQL; if not given, the embedded store in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir?: string | undefined;
  readonly mode: StoreMode;
  /** Milliseconds by which Hafan's clock goes before the machine's: a rehearsal may let days pass. */
  readonly ahead?: (() => number) | undefined;
  readonly log: EmbeddedSettings['log'];
  /** Connections to PostgreSQL at most, besides those of the job engine. */
  readonly connections?: number | undefined;
}

/** A rehearsal's data never mixes with live data. */
export class WrongMode extends Error {
  constructor(found: string, wanted: StoreMode) {
    super(
      `This store holds ${found} data and was opened in ${wanted} mode. Point HAFAN_DATA or DATABASE_URL to a store of the ${wanted} mode, or start in ${found} mode.`,
    );
    this.name = 'WrongMode';
  }
}

/** The two sorts of store as far as they differ. */
interface Base {
  readonly kind: Store['kind'];
  readonly db: Kysely<Tables>;
  readonly run: Run;
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Does the work while no other process brings the same store up to date. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  readonly jobs: ConstructorOptions;
  readonly feed: ChangeFeed;
  close(): Promise<void>;
}

/** Opens the store, brings it up to date and starts its job engine. Throws `WrongMode`, `AlreadyOwned`, `NotDurable`. */
export const openStore = async (settings: StoreSettings): Promise<Store> => {
  const base = settings.databaseUrl
    ? openPostgres(settings.databaseUrl, settings)
    : await openEmbeddedBase(settings);
  try {
    const boss = await base.alone(async () => {
      await migrate(base.db);
      await rememberMode(base.run, settings.mode);
      const started = await startJobs(base.jobs, (error) => settings.log('job engine', { error }));
      await teachJobs(started, base.run);
      return started;
    });
    const forgetting = await forgetHourly(base.run, settings.log);
    return {
      kind: base.kind,
      mode: settings.mode,
      db: base.db,
      boss,
      feed: base.feed,
      run: base.run,
      engineTime: (instant) => {
        const ahead = settings.ahead?.() ?? 0;
        return ahead === 0 ? instant : new Date(Date.parse(instant) - ahead).toISOString();
      },
      transaction: (work) => base.transaction(work),
      ready: async () => {
        const [row] = await base.run({ name: 'ready', text: 'select 1 as up' }, []);
        return row?.['up'] === 1;
      },
      close: async () => {
        clearInterval(forgetting);
        base.feed.close();
        await boss.stop({ graceful: true, timeout: 5_000 });
        await base.close();
      },
    };
  } catch (error) {
    await base.close();
    throw error;
  }
};

const HOUR = 3600 * 1000;

/** At the start and every hour; a process may live for an hour or for months. */
const forgetHourly = async (run: Run, log: StoreSettings['log']): Promise<NodeJS.Timeout> => {
  const prune = async (): Promise<void> => {
    await seenActivities({ run }).prune();
    await pruneMornings(run);
    await pruneOpened(run);
    await pruneBundles(run);
  };
  await prune();
  return setInterval(() => {
    prune().catch((error: unknown) => log('what is over was not forgotten', { error }));
  }, HOUR).unref();
};

const rememberMode = async (run: Run, mode: StoreMode): Promise<void> => {
  await run(
    {
      name: 'remember-mode',
      text: `insert into hafan.meta (key, value) values ('mode', $1) on conflict do nothing`,
    },
    [mode],
  );
  const [row] = await run({ name: 'mode', text: `select value from hafan.meta where key = 'mode'` }, []);
  const found = row?.['value'];
  if (found !== mode) throw new WrongMode(String(found), mode);
};

const openEmbeddedBase = async (settings: StoreSettings): Promise<Base> => {
  if (!settings.dataDir) throw new Error('Neither a database URL nor a data directory was given');
  const embedded = await openEmbedded({
    dataDir: settings.dataDir,
    log: settings.log,
  });
  const { database } = embedded;
  const run: Run = async (statement, values) => {
    try {
      return (await database.query<Record<string, unknown>>(statement.text, [...values])).rows;
    } catch (error) {
      // A transaction that somebody left aborted on the one connection: end it and try once more.
      if (!hasSqlState(error, sqlStates.abortedTransaction)) throw error;
      await database.exec('rollback');
      return (await database.query<Record<string, unknown>>(statement.text, [...values])).rows;
    }
  };
  return {
    kind: 'embedded',
    db: new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: database }) }).withSchema(SCHEMA),
    run,
    transaction: (work) =>
      database.transaction((transaction) =>
        work(async (statement, values) => {
          const { rows } = await transaction.query<Record<string, unknown>>(statement.text, [...values]);
          return rows;
        }),
      ),
    // One process owns an embedded store (`AlreadyOwned`).
    alone: (work) => work(),
    jobs: { backend: 'pglite', db: fromPglite(database) },
    feed: new ChangeFeed(null),
    close: () => embedded.close(),
  };
};

const openPostgres = (databaseUrl: string, settings: StoreSettings): Base => {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: settings.connections ?? 12,
    application_name: 'hafan',
    keepAlive: true,
  });
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', (error) => settings.log('an idle database connection broke', { error }));
  const runOn =
    (target: Pool | PoolClient): Run =>
    async (statement, values) =>
      (await target.query<Record<string, unknown>>({ ...statement, values: [...values] })).rows;
  const run = runOn(pool);
  const feed = new ChangeFeed(async (payload) => {
    await run({ name: 'tell-others', text: `select pg_notify('${CHANNEL}', $1)` }, [payload]);
  });
  const others = listenToOthers(databaseUrl, feed);
  return {
    kind: 'postgres',
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema(SCHEMA),
    run,
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(runOn(client));
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        // A connection whose rollback fails too is thrown away.
        const broken = await client.query('rollback').then(
          () => false,
          () => true,
        );
        client.release(broken);
        throw error;
      }
    },
    alone: (work) => alone(databaseUrl, 'hafan-start', work),
    jobs: { connectionString: databaseUrl, max: 8, application_name: 'hafan-jobs' },
    feed,
    close: async () => {
      await others.stop();
      await pool.end();
    },
  };
};

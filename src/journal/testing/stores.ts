import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { createDatabase, NoPostgres, startPostgres } from '../../../tests/postgres.ts';
import { openStore, type StoreSettings } from '../open-store.ts';
import type { Store } from '../store.ts';
import { copyEmptyStore } from './template.ts';

/** A place for a store that tests can open, close and open again; `remove` at the end. */
export interface StorePlace {
  readonly settings: Pick<StoreSettings, 'databaseUrl' | 'dataDir'>;
  remove(): Promise<void>;
}

export interface StoreKind {
  readonly name: 'embedded' | 'PostgreSQL';
  makePlace(): Promise<StorePlace>;
  /** Statements as the database's owner, with the log's triggers off: how a tamperer with full access would work. */
  tamper(store: Store, place: StorePlace, statement: string): Promise<void>;
  /** Ends what was started for this file. */
  stop(): Promise<void>;
}

export const silent: StoreSettings['log'] = () => undefined;

export const embedded: StoreKind = {
  name: 'embedded',
  makePlace: async () => {
    const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'hafan-store-'));
    const dataDir = path.join(directory, 'store');
    await copyEmptyStore(dataDir);
    return {
      settings: { dataDir },
      remove: () => fs.promises.rm(directory, { recursive: true, force: true }),
    };
  },
  tamper: async (store, _place, statement) => {
    const off = { name: 'off', text: `set session_replication_role = replica` };
    const on = { name: 'on', text: `set session_replication_role = origin` };
    await store.run(off, []);
    await store.run({ name: 'tamper', text: statement }, []);
    await store.run(on, []);
  },
  stop: () => Promise.resolve(),
};

const openPostgres = async (): Promise<StoreKind> => {
  const server = await startPostgres();
  return {
    name: 'PostgreSQL',
    makePlace: async () => {
      const database = await createDatabase(server.url);
      return { settings: { databaseUrl: database.url }, remove: () => database.drop() };
    },
    tamper: async (_store, place, statement) => {
      const client = new Client({ connectionString: place.settings.databaseUrl });
      await client.connect();
      await client.query('set session_replication_role = replica');
      await client.query(statement);
      await client.end();
    },
    stop: () => server.stop(),
  };
};

/**
 * The stores that every test of the journal runs on. Where there is no PostgreSQL, `missing` says what to
 * install: `open-store.test.ts` reports it by that name instead of leaving it out in silence.
 */
export const storesHere = async (): Promise<{
  readonly kinds: readonly StoreKind[];
  readonly missing: readonly string[];
}> => {
  try {
    return { kinds: [embedded, await openPostgres()], missing: [] };
  } catch (error) {
    if (!(error instanceof NoPostgres)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    return { kinds: [embedded], missing: [error.message] };
  }
};

export const openAt = (place: StorePlace, more: Partial<StoreSettings> = {}): Promise<Store> =>
  openStore({ ...place.settings, mode: 'rehearsal', log: silent, ...more });

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, startPostgres, type TestPostgres } from '../../tests/postgres.ts';
import { dropMarkedRehearsalStore, markRehearsalStore } from './forget-rehearsal.ts';
import { openStore } from './open-store.ts';
import type { StoreMode } from './store.ts';
import { silent } from './testing/stores.ts';

/** Forgetting a rehearsal's cases where they are on PostgreSQL: marked while it is open, carried out at a start. */
describe('a rehearsal’s store on PostgreSQL', () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  const onDatabase = async (work: (url: string) => Promise<void>): Promise<void> => {
    const database = await createDatabase(server.url);
    try {
      await work(database.url);
    } finally {
      await database.drop();
    }
  };
  const open = (databaseUrl: string, mode: StoreMode) => openStore({ databaseUrl, mode, log: silent });
  const schemas = async (connectionString: string): Promise<readonly string[]> => {
    const client = new Client({ connectionString });
    await client.connect();
    const { rows } = await client.query<{ nspname: string }>(
      `select nspname from pg_namespace where nspname in ('hafan', 'pgboss') order by nspname`,
    );
    await client.end();
    return rows.map(({ nspname }) => nspname);
  };

  it('goes once it was marked, and a new one is there at the next start', () =>
    onDatabase(async (url) => {
      const store = await open(url, 'rehearsal');
      await markRehearsalStore(url);
      await markRehearsalStore(url);
      await store.close();
      expect(await dropMarkedRehearsalStore(url)).toBe('dropped');
      expect(await schemas(url)).toEqual([]);
      const again = await open(url, 'rehearsal');
      expect(await again.ready()).toBe(true);
      await again.close();
      expect(await dropMarkedRehearsalStore(url)).toBe('unmarked');
      expect(await schemas(url)).toEqual(['hafan', 'pgboss']);
    }));

  it('stays while another process has it open, and goes when that is stopped', () =>
    onDatabase(async (url) => {
      const store = await open(url, 'rehearsal');
      await markRehearsalStore(url);
      expect(await dropMarkedRehearsalStore(url)).toBe('in-use');
      expect(await schemas(url)).toEqual(['hafan', 'pgboss']);
      await store.close();
      expect(await dropMarkedRehearsalStore(url)).toBe('dropped');
    }));

  it('takes no mark where it is live, and a mark put there by hand means nothing', () =>
    onDatabase(async (url) => {
      const store = await open(url, 'live');
      await markRehearsalStore(url);
      expect(
        await store.run({ name: 'marks', text: `select 1 from hafan.meta where key = 'start-over'` }, []),
      ).toEqual([]);
      await store.run(
        { name: 'by-hand', text: `insert into hafan.meta (key, value) values ('start-over', 'now')` },
        [],
      );
      await store.close();
      expect(await dropMarkedRehearsalStore(url)).toBe('unmarked');
      expect(await schemas(url)).toEqual(['hafan', 'pgboss']);
    }));

  it('has nothing to forget in an empty database', () =>
    onDatabase(async (url) => {
      expect(await dropMarkedRehearsalStore(url)).toBe('unmarked');
    }));
});

import { alone, connected } from './alone.ts';

/**
 * Forgets the cases of a rehearsal on PostgreSQL. The log of cases is never emptied: as with the embedded store, a
 * running rehearsal leaves a mark, here in the very database, and the next start in rehearsal puts the whole store
 * away before it is opened. Only rehearsal mode imports this; and what is not marked as a rehearsal's by the store
 * itself, at its first start, is left alone whatever else is written there.
 */
const MARK = 'start-over';

const NAME = 'hafan-start-over';

/** Only to be called while this database stands open in rehearsal mode. A live store takes no mark. */
export const markRehearsalStore = (databaseUrl: string): Promise<void> =>
  connected(databaseUrl, NAME, async (client) => {
    await client.query(
      `insert into hafan.meta (key, value)
       select '${MARK}', now()::text where exists (select from hafan.meta where key = 'mode' and value = 'rehearsal')
       on conflict (key) do nothing`,
    );
  });

/**
 * Carries out what the mark asks for. `in-use`: somebody else is connected to the database, perhaps another process
 * with the same cases open; nothing is touched, and the mark stays for the next start.
 */
export const dropMarkedRehearsalStore = (databaseUrl: string): Promise<'unmarked' | 'in-use' | 'dropped'> =>
  // Processes that start together come one after another; the next finds no mark any more.
  alone(databaseUrl, NAME, async (client) => {
    const { rows: found } = await client.query(`select to_regclass('hafan.meta') is not null as there`);
    if (found[0]?.there !== true) return 'unmarked';
    const { rows: marks } = await client.query(
      `select from hafan.meta as mode, hafan.meta as mark
       where mode.key = 'mode' and mode.value = 'rehearsal' and mark.key = '${MARK}'`,
    );
    if (marks.length === 0) return 'unmarked';
    const { rows: others } = await client.query(
      `select from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
         and application_name <> '${NAME}'`,
    );
    if (others.length > 0) return 'in-use';
    await client.query('begin');
    await client.query('drop schema hafan cascade');
    await client.query('drop schema if exists pgboss cascade');
    await client.query('commit');
    return 'dropped';
  });

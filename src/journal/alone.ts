import { Client } from 'pg';

/** The lock under which processes that start together bring one database up to date one after another. */
const STARTING = 4_823_001;

/** Work over a connection of its own; `name` is what the database knows it by. */
export const connected = async <T>(
  databaseUrl: string,
  name: string,
  work: (client: Client) => Promise<T>,
): Promise<T> => {
  const client = new Client({ connectionString: databaseUrl, application_name: name });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The same while no other process starts on this database. Whatever happens, the connection's end gives the lock back. */
export const alone = <T>(
  databaseUrl: string,
  name: string,
  work: (client: Client) => Promise<T>,
): Promise<T> =>
  connected(databaseUrl, name, async (client) => {
    await client.query('select pg_advisory_lock($1)', [STARTING]);
    return work(client);
  });

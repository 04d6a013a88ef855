import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);

/**
 * A PostgreSQL for tests, the bench and the faults: the one named by `HAFAN_TEST_POSTGRES` or `DATABASE_URL`,
 * or a server started here from an installed PostgreSQL, on an empty directory and a free port, with its
 * usual durable settings.
 */
export interface TestPostgres {
  /** Of a database in which tests may make databases of their own. */
  readonly url: string;
  stop(): Promise<void>;
}

/** There is no PostgreSQL to test on. The message says what to install; nothing is skipped in silence. */
export class NoPostgres extends Error {
  constructor(why: string) {
    super(
      `The PostgreSQL tests cannot run: ${why}. Install it with \`apt-get install --yes postgresql\` (or set HAFAN_TEST_POSTGRES=postgres://user@host/database to a server where databases may be created).`,
    );
    this.name = 'NoPostgres';
  }
}

const BINARIES = ['initdb', 'postgres'] as const;

/** The directory with PostgreSQL's server programs; Debian keeps them out of the path. */
const findBinaries = (): string | null => {
  const debian = '/usr/lib/postgresql';
  const versions = fs.existsSync(debian)
    ? fs
        .readdirSync(debian)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(debian, version, 'bin'))
    : [];
  const inPath = (process.env['PATH'] ?? '').split(path.delimiter);
  return (
    [...versions, ...inPath].find((directory) =>
      BINARIES.every((name) => fs.existsSync(path.join(directory, name))),
    ) ?? null
  );
};

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
const userToRunAs = async (): Promise<{ uid: number; gid: number } | null> => {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    } catch (error) {
      if (name === 'nobody')
        throw new NoPostgres(`there is no user but root to run it as (${String(error)})`);
    }
  }
  return null;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

/** Throws `NoPostgres`. */
export const startPostgres = async (): Promise<TestPostgres> => {
  const given = process.env['HAFAN_TEST_POSTGRES'] ?? process.env['DATABASE_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const binaries = findBinaries();
  if (binaries === null) throw new NoPostgres('no initdb and postgres were found');
  const user = await userToRunAs();
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'hafan-postgres-'));
  if (user) fs.chownSync(base, user.uid, user.gid);
  const as = user ? { uid: user.uid, gid: user.gid } : {};
  const data = path.join(base, 'data');
  const options = { ...as, cwd: base, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
  let server: ChildProcess | null = null;
  const stop = async (): Promise<void> => {
    if (server && server.exitCode === null) {
      const ended = new Promise((resolve) => server?.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
    }
    fs.rmSync(base, { recursive: true, force: true });
  };
  try {
    await run(
      path.join(binaries, 'initdb'),
      ['-D', data, '-U', 'hafan', '-A', 'trust', '-E', 'UTF8'],
      options,
    );
    const port = await freePort();
    server = spawn(
      path.join(binaries, 'postgres'),
      ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', base, '-c', 'max_connections=300'],
      { ...options, stdio: ['ignore', 'ignore', fs.openSync(path.join(base, 'log'), 'w')] },
    );
    const url = `postgres://hafan@127.0.0.1:${port}/postgres`;
    await untilItAnswers(url, server, path.join(base, 'log'));
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const untilItAnswers = async (url: string, server: ChildProcess, log: string): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended: ${fs.readFileSync(log, 'utf8')}`);
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (tries === 199) throw error;
      await wait(50);
    }
  }
};

/** A database of its own for one test file; dropped by `drop`. */
export const createDatabase = async (url: string): Promise<{ url: string; drop(): Promise<void> }> => {
  const name = `hafan_${randomUUID().replaceAll('-', '')}`;
  await once(url, `create database ${name} encoding 'UTF8' template template0`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => once(url, `drop database if exists ${name} with (force)`) };
};

const once = async (url: string, statement: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyEmptyStore } from '../src/journal/testing/template.ts';
import { createDatabase } from './postgres.ts';

/** The product as `npm start` runs it, in a process of its own: for journeys, browser tests, bench and faults. */
export interface Product {
  readonly url: string;
  /** What it wrote, for a failing test to show. */
  log(): string;
  /** Ends it as an operator would (SIGTERM), or with the signal given, and waits. Its data stays until `clean`. */
  end(signal?: NodeJS.Signals): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

export interface Wanted {
  /** Kept by the caller over several starts, and as empty as they make it; else a new one with an empty store. */
  readonly dataDir?: string;
  /** `postgres` takes a database of its own on HAFAN_TEST_POSTGRES; by default HAFAN_TEST_STORE says. */
  readonly store?: 'embedded' | 'postgres';
  readonly databaseUrl?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '..');

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

/** Waits until `GET /readyz` says 200; throws with the log when the process ends or a minute passes. */
export async function startProduct(wanted: Wanted = {}): Promise<Product> {
  const dataDir = wanted.dataDir ?? mkdtempSync(join(tmpdir(), 'hafan-product-'));
  const store = wanted.store ?? (process.env['HAFAN_TEST_STORE'] === 'postgres' ? 'postgres' : 'embedded');
  const server = process.env['HAFAN_TEST_POSTGRES'];
  if (store === 'postgres' && !wanted.databaseUrl && !server)
    throw new Error('HAFAN_TEST_POSTGRES names no server');
  const own = store === 'postgres' && !wanted.databaseUrl && server ? await createDatabase(server) : null;
  const databaseUrl = wanted.databaseUrl ?? own?.url;
  if (store === 'embedded' && !wanted.dataDir) await copyEmptyStore(join(dataDir, 'store'));
  const port = wanted.port ?? (await freePort());
  const { DATABASE_URL: _, ...outer } = process.env;
  const child = spawn(join(root, 'node_modules', '.bin', 'node'), ['src/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...outer,
      HAFAN_DATA: dataDir,
      PORT: String(port),
      ...(store === 'postgres' && databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
      ...wanted.env,
    },
  });
  let log = '';
  const keep = (chunk: Buffer): void => {
    log = (log + chunk.toString('utf8')).slice(-200_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const end = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  const stop = async (): Promise<void> => {
    await end();
    await own?.drop();
    if (!wanted.dataDir) rmSync(dataDir, { recursive: true, force: true });
  };

  const deadline = Date.now() + 60_000;
  for (;;) {
    const ready = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return { url, log: () => log, end, stop };
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`the product did not get ready:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * `npm run faults`: kills the product with SIGKILL at random moments of whole cases, on each store, and looks
 * whether anything acknowledged was lost or anything outside exists twice; then tells the story under each fault
 * of the stand-in. `--kills 30`, `--seed 1`, `--store embedded|postgres`, `--only kills|faults`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Fault } from '../../src/server/contract/rehearsal.ts';
import { Client } from '../journeys/client.ts';
import { createDatabase, startPostgres } from '../postgres.ts';
import { freePort, startProduct, type Product } from '../product.ts';
import { inspect, tell } from './story.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    store: { type: 'string' },
    only: { type: 'string' },
  },
});
type Store = 'embedded' | 'postgres';
const stores = (['embedded', 'postgres'] as const).filter((store) => !values.store || values.store === store);
const services = ['ty-gwyn', 'plas-enghraifft', 'cartref-sampl', 'cymorth-cartref-ffug', 'example-home-care'];

/** mulberry32: the same seed kills at the same moments. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The outside world in a process of its own: it goes on while the product is dead. */
async function startOutside(dir: string): Promise<{ url: string; stop: () => void }> {
  const child = spawn(
    join('node_modules', '.bin', 'node'),
    ['src/rehearsal/stand-in.ts', '--port', '0', '--data', dir],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8')));
    child.once('exit', (code) => reject(new Error(`the stand-in ended with ${code}`)));
  });
  const { url }: { url: string } = JSON.parse(line);
  return { url, stop: () => child.kill('SIGTERM') };
}

async function killing(store: Store, postgres: string): Promise<string[]> {
  const next = random(Number(values.seed));
  const kills = Number(values.kills);
  const dataDir = mkdtempSync(join(tmpdir(), 'hafan-kills-'));
  const database = store === 'postgres' ? await createDatabase(postgres) : null;
  const outside = await startOutside(dataDir);
  const port = await freePort();
  const start = (): Promise<Product> =>
    startProduct({
      dataDir,
      port,
      store,
      ...(database ? { databaseUrl: database.url } : {}),
      env: { HAFAN_GRAPH_URL: outside.url, HAFAN_LOG_LEVEL: 'error' },
    });
  let product = await start();
  let killed = 0;
  let over = false;
  const killer = (async () => {
    while (!over) {
      await sleep(50 + next() * 1_800);
      if (over || killed >= kills) continue;
      await product.end('SIGKILL');
      killed += 1;
      product = await start();
    }
  })();
  const problems: string[] = [];
  const told = [];
  try {
    for (let n = 0; n < services.length || killed < kills; n += 1) {
      const service = services[n % services.length] ?? '';
      if (n >= services.length) break;
      told.push(await tell(`${store} ${n + 1}`, product.url, service));
    }
    // The last stories may be over before the last kill: the remaining kills strike a product at rest.
    while (killed < kills) await sleep(100);
    over = true;
    await killer;
    const client = await Client.signIn(product.url, 'mari');
    for (const one of told) problems.push(...(await inspect(one, client)));
    const events = told.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
    console.log(
      `${store}: ${killed} kills, ${told.length} cases, ${events} acknowledged commands, ${problems.length} problems`,
    );
  } catch (problem) {
    problems.push(
      `${store}: ${problem instanceof Error ? `${problem.message} (${String(problem.cause)})` : String(problem)}`,
    );
    console.log(product.log().slice(-4_000));
  } finally {
    over = true;
    await killer;
    await product.end();
    outside.stop();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return problems;
}

const faults: readonly { readonly name: string; readonly faults: readonly Fault[] }[] = [
  { name: 'slow folder', faults: [{ fault: 'slow-folder', times: 4 }] },
  { name: 'name taken', faults: [{ fault: 'name-taken', times: 2 }] },
  { name: 'throttled, with Retry-After', faults: [{ fault: 'throttled', times: 6, retryAfter: 1 }] },
  { name: 'throttled, without', faults: [{ fault: 'throttled-without-retry-after', times: 6 }] },
  { name: 'an error after success', faults: [{ fault: 'error-after-success', times: 6 }] },
  { name: 'replies lost', faults: [{ fault: 'lost-reply', times: 6 }] },
  { name: 'no meeting link', faults: [{ fault: 'no-meeting-link', times: 1 }] },
  { name: 'double delivery', faults: [{ fault: 'double-delivery', times: 100 }] },
];

async function underFaults(store: Store, postgres: string): Promise<string[]> {
  const problems: string[] = [];
  for (const { name, faults: on } of faults) {
    const database = store === 'postgres' ? await createDatabase(postgres) : null;
    const product = await startProduct({
      store,
      ...(database ? { databaseUrl: database.url } : {}),
      env: { HAFAN_LOG_LEVEL: 'error' },
    });
    const found: string[] = [];
    try {
      const client = await Client.signIn(product.url, 'mari');
      await client.faults(on);
      found.push(...(await inspect(await tell(name, product.url, 'ty-gwyn'), client)));
    } catch (problem) {
      found.push(
        `${name}: ${problem instanceof Error ? `${problem.message} (${String(problem.cause)})` : String(problem)}`,
      );
    } finally {
      await product.stop();
      await database?.drop();
    }
    console.log(`${store}, ${name}: ${found.length} problems`);
    problems.push(...found);
  }
  return problems;
}

console.log(`seed ${values.seed}`);
const postgres = stores.includes('postgres') ? await startPostgres() : null;
const problems: string[] = [];
for (const store of stores) {
  if (values.only !== 'faults') problems.push(...(await killing(store, postgres?.url ?? '')));
  if (values.only !== 'kills') problems.push(...(await underFaults(store, postgres?.url ?? '')));
}
await postgres?.stop();
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? 'Nothing acknowledged was lost, nothing outside exists twice.'
    : `${problems.length} problems`,
);
process.exit(problems.length === 0 ? 0 : 1);

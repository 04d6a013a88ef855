import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DurableFiles } from './durable-files.ts';
import { NotDurable, openEmbedded } from './embedded.ts';
import { deskOn } from './testing/desk-on.ts';
import { cutPower, seeded } from './testing/power-cut.ts';
import { openAt, silent, storesHere } from './testing/stores.ts';

/** A disk that keeps only what was forced to it: each file as it was at its last fsync. */
class ForgetfulDisk extends DurableFiles {
  readonly #image: string;
  readonly #base: string;
  constructor(base: string, image: string) {
    super(base);
    this.#base = base;
    this.#image = image;
  }
  protected override forced(full: string): void {
    const kept = path.join(this.#image, path.relative(this.#base, full));
    if (fs.statSync(full).isDirectory()) {
      fs.mkdirSync(kept, { recursive: true });
      return;
    }
    fs.mkdirSync(path.dirname(kept), { recursive: true });
    fs.copyFileSync(full, kept);
  }
}

/** PGlite's files as they come: every fsync is accepted and none is done. */
class UnmendedFiles extends DurableFiles {
  override init(...options: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    return NodeFS.prototype.init.apply(this, options);
  }
}

const scratch = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'hafan-power-'));

const reader = new URL('./testing/read-image.ts', import.meta.url).pathname;

/** The rows that an image holds, or null when it cannot be opened any more. */
const rowsIn = async (image: string): Promise<readonly number[] | null> => {
  const child = spawn(process.execPath, [reader, image], {
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return code === 0 && told !== '' ? z.array(z.number()).parse(JSON.parse(told)) : null;
};
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

/** How many commits had been acknowledged at each of the power cuts, and the seed of what else reached the disk. */
const cuts = [
  { after: 7, seed: 1 },
  { after: 12, seed: 2 },
  { after: 18, seed: 3 },
  { after: 25, seed: 4 },
] as const;

/** A store with the table for the promises, closed and wholly on the disk. */
const freshStore = async (): Promise<string> => {
  const directory = scratch();
  const made = await openEmbedded({ dataDir: path.join(directory, 'store'), log: silent });
  await made.database.exec('create table promise (n int primary key)');
  await made.close();
  return directory;
};

/** Commits 25 promises one by one; at each cut takes the image of a power failure and reads it. */
const promiseAndCut = async (
  database: {
    query(text: string, values: unknown[]): Promise<unknown>;
    exec(text: string): Promise<unknown>;
  },
  at: { readonly forced: string; readonly live: string },
): Promise<readonly { readonly promised: number; readonly held: readonly number[] | null }[]> => {
  const images: { readonly promised: number; readonly image: string }[] = [];
  for (let n = 1; n <= 25; n += 1) {
    await database.query('insert into promise values ($1)', [n]);
    if (n === 12) await database.exec('CHECKPOINT');
    for (const { after, seed } of cuts) {
      if (after !== n) continue;
      const image = path.join(scratch(), 'store');
      cutPower(at.forced, at.live, image, seeded(seed));
      images.push({ promised: n, image });
    }
  }
  const found = [];
  for (const { promised, image } of images) {
    found.push({ promised, held: await rowsIn(image) });
    fs.rmSync(path.dirname(image), { recursive: true });
  }
  return found;
};

describe('the embedded store when the power fails', { timeout: 240_000 }, () => {
  it('has every acknowledged commit, whatever else reached the disk', async () => {
    const directory = await freshStore();
    const live = path.join(directory, 'store');
    const forced = path.join(scratch(), 'store');
    fs.cpSync(live, forced, { recursive: true });
    const store = await openEmbedded({ dataDir: live, log: silent, files: new ForgetfulDisk(live, forced) });
    const found = await promiseAndCut(store.database, { forced, live });
    await store.close();
    expect(found).toEqual(cuts.map(({ after }) => ({ promised: after, held: upTo(after) })));
    for (const done of [directory, path.dirname(forced)]) fs.rmSync(done, { recursive: true });
  });

  it('would be ruined or lose what it acknowledged without the mends, so that the test above can fail', async () => {
    const directory = await freshStore();
    const live = path.join(directory, 'store');
    const forced = path.join(scratch(), 'store');
    // Nothing is ever forced: what is certain stays what it was at the start.
    fs.cpSync(live, forced, { recursive: true });
    const database = await PGlite.create({ fs: new NodeFS(live) });
    const found = await promiseAndCut(database, { forced, live });
    await database.close();
    const lost = found.filter(({ promised, held }) => held === null || held.length < promised);
    expect(lost).toHaveLength(cuts.length);
    for (const done of [directory, path.dirname(forced)]) fs.rmSync(done, { recursive: true });
  });

  it('does not start on files that are not forced to the disk', async () => {
    const directory = scratch();
    const dataDir = path.join(directory, 'store');
    const files = new UnmendedFiles(dataDir);
    await expect(openEmbedded({ dataDir, log: silent, files })).rejects.toThrow(NotDurable);
    // The refusal lets go of the directory.
    const mended = await openEmbedded({ dataDir, log: silent });
    await mended.close();
    fs.rmSync(directory, { recursive: true });
  });
});

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));
const program = new URL('./testing/commit-until-killed.ts', import.meta.url).pathname;

describe.each(kinds)('a process on $name that is killed', (kind) => {
  it('loses nothing that it had acknowledged, three times over', { timeout: 180_000 }, async () => {
    const place = await kind.makePlace();
    await (await openAt(place)).close();
    const acknowledged = new Map<string, number>();
    for (const afterMilliseconds of [50, 230, 410]) {
      const child = spawn(
        process.execPath,
        [program, place.settings.databaseUrl ?? place.settings.dataDir ?? ''],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
      const lines = createInterface({ input: child.stdout });
      const first = new Promise((resolve) => lines.once('line', resolve));
      lines.on('line', (line) => {
        const [ref = '', version = ''] = line.split(' ');
        acknowledged.set(ref, Math.max(acknowledged.get(ref) ?? 0, Number(version)));
      });
      await first;
      await wait(afterMilliseconds);
      child.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');

      const store = await openAt(place);
      const desk = deskOn(store);
      expect((await desk.verify()).broken).toEqual([]);
      for (const [ref, version] of acknowledged) {
        expect((await desk.find(ref))?.version).toBeGreaterThanOrEqual(version);
      }
      await store.close();
    }
    expect(acknowledged.size).toBeGreaterThan(0);
    await place.remove();
  });
});

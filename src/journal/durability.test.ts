import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { afterAll, describe, expect, it } from 'vitest';
import { DurableFiles } from './durable-files.ts';
import { NotDurable, openEmbedded } from './embedded.ts';
import { deskOn } from './testing/desk-on.ts';
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

describe('the embedded store when the power fails', () => {
  it('has every acknowledged commit on what was forced to the disk', async () => {
    const dataDir = scratch();
    const made = await openEmbedded({ dataDir, log: silent });
    await made.database.exec('create table promise (n int primary key)');
    await made.close();

    const afterwards = scratch();
    fs.cpSync(path.join(dataDir, 'store'), path.join(afterwards, 'store'), { recursive: true });
    const files = new ForgetfulDisk(path.join(dataDir, 'store'), path.join(afterwards, 'store'));
    const store = await openEmbedded({ dataDir, log: silent, files });
    for (let n = 1; n <= 25; n += 1) {
      await store.database.query('insert into promise values ($1)', [n]);
      if (n === 12) await store.database.exec('CHECKPOINT');
    }
    // The power fails here: nothing is closed, and only the image is left.
    const cut = scratch();
    fs.cpSync(path.join(afterwards, 'store'), path.join(cut, 'store'), { recursive: true });
    await store.close();

    const restarted = await openEmbedded({ dataDir: cut, log: silent });
    const { rows } = await restarted.database.query<{ n: number }>('select n from promise order by n');
    expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    await restarted.close();
    for (const directory of [dataDir, afterwards, cut]) fs.rmSync(directory, { recursive: true });
  });

  it('does not start on files that are not forced to the disk', async () => {
    const dataDir = scratch();
    const files = new UnmendedFiles(path.join(dataDir, 'store'));
    await expect(openEmbedded({ dataDir, log: silent, files })).rejects.toThrow(NotDurable);
    // The refusal lets go of the directory.
    const mended = await openEmbedded({ dataDir, log: silent });
    await mended.close();
    fs.rmSync(dataDir, { recursive: true });
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

import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/journal/open-store.ts';
import { type Bundle, bundleSchema, bundlesSchema } from '../../src/server/contract/bundles.ts';
import { chronologySchema } from '../../src/server/contract/cases.ts';
import { chronologyLinesSchema } from '../../src/server/contract/chronology.ts';
import { readNews } from '../../src/server/testing/news-reader.ts';
import { createDatabase } from '../postgres.ts';
import { type Product, startProduct } from '../product.ts';
import { fileLetter } from './acts.ts';
import { Client, until } from './client.ts';
import { escalatingConcerns } from './given.ts';

/** Milliseconds: a bundle is tried for about a quarter of a minute, and a killed worker's job is missed after ten seconds. */
const LONG = 180_000;

/** The evidence bundle as long work: through queue and worker, over HTTP, across ends of the process. */
describe('an evidence bundle that is put together by itself', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hafan-bundle-'));
  let databaseUrl: string | undefined;
  let drop: (() => Promise<void>) | undefined;
  let product: Product;
  let mari: Client;
  let ref: string;

  const start = async (): Promise<void> => {
    product = await startProduct({ dataDir, ...(databaseUrl === undefined ? {} : { databaseUrl }) });
    mari = await Client.signIn(product.url, 'mari');
  };
  beforeAll(async () => {
    const server = process.env['HAFAN_TEST_POSTGRES'];
    if (process.env['HAFAN_TEST_STORE'] === 'postgres' && server !== undefined)
      ({ url: databaseUrl, drop } = await createDatabase(server));
    await start();
    ({ ref } = await mari.open(escalatingConcerns));
    await mari.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
    await fileLetter(mari, ref, 'concerns-and-mitigations');
  }, LONG);
  afterAll(async () => {
    await product?.stop();
    await drop?.();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const ask = async (): Promise<Bundle> => {
    const key = { 'idempotency-key': randomUUID() };
    const answer = await mari.ask('POST', `/api/cases/${ref}/bundles`, {}, key);
    expect(answer.status).toBe(202);
    return bundleSchema.parse(answer.body);
  };
  const find = async (id: string): Promise<Bundle | undefined> => {
    const { body } = await mari.ask('GET', `/api/cases/${ref}/bundles`);
    return bundlesSchema.parse(body).bundles.find((one) => one.id === id);
  };
  const untilIs = (id: string, status: Bundle['status']): Promise<Bundle | undefined> =>
    until(
      `bundle ${status}`,
      () => find(id),
      (one) => one?.status === status,
      90,
    );
  const told = async () => {
    const answer = await mari.ask('GET', `/api/cases/${ref}/chronology`);
    return chronologySchema.parse(answer.body).events;
  };
  /** The newest entry as a person reads it. */
  const read = async (client: Client): Promise<string | undefined> => {
    const answer = await client.ask('GET', `/api/cases/${ref}/chronology/lines?order=newest&limit=1`);
    return chronologyLinesSchema.parse(answer.body).lines[0]?.text;
  };
  /** While the product is down. A finished bundle then cannot be kept, but how far it is can. */
  const fillTheDisk = async (full: boolean): Promise<void> => {
    const store = await openStore({
      ...(databaseUrl === undefined ? { dataDir: join(dataDir, 'store') } : { databaseUrl }),
      mode: 'rehearsal',
      log: () => undefined,
    });
    const change = full
      ? 'add constraint full_disk check (content is null) not valid'
      : 'drop constraint full_disk';
    await store.run({ name: `full-${full}`, text: `alter table hafan.bundle ${change}` }, []);
    await store.close();
  };

  it(
    'is asked for, tells how far it is, is fetched as told in the log, and can be checked by anybody',
    async () => {
      const news = await readNews(product.url, mari.token);
      const { id } = await ask();
      await news.until((one) => one.kind === 'bundle' && one.ref === ref && one.id === id);
      const ready = await untilIs(id, 'ready');
      news.leave();
      await news.ended;

      const bytes = await mari.bytes(`/api/cases/${ref}/bundles/${id}/content`);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(ready).toMatchObject({ bytes: bytes.byteLength, sha256, askedBy: 'Mari Enghraifft' });
      const events = (await told()).slice(-3);
      expect(events).toMatchObject([
        { type: 'BundleAsked', by: { name: 'Mari Enghraifft' }, payload: { way: 'kept' } },
        { type: 'BundleMade', by: { kind: 'system' }, payload: { sha256, bytes: bytes.byteLength } },
        { type: 'BundleFetched', by: { name: 'Mari Enghraifft' }, payload: { bundle: id } },
      ]);
      // The fetching is the newest; its words are the person's, and no bytes went without them.
      expect(await read(mari)).toBe('Evidence bundle that was kept taken out of Hafan');

      const place = mkdtempSync(join(tmpdir(), 'hafan-unpacked-'));
      const files = unzipSync(bytes);
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(place, name)), { recursive: true });
        writeFileSync(join(place, name), content);
      }
      expect(Object.keys(files).some((name) => name.startsWith('documents/'))).toBe(true);
      const check = spawnSync(process.execPath, [join(place, 'verify.mjs')], { encoding: 'utf8' });
      expect(check.status, check.stdout + check.stderr).toBe(0);
      rmSync(place, { recursive: true, force: true });
    },
    LONG,
  );

  it(
    'is finished once by the next process when the first was killed in the middle of it',
    async () => {
      await product.end();
      await fillTheDisk(true);
      await start();
      const { id } = await ask();
      await until(
        'begun',
        () => find(id),
        (one) => one !== undefined && one.done > 0,
      );
      await product.end('SIGKILL');
      await fillTheDisk(false);
      await start();
      const ready = await untilIs(id, 'ready');
      const made = (await told()).filter(({ type }) => type === 'BundleMade');
      expect(made).toHaveLength(2);
      expect(made.at(-1)).toMatchObject({ payload: { bundle: id, sha256: ready?.sha256 } });
      await mari.bytes(`/api/cases/${ref}/bundles/${id}/content`);
    },
    LONG,
  );

  it(
    'ends as failed when it cannot be made, says so in the log in both languages, and is made when asked for again',
    async () => {
      await product.end();
      await fillTheDisk(true);
      await start();
      const { id } = await ask();
      await untilIs(id, 'failed');
      expect((await told()).at(-1)).toMatchObject({
        type: 'BundleFailed',
        payload: { bundle: id, tries: 5 },
      });
      expect(await read(mari)).toBe('Evidence bundle could not be put together: given up after 5 tries');
      const cymraeg = await Client.signIn(product.url, 'mari', 'cy');
      expect(await read(cymraeg)).toContain('rhoddwyd y gorau iddi ar ôl 5 cynnig');
      expect((await mari.ask('GET', `/api/cases/${ref}/bundles/${id}/content`)).status).toBe(404);

      await product.end();
      await fillTheDisk(false);
      await start();
      const again = await ask();
      await untilIs(again.id, 'ready');
      expect((await find(id))?.status).toBe('failed');
    },
    LONG,
  );
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type NewsReader, readNews } from '../../src/server/testing/news-reader.ts';
import { createDatabase } from '../postgres.ts';
import { type Product, startProduct } from '../product.ts';
import { Client } from './client.ts';
import { escalatingConcerns } from './given.ts';

/** Changes by others are heard over HTTP without asking: in one process, and from one process to another. */
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});
const start = async (wanted: Parameters<typeof startProduct>[0]): Promise<Product> => {
  const product = await startProduct(wanted);
  ends.push(() => product.stop());
  return product;
};
const listen = async (at: Product, who: string): Promise<NewsReader> => {
  const reader = await readNews(at.url, (await Client.signIn(at.url, who)).token);
  ends.push(async () => {
    reader.leave();
    await reader.ended;
  });
  expect(reader.status).toBe(200);
  return reader;
};

/** Mari works at one place; Gwen, of the group, listens at the other, and Pat, who is not in it, listens there too. How much news Gwen heard. */
const story = async (here: Product, there: Product): Promise<number> => {
  const mari = await Client.signIn(here.url, 'mari');
  const { ref } = await mari.open(escalatingConcerns);
  const [gwen, pat] = await Promise.all([listen(there, 'gwen'), listen(there, 'pat')]);
  const [item] = (await mari.view(ref)).sections[0]?.items ?? [];
  if (item === undefined) throw new Error('the first section has no item');
  const { version } = await mari.does(ref, { type: 'tickItem', item: item.id });

  await gwen.until((news) => news.kind === 'case' && news.ref === ref && news.version >= version);
  // What she then asks for is there.
  const seen = await (await Client.signIn(there.url, 'gwen')).view(ref);
  expect(seen.sections[0]?.items[0]?.status).toBe('done');
  expect(JSON.stringify(pat.heard())).not.toContain(ref);
  // The news says what changed and nothing of how.
  for (const news of gwen.heard()) expect(Object.keys(news).toSorted()).toEqual(['kind', 'ref', 'version']);
  return gwen.heard().length;
};

describe('live news', () => {
  it('is heard from the same process, on the embedded store', async () => {
    const product = await start({ store: 'embedded' });
    expect(await story(product, product)).toBeGreaterThan(0);
  });

  it('is heard from another process, on PostgreSQL', async () => {
    const server = process.env['HAFAN_TEST_POSTGRES'];
    if (server === undefined) throw new Error('HAFAN_TEST_POSTGRES names no server');
    const database = await createDatabase(server);
    ends.push(() => database.drop());
    const dirs = [mkdtempSync(join(tmpdir(), 'hafan-live-')), mkdtempSync(join(tmpdir(), 'hafan-live-'))];
    ends.push(async () => {
      for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
    });
    const [one, other] = await Promise.all(
      dirs.map((dataDir) => start({ store: 'postgres', databaseUrl: database.url, dataDir })),
    );
    if (one === undefined || other === undefined) throw new Error('two were started');
    expect(await story(one, other)).toBeGreaterThan(0);
  });

  it('ends in an orderly way when the process is told to, and does not keep it', async () => {
    const product = await start({ store: 'embedded' });
    const gwen = await listen(product, 'gwen');
    await product.end();
    await gwen.ended;
    expect(product.log()).not.toContain('the end was not orderly');
  });
});

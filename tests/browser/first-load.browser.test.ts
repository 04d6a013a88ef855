import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../journeys/client.ts';
import { closure } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { startBrowser } from './browser.ts';
import { FIRST_LOAD_BOUND, scriptsOfFirstLoad, tooHeavy } from './first-load.ts';

/** What the case's tab weighs over the real server's wire. Bytes, not time: the same on every machine. */
describe('the first load of the case tab', () => {
  let product: Product;
  let browser: Browser;
  let ref: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    const client = await Client.signIn(product.url, 'mari');
    ({ ref } = await client.open(closure));
    await client.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it.each(['en', 'cy'] as const)('sends no more script than promised, in %s', async (language) => {
    const sent = await scriptsOfFirstLoad(browser, product.url, ref, language);
    process.stdout.write(
      `${language}: ${sent.length} scripts, ${sent.reduce((sum, { bytes }) => sum + bytes, 0)} bytes\n`,
    );
    if (process.env['HAFAN_SHOW_WEIGHT'])
      for (const { name, bytes } of [...sent].sort((a, b) => b.bytes - a.bytes))
        process.stdout.write(`${bytes} ${name}\n`);
    expect(tooHeavy(sent, FIRST_LOAD_BOUND)).toBeNull();
    // The same load against bounds that are too small: the check can fail.
    expect(tooHeavy(sent, 10_000)).toContain('bytes of script');
    expect(tooHeavy(sent, FIRST_LOAD_BOUND, 3)).toContain('files of script');
  });

  it('is not taken for light when nothing was seen', () => {
    expect(tooHeavy([], FIRST_LOAD_BOUND)).toContain('nothing was measured');
  });
});

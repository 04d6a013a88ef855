import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { desktop, phone, startBrowser } from './browser.ts';
import { openCaseTab } from './case-tab.ts';
import { look, pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/** Long work on the case's page: begun there, left alone, and there again when somebody comes back. */
describe('work that goes on by itself', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor | undefined;
  let mari: Client;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    mari = await Client.signIn(product.url, 'mari');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  for (const [language, window] of [
    ['en', desktop],
    ['cy', phone],
  ] as const)
    it(`an evidence bundle is begun by keyboard, the page is left, and it waits there to be fetched (${language})`, async () => {
      const { ref } = await mari.open(escalatingConcerns);
      await mari.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
      visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language, window });
      const { page, say } = visitor;
      const { tab, goTo } = await openCaseTab(visitor, ref);
      const begin = tab.getByRole('button', { name: say('tabLive.bundle.begin'), exact: true });
      await begin.focus();
      await page.keyboard.press('Enter');
      await goTo('checklist');
      await goTo('overview');
      const fetching = tab.getByRole('button', { name: say('tabLive.bundle.fetch'), exact: true });
      await fetching.waitFor();
      await look(visitor, 'bundle-ready');
      await fetching.focus();
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toBe(`${ref}.zip`);
      expect(visitor.mistakes).toEqual([]);
      await visitor.close();
    });
});

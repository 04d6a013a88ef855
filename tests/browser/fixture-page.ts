import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { desktop, openWindow, startBrowser } from './browser.ts';

/** A page for one piece of HTML after another, on which what looks for mistakes must itself be seen to find them. */
export const fixturePage = () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
    ({ page } = await openWindow(browser, desktop));
  });
  afterAll(() => browser?.close());
  return {
    show: async (body: string): Promise<Page> => {
      await page.setContent(
        `<!doctype html><html lang="en"><title>Fixture</title><body>${body}</body></html>`,
      );
      return page;
    },
  };
};

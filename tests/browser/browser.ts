import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

export interface Window {
  readonly width: number;
  readonly height: number;
}
export const desktop: Window = { width: 1280, height: 800 };
export const phone: Window = { width: 390, height: 844 };
/** A window in which the page stands as on a phone. */
export const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 800;

/** Milliseconds that anything may take to be seen; a quiet machine needs a small part of it. */
export const patience = { timeout: 15_000 };

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=en-GB'],
  });

/** Somebody's own window: nothing of it is shared with another. Page errors fail the test that caused them. */
export const openWindow = async (
  browser: Browser,
  window: Window = desktop,
): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly mistakes: string[] }> => {
  const context = await browser.newContext({ viewport: window, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(patience.timeout);
  const mistakes: string[] = [];
  page.on('pageerror', (error) => mistakes.push(error.stack ?? error.message));
  page.on('console', (message) => {
    // teams-js asks Microsoft for a list of its hosts; a rehearsal leaves this machine alone and does without.
    const hostList = message.text().includes('res.cdn.office.net/teams-js/validDomains');
    // A refusal is an answer, which the page shows; Chromium notes each in its own words.
    const refused = message.text().includes('status of 409');
    if (message.type() === 'error' && !hostList && !refused) mistakes.push(message.text());
  });
  return { page, context, mistakes };
};

import type { Frame, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { accessibilityOf } from './axe.ts';
import { isPhone } from './browser.ts';
import type { Visitor } from './rehearsal-page.ts';
import { takeScreenshot } from './screenshots.ts';

/**
 * What can be moved sideways, in one document: the document itself, or a box in it that is neither a text field
 * nor the row of suggested messages, which Teams too lets run out of the window.
 */
const sidewaysOf = (view: Page | Frame): Promise<string[]> =>
  view.evaluate(() => {
    const wide = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1;
    const boxes = [...document.querySelectorAll('body *')].filter(
      (element) =>
        wide(element) &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
        !['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName) &&
        !element.classList.contains('phrases'),
    );
    const all = wide(document.documentElement) ? [document.documentElement, ...boxes] : boxes;
    return all.map((element) => element.outerHTML.slice(0, 160));
  });

const seenAround = new WeakSet<Page>();

/**
 * Looks at what is on the screen as it stands: a picture of it, nothing that axe objects to, and nothing that
 * moves sideways. The picture is named after the view, the language, the theme and the kind of window.
 */
export const look = async (visitor: Visitor, view: string): Promise<void> => {
  const { page, language } = visitor;
  const kind = isPhone(page) ? 'phone' : 'desktop';
  const name = [view, language, kind].join('-');
  await takeScreenshot(page, name);
  const found: string[] = [];
  const frames = page.frames();
  // A frame that has only begun shows for a moment that it waits, and nothing else.
  await Promise.all(
    frames.slice(1).map((frame) => frame.locator('h1').first().waitFor({ state: 'attached' })),
  );
  // The page that plays Teams or Outlook around a frame is looked at without one, and here once a window.
  const fresh = frames.length === 1 || !seenAround.has(page);
  if (frames.length > 1) seenAround.add(page);
  for (const frame of fresh ? frames : frames.slice(1)) {
    const where = frame.parentFrame() === null ? name : `${name}, framed`;
    found.push(...(await accessibilityOf(frame)).map((one) => `${where}: ${one}`));
    found.push(...(await sidewaysOf(frame)).map((one) => `${where} moves sideways: ${one}`));
  }
  expect(found.join('\n')).toBe('');
};

/** Of a test that failed, a picture of what was on the screen. */
export const pictureFailures = (visitor: () => Visitor | undefined): void => {
  afterEach(async ({ task }) => {
    const who = visitor();
    if (task.result?.state !== 'fail' || who === undefined || who.page.isClosed()) return;
    await takeScreenshot(who.page, `failed-${task.name.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60)}`);
  });
};

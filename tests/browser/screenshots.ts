import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const root = join(import.meta.dirname, '..', '..');

/** Pictures for the documents when HAFAN_SCREENSHOTS=1; else they only help to read a failure. */
const folder =
  process.env['HAFAN_SCREENSHOTS'] === '1' ? join(root, 'docs', 'screenshots') : join(root, 'test-results');

/** Takes a named picture of the page as it is; returns where it is. */
export const takeScreenshot = async (page: Page, name: string): Promise<string> => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  return path;
};

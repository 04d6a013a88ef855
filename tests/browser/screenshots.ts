import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

const root = join(import.meta.dirname, '..', '..');
const results = join(root, 'test-results');
const documents = join(root, 'docs', 'screenshots');

/** The few pictures that the documents show, by the view that they are taken of, under names that stay. */
const shown: Readonly<Record<string, string>> = {
  'chat-form-en-desktop': 'chat-open-form',
  'channel-en-desktop': 'channel-cards',
  'channel-cy-phone': 'channel-cards-cy-phone',
  'case-light-en-desktop': 'case-page',
  'case-dark-cy-phone': 'case-page-dark-cy-phone',
  'case-contrast-en-desktop': 'case-page-high-contrast',
  'board-en-desktop': 'board',
  'outlook-filed-cy-desktop': 'outlook-pane-cy',
  'channel-slots-en-desktop': 'meeting-card',
};

/**
 * Takes a named picture of the page as it is. They help to read a failure; with HAFAN_SCREENSHOTS=1 the chosen
 * ones are made anew for the documents.
 */
export const takeScreenshot = async (page: Page, name: string): Promise<void> => {
  const document = process.env['HAFAN_SCREENSHOTS'] === '1' ? shown[name] : undefined;
  const path = document === undefined ? join(results, `${name}.png`) : join(documents, `${document}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, animations: 'disabled' });
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from '../product.ts';
import { desktop, phone, startBrowser } from './browser.ts';
import { rehearsalScreens } from './rehearsal-screens.ts';
import { openRehearsal } from './rehearsal-window.ts';
import { furnish, type RichWorld } from './rich-world.ts';
import { screens } from './screens.ts';
import { countedIn } from './statement.ts';
import { sweep } from './sweep.ts';
import { openInTeams } from './teams-window.ts';

/** Every screen of the tab at both widths, in both languages, in every theme, with large and with spread text. */
/** `HAFAN_SCREENS=^rehearsal` looks at those only, for who mends something. */
const only = new RegExp(process.env['HAFAN_SCREENS'] ?? '');

describe('every screen', () => {
  let product: Product;
  let browser: Browser;
  let world: RichWorld;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    world = await furnish(product.url);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it.each(['en', 'cy'] as const)('is counted in the statement that is published (%s)', (language) => {
    const statement = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'accessibility.md'), 'utf8');
    expect(statement.replaceAll(/\s+/g, ' ')).toContain(countedIn(language));
  });

  // Two at once use both cores of a small machine; more make each other late.
  it.concurrent.each([
    ['of the tab at 1280 pixels', { screens, opening: openInTeams }, desktop],
    ['of the tab at 390 pixels', { screens, opening: openInTeams }, phone],
    ['of the rehearsal at 1280 pixels', { screens: rehearsalScreens, opening: openRehearsal }, desktop],
    ['of the rehearsal at 390 pixels', { screens: rehearsalScreens, opening: openRehearsal }, phone],
  ])(
    '%s can be read and reached in both languages',
    async (_, { screens: all, opening }, window) => {
      const chosen = all.filter(({ name }) => only.test(name));
      const found: string[] = [];
      let seen = 0;
      for (const language of ['en', 'cy'] as const) {
        const swept = await sweep(
          browser,
          product.url,
          world,
          { screens: chosen, opening },
          { language, window },
        );
        found.push(...swept.found);
        seen += swept.seen;
      }
      expect(found.join('\n')).toBe('');
      expect(seen).toBe(chosen.length * 2);
    },
    1_200_000,
  );
});

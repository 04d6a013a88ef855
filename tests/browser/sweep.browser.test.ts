import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from '../product.ts';
import { startBrowser } from './browser.ts';
import { rehearsalScreens } from './rehearsal-screens.ts';
import { openRehearsal } from './rehearsal-window.ts';
import { furnish, type RichWorld } from './rich-world.ts';
import { screens } from './screens.ts';
import { leftOut } from './screen-parts.ts';
import { countedIn } from './statement.ts';
import { missedBy, type Round, sweep, sweepForced, walks, whole } from './sweep.ts';
import { openInTeams } from './teams-window.ts';

/** `HAFAN_SCREENS=^rehearsal` looks at those only, for who mends something. */
const only = new RegExp(process.env['HAFAN_SCREENS'] ?? '');
const root = join(import.meta.dirname, '..', '..');
/** What people have before them most of the day. */
const mainScreens =
  /^(?:page-(?:board|glance|ask|service)|part-|incident-overview|register-|dialog-plan|rehearsal-)/;

/** Every screen of the tab and of the rehearsal, in the ways of having it that `sweep.ts` names. */
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
    const statement = readFileSync(join(root, 'docs', 'accessibility.md'), 'utf8');
    const text = statement.replaceAll(/\s+/g, ' ');
    expect(countedIn(language).filter((sentence) => !text.includes(sentence))).toEqual([]);
  });

  it('every language, width and theme is seen, and one that is not would be found', () => {
    expect(missedBy(walks)).toEqual([]);
    expect(missedBy(walks.slice(0, 1))).not.toEqual([]);
  });

  const everFetched = new Set<string>();
  const rounds: readonly Round[] = [
    { screens, opening: openInTeams },
    { screens: rehearsalScreens, opening: openRehearsal },
  ];

  it.concurrent.for(walks)(
    'can be read and reached in $language from $ways.0.window.width pixels on',
    { timeout: 1_200_000 },
    async (walk, { expect }) => {
      for (const { screens: all, opening } of rounds) {
        const chosen = all.filter(({ name }) => only.test(name));
        const { found, seen, fetched } = await sweep(
          browser,
          { url: product.url, world },
          { screens: chosen, opening },
          walk,
        );
        for (const file of fetched) everFetched.add(file);
        expect.soft(found.join('\n')).toBe('');
        expect.soft(seen).toBe(chosen.length);
      }
    },
  );

  it('no part of the pages that is fetched by itself is left out', async ({ skip }) => {
    if (only.source !== '(?:)') skip();
    const built = (await readdir(join(root, 'tabs', 'dist', 'assets'))).filter((file) =>
      file.endsWith('.js'),
    );
    expect(leftOut(built, everFetched)).toEqual([]);
  });

  it('a part that no screen fetches would be found', () => {
    expect(
      leftOut(['plan-AbC1x_Y2.js', 'new-part-AbC1-_Y2.js'], new Set(['/tab/assets/plan-AbC1x_Y2.js'])),
    ).toEqual(['new-part']);
  });

  // With the whole sweep only: it opens every main screen once more.
  it.concurrent.for(whole ? rounds : [])(
    'is told by more than colour where Windows takes colours away',
    async (round, { expect }) => {
      const chosen = round.screens.filter(({ name }) => mainScreens.test(name) && only.test(name));
      const { found, seen } = await sweepForced(
        browser,
        { url: product.url, world },
        { ...round, screens: chosen },
      );
      expect.soft(found.join('\n')).toBe('');
      expect(seen).toBe(chosen.length);
    },
  );
});

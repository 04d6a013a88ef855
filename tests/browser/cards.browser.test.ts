import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chatCards, draw, keys } from '../../bot/testing/every-card.ts';
import type { Chat } from '../../src/server/contract/rehearsal.ts';
import type { Language } from '../../src/procedures/types.ts';
import { type Product, startProduct } from '../product.ts';
import { accessibilityOf } from './axe.ts';
import { openChat } from './bot-chat.ts';
import { desktop, phone, startBrowser } from './browser.ts';
import { look, pictureFailures } from './look.ts';
import { chooseLanguage, chooseTheme, type Theme, type Visitor, visitAs } from './rehearsal-page.ts';
import { takeScreenshot } from './screenshots.ts';

/**
 * Every kind of card as Teams would show it, in each theme, both languages, on a desk and on a phone. They are drawn
 * of one case with one of everything and put where the page asks for its chat: one window, and no case worked in.
 */

/** Cards whose kind stands there already, made of other texts. */
const kindOf = (name: string): string => (name.startsWith('open ') ? 'open' : (name.split(':')[0] ?? name));

const shelves = (language: Language): Readonly<Record<string, readonly IAdaptiveCard[]>> => {
  const own = keys.filter(
    (key, at) => kindOf(key) === 'meeting' || keys.findIndex((one) => kindOf(one) === kindOf(key)) === at,
  );
  const half = Math.ceil(own.length / 2);
  const ofCase = own.map((key) => draw(key, language));
  const ofChat = Object.entries(
    // The whole directory is searched by Teams itself; a rehearsal's six people stand on the form.
    chatCards(language, { person: 'Mari Enghraifft', service: 'Tŷ Gwyn', searchesPeople: false }),
  );
  return {
    'case-1': ofCase.slice(0, half),
    'case-2': ofCase.slice(half),
    chat: ofChat
      .filter(([name], at) => ofChat.findIndex(([one]) => kindOf(one) === kindOf(name)) === at)
      .map(([, card]) => card),
  };
};

/** As it stands in the chat. Its own view is what is drawn here already. */
const inChat = (cards: readonly IAdaptiveCard[]): Chat => ({
  conversationId: 'a:hafan-ymarfer-mari',
  messages: cards.map((card, at) => {
    const sent: Record<string, unknown> = JSON.parse(JSON.stringify(card));
    delete sent['refresh'];
    return {
      id: String(1_790_000_000_000 + at),
      at: '2026-11-23T09:00:00.000Z',
      editedAt: null,
      from: { kind: 'bot' as const, id: '28:hafan', name: 'Hafan' },
      conversationId: 'a:hafan-ymarfer-mari',
      card: sent,
    };
  }),
});

const themes = ['light', 'dark', 'contrast'] as const satisfies readonly Theme[];
const MOST_HEIGHT = 15_000;

describe('cards as people see them', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor;
  let shelf: readonly IAdaptiveCard[] = [];
  pictureFailures(() => visitor);

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    await visitor.page.route('**/rehearsal/chat', (route) =>
      route.request().method() === 'GET' ? route.fulfill({ json: inChat(shelf) }) : route.continue(),
    );
  }, 120_000);
  afterAll(async () => {
    await visitor?.close();
    await browser?.close();
    await product?.stop();
  });

  describe.each(['en', 'cy'] as const)('in %s', (language) => {
    beforeAll(async () => {
      if (visitor.language === language) return;
      // Forms on the cards have fields that are called as those at the top of the page.
      shelf = [];
      await visitor.page.reload();
      visitor = await chooseLanguage(visitor, language);
    });

    it.each(Object.keys(shelves('en')))('%s: every theme, on a desk and a phone', async (name) => {
      shelf = shelves(language)[name] ?? [];
      const { page } = visitor;
      await chooseTheme(visitor, 'light');
      await page.reload();
      const { log } = await openChat(visitor);
      const cards = log.locator('.card');
      for (const { width } of [desktop, phone]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => cards.count()).toBe(shelf.length);
        // As high as the cards are, so that all of them are in the picture and before axe.
        const height = await log.evaluate((element) => element.scrollHeight);
        await page.setViewportSize({ width, height: Math.min(MOST_HEIGHT, height + 400) });
        for (const theme of themes) {
          await chooseTheme(visitor, theme);
          if (theme === 'light') {
            await look(visitor, `cards-${name}-light`);
            continue;
          }
          const kind = width < 800 ? 'phone' : 'desktop';
          await takeScreenshot(page, `cards-${name}-${theme}-${language}-${kind}`);
          // A width changes no colour.
          const found = kind === 'phone' ? [] : await accessibilityOf(page, 'colours');
          expect(found.join('\n')).toBe('');
        }
        await chooseTheme(visitor, 'light');
      }
      expect(visitor.mistakes).toEqual([]);
    });
  });
});

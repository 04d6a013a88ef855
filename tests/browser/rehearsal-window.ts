import type { Browser } from 'playwright-core';
import { sayIn } from '../../src/language/translate.ts';
import { openWindow } from './browser.ts';
import type { Guest, Place } from './teams-window.ts';

/** The rehearsal page, with somebody chosen and set to a language; `nobody` has still to choose. */
export const openRehearsal = async (browser: Browser, url: string, who: Guest): Promise<Place> => {
  const { page, context, mistakes } = await openWindow(browser, who.window);
  const { language } = who;
  const say = sayIn(language);
  await page.addInitScript(
    ([person, chosen]) => {
      if (person !== 'nobody') sessionStorage.setItem('hafan.rehearsal.person', person);
      sessionStorage.setItem('hafan.rehearsal.language', chosen);
      sessionStorage.setItem(
        'hafan.rehearsal.theme',
        sessionStorage.getItem('hafan.rehearsal.theme') ?? 'light',
      );
    },
    [who.person, language] as const,
  );
  await page.goto(url);
  const themes = page.getByLabel(say('rehearsal.bar.theme'));
  await themes.waitFor();
  return {
    page,
    view: page.mainFrame(),
    views: () => page.frames(),
    say,
    language,
    mistakes,
    async goTo(hash) {
      await page.evaluate((to) => {
        globalThis.location.hash = to;
      }, hash);
    },
    async changeTheme(theme) {
      await themes.selectOption(theme);
      // Frames are told, and take it over when they hear it.
      for (const frame of page.frames().slice(1))
        await frame.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme);
    },
    close: () => context.close(),
  };
};

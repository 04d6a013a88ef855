import type { Browser, Frame } from 'playwright-core';
import type { Language } from '../../src/procedures/types.ts';
import { accessibilityOf } from './axe.ts';
import { desktop, type Window } from './browser.ts';
import type { RichWorld } from './rich-world.ts';
import type { Screen } from './screens.ts';
import { takeScreenshot } from './screenshots.ts';
import type { Guest, Place } from './teams-window.ts';
import { enlargeText, misfitsIn, spreadText } from './text-fit.ts';

/** Looks at one screen after another in every way that somebody may have it before them. */

const kindOf = (window: Window): string => (window.width < 800 ? 'phone' : 'desktop');
/** A window of 1280 pixels at 400 %, and at 200 % (WCAG 1.4.10, 1.4.4): as wide, and higher than a slit. */
const zoomed: readonly Window[] = [
  { width: 320, height: 512 },
  { width: 640, height: 400 },
];

/** The page of the route is there, nothing on it is still on its way, and it no longer changes. */
const settled = async (view: Frame): Promise<void> => {
  await view.waitForFunction(
    () => {
      const text = document.body.innerHTML;
      const same = Reflect.get(globalThis, 'lastSeen') === text;
      Reflect.set(globalThis, 'lastSeen', text);
      const busy = document.querySelector('.fui-Spinner, [aria-busy="true"]') !== null;
      return same && !busy && document.querySelector('h1') !== null;
    },
    undefined,
    { polling: 60 },
  );
};

/** What every page owes a screen reader besides what axe asks. */
const basicsOf = (view: Frame, language: Language): Promise<readonly string[]> =>
  view.evaluate((wanted) => {
    const told: string[] = [];
    const { title, documentElement } = document;
    if (documentElement.lang !== wanted) told.push(`the document says it is in “${documentElement.lang}”`);
    if (title.trim() === '' || title.trim() === 'Hafan') told.push(`the window is only called “${title}”`);
    const heads = [...document.querySelectorAll('h1')].filter((one) => one.getClientRects().length > 0);
    if (heads.length !== 1) told.push(`${heads.length} headings of the first level`);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
      Number(tagName[1]),
    );
    for (const [at, level] of levels.entries())
      if (at > 0 && level > (levels[at - 1] ?? 0) + 1)
        told.push(`a heading of level ${level} under one of ${levels[at - 1]}`);
    return told;
  }, language);

/** Everything that is wrong with one screen as it stands in this window, a line each. */
const lookAt = async (at: Place, window: Window, name: string): Promise<readonly string[]> => {
  const { page, language } = at;
  const found: string[] = [];
  const note = async (how: string, look: (view: Frame) => Promise<readonly string[]>): Promise<void> => {
    for (const view of at.views())
      found.push(
        ...(await look(view)).map((line) => `${name}, ${language}, ${window.width}, ${how}: ${line}`),
      );
  };
  const picture = (how: string): Promise<void> =>
    takeScreenshot(page, `sweep/${[name, language, how, kindOf(window)].join('-')}`);
  const whileIn = async (
    how: string,
    change: (view: Frame) => Promise<() => Promise<void>>,
  ): Promise<void> => {
    const back: (() => Promise<void>)[] = [];
    for (const view of at.views()) back.push(await change(view));
    await note(how, misfitsIn);
    if (how === 'text at 200 %') await picture('large');
    for (const undo of back) await undo();
  };

  await note('light', accessibilityOf);
  await note('for screen readers', (view) => basicsOf(view, language));
  await note('light', misfitsIn);
  await picture('light');
  // Every theme at every width; which language goes with it changes nothing of its colours.
  for (const theme of ['dark', 'contrast'] as const) {
    await at.changeTheme(theme);
    if ((theme === 'dark') === (language === 'en'))
      await note(theme, (view) => accessibilityOf(view, 'colours'));
    await picture(theme);
  }
  await at.changeTheme('light');

  await whileIn('text at 200 %', enlargeText);
  await whileIn('text spread', spreadText);
  if (window === desktop) {
    for (const small of zoomed) {
      await page.setViewportSize(small);
      for (const view of at.views()) await settled(view);
      await note(`zoomed to ${small.width}`, misfitsIn);
    }
    await page.setViewportSize(window);
    for (const view of at.views()) await settled(view);
  }
  return found;
};

/** Opens the window in which somebody's screens are gone through. */
export type Opening = (
  browser: Browser,
  url: string,
  who: Guest & { readonly frameContext: 'content' | 'settings' },
) => Promise<Place>;

/** Visits every screen in one language at one width; what was found, and how many were looked at. */
export const sweep = async (
  browser: Browser,
  url: string,
  world: RichWorld,
  { screens, opening }: { readonly screens: readonly Screen[]; readonly opening: Opening },
  { language, window }: { readonly language: Language; readonly window: Window },
): Promise<{ readonly found: readonly string[]; readonly seen: number }> => {
  const found: string[] = [];
  let seen = 0;
  // Somebody's screens one after the other, in a window that is loaded once.
  const people = Map.groupBy(screens, ({ person, settings }) => `${person ?? 'mari'} ${settings ?? ''}`);
  for (const [who, theirs] of people) {
    const [person = '', settings] = who.split(' ');
    const frameContext = settings === 'true' ? 'settings' : 'content';
    const at = await opening(browser, url, { person, language, window, frameContext });
    for (const screen of theirs) {
      try {
        await at.goTo(screen.hash(world));
        await settled(at.view);
        await screen.open?.(at, world);
        for (const view of at.views()) await settled(view);
        found.push(...(await lookAt(at, window, screen.name)));
        seen += 1;
      } catch (problem) {
        found.push(`${screen.name}, ${language}, ${window.width}: ${String(problem)}`);
      }
      if ((await at.view.getByRole('dialog').count()) > 0) {
        await at.page.keyboard.press('Escape');
        await at.view.getByRole('dialog').waitFor({ state: 'hidden' });
      }
    }
    // What is not there and what may not be seen is asked for on purpose.
    const mistakes = at.mistakes.filter((one) => !/status of 40[34]/.test(one));
    found.push(...mistakes.map((mistake) => `${who}, ${language}, ${window.width}: ${mistake}`));
    await at.close();
  }
  return { found, seen };
};

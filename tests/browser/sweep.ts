import type { Browser, Frame } from 'playwright-core';
import type { Language } from '../../src/procedures/types.ts';
import { accessibilityOf } from './axe.ts';
import { calm } from './calm.ts';
import { desktop, phone, type Window } from './browser.ts';
import { lostColours } from './forced-colours.ts';
import type { Theme } from './rehearsal-page.ts';
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

/** What stands in a view that did not become what was waited for: for whoever reads that it did not. */
const standing = (view: Frame): Promise<string> =>
  view.evaluate(() => {
    const names = (selector: string): string =>
      [...document.querySelectorAll(selector)]
        .map((one) => {
          const hidden = one.closest('[aria-hidden="true"]') === null ? '' : ' (hidden)';
          return `${one.tagName.toLowerCase()} “${one.textContent.trim().slice(0, 40)}”${hidden}`;
        })
        .join(', ');
    const { activeElement, readyState } = document;
    return [
      `${readyState} at ${location.hash}`,
      `headings: ${names('h1')}`,
      `dialogs: ${names('[role=dialog], [role=alertdialog]')}`,
      `waits: ${names('.fui-Spinner, [aria-busy="true"]')}`,
      `focus: ${activeElement?.outerHTML.slice(0, 80) ?? 'nowhere'}`,
    ].join('; ');
  });

/** What every page owes a screen reader besides what axe asks. */
const basicsOf = (view: Frame, language: Language): Promise<readonly string[]> =>
  view.evaluate((wanted) => {
    const told: string[] = [];
    const { title, documentElement } = document;
    if (documentElement.lang !== wanted) told.push(`the document says it is in “${documentElement.lang}”`);
    if (title.trim() === '' || title.trim() === 'Hafan') told.push(`the window is only called “${title}”`);
    // A letter that is shown to be read has headings of its own.
    const own = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
      (one) => one.closest('[role=document]') === null,
    );
    const heads = own.filter((one) => one.matches('h1') && one.getClientRects().length > 0);
    if (heads.length !== 1) told.push(`${heads.length} headings of the first level`);
    const levels = own.map(({ tagName }) => Number(tagName[1]));
    for (const [at, level] of levels.entries())
      if (at > 0 && level > (levels[at - 1] ?? 0) + 1)
        told.push(`a heading of level ${level} under one of ${levels[at - 1]}`);
    return told;
  }, language);

/** One way of having a screen before one. */
interface Way {
  readonly window: Window;
  readonly theme: Theme;
  /** Which of axe's rules are asked. */
  readonly axe?: 'all' | 'colours';
  /** What letters are made to do besides, and how far the page is magnified: where that is hardest. */
  readonly text?: readonly (keyof typeof texts)[];
  readonly zoom?: readonly Window[];
}
const texts = { large: enlargeText, spread: spreadText } as const;

/** One after another in one window. */
export interface Walk {
  readonly language: Language;
  readonly ways: readonly Way[];
}

const themes = ['light', 'dark', 'contrast'] as const satisfies readonly Theme[];
const languages = ['en', 'cy'] as const satisfies readonly Language[];
const windows = [desktop, phone] as const;

/** Every language, width and theme with every other, in a window for each language and width. */
const everyWalk: readonly Walk[] = languages.flatMap((language) =>
  windows.map((window) => ({
    language,
    ways: themes.map((theme) => ({
      window,
      theme,
      ...(theme === 'light'
        ? { axe: 'all', text: ['large', 'spread'], zoom: window === desktop ? zoomed : [] }
        : { axe: 'colours' }),
    })),
  })),
);

/** Each language, width and theme once: two windows, one of them given other colours as it stands open. */
const shortWalks: readonly Walk[] = [
  {
    language: 'en',
    ways: [
      { window: desktop, theme: 'light', axe: 'all' },
      { window: desktop, theme: 'dark', axe: 'colours' },
    ],
  },
  // Welsh is the longer, and a telephone has the least room for it.
  { language: 'cy', ways: [{ window: phone, theme: 'contrast', axe: 'all', text: ['large'] }] },
];

/** Languages, widths and themes that no way of these walks has. */
export const missedBy = (walks: readonly Walk[]): readonly string[] => {
  const had = new Set(
    walks.flatMap(({ language, ways }) =>
      ways.flatMap(({ window, theme }): string[] => [language, kindOf(window), theme]),
    ),
  );
  return [...languages, ...windows.map(kindOf), ...themes].filter((one) => !had.has(one));
};

const waysOf = (all: readonly Walk[]): number => all.flatMap(({ ways }) => ways).length;

/** What the accessibility statement says of all this. */
export const counted = {
  languages: languages.length,
  windows: windows.length,
  themes: themes.length,
  ways: waysOf(everyWalk),
  short: waysOf(shortWalks),
} as const;

/** `npm run screens` goes all the ways and keeps pictures; `npm test` goes a few, in which each is seen once. */
export const whole = process.env['HAFAN_SWEEP'] === 'whole';
export const walks = whole ? everyWalk : shortWalks;

/** Everything that is wrong with one screen in one way of having it, a line each. */
const lookAt = async (
  at: Place,
  { window, theme, axe, text = [], zoom = [] }: Way,
  { name, first }: { readonly name: string; readonly first: boolean },
): Promise<readonly string[]> => {
  const { page, language } = at;
  const found: string[] = [];
  const picture = (how: string): Promise<void> =>
    takeScreenshot(page, `sweep/${[name, language, how, kindOf(window)].join('-')}`);
  const note = async (how: string, look: (view: Frame) => Promise<readonly string[]>): Promise<void> => {
    const before = found.length;
    for (const view of at.views())
      found.push(
        ...(await look(view)).map((line) => `${name}, ${language}, ${window.width}, ${how}: ${line}`),
      );
    if (whole || found.length > before) await picture(how);
  };
  const wrong = async (view: Frame): Promise<readonly string[]> => [
    ...(axe === undefined ? [] : await accessibilityOf(view, axe)),
    ...(first ? [...(await basicsOf(view, language)), ...(await misfitsIn(view))] : []),
  ];

  await note(theme, wrong);
  for (const how of text) {
    const back: (() => Promise<void>)[] = [];
    for (const view of at.views()) back.push(await texts[how](view));
    await note(how, misfitsIn);
    for (const undo of back) await undo();
  }
  for (const small of zoom) {
    await page.setViewportSize(small);
    for (const view of at.views()) await settled(view);
    await note(`zoomed-${small.width}`, misfitsIn);
  }
  return found;
};

/** One screen in all the ways of a walk, as it stands open. */
const goAlong = async (at: Place, ways: readonly Way[], name: string): Promise<readonly string[]> => {
  const found: string[] = [];
  // Other colours move nothing: what does not fit is looked for in the first at each width.
  const looked = new Set<Window>();
  for (const way of ways) {
    if (at.page.viewportSize()?.width !== way.window.width) {
      await at.page.setViewportSize(way.window);
      for (const view of at.views()) await settled(view);
    }
    await at.changeTheme(way.theme);
    await calm(at.views());
    found.push(...(await lookAt(at, way, { name, first: !looked.has(way.window) })));
    looked.add(way.window);
  }
  return found;
};

/** Opens the window in which somebody's screens are gone through. */
export type Opening = (
  browser: Browser,
  url: string,
  who: Guest & { readonly frameContext: 'content' | 'settings' },
) => Promise<Place>;

/** What is gone through in windows of one kind. */
export interface Round {
  readonly screens: readonly Screen[];
  readonly opening: Opening;
}

/** What came of looking: what was found, how many screens were looked at, and which of our files they fetched. */
interface Visited {
  readonly found: string[];
  readonly fetched: Set<string>;
  seen: number;
}

/** Opens every screen for whoever it is for, and looks at it. */
const visit = async (
  browser: Browser,
  { url, world }: { readonly url: string; readonly world: RichWorld },
  { screens, opening }: Round,
  { language, window }: { readonly language: Language; readonly window: Window },
  look: (at: Place, screen: Screen) => Promise<readonly string[]>,
): Promise<Visited> => {
  const visited: Visited = { found: [], fetched: new Set(), seen: 0 };
  const { found, fetched } = visited;
  // Somebody's screens one after the other, in a window that is loaded once.
  const people = Map.groupBy(screens, ({ person, settings }) => `${person ?? 'mari'} ${settings ?? ''}`);
  for (const [who, theirs] of people) {
    const [person = '', settings] = who.split(' ');
    const frameContext = settings === 'true' ? 'settings' : 'content';
    const at = await opening(browser, url, { person, language, window, frameContext });
    at.page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
    for (const screen of theirs) {
      try {
        await at.page.setViewportSize(window);
        await at.goTo(screen.hash(world));
        await settled(at.view);
        await screen.open?.(at, world);
        for (const view of at.views()) await settled(view);
        found.push(...(await look(at, screen)));
        visited.seen += 1;
      } catch (problem) {
        const stands = (await Promise.all(at.views().map(standing))).join('; ');
        found.push(`${screen.name}, ${language}, ${window.width}: ${String(problem)} — ${stands}`);
        await takeScreenshot(at.page, `sweep/failed-${screen.name}-${language}-${window.width}`);
      }
      if ((await at.view.getByRole('dialog').count()) > 0) {
        await at.page.keyboard.press('Escape');
        await at.view.getByRole('dialog').waitFor({ state: 'hidden' });
      }
    }
    // What is not there and what may not be seen is asked for on purpose.
    const mistakes = at.mistakes.filter((one) => !/status of 40[34]/.test(one));
    found.push(...mistakes.map((mistake) => `${who}, ${language}, ${window.width}: ${mistake}`));
    const loaded = await Promise.all(
      at
        .views()
        .map((view) => view.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))),
    );
    for (const name of loaded.flat()) fetched.add(new URL(name).pathname);
    await at.close();
  }
  return visited;
};

/** Visits every screen in all the ways of a walk. */
export const sweep = (
  browser: Browser,
  where: Parameters<typeof visit>[1],
  round: Round,
  { language, ways }: Walk,
): Promise<Visited> =>
  visit(browser, where, round, { language, window: ways[0]?.window ?? desktop }, (at, { name }) =>
    goAlong(at, ways, name),
  );

/** Visits screens as Windows' high contrast draws them, where less movement is asked for. */
export const sweepForced = (
  browser: Browser,
  where: Parameters<typeof visit>[1],
  round: Round,
): Promise<Visited> =>
  visit(browser, where, round, { language: 'en', window: desktop }, async (at, { name }) => {
    const lost = await lostColours(at, () => takeScreenshot(at.page, `sweep/${name}-en-forced-desktop`));
    return lost.map((line) => `${name}, forced colours: ${line}`);
  });

import type { Browser, Frame, Page } from 'playwright-core';
import { sayIn, type Say } from '../../src/language/translate.ts';
import type { Language } from '../../src/procedures/types.ts';
import { Client } from '../journeys/client.ts';
import { openWindow, type Window } from './browser.ts';
import type { Theme } from './rehearsal-page.ts';

/** Who sits down at a window, and how large it is. */
export interface Guest {
  readonly person: string;
  readonly language: Language;
  readonly window: Window;
}

/** A window in which somebody goes from one screen to another. */
export interface Place {
  readonly page: Page;
  /** The page of ours that is gone about in. */
  readonly view: Frame;
  /** All that is to be looked at: a page that plays Teams or Outlook has ours within it. */
  readonly views: () => readonly Frame[];
  readonly say: Say;
  readonly language: Language;
  readonly mistakes: readonly string[];
  /** Goes to a route (`#/case/…`) without loading the page anew. */
  goTo(hash: string): Promise<void>;
  /** As when somebody changes it in Teams: the page is told, and not loaded anew. */
  changeTheme(theme: Theme): Promise<void>;
  close(): Promise<void>;
}

interface Played {
  readonly language: Language;
  readonly token: string;
  readonly hash: string;
  readonly frameContext: 'content' | 'settings';
}

const nameOf = (theme: Theme): string => (theme === 'light' ? 'default' : theme);

/** Plays Teams around the frame, by the part of teams-js's protocol that a tab of ours asks (PLATFORM §11). */
const teamsAround = ({ language, token, hash, frameContext }: Played): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>Teams</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>html, body, main { margin: 0; height: 100% } iframe { display: block; border: 0; width: 100%; height: 100% }</style>
</head><body><main><iframe title="Hafan"></iframe></main><script>
const frame = document.querySelector('iframe');
const runtime = JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false,
  supports: { pages: { config: {}, tabs: {}, backStack: {} }, app: {} } });
let theme = 'default';
const answers = {
  initialize: () => ['${frameContext}', 'web', runtime, '2.58.0'],
  getContext: () => [{ locale: '${language}-gb', theme, userObjectId: 'x', teamId: 'x', channelId: 'x',
    entityId: 'x', frameContext: '${frameContext}', hostName: 'Teams', hostClientType: 'web' }],
  'authentication.getAuthToken': () => [true, ${JSON.stringify(token)}],
};
addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow) return;
  const answer = answers[data.func]?.();
  if (answer) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args: answer }, location.origin);
});
// Seen through the room that a dialog leaves for the scroll bar.
const behind = { default: '#f5f5f5', dark: '#1f1f1f', contrast: '#000' };
globalThis.changeTheme = (next) => {
  theme = next;
  document.body.style.background = behind[next];
  frame.contentWindow.postMessage({ func: 'themeChange', args: [theme] }, location.origin);
};
frame.src = '/tab/${hash}';
</script></body></html>`;

/**
 * Opens a page of ours alone in a frame as large as the window, as Teams shows it on a telephone: the rehearsal's
 * person (`mari`) has it, with Teams set to that language.
 */
export const openInTeams = async (
  browser: Browser,
  url: string,
  who: Guest & { readonly hash?: string; readonly frameContext?: 'content' | 'settings' },
): Promise<Place> => {
  const { page, context, mistakes } = await openWindow(browser, who.window);
  const { language, hash = '#/', frameContext = 'content' } = who;
  const { token } = await Client.signIn(url, who.person);
  const around = `${url}/teams-around`;
  await page.route(around, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: teamsAround({ language, token, hash, frameContext }),
    }),
  );
  await page.goto(around);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).first().waitFor();
  const view = page.frames().find((frame) => frame.parentFrame() !== null);
  if (view === undefined) throw new Error('the page has no frame');
  return {
    page,
    view,
    views: () => [view],
    say: sayIn(language),
    language,
    mistakes,
    async goTo(next) {
      await view.evaluate((to) => {
        window.location.hash = to;
      }, next);
    },
    async changeTheme(theme) {
      await page.evaluate((name) => Reflect.get(globalThis, 'changeTheme')(name), nameOf(theme));
      await view.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme);
    },
    close: () => context.close(),
  };
};

import { type Browser, type Page } from 'playwright-core';
import { sayIn, type Say } from '../../src/language/translate.ts';
import type { Language } from '../../src/procedures/types.ts';
import { desktop, openWindow, type Window } from './browser.ts';

export type Theme = 'light' | 'dark' | 'contrast';

/** Somebody at the rehearsal page: who they are, their window, and the page's texts in their language. */
export interface Visitor {
  readonly page: Page;
  readonly say: Say;
  readonly language: Language;
  /** What the page itself complained of. */
  readonly mistakes: readonly string[];
  close(): Promise<void>;
}

/** Opens the page, chooses the person as a newcomer would, and the language and theme at the top of the page. */
export const visitAs = async (
  browser: Browser,
  url: string,
  who: {
    readonly name: string;
    readonly language: Language;
    readonly theme?: Theme;
    readonly window?: Window;
  },
): Promise<Visitor> => {
  const { page, context, mistakes } = await openWindow(browser, who.window ?? desktop);
  const say = sayIn(who.language);
  await page.goto(url);
  // Before anybody is chosen the page speaks as the browser does: English here.
  await page.getByLabel(sayIn('en')('rehearsal.bar.language')).selectOption(who.language);
  await page.getByLabel(say('rehearsal.bar.theme')).selectOption(who.theme ?? 'light');
  await page.getByRole('button', { name: say('rehearsal.chooser.choose', { name: who.name }) }).click();
  await page.getByText(say('rehearsal.bar.you', { name: who.name })).waitFor();
  return { page, say, language: who.language, mistakes, close: () => context.close() };
};

/** Chooses another language at the top of the page; the visitor that comes back speaks it. */
export const chooseLanguage = async (visitor: Visitor, language: Language): Promise<Visitor> => {
  const top = visitor.page.locator('header.top');
  await top.getByLabel(visitor.say('rehearsal.bar.language')).selectOption(language);
  const say = sayIn(language);
  await visitor.page.getByLabel(say('rehearsal.bar.theme')).waitFor();
  return { ...visitor, say, language };
};

export const chooseTheme = async ({ page, say }: Visitor, theme: Theme): Promise<void> => {
  await page.getByLabel(say('rehearsal.bar.theme')).selectOption(theme);
};

const appNames = {
  teams: 'rehearsal.rail.teams',
  chat: 'rehearsal.rail.chat',
  calendar: 'rehearsal.rail.calendar',
  files: 'rehearsal.rail.files',
  outlook: 'rehearsal.rail.outlook',
  lessons: 'rehearsal.rail.lessons',
  facilitator: 'rehearsal.rail.facilitator',
} as const;

/** Goes to one of the apps by the rail. */
export const goToApp = async ({ page, say }: Visitor, app: keyof typeof appNames): Promise<void> => {
  const rail = page.getByRole('navigation', { name: say('rehearsal.rail.label') });
  await rail.getByRole('link', { name: say(appNames[app]) }).click();
};

import { app, authentication, pages } from '@microsoft/teams-js';
import { type AppHost, languageOf, SignInProblem, type TabSetUp, type Theme } from './app-host.ts';

const themeOf = (name: string | undefined): Theme =>
  name === 'contrast' || name === 'glass-contrast' ? 'contrast' : name?.includes('dark') ? 'dark' : 'light';

/** Teams shows these links itself; everything else opens in a window. */
const teamsLink = /^https:\/\/teams\.(microsoft\.com|cloud\.microsoft)\//;

const channelTabSetUp = (): TabSetUp => ({
  choose(tab) {
    pages.config.registerOnSaveHandler((event) => {
      pages.config
        .setConfig({
          entityId: tab.contentUrl,
          suggestedDisplayName: tab.name,
          contentUrl: tab.contentUrl,
          websiteUrl: tab.websiteUrl,
        })
        .then(
          () => event.notifySuccess(),
          (problem: unknown) => event.notifyFailure(String(problem)),
        );
    });
    pages.config.setValidityState(true);
  },
});

/**
 * Teams, or the rehearsal page that plays it over the same protocol. Throws when the window around the page does
 * not answer within `patience` milliseconds: then it is not Teams.
 */
export const startTeamsHost = async (page: Window, patience = 8_000): Promise<AppHost> => {
  await Promise.race([
    app.initialize([page.location.origin]),
    new Promise((_, reject) => page.setTimeout(() => reject(new Error('no Teams host answered')), patience)),
  ]);
  const context = await app.getContext();
  app.notifyAppLoaded();
  await app.notifySuccess();

  // teams-js keeps one handler only.
  const listeners = new Set<(theme: Theme) => void>();
  app.registerOnThemeChangeHandler((name) => {
    for (const listener of listeners) listener(themeOf(name));
  });

  return {
    kind: 'teams',
    language: languageOf(context.app.locale),
    theme: themeOf(context.app.theme),
    subPageId: context.page.subPageId || null,
    sidePanel: context.page.frameContext === 'sidePanel',
    inMeeting: context.meeting !== undefined,
    tabSetUp: context.page.frameContext === 'settings' ? channelTabSetUp() : null,
    async getToken() {
      try {
        return await authentication.getAuthToken();
      } catch (problem) {
        throw new SignInProblem('refused', problem);
      }
    },
    onThemeChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async openLink(url) {
      if (teamsLink.test(url)) await app.openLink(url);
      else page.open(url, '_blank', 'noopener');
    },
  };
};

import { type AppHost, languageOf, SignInProblem, type Theme } from './app-host.ts';

/** Where the rehearsal page leaves the token of the person chosen, when it opens a page in a window of its own. */
export const REHEARSAL_TOKEN = 'hafan.rehearsal.token';

const themeOf = (dark: MediaQueryList, contrast: MediaQueryList): Theme =>
  contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';

/** A plain browser window. It cannot sign anybody in: only a rehearsal leaves a token for it. */
export const startBrowserHost = (page: Window): AppHost => {
  const dark = page.matchMedia('(prefers-color-scheme: dark)');
  const contrast = page.matchMedia('(forced-colors: active)');
  return {
    kind: 'browser',
    language: languageOf(page.navigator.language),
    theme: themeOf(dark, contrast),
    subPageId: null,
    sidePanel: false,
    inMeeting: false,
    tabSetUp: null,
    async getToken() {
      const token = page.sessionStorage.getItem(REHEARSAL_TOKEN);
      if (token === null) throw new SignInProblem('notInHost');
      return token;
    },
    onThemeChange(listener) {
      const tell = (): void => listener(themeOf(dark, contrast));
      dark.addEventListener('change', tell);
      contrast.addEventListener('change', tell);
      return () => {
        dark.removeEventListener('change', tell);
        contrast.removeEventListener('change', tell);
      };
    },
    async openLink(url) {
      page.open(url, '_blank', 'noopener');
    },
  };
};

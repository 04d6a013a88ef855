import { useSyncExternalStore } from 'react';

export const apps = ['teams', 'chat', 'calendar', 'files', 'outlook', 'lessons', 'facilitator'] as const;
export type App = (typeof apps)[number];

/** Where the page is: `#/teams/<channel>/<tab>`, `#/files/<folder>/<folder>`, `#/chat` … */
export interface Route {
  readonly app: App;
  readonly rest: readonly string[];
}

const isApp = (value: string | undefined): value is App => apps.some((app) => app === value);

export const parseRoute = (hash: string): Route => {
  const [app, ...rest] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  return isApp(app) ? { app, rest } : { app: 'chat', rest: [] };
};

export const routeHash = (app: App, ...rest: readonly string[]): string =>
  `#/${[app, ...rest.map(encodeURIComponent)].join('/')}`;

/** A hash that somebody mangled by hand is shown as it stands rather than thrown on. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (problem) {
    if (problem instanceof URIError) return part;
    throw problem;
  }
}

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

export const useRoute = (): Route => parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));

export const goTo = (app: App, ...rest: readonly string[]): void => {
  window.location.hash = routeHash(app, ...rest);
};

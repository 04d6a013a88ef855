import { useSyncExternalStore } from 'react';
import { type Route, routeOf } from './routes.ts';

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

export const useRoute = (): Route => routeOf(useSyncExternalStore(listen, () => window.location.hash));

/** Whether there is room for things side by side. */
export const useWide = (): boolean => {
  const query = '(min-width: 800px)';
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
};

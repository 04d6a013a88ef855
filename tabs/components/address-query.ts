import { useSyncExternalStore } from 'react';

/** What stands after `?` in the page's own address, so that a filter can be linked to and gone back to. */

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

const queryNow = (): string | null => {
  const [, query] = window.location.hash.split('?');
  return query === undefined || query === '' ? null : query;
};

/** Null where the address has none. */
export const useAddressQuery = (): string | null => useSyncExternalStore(listen, queryNow);

/** Moves the address on without a page of history for each letter typed. */
export const replaceAddress = (hash: string): void => {
  window.history.replaceState(window.history.state, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};

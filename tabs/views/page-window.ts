import type { QueryClient } from '@tanstack/react-query';
import type { Language } from '../../src/procedures/types.ts';
import type { AppHost } from '../host/app-host.ts';

/** How an address of the server is answered: as the server does, or not. */
export type Answering = (path: string) => 'served' | 'held' | Response | Error;

/** What jsdom has not, and the pages' pieces ask for. */
const fillIn = (): void => {
  class Watching {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  const matchMedia = (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  Object.assign(window, { matchMedia, ResizeObserver: Watching, IntersectionObserver: Watching });
  Object.assign(Element.prototype, { scrollIntoView: () => undefined, scrollTo: () => undefined });
};

export interface PageWindow {
  readonly root: HTMLElement;
  /** Paths asked of the server, each once. */
  readonly asked: Set<string>;
  /** How many answers are on their way, without those that are held. */
  pending(): number;
  /** How many questions of the page's have not been answered yet, or what came is still being read. */
  unanswered(): number;
  /** How often somebody was asked to sign the person in. */
  signedIn(): number;
  answer(answering: Answering): void;
  close(): void;
}

/** What every program around a page does, here for whoever has the token. */
export const hostFor = (
  { language, token }: { readonly language: Language; readonly token: string },
  signsIn: () => void,
): Omit<AppHost, 'kind'> => ({
  language,
  theme: 'light',
  subPageId: null,
  sidePanel: false,
  inMeeting: false,
  tabSetUp: null,
  getToken: async () => {
    signsIn();
    return token;
  },
  onThemeChange: () => () => undefined,
  openLink: async () => undefined,
});

const served: Answering = () => 'served';
/** A stream that goes on: nobody waits for its end. */
const isEndless = (path: string): boolean => path.startsWith('/api/changes');

/**
 * A page as it stands in a browser, at one address, over the wire to a product that runs.
 * @param draw puts the page into its place; gives what it asks through, and how it is taken away again
 */
export const openPage = (
  to: { readonly url: string; readonly hash: string; readonly answering?: Answering | undefined },
  draw: (
    root: HTMLElement,
    signsIn: () => void,
  ) => { readonly client?: Pick<QueryClient, 'isFetching'>; readonly takeAway: () => void },
): PageWindow => {
  fillIn();
  let answering = to.answering ?? served;
  const asked = new Set<string>();
  let pending = 0;
  let signedIn = 0;
  let closed = false;
  let changed = Promise.withResolvers<undefined>();
  const over = globalThis.fetch;
  const ask = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const path = String(input);
    // What the test itself asks in the meantime.
    if (!path.startsWith('/')) return over(input, init);
    asked.add(path);
    if (path === '/rehearsal/sign-in') signedIn += 1;
    if (isEndless(path)) return new Promise(() => undefined);
    pending += 1;
    try {
      let answer = answering(path);
      while (answer === 'held' && !closed) {
        pending -= 1;
        await changed.promise;
        pending += 1;
        answer = answering(path);
      }
      if (answer instanceof Error) throw answer;
      return answer instanceof Response ? answer : await over(`${to.url}${path}`, init);
    } finally {
      pending -= 1;
    }
  };
  globalThis.fetch = ask;
  window.location.hash = to.hash;
  const root = document.createElement('div');
  document.body.append(root);
  const { client, takeAway } = draw(root, () => {
    signedIn += 1;
  });
  return {
    root,
    asked,
    pending: () => pending,
    unanswered: () => client?.isFetching() ?? 0,
    signedIn: () => signedIn,
    answer(next) {
      answering = next;
      changed.resolve(undefined);
      changed = Promise.withResolvers();
    },
    close() {
      closed = true;
      takeAway();
      root.remove();
      globalThis.fetch = over;
    },
  };
};

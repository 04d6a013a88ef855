import { createRoot } from 'react-dom/client';
import { wantRooms } from '../../src/language/rooms.ts';
import type { Language } from '../../src/procedures/types.ts';
import { Tab } from '../board/tab.tsx';
import { createWire } from '../api/wire.ts';
import { AppFrame } from '../components/app-frame.tsx';
import type { AppHost } from '../host/app-host.ts';

/** How an address of the API is answered: as the server does, or not. */
export type Answering = (path: string) => 'served' | 'held' | Response | Error;

/** What jsdom has not, and the tab's pieces ask for. */
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

export interface TabWindow {
  readonly root: HTMLElement;
  /** Paths asked of the server, each once. */
  readonly asked: Set<string>;
  /** How many answers are on their way, without those that are held. */
  pending(): number;
  /** How often the program around the page was asked to sign the person in. */
  signedIn(): number;
  answer(answering: Answering): void;
  close(): void;
}

const served: Answering = () => 'served';

/** The tab as it stands in a browser, at one address, over the wire to a product that runs. */
export const openTab = (to: {
  readonly url: string;
  readonly token: string;
  readonly hash: string;
  readonly language: Language;
  readonly answering?: Answering;
}): TabWindow => {
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
    asked.add(path);
    if (path.startsWith('/api/changes')) return new Promise(() => undefined);
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
  const host: AppHost = {
    kind: 'browser',
    language: to.language,
    theme: 'light',
    subPageId: null,
    sidePanel: false,
    inMeeting: false,
    tabSetUp: null,
    getToken: async () => {
      signedIn += 1;
      return to.token;
    },
    onThemeChange: () => () => undefined,
    openLink: async () => undefined,
  };
  void wantRooms('case', 'common', 'tab', 'tabCase', 'tabLive');
  const tree = createRoot(root);
  tree.render(
    <AppFrame wire={createWire(host)}>
      <Tab fetched={Promise.resolve()} />
    </AppFrame>,
  );
  return {
    root,
    asked,
    pending: () => pending,
    signedIn: () => signedIn,
    answer(next) {
      answering = next;
      changed.resolve(undefined);
      changed = Promise.withResolvers();
    },
    close() {
      closed = true;
      tree.unmount();
      root.remove();
      globalThis.fetch = over;
    },
  };
};

import type { QueryClient } from '@tanstack/react-query';
import type { Api } from '../api/client.ts';
import { createAskAgain } from './ask-again.ts';
import { keepListening, type Listening } from './keep-listening.ts';
import { type Channel, type Locks, shareNews } from './share-news.ts';

/** Milliseconds. A stream that gives no sign for so long does not count as there. */
const SILENCE = 50_000;
/** How often everything on the screen is asked for without a stream, and with one: news may be lost, and days pass. */
const POLL = 10_000;
const SAFETY = 60_000;
/** Without a stream for so long, a person is told that news is late. */
const PATIENCE = 30_000;
/** A page that is not looked at rests after so long. */
const REST_AFTER = 15_000;

export interface LiveNews {
  /** Whether news has been late for so long that a person should know. */
  isLate(): boolean;
  onChange(listener: () => void): () => void;
  stop(): void;
}

/** Keeps what one window shows up to date, as long as somebody looks at it. */
export const startLiveNews = (parts: {
  readonly client: QueryClient;
  readonly api: Api;
  /** `tenant:objectId` */
  readonly person: string;
  readonly page: Document;
  readonly locks: Locks | undefined;
  readonly openChannel: (name: string) => Channel;
  readonly now?: () => number;
}): LiveNews => {
  const { client, api, page } = parts;
  const now = parts.now ?? Date.now;
  const again = createAskAgain(client);
  const listeners = new Set<() => void>();
  let listening: AbortController | null = null;
  let lastSign = Number.NEGATIVE_INFINITY;
  let downSince = now();
  let lastAsked = now();
  let late = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const stands = (): boolean => now() - lastSign < SILENCE;
  const setLate = (is: boolean): void => {
    if (is === late) return;
    late = is;
    for (const listener of listeners) listener();
  };
  const askAll = (): void => {
    lastAsked = now();
    again.everything();
  };
  const sign = (): void => {
    lastSign = now();
    setLate(false);
  };
  const on: Listening = {
    opened() {
      sign();
      askAll();
    },
    news(news) {
      sign();
      again.hear(news);
    },
    sign,
    lost() {
      if (stands()) downSince = now();
      lastSign = Number.NEGATIVE_INFINITY;
    },
  };

  const listen = (): void => {
    if (listening !== null) return;
    const { signal } = (listening = new AbortController());
    downSince = now();
    shareNews({
      name: `hafan-news ${parts.person}`,
      locks: parts.locks,
      openChannel: parts.openChannel,
      on,
      signal,
      listen: (to, until) =>
        keepListening({ connect: (ended) => api.stream('/api/changes', ended), on: to, signal: until }),
    }).catch((problem: unknown) => {
      // The page goes on by asking.
      reportError(problem);
    });
  };
  const rest = (): void => {
    listening?.abort();
    listening = null;
    lastSign = Number.NEGATIVE_INFINITY;
  };

  // 1. Without news, or to be sure of it, by asking.
  const ticking = setInterval(() => {
    if (listening === null) return;
    if (!stands() && now() - downSince > PATIENCE) setLate(true);
    if (now() - lastAsked > (stands() ? SAFETY : POLL)) askAll();
  }, 1_000);

  // 2. Only while somebody looks.
  const look = (): void => {
    clearTimeout(resting);
    if (page.visibilityState === 'hidden') {
      resting = setTimeout(rest, REST_AFTER);
    } else if (listening === null) {
      askAll();
      listen();
    }
  };
  page.addEventListener('visibilitychange', look);
  if (page.visibilityState !== 'hidden') listen();

  return {
    isLate: () => late,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      page.removeEventListener('visibilitychange', look);
      clearTimeout(resting);
      clearInterval(ticking);
      rest();
    },
  };
};

import type { News } from '../../src/server/contract/changes.ts';
import type { Listening } from './keep-listening.ts';

/** What the windows of one person say to each other. */
type Said =
  { readonly say: 'opened' | 'sign' | 'lost' | 'anybody' } | { readonly say: 'news'; readonly news: News };

/** As much of `navigator.locks` as is needed. */
export interface Locks {
  request(
    name: string,
    options: { readonly signal: AbortSignal },
    work: () => Promise<void>,
  ): Promise<unknown>;
}

/** As much of a `BroadcastChannel` as is needed. */
export interface Channel {
  postMessage(said: Said): void;
  addEventListener(kind: 'message', listener: (event: MessageEvent<Said>) => void): void;
  close(): void;
}

/**
 * One stream for all windows and frames of one person in one browser, which would else use up the six connections
 * that a browser has to a server over HTTP/1.1. Whoever holds the lock listens and tells the others; when that
 * window closes or rests, the lock goes to another. Without locks each window listens for itself.
 * @param name of this person: two people may use one browser, as in a rehearsal
 */
export const shareNews = async (parts: {
  readonly name: string;
  readonly locks: Locks | undefined;
  readonly openChannel: (name: string) => Channel;
  readonly listen: (on: Listening, signal: AbortSignal) => Promise<void>;
  readonly on: Listening;
  readonly signal: AbortSignal;
}): Promise<void> => {
  const { name, locks, on, signal, listen } = parts;
  if (locks === undefined) return listen(on, signal);

  const channel = parts.openChannel(name);
  let stands = false;
  let leads = false;
  channel.addEventListener('message', ({ data }) => {
    if (signal.aborted) return;
    if (data.say === 'news') on.news(data.news);
    else if (data.say === 'opened') on.opened();
    else if (data.say === 'sign') on.sign();
    else if (data.say === 'lost') on.lost();
    else if (leads && stands) channel.postMessage({ say: 'sign' });
  });
  channel.postMessage({ say: 'anybody' });

  const toAll: Listening = {
    opened() {
      stands = true;
      on.opened();
      channel.postMessage({ say: 'opened' });
    },
    news(news) {
      on.news(news);
      channel.postMessage({ say: 'news', news });
    },
    sign() {
      on.sign();
      channel.postMessage({ say: 'sign' });
    },
    lost() {
      stands = false;
      on.lost();
      channel.postMessage({ say: 'lost' });
    },
  };
  try {
    await locks.request(name, { signal }, async () => {
      leads = true;
      await listen(toAll, signal);
      leads = false;
    });
  } catch (problem) {
    // Told to stop while another window led.
    if (!signal.aborted) throw problem;
  } finally {
    channel.close();
  }
};

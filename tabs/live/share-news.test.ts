import { describe, expect, it } from 'vitest';
import type { Listening } from './keep-listening.ts';
import { type Channel, type Locks, shareNews } from './share-news.ts';

/** One browser: its locks go to whoever asked first, its channels reach every window but the one that speaks. */
const createBrowser = () => {
  let held: Promise<unknown> = Promise.resolve();
  const ears = new Set<{ readonly self: object; readonly hear: (event: MessageEvent) => void }>();
  const locks: Locks = {
    request: (_name, { signal }, work) => {
      const turn = held.then(() => {
        if (signal.aborted) throw new DOMException('stopped', 'AbortError');
        return work();
      });
      held = turn.catch(() => undefined);
      return turn;
    },
  };
  const openChannel = (): Channel => {
    const self = {};
    return {
      postMessage(said) {
        for (const ear of ears) if (ear.self !== self) ear.hear(new MessageEvent('message', { data: said }));
      },
      addEventListener: (_kind, hear) => void ears.add({ self, hear }),
      close() {
        for (const ear of ears) if (ear.self === self) ears.delete(ear);
      },
    };
  };
  let streams = 0;
  const openWindow = () => {
    const heard: string[] = [];
    const stop = new AbortController();
    let speak: Listening | null = null;
    const done = shareNews({
      name: 'hafan-news t:gwen',
      locks,
      openChannel,
      signal: stop.signal,
      on: {
        opened: () => void heard.push('opened'),
        news: (news) => void heard.push(news.kind),
        sign: () => void heard.push('sign'),
        lost: () => void heard.push('lost'),
      },
      listen: async (on, signal) => {
        streams += 1;
        speak = on;
        on.opened();
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        streams -= 1;
      },
    });
    return { heard, done, stop: () => stop.abort(), speaker: () => speak };
  };
  return { openWindow, streams: () => streams };
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('several windows of one person', () => {
  it('share one stream, and each hears the news', async () => {
    const browser = createBrowser();
    const [first, second, third] = [browser.openWindow(), browser.openWindow(), browser.openWindow()];
    await settled();
    expect(browser.streams()).toBe(1);
    first.speaker()?.news({ kind: 'everything' });
    for (const { heard } of [first, second, third]) expect(heard).toEqual(['opened', 'everything']);
    for (const window of [first, second, third]) window.stop();
    await Promise.all([first.done, second.done, third.done]);
  });

  it('go on when the one that listens is closed', async () => {
    const browser = createBrowser();
    const [first, second] = [browser.openWindow(), browser.openWindow()];
    await settled();
    first.stop();
    await first.done;
    await settled();
    expect(browser.streams()).toBe(1);
    expect(second.heard).toEqual(['opened', 'opened']);
    second.speaker()?.lost();
    expect(second.heard.at(-1)).toBe('lost');
    second.stop();
    await second.done;
  });

  it('tell a window that comes later that the stream stands', async () => {
    const browser = createBrowser();
    const first = browser.openWindow();
    await settled();
    const second = browser.openWindow();
    expect(second.heard).toEqual(['sign']);
    for (const window of [first, second]) window.stop();
    await Promise.all([first.done, second.done]);
  });

  it('each listen for themselves where the browser knows no locks', async () => {
    const heard: string[] = [];
    await shareNews({
      name: 'x',
      locks: undefined,
      openChannel: () => {
        throw new Error('no channel is needed');
      },
      signal: new AbortController().signal,
      on: {
        opened: () => void heard.push('opened'),
        news: () => undefined,
        sign: () => undefined,
        lost: () => undefined,
      },
      listen: async (on) => on.opened(),
    });
    expect(heard).toEqual(['opened']);
  });
});

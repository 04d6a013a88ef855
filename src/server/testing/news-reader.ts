import { EventSourceParserStream } from 'eventsource-parser/stream';
import { type News, newsSchema } from '../contract/changes.ts';

/** A reader of `GET /api/changes`, as a program that is no browser would write it. */
export interface NewsReader {
  readonly status: number;
  readonly headers: Headers;
  /** The first news from now on, or already there, that fits; fails when the stream ends before it. */
  until(good: (news: News) => boolean): Promise<News>;
  /** All that came so far. */
  heard(): readonly News[];
  /** Resolves when the server has ended the stream. */
  readonly ended: Promise<void>;
  leave(): void;
}

export const readNews = async (root: string, token: string): Promise<NewsReader> => {
  const leaving = new AbortController();
  const answer = await fetch(`${root}/api/changes`, {
    headers: { authorization: `Bearer ${token}` },
    signal: leaving.signal,
  });
  const news: News[] = [];
  let over = false;
  let woken = Promise.withResolvers<void>();
  const wake = (): void => {
    woken.resolve();
    woken = Promise.withResolvers<void>();
  };
  const read = async (): Promise<void> => {
    if (!answer.ok || answer.body === null) return void (await answer.body?.cancel());
    const events = answer.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream());
    for await (const { data } of events) {
      news.push(newsSchema.parse(JSON.parse(data)));
      wake();
    }
  };
  const ended = read()
    .catch((error: unknown) => {
      if (!leaving.signal.aborted) throw error;
    })
    .finally(() => {
      over = true;
      wake();
    });
  return {
    status: answer.status,
    headers: answer.headers,
    heard: () => news,
    ended,
    leave: () => leaving.abort(),
    async until(good) {
      for (;;) {
        const found = news.find(good);
        if (found !== undefined) return found;
        if (over) throw new Error(`the stream ended; heard ${JSON.stringify(news)}`);
        await woken.promise;
      }
    },
  };
};

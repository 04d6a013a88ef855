import { Readable } from 'node:stream';
import type { News } from '../contract/changes.ts';

/** So many things wait for a slow reader at most; beyond that it is told to ask for everything. */
const MOST_WAITING = 200;

/** What changed, told once however often it changed while a reader was slow. */
const thingOf = (news: News): string =>
  [news.kind, 'ref' in news ? news.ref : '', 'id' in news ? news.id : ''].join(' ');

/**
 * News for one reader, as text of `text/event-stream`. Only as much is written as the reader takes: the rest
 * waits, one entry a thing, and never more than `MOST_WAITING` of them.
 */
export class NewsStream extends Readable {
  #waiting = new Map<string, News>();
  #mayPush = false;
  #unread = 0;

  constructor() {
    super({ highWaterMark: 16_384 });
    // Sends the headers on their way.
    this.push(': news of changes\n\n');
  }

  tell(news: News): void {
    if (this.readableEnded || this.destroyed) return;
    const all: News = { kind: 'everything' };
    const thing = thingOf(news);
    if (!this.#waiting.has(thing) && this.#waiting.size >= MOST_WAITING) this.#waiting.clear();
    else if (!this.#waiting.has(thingOf(all))) {
      this.#waiting.set(thing, news);
      return this.#write();
    }
    this.#waiting.set(thingOf(all), all);
    this.#write();
  }

  /** A comment, by which both sides notice that the other is gone; a reader who takes nothing any more is let go. */
  beat(): void {
    if (this.#mayPush) {
      this.#unread = 0;
      this.#mayPush = this.push(': still here\n\n');
      return;
    }
    this.#unread += 1;
    if (this.#unread >= 3) this.destroy();
  }

  /** No more news: the reader sees an orderly end. */
  finish(): void {
    if (!this.destroyed && !this.readableEnded) this.push(null);
  }

  override _read(): void {
    this.#mayPush = true;
    this.#write();
  }

  #write(): void {
    if (!this.#mayPush || this.#waiting.size === 0) return;
    const text = [...this.#waiting.values()].map((news) => `data: ${JSON.stringify(news)}\n\n`).join('');
    this.#waiting.clear();
    this.#mayPush = this.push(text);
  }
}

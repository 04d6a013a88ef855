import type { Logger } from 'pino';
import type { Identified } from '../../access/identify.ts';
import type { Person } from '../../access/person.ts';
import { personKey } from '../../case/commands.ts';
import type { Told } from './audience.ts';
import { NewsStream } from './news-stream.ts';

/** Windows of one person that listen at this process: Teams, Outlook, a browser, a telephone, and as many again. */
export const MOST_OF_ONE_PERSON = 8;
const MOST_OF_ALL = 5_000;
/** Milliseconds between signs of life; a reader counts the stream as broken after two and a half of them. */
const BEAT = 20_000;
/** Whose they are is asked again after so many beats: an agency may change while a token lasts. */
const BEATS_A_LOOK = 3;
/** The longest that a timer of Node can be set for. */
const LONGEST_TIMER = 2 ** 31 - 1;

interface Change {
  readonly ref: string;
  readonly version: number;
}

interface Listener {
  person: Person;
  readonly key: string;
  readonly stream: NewsStream;
  readonly again: () => Promise<Identified>;
  /** Cases of which it was said that they are shown no longer. */
  readonly withdrawn: Set<string>;
  beats: number;
}

export interface Hub {
  /** Null: this person, or everybody together, has as many open as there may be. */
  open(
    person: Person,
    token: {
      /** Milliseconds since 1970. */ readonly ends: number;
      readonly again: () => Promise<Identified>;
    },
  ): NewsStream | null;
  /** Ends all of them in an orderly way. */
  close(): void;
}

/** All open streams of this process, and who hears what. */
export const createHub = (parts: {
  readonly watch: (listener: (change: Change) => void) => () => void;
  readonly audience: (change: Change) => Promise<Told | null>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: Pick<Logger, 'warn'>;
}): Hub => {
  const listeners = new Set<Listener>();
  // Several changes of one thing become one while others are being told.
  const waiting = new Map<string, number>();
  let telling = false;

  const tell = ({ news, may, withdrawn }: Told): void => {
    for (const { person, key, stream, withdrawn: told } of listeners) {
      const ref = news.kind === 'case' ? news.ref : null;
      if (may(person)) {
        if (ref !== null) told.delete(ref);
        stream.tell(news);
      } else if (ref !== null && withdrawn.has(key) && !told.has(ref)) {
        told.add(ref);
        stream.tell({ kind: 'withdrawn', ref });
      }
    }
  };

  const tellAll = async (): Promise<void> => {
    if (telling) return;
    telling = true;
    try {
      for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
        const [ref, version] = next.value;
        waiting.delete(ref);
        const told = await parts.audience({ ref, version });
        if (told !== null) tell(told);
      }
    } catch (error) {
      // Who listens asks for everything from time to time: nothing rests on one piece of news.
      parts.log.warn({ err: error }, 'news of a change was not told');
    } finally {
      telling = false;
    }
    if (waiting.size > 0 && listeners.size > 0) await tellAll();
  };

  const stop = parts.watch(({ ref, version }) => {
    if (listeners.size === 0) return;
    waiting.set(ref, version);
    void tellAll();
  });

  const lookAgain = async (listener: Listener): Promise<void> => {
    try {
      const answer = await listener.again();
      if (answer.ok) listener.person = { ...answer.person, language: listener.person.language };
      else listener.stream.finish();
    } catch (error) {
      // Keys or directory do not answer: what was known holds until the token ends.
      parts.log.warn({ err: error }, 'who listens to news could not be asked again');
    }
  };

  const beating = setInterval(() => {
    for (const listener of listeners) {
      listener.stream.beat();
      listener.beats += 1;
      if (listener.beats % BEATS_A_LOOK === 0) void lookAgain(listener);
    }
  }, BEAT).unref();

  return {
    open(person, { ends, again }) {
      const key = personKey(person);
      const own = [...listeners].filter((listener) => listener.key === key).length;
      if (own >= MOST_OF_ONE_PERSON || listeners.size >= MOST_OF_ALL) return null;
      const stream = new NewsStream();
      const listener: Listener = { person, key, stream, again, withdrawn: new Set(), beats: 0 };
      listeners.add(listener);
      const left = Math.min(Math.max(0, ends - parts.clock()), LONGEST_TIMER);
      const ending = setTimeout(() => stream.finish(), left).unref();
      stream.once('close', () => {
        clearTimeout(ending);
        listeners.delete(listener);
      });
      return stream;
    },
    close() {
      stop();
      clearInterval(beating);
      for (const { stream } of listeners) stream.finish();
    },
  };
};

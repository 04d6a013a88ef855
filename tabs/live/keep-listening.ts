import { EventSourceParserStream } from 'eventsource-parser/stream';
import { type News, newsSchema } from '../../src/server/contract/changes.ts';
import { ApiProblem } from '../api/problem.ts';

/** What a listener is told of the stream itself, besides the news. */
export interface Listening {
  /** The stream stands: whatever changed before may have been missed. */
  opened(): void;
  news(news: News): void;
  /** A sign of life. */
  sign(): void;
  /** The stream is gone, and is being taken up again. */
  lost(): void;
}

/** Milliseconds. */
export interface Pauses {
  /** Before the first new try; doubled for each that follows. */
  readonly first: number;
  readonly longest: number;
  /** Where the server asks for patience. */
  readonly refused: number;
  /** The server gives a sign of life every 20 s: after two and a half of them the stream is dead. */
  readonly silence: number;
}
const pauses: Pauses = { first: 1_000, longest: 60_000, refused: 60_000, silence: 50_000 };

/** Waits; ends early, without an error, when there is nothing to wait for any more. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });

const newsIn = (data: string): News | null => {
  const parsed = newsSchema.safeParse(JSON.parse(data));
  // News of a kind that this page does not know yet: the server is newer.
  return parsed.success ? parsed.data : null;
};

/** Reads one stream to its end. Throws what `connect` throws, or what broke the stream. */
const readOnce = async (
  connect: (signal: AbortSignal) => Promise<Response>,
  on: Listening,
  signal: AbortSignal,
  silence: number,
): Promise<void> => {
  const silent = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silent.abort(), silence);
  };
  heard();
  try {
    const ended = AbortSignal.any([signal, silent.signal]);
    const { body } = await connect(ended);
    if (body === null) return;
    on.opened();
    const reader = body
      .pipeThrough(new TextDecoderStream(), { signal: ended })
      .pipeThrough(
        new EventSourceParserStream({
          onComment() {
            heard();
            on.sign();
          },
        }),
      )
      .getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      heard();
      const news = newsIn(next.value.data);
      if (news !== null) on.news(news);
    }
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Listens until `signal` says stop, and takes a broken or ended stream up again: after growing pauses, none of them
 * the same for two windows, so that a server that starts again is not asked by everybody at once.
 */
export const keepListening = async (parts: {
  readonly connect: (signal: AbortSignal) => Promise<Response>;
  readonly on: Listening;
  readonly signal: AbortSignal;
  readonly chance?: () => number;
  readonly pauses?: Pauses;
}): Promise<void> => {
  const { on, signal } = parts;
  const chance = parts.chance ?? Math.random;
  const { first, longest, refused, silence } = parts.pauses ?? pauses;
  let tries = 0;
  while (!signal.aborted) {
    let least = 0;
    let stood = false;
    try {
      await readOnce(
        parts.connect,
        {
          ...on,
          opened() {
            stood = true;
            on.opened();
          },
        },
        signal,
        silence,
      );
    } catch (problem) {
      // Whatever it was, the answer is to try again; a person hears of it when it lasts.
      if (problem instanceof ApiProblem && problem.problem.status === 429) least = refused;
    }
    if (signal.aborted) return;
    on.lost();
    tries = stood ? 1 : tries + 1;
    const most = Math.min(longest, first * 2 ** (tries - 1));
    await pause(least + most * (0.5 + chance() / 2), signal);
  }
};

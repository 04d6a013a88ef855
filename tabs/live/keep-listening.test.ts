import { expect, describe, it } from 'vitest';
import type { News } from '../../src/server/contract/changes.ts';
import { ApiProblem } from '../api/problem.ts';
import { keepListening, type Listening } from './keep-listening.ts';

const quick = { first: 1, longest: 4, refused: 10, silence: 100 };
const bodyOf = (...texts: readonly string[]): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    }),
  );

/** Gives these answers one after the other, then stops listening. */
const listenTo = async (
  ...answers: readonly (() => Promise<Response>)[]
): Promise<readonly (News | string)[]> => {
  const heard: (News | string)[] = [];
  const stop = new AbortController();
  const left = [...answers];
  const on: Listening = {
    opened: () => void heard.push('opened'),
    news: (news) => void heard.push(news),
    sign: () => void heard.push('sign'),
    lost: () => void heard.push('lost'),
  };
  await keepListening({
    connect: async () => {
      const next = left.shift();
      if (next === undefined) {
        stop.abort();
        throw new Error('no more');
      }
      return next();
    },
    on,
    signal: stop.signal,
    chance: () => 0,
    pauses: quick,
  });
  return heard;
};

describe('listening to news', () => {
  it('tells what comes, however the network cuts it', async () => {
    const heard = await listenTo(async () =>
      bodyOf(': hello\n\nda', 'ta: {"kind":"case","ref":"EC-2026-00', '01","version":3}\n\n'),
    );
    expect(heard).toEqual(['opened', 'sign', { kind: 'case', ref: 'EC-2026-0001', version: 3 }, 'lost']);
  });

  it('takes the stream up again when it ended, and when it could not be had', async () => {
    const heard = await listenTo(
      async () => bodyOf(),
      () => Promise.reject(new TypeError('network')),
      async () => bodyOf(),
    );
    expect(heard).toEqual(['opened', 'lost', 'lost', 'opened', 'lost']);
  });

  it('passes over news of a kind that it does not know', async () => {
    const heard = await listenTo(async () => bodyOf('data: {"kind":"weather"}\n\n'));
    expect(heard).toEqual(['opened', 'lost']);
  });

  it('waits when the server asks for patience', async () => {
    const begun = performance.now();
    await listenTo(() =>
      Promise.reject(
        new ApiProblem({
          type: 'urn:hafan:problem:too-many-streams',
          title: '',
          status: 429,
          detail: '',
          code: 'too-many-streams',
          cite: null,
          missing: [],
          mayOverride: false,
          fields: [],
        }),
      ),
    );
    expect(performance.now() - begun).toBeGreaterThanOrEqual(9);
  });

  it('gives up a stream that says nothing any more', async () => {
    const heard = await listenTo(async () => new Response(new ReadableStream({ start: () => undefined })));
    expect(heard).toEqual(['opened', 'lost']);
  });
});

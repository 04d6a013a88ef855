import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createApi } from '../api/client.ts';
import { startLiveNews } from './live-news.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('a person is told that news is late after half a minute without a stream, and no longer once it stands', async () => {
  const wire = { there: false };
  const stream = new TransformStream<Uint8Array, Uint8Array>();
  const news = startLiveNews({
    client: new QueryClient(),
    api: createApi({
      getToken: () => Promise.resolve('token'),
      language: () => 'en',
      fetch: () =>
        wire.there
          ? Promise.resolve(new Response(stream.readable))
          : Promise.reject(new TypeError('no network')),
    }),
    person: 't:gwen',
    page: document,
    locks: undefined,
    openChannel: () => {
      throw new Error('without locks there is no channel');
    },
  });
  const told: boolean[] = [];
  news.onChange(() => told.push(news.isLate()));

  await vi.advanceTimersByTimeAsync(25_000);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual([true]);

  wire.there = true;
  await vi.advanceTimersByTimeAsync(90_000);
  expect(told[1]).toBe(false);
  news.stop();
});

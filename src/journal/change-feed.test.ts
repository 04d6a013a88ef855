import { expect, it, vi } from 'vitest';
import { type Change, ChangeFeed } from './change-feed.ts';

it('tells each process of a change once, though PostgreSQL brings news to whoever sent it too', async () => {
  const feeds: ChangeFeed[] = [];
  let sent = 0;
  const send = (payload: string): Promise<void> => {
    sent += 1;
    for (const feed of feeds) feed.heard(payload);
    return Promise.resolve();
  };
  const here = new ChangeFeed(send);
  const there = new ChangeFeed(send);
  feeds.push(here, there);
  const told: Record<'here' | 'there', (Change | string)[]> = { here: [], there: [] };
  here.onChange((change) => told.here.push(change));
  there.onChange((change) => told.there.push(change));
  here.onJobs((queue) => told.here.push(queue));
  there.onJobs((queue) => told.there.push(queue));

  here.committed({ ref: 'EC-2026-0001', version: 7 }, new Set(['card']));
  await vi.waitFor(() => expect(sent).toBe(1));

  const once = [{ ref: 'EC-2026-0001', version: 7 }, 'card'];
  expect(told).toEqual({ here: once, there: once });
  here.close();
  there.close();
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace } from './pace.ts';

/** What Teams takes of one bot: so many messages in so many milliseconds, wherever these begin. */
const inOneChannel = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
] as const;
const inTheTenant = { most: 50, within: 1_000 } as const;

const mostWithin = (times: readonly number[], within: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + within).length));

describe('the pace of messages', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** Asks for messages at the given times (ms from now) and answers when each was sent. */
  const send = async (
    asked: readonly { readonly at: number; readonly ref: string }[],
    minutes: number,
  ): Promise<ReadonlyMap<string, readonly number[]>> => {
    const pace = createPace();
    const sent = new Map<string, number[]>();
    const start = Date.now();
    for (const { at, ref } of asked)
      setTimeout(() => {
        void pace.message(ref, async () => {
          sent.set(ref, [...(sent.get(ref) ?? []), Date.now() - start]);
        });
      }, at);
    await vi.advanceTimersByTimeAsync(minutes * 60_000);
    return sent;
  };

  it.each([
    ['all at once', () => 0],
    ['just before and after a second has passed', (n: number) => (n % 2 === 0 ? 990 : 1_010)],
    ['five a second', (n: number) => n * 200],
  ])('keeps to what a channel takes, asked %s', async (_how, at) => {
    const asked = Array.from({ length: 150 }, (_, n) => ({ at: at(n), ref: 'EC-2026-0001' }));
    const times = (await send(asked, 3)).get('EC-2026-0001') ?? [];
    expect(times).toHaveLength(150);
    for (const { most, within } of inOneChannel) expect(mostWithin(times, within)).toBeLessThanOrEqual(most);
  });

  it('keeps to what a tenant takes, and holds no channel up for another', async () => {
    const refs = Array.from({ length: 60 }, (_, n) => `EC-2026-${n}`);
    const asked = refs.flatMap((ref) => Array.from({ length: 3 }, () => ({ at: 0, ref })));
    const sent = await send(asked, 1);
    const all = [...sent.values()].flat();
    expect(all).toHaveLength(180);
    expect(mostWithin(all, inTheTenant.within)).toBeLessThanOrEqual(inTheTenant.most);
    expect(Math.max(...all)).toBeLessThan(6_000);
  });

  it('lets a quiet channel’s message through at once', async () => {
    const asked = [
      ...Array.from({ length: 30 }, () => ({ at: 0, ref: 'EC-2026-0001' })),
      { at: 100, ref: 'EC-2026-0002' },
    ];
    expect((await send(asked, 1)).get('EC-2026-0002')).toEqual([100]);
  });

  it('says when a channel is full, and when it no longer is', async () => {
    const pace = createPace();
    expect(pace.isFull('EC-2026-0001')).toBe(false);
    for (let n = 0; n < 10; n += 1) void pace.message('EC-2026-0001', () => Promise.resolve());
    await vi.advanceTimersByTimeAsync(10);
    expect(pace.isFull('EC-2026-0001')).toBe(true);
    expect(pace.isFull('EC-2026-0002')).toBe(false);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(pace.isFull('EC-2026-0001')).toBe(false);
  });

  it('passes on what sending answered or threw', async () => {
    const pace = createPace();
    expect(await pace.message('EC-2026-0001', () => Promise.resolve('posted'))).toBe('posted');
    await expect(pace.message('EC-2026-0001', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});

import PQueue from 'p-queue';

/**
 * Teams takes from one bot in one channel 7 messages a second, 8 in two and 60 in thirty, and about 50 a second
 * in a tenant. Hafan stays below, so that being told to wait remains the exception. `strict`: in any stretch of
 * that length, not only in those that follow each other.
 */
const perChannelShort = { interval: 2_000, intervalCap: 7, strict: true } as const;
const perChannelLong = { interval: 30_000, intervalCap: 55, strict: true } as const;
const perTenant = { interval: 1_000, intervalCap: 40, strict: true } as const;

/** Channels whose recent traffic is remembered. */
const MOST_CHANNELS = 500;

export interface Pace {
  /** Runs a message to a case's channel as soon as the limits allow. */
  message<T>(ref: string, send: () => Promise<T>): Promise<T>;
  /** Whether so much waits for this channel that a worker should rather turn to another case. */
  isFull(ref: string): boolean;
}

export const createPace = (): Pace => {
  const tenant = new PQueue(perTenant);
  const channels = new Map<string, { readonly short: PQueue; readonly long: PQueue }>();
  const channelOf = (ref: string) => {
    const known = channels.get(ref) ?? {
      short: new PQueue(perChannelShort),
      long: new PQueue(perChannelLong),
    };
    channels.delete(ref);
    channels.set(ref, known);
    const [oldest] = channels.keys();
    if (channels.size > MOST_CHANNELS && oldest !== undefined) channels.delete(oldest);
    return known;
  };
  return {
    message: (ref, send) => {
      const { short, long } = channelOf(ref);
      return long.add(() => short.add(() => tenant.add(send)));
    },
    isFull: (ref) => {
      const known = channels.get(ref);
      return known !== undefined && known.short.size + known.long.size > 0;
    },
  };
};

import type { Faults } from '../faults.ts';
import type { Activity } from './activities.ts';

/** The bot's answer to one delivery. */
export interface Delivered {
  readonly status: number;
  readonly body: unknown;
}

export class BotUnreachable extends Error {
  constructor(cause: unknown) {
    super('the bot did not answer', { cause });
    this.name = 'BotUnreachable';
  }
}

export interface Courier {
  /**
   * Brings an activity to the bot's messaging endpoint. With `double-delivery` switched on it comes twice at
   * once, as Teams brings it again to a bot that seems slow; the first answer counts.
   */
  deliver(activity: Activity): Promise<Delivered>;
}

/** Milliseconds that Teams waits for a bot. */
const patience = 15_000;

export const createCourier = (settings: {
  readonly botUrl: () => string;
  readonly faults: Faults;
}): Courier => {
  const once = async (activity: Activity): Promise<Delivered> => {
    try {
      const response = await fetch(settings.botUrl(), {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(patience),
      });
      const text = await response.text();
      return { status: response.status, body: parsed(text) };
    } catch (error) {
      throw new BotUnreachable(error);
    }
  };
  return {
    deliver: async (activity) => {
      const type = activity['type'];
      const isTwice =
        (type === 'message' || type === 'invoke') &&
        settings.faults.strike('double-delivery', 'post-activity') !== null;
      if (!isTwice) return once(activity);
      const [first] = await Promise.all([once(activity), once(activity)]);
      return first;
    },
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

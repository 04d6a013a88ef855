import { setTimeout as wait } from 'node:timers/promises';
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

/** The answer would have come, but nobody waits for it any more. */
export class BotTooSlow extends Error {
  constructor() {
    super('the bot took too long');
    this.name = 'BotTooSlow';
  }
}

export interface Courier {
  /**
   * Brings an activity to the bot's messaging endpoint. With `double-delivery` switched on it comes twice at
   * once, as Teams brings it again to a bot that seems slow; the first answer counts.
   */
  deliver(activity: Activity): Promise<Delivered>;
  /**
   * The same while a person writes a message, where Teams waits for a shorter time. Throws `BotTooSlow` after it,
   * with `slow-bot` switched on even where the bot has answered.
   */
  ask(activity: Activity): Promise<Delivered>;
}

/** Milliseconds that Teams waits for a bot. */
const patience = 15_000;
/** Milliseconds that it waits while somebody writes a message. */
const composePatience = 5_000;

export const createCourier = (settings: {
  readonly botUrl: () => string;
  readonly faults: Faults;
  /** Milliseconds; Teams' own if not said. */
  readonly composePatience?: number;
}): Courier => {
  const once = async (activity: Activity, within: number): Promise<Delivered> => {
    try {
      const response = await fetch(settings.botUrl(), {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(within),
      });
      const text = await response.text();
      return { status: response.status, body: parsed(text) };
    } catch (error) {
      if (error instanceof Error && error.name === 'TimeoutError') throw new BotTooSlow();
      throw new BotUnreachable(error);
    }
  };
  const bring = async (activity: Activity, within: number): Promise<Delivered> => {
    const type = activity['type'];
    const isTwice =
      (type === 'message' || type === 'invoke') &&
      settings.faults.strike('double-delivery', 'post-activity') !== null;
    if (!isTwice) return once(activity, within);
    const [first] = await Promise.all([once(activity, within), once(activity, within)]);
    return first;
  };
  return {
    deliver: (activity) => bring(activity, patience),
    ask: async (activity) => {
      const within = settings.composePatience ?? composePatience;
      if (settings.faults.strike('slow-bot', 'compose') === null) return bring(activity, within);
      await Promise.all([bring(activity, within), wait(within)]);
      throw new BotTooSlow();
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

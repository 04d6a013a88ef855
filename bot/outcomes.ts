import { setTimeout as wait } from 'node:timers/promises';
import { OutsideProblem } from '../src/follow-up/ports.ts';
import type { Card } from './incoming.ts';
import type { Log } from './parts.ts';

/**
 * Puts the outcome of a click where its form stood. Teams shows the answer to a click only to whoever clicked,
 * and only until they look again; without this a form that has been sent would stand open after a reload.
 * Nobody waits for it: the click has been committed and answered, and a lost update fails neither.
 */
export interface Outcomes {
  show(where: Place, card: Card): void;
}

interface Place {
  readonly conversationId: string;
  readonly activityId: string;
}

const MOST_TRIES = 3;
/** Seconds before another try where the connector names none, and at most. */
const PAUSE = 2;
const LONGEST_PAUSE = 30;

export const createOutcomes = (parts: {
  readonly replaceCard: (where: Place, card: Card) => Promise<void>;
  readonly log: Log;
}): Outcomes => {
  /** One message's updates go out one after another, so that the newest is the one that stays. */
  const underWay = new Map<string, Promise<void>>();

  const send = async (where: Place, card: Card): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await parts.replaceCard(where, card);
      } catch (error) {
        const { kind, code } =
          error instanceof OutsideProblem ? error.problem : { kind: 'rejected' as const, code: 'Unforeseen' };
        if (tries === MOST_TRIES || (kind !== 'retry' && kind !== 'unreachable')) {
          parts.log.warn({ kind, code, tries }, 'a form could not be replaced by its outcome');
          return;
        }
        const seconds = error instanceof OutsideProblem ? (error.retryAfter ?? PAUSE) : PAUSE;
        await wait(Math.min(seconds, LONGEST_PAUSE) * 1_000, undefined, { ref: false });
      }
    }
  };

  return {
    show: (where, card) => {
      const key = `${where.conversationId} ${where.activityId}`;
      const turn = (underWay.get(key) ?? Promise.resolve())
        .then(() => send(where, card))
        .finally(() => {
          if (underWay.get(key) === turn) underWay.delete(key);
        });
      underWay.set(key, turn);
    },
  };
};

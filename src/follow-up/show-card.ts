import type { CaseState } from '../case/state.ts';
import { contentOf } from './card-content.ts';
import { refreshEffect, stepEffect } from './effects.ts';
import type { Pace } from './pace.ts';
import { viewOf, type FollowUpParts, type Task } from './parts.ts';

/** Cards whose last content this process remembers. */
const MOST_REMEMBERED = 5_000;
/** Times that one job shows a card that keeps changing, before it lets another job go on with it. */
const MOST_ROUNDS = 3;

export interface CardShower {
  /**
   * Posts a card or brings it up to date, and ends the job. Throws `OutsideProblem` when that does not go
   * through.
   */
  show(task: Task, card: string): Promise<void>;
}

/** Whether the card belongs into the channel at all (still). */
const isWanted = (state: CaseState, card: string): boolean => {
  if (state.channel === null) return false;
  // Asked for by a morning and by no event: it is a step only from when it stands there.
  if (card === 'overdue') return true;
  const status = state.steps[`card:${card}`]?.status;
  return state.cards[card] !== undefined || (status !== undefined && status !== 'by-hand');
};

export const createCardShower = (parts: FollowUpParts, pace: Pace): CardShower => {
  /** Cards at work in this process; `dirty` when somebody asked for one meanwhile. */
  const atWork = new Map<string, { dirty: boolean }>();
  const shown = new Map<string, string>();
  const remember = (key: string, content: string): void => {
    shown.delete(key);
    shown.set(key, content);
    const [oldest] = shown.keys();
    if (shown.size > MOST_REMEMBERED && oldest !== undefined) shown.delete(oldest);
  };

  const rounds = async (task: Task, card: string, key: string, turn: { dirty: boolean }): Promise<void> => {
    const { ref } = task.data;
    let { again } = task;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      turn.dirty = false;
      const state = await parts.desk.find(ref);
      if (state === null || !isWanted(state, card)) return;
      const view = viewOf(parts, state);
      const content = contentOf(view, card);
      const before = state.cards[card];
      const isDone = before !== undefined && state.steps[`card:${card}`]?.status === 'done';
      if (isDone && !again && shown.get(key) === content) return;

      shown.delete(key);
      const posted = await pace.message(ref, () => parts.messenger.showCard({ card, state, view, again }));
      remember(key, content);
      again = false;
      const isSame =
        before?.activityId === posted.activityId && before.conversationId === posted.conversationId;
      if (!isSame || !isDone) {
        await parts.desk.record(
          ref,
          { type: 'recordOutcome', event: { type: 'CardPosted', payload: { card, ...posted } } },
          {
            cause: `${task.job.id} posted`,
            job: task.job,
            // While it was not there yet nobody asked for its refresh: what changed meanwhile is shown next.
            next: (now) =>
              contentOf(viewOf(parts, now), card) === content ? [] : [refreshEffect(ref, card)],
          },
        );
        return;
      }
      if (!turn.dirty) return;
    }
    await parts.desk.endJob(task.job, [refreshEffect(ref, card)]);
  };

  return {
    show: async (task, card) => {
      const { ref, step, attempt } = task.data;
      const key = `${ref} ${card}`;
      const working = atWork.get(key);
      if (working) {
        // Whoever is at it shows the newest before it ends; should it die, its own job is run again.
        working.dirty = true;
        return;
      }
      if (pace.isFull(ref)) {
        const after = new Date(parts.clock() + 1_000).toISOString();
        const later = task.again
          ? stepEffect(ref, step, { attempt, again: true, after })
          : refreshEffect(ref, card, after);
        await parts.desk.endJob(task.job, [later]);
        return;
      }
      const turn = { dirty: false };
      atWork.set(key, turn);
      try {
        await rounds(task, card, key, turn);
      } finally {
        atWork.delete(key);
      }
    },
  };
};

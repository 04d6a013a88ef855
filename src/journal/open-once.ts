import { hasSqlState, sqlStates, type Run } from './statement.ts';
import type { Store } from './store.ts';

/**
 * Opens a numbered stream in one transaction. Where it is refused, or the same cause has opened one meanwhile,
 * the transaction rolls back and uses up no number.
 * @param attempt takes a number, decides and writes; `null` when its write found that somebody was first
 * @param openedBefore what the same cause has opened, `null` when nothing
 * @returns what was opened now, or what is answered in its place
 */
export const openOnce = async <Opened, Answer>(
  store: Pick<Store, 'transaction'>,
  attempt: (run: Run) => Promise<{ readonly opened: Opened } | { readonly refused: Answer } | null>,
  openedBefore: () => Promise<Answer | null>,
): Promise<{ readonly opened: Opened } | { readonly instead: Answer }> => {
  const turnedAway: { answer: Answer | null } = { answer: null };
  try {
    return await store.transaction(async (run) => {
      const tried = await attempt(run);
      if (tried !== null && 'opened' in tried) return tried;
      turnedAway.answer = tried?.refused ?? null;
      throw new NotOpened();
    });
  } catch (error) {
    if (turnedAway.answer !== null) return { instead: turnedAway.answer };
    if (error instanceof NotOpened || hasSqlState(error, sqlStates.uniqueViolation)) {
      const first = await openedBefore();
      if (first !== null) return { instead: first };
    }
    throw error;
  }
};

/** Rolls the transaction back. */
class NotOpened extends Error {}

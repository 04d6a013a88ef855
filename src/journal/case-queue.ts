import type { Asked, KnownCase, Waiting } from './cases-in-memory.ts';
import type { Answer } from './desk.ts';

/** Commands that share one transaction at most: it stays short, and so does the wait for it. */
const MOST_TOGETHER = 50;

type Settle = (known: KnownCase, ref: string, asked: readonly Asked[]) => Promise<readonly Answer[]>;

/**
 * Asks something of a case. What comes while the case is being written to waits and is then settled together,
 * in one transaction. If that fails, each is settled by itself: one command that cannot be carried out takes no
 * other with it, and a cause that was committed after all is found as a duplicate.
 */
export const askInTurn = (settle: Settle, known: KnownCase, ref: string, asked: Asked): Promise<Answer> => {
  const answer = new Promise<Answer>((resolve, reject) => {
    known.waiting.push({ asked, resolve, reject });
  });
  // Whoever's turn comes first takes all that wait; the turns of the others then find nothing left to do.
  void known.turn.runExclusive(async () => {
    const group = known.waiting.splice(0, MOST_TOGETHER);
    if (group.length > 1 && (await settledTogether(settle, known, ref, group))) return;
    for (const one of group) {
      await settle(known, ref, [one.asked])
        .then(([own]) => {
          if (own === undefined) throw new Error(`${ref} gave no answer`);
          one.resolve(own);
        })
        .catch(one.reject);
    }
  });
  return answer;
};

const settledTogether = async (
  settle: Settle,
  known: KnownCase,
  ref: string,
  group: readonly Waiting[],
): Promise<boolean> => {
  const answers = await settle(
    known,
    ref,
    group.map(({ asked }) => asked),
  ).catch(() => null);
  if (answers === null) return false;
  for (const [index, answer] of answers.entries()) group[index]?.resolve(answer);
  return true;
};

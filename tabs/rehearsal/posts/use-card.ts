import { useEffect, useState } from 'react';
import type { Post } from '../../../src/server/contract/rehearsal.ts';
import { RequestProblem } from '../state/requests.ts';
import { useSay, useSession } from '../state/session.tsx';
import { type Card, type Outcome, outcomeOf, refreshOf } from './card-answer.ts';
import type { Executed } from './card-view.tsx';

/**
 * A post's card as this person sees it. Teams asks for a person's own view when a card appears and after each
 * edit; an answer to a click is that person's own too, until the next edit.
 */
export const useCard = (post: Post) => {
  const { requests, person, language } = useSession();
  const say = useSay();
  const [own, setOwn] = useState<Card | null>(null);
  const [said, setSaid] = useState<Exclude<Outcome, { kind: 'card' }> | null>(null);
  const [busy, setBusy] = useState(false);
  const { id: activityId, conversationId, card: shared, editedAt } = post;
  const refresh = shared === undefined ? null : refreshOf(shared, person.objectId);
  const refreshKey = refresh === null ? null : JSON.stringify(refresh);

  const ask = async (executed: Executed): Promise<Outcome> => {
    try {
      const answer = await requests.act({ conversationId, activityId, ...executed });
      return outcomeOf(answer, say('rehearsal.post.unavailable'));
    } catch (problem) {
      const text = problem instanceof RequestProblem ? problem.message : say('rehearsal.post.unavailable');
      return { kind: 'error', text };
    }
  };

  useEffect(() => {
    if (refresh === null) {
      setOwn(null);
      return;
    }
    let wanted = true;
    void ask(refresh).then((outcome) => {
      // Without a view of their own a person sees everybody's; until it comes, the one before it.
      if (wanted) setOwn(outcome.kind === 'card' ? outcome.card : null);
    });
    return () => {
      wanted = false;
    };
    // `refreshKey` stands for `refresh`, and each edit or change of language asks anew.
  }, [activityId, editedAt, refreshKey, language]);

  const execute = async (executed: Executed): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    const outcome = await ask(executed);
    if (outcome.kind === 'card') setOwn(outcome.card);
    setSaid(outcome.kind === 'card' ? null : outcome);
    setBusy(false);
    return outcome.kind !== 'error';
  };

  return { card: own ?? shared, said, busy, execute };
};

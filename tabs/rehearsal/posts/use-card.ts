import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Post } from '../../../src/server/contract/rehearsal.ts';
import { ApiProblem } from '../../api/problem.ts';
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
  const [own, setOwn] = useState<{ readonly card: Card; readonly version: string } | null>(null);
  const [said, setSaid] = useState<Exclude<Outcome, { kind: 'card' }> | null>(null);
  const [busy, setBusy] = useState(false);
  const { id: activityId, conversationId, card: shared, editedAt } = post;
  const refresh = shared === undefined ? null : refreshOf(shared, person.objectId);
  /** Another edit, another language or another wish to be asked: another view of one's own. */
  const version = JSON.stringify([editedAt, language, refresh]);
  const hasOwnView = refresh !== null;
  const newest = useRef(version);

  const ask = async (executed: Executed): Promise<Outcome> => {
    try {
      const answer = await requests.act({ conversationId, activityId, ...executed });
      return outcomeOf(answer, say('rehearsal.post.unavailable'));
    } catch (problem) {
      const text = problem instanceof ApiProblem ? problem.problem.detail : say('rehearsal.post.unavailable');
      return { kind: 'error', text };
    }
  };

  const askForOwn = useEffectEvent(async (): Promise<Card | null> => {
    if (refresh === null) return null;
    const outcome = await ask(refresh);
    return outcome.kind === 'card' ? outcome.card : null;
  });
  useEffect(() => {
    newest.current = version;
    let wanted = true;
    const look = async (): Promise<void> => {
      const card = await askForOwn();
      // Without a view of their own a person sees everybody's; until it comes, the one before it.
      if (wanted) setOwn(card === null ? null : { card, version });
    };
    if (hasOwnView) void look();
    return () => {
      wanted = false;
    };
  }, [hasOwnView, version]);

  const execute = async (executed: Executed): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    const outcome = await ask(executed);
    // The post may have been edited while its answer was on the way: it is the answer to that edit too.
    if (outcome.kind === 'card') setOwn({ card: outcome.card, version: newest.current });
    setSaid(outcome.kind === 'card' ? null : outcome);
    setBusy(false);
    return outcome.kind !== 'error';
  };

  const isCurrent = own !== null && (hasOwnView || own.version === version);
  return { card: isCurrent ? own.card : shared, said, busy, execute };
};

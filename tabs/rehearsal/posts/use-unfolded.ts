import { useRef, useState } from 'react';
import { useSession } from '../state/session.tsx';
import { appLinkIn } from './app-link.ts';

/** What became of a pasted address: `looking` while the app is asked, `failed` where it did not answer. */
type LinkState = 'none' | 'looking' | 'failed';

/** Hands an address of the app's own domain to the app, as Teams does when one is pasted into a message. */
export const useUnfolded = (
  place: string | null,
  onCard: (card: Readonly<Record<string, unknown>>) => void,
) => {
  const { requests } = useSession();
  const [state, setState] = useState<LinkState>('none');
  /** Counts what was asked: an answer that comes after the message was sent belongs to no message. */
  const asked = useRef(0);

  const ask = async (url: string): Promise<void> => {
    asked.current += 1;
    const own = asked.current;
    setState('looking');
    try {
      const answer = await requests.unfoldLink(place, url);
      if (own !== asked.current) return;
      setState('none');
      const [first] = answer.kind === 'found' ? answer.found : [];
      if (first !== undefined) onCard(first.card);
    } catch {
      // Teams says nothing of it; a learner is told that the link is as good as it was.
      if (own === asked.current) setState('failed');
    }
  };
  return {
    state,
    look: (pasted: string): void => {
      const url = appLinkIn(pasted, window.location.origin);
      if (url !== null) void ask(url);
    },
    forget: (): void => {
      asked.current += 1;
      setState('none');
    },
  };
};

import { useCallback, useRef, useState } from 'react';
import { useUncovering } from './use-uncovering.ts';

/**
 * How often anything was asked, anywhere on the page: where a dialog opened meanwhile, the focus is not taken out of
 * it, or Fluent hides it from screen readers and from Escape while it covers the page.
 */
let everAsked = 0;

/**
 * One dialog for a whole page: what it asks, and how to ask something else. The focus goes back to what opened
 * it, or to the heading where that is gone.
 */
export const useAsking = <A>() => {
  // The dialog stays in place when it closes: Fluent has to uncover what it hid from screen readers meanwhile.
  const [asked, setAsked] = useState<{
    readonly ask: A;
    readonly turn: number;
    readonly open: boolean;
  } | null>(null);
  const opener = useRef<Element | null>(null);
  const ask = useCallback((next: A) => {
    everAsked += 1;
    opener.current = document.activeElement;
    setAsked((before) => ({ ask: next, turn: (before?.turn ?? 0) + 1, open: true }));
  }, []);
  const close = useCallback((then?: () => void) => {
    setAsked((before) => before && { ...before, open: false });
    // After Fluent has let go of the focus that it kept within the dialog.
    const before = everAsked;
    setTimeout(() => {
      const back = opener.current;
      const to = back?.isConnected === true ? back : document.querySelector('h1');
      if (to instanceof HTMLElement && everAsked === before) to.focus();
      // Not before: a dialog that goes with its page leaves the next one hidden from screen readers.
      then?.();
    }, 350);
  }, []);
  useUncovering();
  return { asked, ask, close };
};

import { useCallback, useEffect, useRef, useState } from 'react';

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
  const goingBack = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = useCallback((next: A) => {
    // Asked again at once: the focus must not be taken out of the new dialog.
    clearTimeout(goingBack.current);
    opener.current = document.activeElement;
    setAsked((before) => ({ ask: next, turn: (before?.turn ?? 0) + 1, open: true }));
  }, []);
  const close = useCallback((then?: () => void) => {
    setAsked((before) => before && { ...before, open: false });
    // After Fluent has let go of the focus that it kept within the dialog.
    goingBack.current = setTimeout(() => {
      const back = opener.current;
      const to = back?.isConnected === true ? back : document.querySelector('h1');
      if (to instanceof HTMLElement) to.focus();
      // Not before: a dialog that goes with its page leaves the next one hidden from screen readers.
      then?.();
    }, 350);
  }, []);
  // Gone with its page, by going back in the browser: Fluent then leaves the next page hidden from screen readers.
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.querySelector('[role="dialog"]') !== null) return;
        for (const hidden of document.querySelectorAll('body > [aria-hidden]'))
          hidden.removeAttribute('aria-hidden');
      });
    },
    [],
  );
  return { asked, ask, close };
};

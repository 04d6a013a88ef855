import { useCallback, useRef, useState } from 'react';
import { focusPlace, placeLeft, trailOf } from './keep-focus.ts';
import { useUncovering } from './use-uncovering.ts';

/**
 * How often anything was asked, anywhere on the page: where a dialog opened meanwhile, the focus is not taken out of
 * it, or Fluent hides it from screen readers and from Escape while it covers the page.
 */
let everAsked = 0;

/** Where the focus goes once a dialog is closed: what opened it, what that stood in, or the page's heading. */
const goBack = (trail: readonly Element[]): void => {
  const place = placeLeft(trail);
  if (trail[0]?.isConnected === true && trail[0] instanceof HTMLElement) trail[0].focus();
  // A whole page says less than its heading does, and may be another by now.
  else if (place === null || place.contains(document.querySelector('h1')))
    document.querySelector('h1')?.focus();
  else focusPlace(place);
};

/**
 * One dialog for a whole page: what it asks, and how to ask something else. The focus goes back to what opened
 * it, to the entry that it stood in where that is gone with what was done, or to the heading.
 */
export const useAsking = <A>() => {
  // The dialog stays in place when it closes: Fluent has to uncover what it hid from screen readers meanwhile.
  const [asked, setAsked] = useState<{
    readonly ask: A;
    readonly turn: number;
    readonly open: boolean;
  } | null>(null);
  const opener = useRef<readonly Element[]>([]);
  const ask = useCallback((next: A) => {
    everAsked += 1;
    opener.current = trailOf(document);
    setAsked((before) => ({ ask: next, turn: (before?.turn ?? 0) + 1, open: true }));
  }, []);
  const close = useCallback((then?: () => void) => {
    setAsked((before) => before && { ...before, open: false });
    // After Fluent has let go of the focus that it kept within the dialog.
    const before = everAsked;
    setTimeout(() => {
      if (everAsked === before) goBack(opener.current);
      // Not before: a dialog that goes with its page leaves the next one hidden from screen readers.
      then?.();
    }, 350);
  }, []);
  useUncovering();
  return { asked, ask, close };
};

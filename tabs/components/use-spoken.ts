import { useCallback, useEffect, useRef, useState } from 'react';
import { speak } from '../../src/language/rooms.ts';
import type { Language } from '../../src/procedures/types.ts';

interface Spoken {
  /** What the page speaks; null until the first texts are there. */
  readonly language: Language | null;
  /** A language that was asked for, and whose texts did not come. */
  readonly failed: Language | null;
}

/** Speaks a language as soon as its texts are there; until then the one before, so that nothing shows half. */
export const useSpoken = (asked: Language | null): Spoken & { readonly tryAgain: () => void } => {
  const [spoken, setSpoken] = useState<Spoken>({ language: null, failed: null });
  const latest = useRef(asked);
  const fetchAndSpeak = useCallback((language: Language): void => {
    speak(language).then(
      () => {
        if (latest.current === language) setSpoken({ language, failed: null });
      },
      () => {
        if (latest.current === language) setSpoken((before) => ({ ...before, failed: language }));
      },
    );
  }, []);
  useEffect(() => {
    latest.current = asked;
    if (asked !== null) fetchAndSpeak(asked);
  }, [asked, fetchAndSpeak]);
  return {
    ...spoken,
    tryAgain: () => {
      if (latest.current !== null) fetchAndSpeak(latest.current);
    },
  };
};

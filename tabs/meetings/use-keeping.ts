import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useCommand } from '../api/asks.ts';
import { asKept, type NoteDraft } from './note-draft.ts';

/** Milliseconds without a keystroke after which what was typed is kept. */
const PAUSE = 1_200;

type Standing = 'nothing' | 'keeping' | 'kept' | 'failed';

/**
 * Keeps a note while it is typed: after a short pause, when the page goes away, and when it is done. One request
 * at a time, so that an older text never overtakes a newer one.
 */
export const useKeeping = (ref: string, meeting: string) => {
  const { mutateAsync } = useCommand(ref);
  const [standing, setStanding] = useState<Standing>('nothing');
  const [error, setError] = useState<unknown>(null);
  const waiting = useRef<NoteDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef<Promise<boolean> | null>(null);

  const flush = (): Promise<boolean> => {
    clearTimeout(timer.current);
    const work = async (): Promise<boolean> => {
      while (waiting.current !== null) {
        const draft = waiting.current;
        waiting.current = null;
        const command = asKept(meeting, draft);
        if (command === null) continue;
        setStanding('keeping');
        try {
          await mutateAsync(command);
        } catch (problem) {
          // It stays to be kept, unless something newer was typed meanwhile.
          waiting.current ??= draft;
          setError(problem);
          setStanding('failed');
          return false;
        }
        setError(null);
        setStanding('kept');
      }
      return true;
    };
    sending.current ??= work().finally(() => {
      sending.current = null;
    });
    return sending.current;
  };

  const keep = (draft: NoteDraft): void => {
    waiting.current = draft;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE);
  };

  const leave = useEffectEvent((): void => void flush());
  useEffect(() => {
    const away = (): void => leave();
    window.addEventListener('pagehide', away);
    return () => {
      window.removeEventListener('pagehide', away);
      away();
    };
  }, []);

  return { keep, flush, standing, error };
};

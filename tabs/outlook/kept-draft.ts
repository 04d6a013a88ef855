import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { z } from 'zod';
import { type KeptDraft, keptDraftSchema } from '../../src/server/contract/mail.ts';
import { useApi } from '../api/api-context.ts';

type Draft = Pick<KeptDraft, 'language' | 'fields'>;
const nothing = z.undefined();

const pathOf = (ref: string, letter: string): string => `/api/cases/${ref}/drafts/letters/${letter}/kept`;

/** What the person had filled in when they last left this letter. Asked for once, when the letter is opened. */
export const useKeptDraft = (ref: string, letter: string) => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['kept', ref, letter],
    queryFn: async () => (await api.get(pathOf(ref, letter), keptDraftSchema)).kept,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
};

/** Forgets it: the letter is begun anew, or stands in the message. */
export const useForgetDraft = (ref: string, letter: string) => {
  const { api } = useApi();
  return useMutation({ mutationFn: () => api.send('DELETE', pathOf(ref, letter), {}, nothing) });
};

const PAUSE = 800;

/** Keeps what is filled in a moment after the last key, and at once when the letter is left. */
export const useKeeping = (ref: string, letter: string, draft: Draft) => {
  const { api } = useApi();
  const { mutate, isSuccess, isError } = useMutation({
    mutationFn: (what: Draft) => api.send('PUT', pathOf(ref, letter), what, nothing),
  });
  const text = JSON.stringify(draft);
  const kept = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const keep = useEffectEvent(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    if (kept.current === text) return;
    kept.current = text;
    mutate(draft);
  });

  useEffect(() => {
    if (kept.current === text) return undefined;
    timer.current = setTimeout(() => keep(), PAUSE);
    return () => {
      if (timer.current !== null) clearTimeout(timer.current);
    };
  }, [text]);

  const last = useRef({ text, draft });
  useEffect(() => {
    last.current = { text, draft };
  });
  useEffect(() => {
    const leave = (): void => keep();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      if (kept.current !== last.current.text) {
        kept.current = last.current.text;
        mutate(last.current.draft);
      }
    };
  }, [mutate]);

  return { kept: isSuccess, failed: isError };
};

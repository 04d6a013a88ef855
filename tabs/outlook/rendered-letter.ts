import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type LetterDraft, letterDraftSchema } from '../../src/server/contract/drafts.ts';
import { useApi } from '../api/api-context.ts';

/** The value as it was when it had not changed for `pause` milliseconds. */
const useSettled = <T>(value: T, pause: number): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
};

/** The letter as the server writes it with these fields; `isPlaceholderData` while it is behind them. */
export const useRenderedLetter = (
  ref: string,
  letter: string,
  language: LetterDraft['language'],
  changed: Readonly<Record<string, string>>,
) => {
  const { api } = useApi();
  const fields = useSettled(changed, 300);
  const rendered = useQuery({
    queryKey: ['rendered', ref, letter, language, fields],
    queryFn: () =>
      api.send(
        'POST',
        `/api/cases/${ref}/drafts/letters/${letter}/render`,
        { language, fields },
        letterDraftSchema,
      ),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const behind = rendered.isPlaceholderData || fields !== changed;
  return {
    data: rendered.data,
    error: rendered.error,
    isPlaceholderData: behind,
    refetch: () => void rendered.refetch(),
  };
};

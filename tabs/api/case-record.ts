import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { chronologyLinesSchema } from '../../src/server/contract/chronology.ts';
import { type DocumentKind, documentPreviewSchema } from '../../src/server/contract/documents.ts';
import { useWords } from '../components/words.tsx';
import { useApi } from './api-context.ts';

/** What a case has on record, as the server tells it. */

/**
 * The log in words, asked for again whenever the case's version moves on.
 * @param query a filter as in the page's address
 */
export const useChronologyLines = (ref: string, version: number, query: string, limit: number) => {
  const { api } = useApi();
  const { language } = useWords();
  return useQuery({
    queryKey: ['chronology', ref, language, query, limit, version],
    queryFn: () =>
      api.get(
        `/api/cases/${ref}/chronology/lines?${[query, `limit=${limit}`].filter((part) => part !== '').join('&')}`,
        chronologyLinesSchema,
      ),
    placeholderData: keepPreviousData,
  });
};

/** What a document says. A draft's changes with the case. */
export const usePreview = (ref: string, version: number, kind: DocumentKind, id: string) => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['preview', ref, kind, id, version],
    queryFn: () =>
      api.get(`/api/cases/${ref}/documents/${kind}/${encodeURIComponent(id)}`, documentPreviewSchema),
    placeholderData: keepPreviousData,
  });
};

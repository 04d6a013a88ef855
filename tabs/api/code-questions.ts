import { useMutation, useQuery } from '@tanstack/react-query';
import type { Funding } from '../../src/individuals/lead-agency.ts';
import type { Language } from '../../src/procedures/types.ts';
import { answersSchema } from '../../src/server/contract/ask.ts';
import { leadAgencySchema } from '../../src/server/contract/lead-agency.ts';
import { useApi } from './api-context.ts';

/** What is looked up in the documents; nothing of any case. */

/** Answers to a question; asked for again in the other language when the page changes it. */
export const useAnswers = (question: string, language: Language) => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['ask', question, language],
    queryFn: () =>
      api.get(`/api/ask?${new URLSearchParams({ q: question, language }).toString()}`, answersSchema),
    enabled: question !== '',
    staleTime: Infinity,
  });
};

/** Who leads for a person, by who pays; no name is asked or sent. */
export const useLeadAgency = () => {
  const { api } = useApi();
  return useMutation({
    mutationFn: ({ funding, place, councilShare }: Pick<Funding, 'funding' | 'place' | 'councilShare'>) => {
      const query = new URLSearchParams({ funding, place });
      if (councilShare !== undefined) query.set('councilShare', String(councilShare));
      return api.get(`/api/lead-agency?${query.toString()}`, leadAgencySchema);
    },
  });
};

/** An edition as a page to read, as the server draws it. */
export const useEditionPage = (edition: string, language: Language) => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['edition-page', edition, language],
    queryFn: async () => {
      const path = `/api/procedures/${encodeURIComponent(edition)}/page?language=${language}`;
      return { path, html: await (await api.getFile(path)).content.text() };
    },
    staleTime: Infinity,
  });
};

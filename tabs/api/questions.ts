import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { BoardSort, KeptDeadline } from '../../src/case/board-filter.ts';
import type { LessonTheme } from '../../src/case/commands.ts';
import { caseViewSchema } from '../../src/case/view-schema.ts';
import { boardSchema } from '../../src/server/contract/cases.ts';
import { letterDraftSchema, notificationDraftSchema } from '../../src/server/contract/drafts.ts';
import { hostSchema } from '../../src/server/contract/host.ts';
import { meSchema } from '../../src/server/contract/me.ts';
import { peopleSchema } from '../../src/server/contract/people.ts';
import { editionsSchema } from '../../src/server/contract/procedures.ts';
import { servicesSchema } from '../../src/server/contract/services.ts';
import { useApi } from './api-context.ts';
import type { Api } from './client.ts';
import { editionSchema } from './edition-schema.ts';

/** What the pages ask of the server, one hook a question. */

export interface BoardFilter {
  readonly search?: string;
  readonly procedure?: string;
  readonly stage?: string;
  readonly status?: 'open' | 'closed';
  readonly agency?: string;
  readonly nation?: 'WLS' | 'ENG';
  readonly edition?: string;
  readonly sort?: BoardSort;
  readonly order?: 'asc' | 'desc';
  readonly overdue?: boolean;
  readonly musts?: boolean;
  readonly suspended?: boolean;
  readonly mine?: boolean;
  readonly theme?: LessonTheme;
  readonly people?: boolean;
  readonly deadlines?: KeptDeadline;
  readonly page?: number;
}

/** An address of the board's for a filter; what is not asked for is left out. */
export const boardPath = (filter: BoardFilter, path = '/api/cases'): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== undefined && value !== false && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
};

export const caseKey = (ref: string): readonly [string, string] => ['case', ref];

/** An answer that overtook a newer one on the wire must not bring the older state back. */
export const newerOf = <T extends { readonly version: number }>(known: T | undefined, come: T): T =>
  known !== undefined && known.version >= come.version ? known : come;

/** The questions that a page asks before it is drawn (`wire.ts`) are written apart from their hooks. */
export const meQuestion = (api: Api) =>
  queryOptions({ queryKey: ['me'], queryFn: () => api.get('/api/me', meSchema), staleTime: Infinity });

export const useMe = () => useQuery(meQuestion(useApi().api));

export const hostQuestion = (api: Api) =>
  queryOptions({ queryKey: ['host'], queryFn: () => api.get('/api/host', hostSchema), staleTime: Infinity });

export const useHostSettings = () => useQuery(hostQuestion(useApi().api));

export const useBoard = (filter: BoardFilter) => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['board', filter],
    queryFn: () => api.getIfChanged(boardPath(filter), boardSchema),
    placeholderData: keepPreviousData,
  });
};

export const caseQuestion = (api: Api, ref: string) =>
  queryOptions({
    queryKey: caseKey(ref),
    queryFn: async ({ client }) =>
      newerOf(
        client.getQueryData<CaseView>(caseKey(ref)),
        await api.getIfChanged(`/api/cases/${ref}`, caseViewSchema),
      ),
  });

/** The open case, asked for again when there is news of it; an unchanged case costs a 304 and draws nothing anew. */
export const useCase = (ref: string) => useQuery(caseQuestion(useApi().api, ref));

export const useEdition = (id: string | undefined) => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['edition', id],
    queryFn: () => api.get(`/api/procedures/${encodeURIComponent(id ?? '')}`, editionSchema),
    enabled: id !== undefined,
    staleTime: Infinity,
  });
};

/** The editions in force and their procedures, from which a new case's is chosen. */
export const useEditions = () => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['editions'],
    queryFn: () => api.get('/api/procedures', editionsSchema),
    staleTime: Infinity,
  });
};

export const useServices = (search: string) => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['services', search],
    queryFn: () => api.get(`/api/services?search=${encodeURIComponent(search)}`, servicesSchema),
    placeholderData: keepPreviousData,
  });
};

export const usePeople = (search: string) => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['people', search],
    queryFn: () => api.get(`/api/people?search=${encodeURIComponent(search)}`, peopleSchema),
    placeholderData: keepPreviousData,
  });
};

/** What the form for a notification begins with. Not asked for again while the form is open. */
export const useNotificationDraft = (ref: string, notification: string) => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['draft', ref, notification],
    queryFn: () => api.get(`/api/cases/${ref}/drafts/notifications/${notification}`, notificationDraftSchema),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
};

export const useLetterDraft = (ref: string, letter: string, language: 'en' | 'cy' | 'both') => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['letter', ref, letter, language],
    queryFn: () =>
      api.get(`/api/cases/${ref}/drafts/letters/${letter}?language=${language}`, letterDraftSchema),
    enabled: ref !== '' && letter !== '',
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
};

import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { useApi } from './api-context.ts';

/** Of the register's numbers only how many people there are: the case's page must not carry the register's contract. */
const countSchema = z.object({ people: z.number() });

/** How many people a case's register holds; undefined until it is known. */
export const useRegisterCount = (ref: string, enabled: boolean): number | undefined => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['register', ref, 'count'],
    queryFn: () => api.get(`/api/cases/${ref}/individuals/summary`, countSchema),
    enabled,
    staleTime: 60_000,
  }).data?.people;
};

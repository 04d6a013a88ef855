import { useQuery } from '@tanstack/react-query';
import { familiesSchema } from '../../src/server/contract/individuals.ts';
import { useApi } from './api-context.ts';

/** Mail addresses in a case's register; refused to whoever may not see the register. */
export const useFamilies = (ref: string, enabled: boolean) => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['register', ref, 'families'],
    queryFn: () => api.get(`/api/cases/${ref}/individuals/families`, familiesSchema),
    enabled,
  });
};

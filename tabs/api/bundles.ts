import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { bundleSchema, bundlesSchema } from '../../src/server/contract/bundles.ts';
import { actionKeys } from './action-key.ts';
import { useApi } from './api-context.ts';
import { mayRetry } from './problem.ts';

/** Evidence bundles of a case: work that goes on by itself, and what came of it. */

const bundlesKey = (ref: string): readonly [string, string] => ['bundles', ref];

/** Asked for again when there is news of one (`tabs/live`); without news, in the page's own slow round. */
export const useBundles = (ref: string, enabled: boolean) => {
  const { api } = useApi();
  return useQuery({
    queryKey: bundlesKey(ref),
    queryFn: () => api.get(`/api/cases/${ref}/bundles`, bundlesSchema),
    enabled,
  });
};

export const useBeginBundle = (ref: string) => {
  const { api } = useApi();
  const client = useQueryClient();
  const keys = useRef(actionKeys());
  return useMutation({
    mutationFn: () =>
      api.send('POST', `/api/cases/${ref}/bundles`, {}, bundleSchema, keys.current.keyFor({})),
    retry: (failures, error) => failures < 2 && mayRetry(error),
    retryDelay: 800,
    async onSuccess() {
      keys.current.answered();
      await client.invalidateQueries({ queryKey: bundlesKey(ref) });
    },
    onError(error) {
      if (!mayRetry(error)) keys.current.answered();
    },
  });
};

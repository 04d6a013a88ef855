import { QueryClient } from '@tanstack/react-query';
import { mayRetry } from './problem.ts';

/** Asks again by itself twice, and only where that may help; what is asked does not wait for a network to be seen. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 2 && mayRetry(error),
        retryDelay: (failures) => 1_000 * 2 ** failures,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });

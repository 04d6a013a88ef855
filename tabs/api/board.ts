import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  boardFiguresSchema,
  type boardViewBodySchema,
  boardViewsSchema,
  type BoardViewList,
} from '../../src/server/contract/board.ts';
import { useApi } from './api-context.ts';

/** What stands beside the list of cases: figures, and the views that a person keeps. */

export const useBoardFigures = () => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['board', 'figures'],
    queryFn: () => api.get('/api/board/figures', boardFiguresSchema),
  });
};

const viewsKey = ['board-views'] as const;

export const useBoardViews = () => {
  const { api } = useApi();
  return useQuery({
    queryKey: viewsKey,
    queryFn: () => api.get('/api/me/board-views', boardViewsSchema),
    staleTime: 60_000,
  });
};

export type ViewChange =
  | ({ readonly type: 'keep'; readonly id: string } & z.infer<typeof boardViewBodySchema>)
  | { readonly type: 'remove'; readonly id: string };

/** Keeps, changes or removes a view; the answer is the list as it then is. */
export const useChangeViews = () => {
  const { api } = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: ViewChange) => {
      const path = `/api/me/board-views/${change.id}`;
      if (change.type === 'remove') return api.send('DELETE', path, {}, boardViewsSchema);
      const { name, filter, isDefault } = change;
      return api.send('PUT', path, { name, filter, isDefault }, boardViewsSchema);
    },
    onSuccess: (list) => client.setQueryData<BoardViewList>(viewsKey, list),
  });
};

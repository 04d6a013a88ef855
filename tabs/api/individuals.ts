import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { z } from 'zod';
import type { GivenDetails, IndividualCommand } from '../../src/individuals/commands.ts';
import type { Together } from '../../src/individuals/together.ts';
import type { IndividualView } from '../../src/individuals/view-schema.ts';
import {
  importPreviewSchema,
  importProgressSchema,
  type importPreviewBodySchema,
  type importRequestSchema,
  individualDoneSchema,
  individualFieldsSchema,
  individualMovesSchema,
  individualSchema,
  individualsSchema,
  togetherDoneSchema,
} from '../../src/server/contract/individuals.ts';
import { actionKeys } from './action-key.ts';
import { useApi } from './api-context.ts';
import type { Api } from './client.ts';
import { mayRetry } from './problem.ts';

/** What the pages ask of a case's register, and what they ask to be done to people's entries. */

const retry = (failures: number, error: Error): boolean => failures < 2 && mayRetry(error);

/** A change of a friend may change an entry without its version. */
const notOlder = (known: IndividualView | undefined, come: IndividualView): IndividualView =>
  known !== undefined && known.version > come.version ? known : come;

const registerKey = (ref: string) => ['register', ref] as const;
export const personKey = (ref: string, id: string) => ['register', ref, 'person', id] as const;

export type RegisterFields = z.infer<typeof individualFieldsSchema>;

export const registerQuestion = (api: Api, ref: string) =>
  queryOptions({
    queryKey: [...registerKey(ref), 'list'],
    queryFn: () => api.getIfChanged(`/api/cases/${ref}/individuals`, individualsSchema),
  });
export const useRegister = (ref: string) => useQuery(registerQuestion(useApi().api, ref));

/** What is held about somebody and which rules hold: the same as long as the page is open. */
export const fieldsQuestion = (api: Api, ref: string) =>
  queryOptions({
    queryKey: ['register-fields', ref],
    queryFn: () => api.get(`/api/cases/${ref}/individuals/fields`, individualFieldsSchema),
    staleTime: Infinity,
  });
export const useRegisterFields = (ref: string) => useQuery(fieldsQuestion(useApi().api, ref));

export const useIndividual = (ref: string, id: string) => {
  const { api } = useApi();
  return useQuery({
    queryKey: personKey(ref, id),
    queryFn: async ({ client }) =>
      notOlder(
        client.getQueryData<IndividualView>(personKey(ref, id)),
        await api.getIfChanged(`/api/cases/${ref}/individuals/${id}`, individualSchema),
      ),
  });
};

export const useMoves = (ref: string) => {
  const { api } = useApi();
  return useQuery({
    queryKey: [...registerKey(ref), 'moves'],
    queryFn: () => api.getIfChanged(`/api/cases/${ref}/individuals/moves`, individualMovesSchema),
  });
};

type Of<C> = C extends { readonly type: 'addIndividual' } ? never : C;
export type IndividualAsked = Of<IndividualCommand>;
/** Something about one person, somebody to be added, or something about friends who stay together. */
export type RegisterAsked =
  | { readonly together: Together }
  | { readonly individual: string; readonly command: IndividualAsked }
  | { readonly individual: null; readonly details: GivenDetails };

/** Sends what is asked of the register; the entry as it then is stands on the page at once. */
export const useRegisterCommand = (ref: string) => {
  const { api } = useApi();
  const client = useQueryClient();
  const keys = useRef(actionKeys());
  return useMutation({
    mutationFn: async (asked: RegisterAsked) => {
      const path = `/api/cases/${ref}/individuals`;
      const key = keys.current.keyFor(asked);
      if ('together' in asked) {
        await api.send('POST', `${path}/together`, asked.together, togetherDoneSchema, key);
        return null;
      }
      return asked.individual === null
        ? api.send('POST', path, { details: asked.details }, individualDoneSchema, key)
        : api.send('POST', `${path}/${asked.individual}/commands`, asked.command, individualDoneSchema, key);
    },
    retry,
    retryDelay: 800,
    async onSuccess(done) {
      keys.current.answered();
      const individual = done?.individual ?? null;
      if (individual !== null)
        client.setQueryData<IndividualView>(personKey(ref, individual.id), (known) =>
          notOlder(known, individual),
        );
      await client.invalidateQueries({ queryKey: registerKey(ref) });
    },
    onError(error) {
      if (!mayRetry(error)) keys.current.answered();
      void client.invalidateQueries({ queryKey: registerKey(ref) });
    },
  });
};

export type ImportBody = z.infer<typeof importPreviewBodySchema>;
export type ImportRequest = z.infer<typeof importRequestSchema>;

export const usePreview = (ref: string) => {
  const { api } = useApi();
  return useMutation({
    mutationFn: (body: ImportBody) =>
      api.send('POST', `/api/cases/${ref}/individuals/import/preview`, body, importPreviewSchema),
    retry,
    retryDelay: 800,
  });
};

/** Begins an import under an id of the caller's: asked again with the same it goes on and does nothing twice. */
export const useBeginImport = (ref: string) => {
  const { api } = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ImportRequest) =>
      api.send('POST', `/api/cases/${ref}/individuals/import`, body, importProgressSchema),
    retry,
    retryDelay: 800,
    onSuccess: (status) => client.setQueryData(['import', ref, status.id], status),
  });
};

/** Goes on with an interrupted import, without its file. */
export const useResumeImport = (ref: string, id: string) => {
  const { api } = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api.send('POST', `/api/cases/${ref}/individuals/import/${id}/resume`, {}, importProgressSchema),
    retry,
    retryDelay: 800,
    onSuccess: (status) => client.setQueryData(['import', ref, id], status),
  });
};

/** How far an import is; news of it asks again (`tabs/live`), and without news the page's own slow round does. */
export const useImport = (ref: string, id: string) => {
  const { api } = useApi();
  const client = useQueryClient();
  return useQuery({
    queryKey: ['import', ref, id],
    queryFn: async () => {
      const status = await api.get(`/api/cases/${ref}/individuals/import/${id}`, importProgressSchema);
      if (status.status !== 'running' && status.status !== 'waiting')
        void client.invalidateQueries({ queryKey: registerKey(ref) });
      return status;
    },
  });
};

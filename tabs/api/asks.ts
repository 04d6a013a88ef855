import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Command } from '../../src/case/commands.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { Language } from '../../src/procedures/types.ts';
import { doneSchema, openedSchema, type OpenCaseBody } from '../../src/server/contract/cases.ts';
import { type Me, meSchema } from '../../src/server/contract/me.ts';
import { actionKeys } from './action-key.ts';
import { useApi } from './api-context.ts';
import { mayRetry } from './problem.ts';
import { caseKey, newerOf } from './questions.ts';

/** What the pages ask the server to do. */

export type CaseCommand = Exclude<Command, { type: 'openCase' }>;

const retry = (failures: number, error: Error): boolean => failures < 2 && mayRetry(error);

/** Sends a command to a case; what comes back is the case as it then is, and stands on the page at once. */
export const useCommand = (ref: string) => {
  const { api } = useApi();
  const client = useQueryClient();
  const keys = useRef(actionKeys());
  return useMutation({
    mutationFn: (command: CaseCommand) =>
      api.send('POST', `/api/cases/${ref}/commands`, command, doneSchema, keys.current.keyFor(command)),
    retry,
    retryDelay: 800,
    onSuccess(done) {
      keys.current.answered();
      const now = done.case;
      if (now !== null) client.setQueryData<CaseView>(caseKey(ref), (known) => newerOf(known, now));
      void client.invalidateQueries({ queryKey: ['board'] });
    },
    onError(error) {
      if (!mayRetry(error)) keys.current.answered();
      // A refusal often means that the page was behind: show what is.
      void client.invalidateQueries({ queryKey: caseKey(ref) });
    },
  });
};

export const useOpenCase = () => {
  const { api } = useApi();
  const client = useQueryClient();
  const keys = useRef(actionKeys());
  return useMutation({
    mutationFn: (body: OpenCaseBody) =>
      api.send('POST', '/api/cases', body, openedSchema, keys.current.keyFor(body)),
    retry,
    retryDelay: 800,
    onSuccess(opened) {
      keys.current.answered();
      if (opened.case !== null) client.setQueryData(caseKey(opened.ref), opened.case);
      void client.invalidateQueries({ queryKey: ['board'] });
    },
    onError(error) {
      if (!mayRetry(error)) keys.current.answered();
    },
  });
};

/** Records a person's language; it holds everywhere, also in chat. */
export const useLanguageChoice = () => {
  const { api } = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (language: Language) => api.send('PUT', '/api/me/language', { language }, meSchema),
    onSuccess: (me) => client.setQueryData<Me>(['me'], me),
  });
};

/** Fetches a file with the person's own rights and hands it to the browser to save. */
export const useDownload = () => {
  const { api } = useApi();
  return useMutation({
    mutationFn: async (path: string) => {
      const { content, name } = await api.getFile(path);
      const address = URL.createObjectURL(content);
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      // The browser has taken it over by the time that the next task runs; a minute is ample.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
  });
};

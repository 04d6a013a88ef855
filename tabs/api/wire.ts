import type { QueryClient } from '@tanstack/react-query';
import type { Language } from '../../src/procedures/types.ts';
import type { AppHost } from '../host/app-host.ts';
import { type Api, createApi } from './client.ts';
import { createQueryClient } from './query-client.ts';
import { caseQuestion, hostQuestion, meQuestion } from './questions.ts';

/** What a page asks over, from before it is drawn until it goes. */
export interface Wire {
  readonly host: AppHost;
  readonly api: Api;
  readonly client: QueryClient;
  /** What is asked from now on is answered in this language where it can be. */
  readonly speak: (language: Language) => void;
}

export const createWire = (host: AppHost): Wire => {
  let spoken = host.language;
  return {
    host,
    api: createApi({ getToken: () => host.getToken(), language: () => spoken }),
    client: createQueryClient(),
    speak: (language) => {
      spoken = language;
    },
  };
};

/** Asks what every page asks, and for the case that is to be shown, while the page is still being put together. */
export const askAhead = ({ client, api }: Wire, caseRef: string | null): void => {
  void client.prefetchQuery(meQuestion(api));
  void client.prefetchQuery(hostQuestion(api));
  if (caseRef !== null) void client.prefetchQuery(caseQuestion(api, caseRef));
};

import { createContext, use } from 'react';
import type { AppHost } from '../host/app-host.ts';
import type { Api } from './client.ts';

/** What every page has: our API, and the program that shows the page. */
export const ApiContext = createContext<{ readonly api: Api; readonly host: AppHost } | null>(null);

/** How whoever is signed out signs in again; throws where it does not come to that. */
export const SignInContext = createContext<() => Promise<void>>(async () => undefined);

export const useApi = (): { readonly api: Api; readonly host: AppHost } => {
  const context = use(ApiContext);
  if (context === null) throw new Error('useApi outside of AppFrame');
  return context;
};

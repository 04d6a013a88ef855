import type { AppHost } from './app-host.ts';
import { startBrowserHost } from './browser-host.ts';

/** Finds out what shows this page. A page that is in no frame is not in Teams and need not wait for it. */
export const startHost = async (page: Window): Promise<AppHost> => {
  if (page.parent === page) return startBrowserHost(page);
  const { startTeamsHost } = await import('./teams-host.ts');
  try {
    return await startTeamsHost(page);
  } catch {
    // A frame that is not Teams does not answer teams-js; the page then stands by itself.
    return startBrowserHost(page);
  }
};

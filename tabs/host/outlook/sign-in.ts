import { createNestablePublicClientApplication, InteractionRequiredAuthError } from '@azure/msal-browser';
import { SignInProblem } from '../app-host.ts';

/** What the pane must know to ask for a token; from the server's settings, nothing of it secret. */
export interface PaneSignIn {
  readonly clientId: string;
  readonly tenantId: string;
  /** `api://…/access_as_user`: nested app authentication wants at least one scope that is not OpenID's own. */
  readonly scope: string;
}

/** Asks Outlook for tokens by nested app authentication: silently first, with Microsoft's own window if it must. */
export const startPaneSignIn = async (settings: PaneSignIn): Promise<() => Promise<string>> => {
  const application = await createNestablePublicClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: `https://login.microsoftonline.com/${settings.tenantId}`,
    },
  });
  const request = { scopes: [settings.scope] };
  return async () => {
    try {
      return (await application.acquireTokenSilent(request)).accessToken;
    } catch (problem) {
      if (!(problem instanceof InteractionRequiredAuthError)) throw new SignInProblem('refused', problem);
    }
    try {
      return (await application.acquireTokenPopup(request)).accessToken;
    } catch (problem) {
      throw new SignInProblem('refused', problem);
    }
  };
};

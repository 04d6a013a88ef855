import { ClientCertificateCredential, ManagedIdentityCredential } from '@azure/identity';
import type { TokenCredential } from '@azure/identity';

/** Where the bearer token of each Graph request comes from. The token itself is never logged. */
export type TokenSource = () => Promise<string>;

/** How Hafan proves to Entra that it is itself. No client secrets: they are copied, forgotten and expire. */
export type CredentialSettings =
  | { readonly kind: 'managed-identity'; readonly clientId?: string | undefined }
  | {
      readonly kind: 'certificate';
      readonly tenantId: string;
      readonly clientId: string;
      /** A PEM file with certificate and private key. */
      readonly certificatePath: string;
      /** National clouds have another, e.g. `https://login.microsoftonline.us`. */
      readonly authorityHost?: string | undefined;
    };

const credentialOf = (settings: CredentialSettings): TokenCredential =>
  settings.kind === 'managed-identity'
    ? new ManagedIdentityCredential(settings.clientId === undefined ? {} : { clientId: settings.clientId })
    : new ClientCertificateCredential(
        settings.tenantId,
        settings.clientId,
        { certificatePath: settings.certificatePath },
        settings.authorityHost === undefined ? {} : { authorityHost: settings.authorityHost },
      );

/** Entra tokens for the Graph at `root`; `@azure/identity` keeps and renews them. */
export const entraTokens = (settings: CredentialSettings, root: string): TokenSource => {
  const credential = credentialOf(settings);
  const scope = `${new URL(root).origin}/.default`;
  return async () => {
    const token = await credential.getToken(scope);
    if (token === null) throw new Error('Entra gave no token');
    return token.token;
  };
};

/** One token for all: what the rehearsal's stand-in asks for. */
export const fixedToken =
  (token: string): TokenSource =>
  () =>
    Promise.resolve(token);

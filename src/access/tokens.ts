import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { PersonKey } from '../case/commands.ts';
import type { OrgRole } from './person.ts';

/**
 * Bearer tokens of the tab and the pane. A token is believed only when its signature, issuer, audience,
 * tenant, times and scope are all as they should be; a person is then known by `tid` and `oid` and by
 * nothing else. Mail addresses and user names in a token are not read at all: they can be changed and reused.
 */
export interface TokenRules {
  /** Whom the token must come from, e.g. `https://login.microsoftonline.com/<tenant>/v2.0`. */
  readonly issuer: string;
  /** Whom it must be for: the app's client id, and its `api://…` address. */
  readonly audience: readonly string[];
  /** The only tenant whose people may enter. */
  readonly tenant: string;
  /** Where the issuer publishes its keys. */
  readonly keys: URL;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** Who a token says somebody is. */
export interface Identity extends PersonKey {
  /** As the token spells it; may be empty. */
  readonly name: string;
  readonly roles: readonly OrgRole[];
  /** When the token ends, milliseconds since 1970: what is kept open on its strength ends with it. */
  readonly ends: number;
}

/** Why a token is not believed: a word for the log, never the token itself. */
export type TokenFault =
  | 'malformed'
  | 'signature'
  | 'expired'
  | 'not-yet-valid'
  | 'issuer'
  | 'audience'
  | 'tenant'
  | 'scope'
  | 'claims';

export type Verified =
  { readonly ok: true; readonly identity: Identity } | { readonly ok: false; readonly fault: TokenFault };

/** The issuer's keys could not be fetched: nobody can be let in, but it is not the person's fault. */
export class KeysUnreachable extends Error {
  constructor(cause: unknown) {
    super('the token issuer’s keys could not be fetched', { cause });
    this.name = 'KeysUnreachable';
  }
}

/** The scope that tab and pane ask for. */
const scope = 'access_as_user';
/** Seconds by which the issuer's clock and ours may differ. */
const clockTolerance = 60;

const orgRoles: Readonly<Record<string, OrgRole>> = {
  commissioner: 'commissioner',
  director: 'director',
  administrator: 'administrator',
};

const claimsSchema = z.object({
  tid: z.string().min(1),
  oid: z.string().min(1),
  scp: z.string(),
  /** Seconds since 1970. */
  exp: z.number(),
  name: z.string().catch(''),
  roles: z.array(z.string()).catch([]),
});

/** Entra app roles that Hafan knows; others in the token are somebody else's. */
export const orgRolesOf = (values: readonly string[]): readonly OrgRole[] =>
  values.flatMap((value) => orgRoles[value.toLowerCase()] ?? []);

export type VerifyToken = (token: string) => Promise<Verified>;

export const createTokenVerifier = (rules: TokenRules): VerifyToken => {
  const keys = createRemoteJWKSet(rules.keys, { cooldownDuration: 30_000, timeoutDuration: 5_000 });
  const clock = rules.clock ?? Date.now;

  return async (token) => {
    try {
      // 1. Signature, issuer, audience, expiry, not-before. Only RS256: a token cannot choose its own check.
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer: rules.issuer,
        audience: [...rules.audience],
        clockTolerance,
        currentDate: new Date(clock()),
        requiredClaims: ['exp', 'tid', 'oid', 'scp'],
      });
      // 2. Tenant, scope, and a subject that cannot be renamed.
      const claims = claimsSchema.safeParse(payload);
      if (!claims.success) return { ok: false, fault: 'claims' };
      if (claims.data.tid !== rules.tenant) return { ok: false, fault: 'tenant' };
      if (!claims.data.scp.split(' ').includes(scope)) return { ok: false, fault: 'scope' };
      return {
        ok: true,
        identity: {
          tenant: claims.data.tid,
          objectId: claims.data.oid,
          name: claims.data.name,
          roles: orgRolesOf(claims.data.roles),
          ends: claims.data.exp * 1_000,
        },
      };
    } catch (error) {
      return { ok: false, fault: faultOf(error) };
    }
  };
};

const faultOf = (error: unknown): TokenFault => {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return 'issuer';
    if (error.claim === 'aud') return 'audience';
    if (error.claim === 'nbf') return 'not-yet-valid';
    return 'claims';
  }
  if (
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSEAlgNotAllowed
  )
    return 'signature';
  if (
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JOSENotSupported
  )
    return 'malformed';
  throw new KeysUnreachable(error);
};

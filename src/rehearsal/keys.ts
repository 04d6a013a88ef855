import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT } from 'jose';
import type { JWK } from 'jose';
import { z } from 'zod';
import { findPersonByObjectId } from './people.ts';
import type { RehearsalPerson } from './people.ts';
import { tenant } from './tenant.ts';

/** Entra's place in a rehearsal: signs tokens for the six people, and shows its keys and its OpenID document. */
export interface Issuer {
  /** A token for the tab and the pane, eight hours long. */
  issue(person: RehearsalPerson): Promise<string>;
  /** Whose token it is, or null. */
  findHolder(token: string): Promise<RehearsalPerson | null>;
  /** What `jwks_uri` leads to: public keys only. */
  readonly keySet: { readonly keys: readonly JWK[] };
  /** `/.well-known/openid-configuration`, seen from `origin`. */
  openIdDocument(origin: string): Readonly<Record<string, unknown>>;
}

const keyId = 'hafan-rehearsal';
const pairSchema = z.object({
  private: z.looseObject({ kty: z.string() }),
  public: z.looseObject({ kty: z.string() }),
});

/** The key is kept with the world, so that people stay signed in over a restart. */
const openKeyPair = async (dir: string | null): Promise<z.infer<typeof pairSchema>> => {
  const file = dir === null ? null : join(dir, 'issuer.json');
  if (file !== null && existsSync(file)) return pairSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const pair = pairSchema.parse({ private: await exportJWK(privateKey), public: await exportJWK(publicKey) });
  if (dir !== null && file !== null) {
    mkdirSync(dir, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(pair), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return pair;
};

export const createIssuer = async (settings: {
  readonly dir: string | null;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}): Promise<Issuer> => {
  const pair = await openKeyPair(settings.dir);
  const privateKey = await importJWK(pair.private, 'RS256');
  const publicKey = await importJWK(pair.public, 'RS256');
  return {
    issue: (person) => {
      const now = Math.floor(settings.clock() / 1000);
      return new SignJWT({
        ver: '2.0',
        tid: tenant.tenantId,
        oid: person.objectId,
        name: person.name,
        preferred_username: person.mail,
        roles: [...person.roles],
        scp: 'access_as_user',
        azp: tenant.clientId,
      })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
        .setIssuer(tenant.issuer)
        .setAudience(tenant.audience)
        .setSubject(person.id)
        .setIssuedAt(now)
        .setNotBefore(now)
        .setExpirationTime(now + 8 * 3600)
        .sign(privateKey);
    },
    findHolder: async (token) => {
      const verified = await jwtVerify(token, publicKey, {
        algorithms: ['RS256'],
        issuer: tenant.issuer,
        audience: tenant.audience,
        currentDate: new Date(settings.clock()),
      }).catch(() => null);
      const oid = z.string().safeParse(verified?.payload['oid']);
      return oid.success ? (findPersonByObjectId(oid.data) ?? null) : null;
    },
    keySet: { keys: [{ ...pair.public, kid: keyId, use: 'sig', alg: 'RS256' }] },
    openIdDocument: (origin) => ({
      issuer: tenant.issuer,
      jwks_uri: `${origin}/rehearsal/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['id_token'],
      subject_types_supported: ['pairwise'],
    }),
  };
};

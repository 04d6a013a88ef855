import { createServer, type Server } from 'node:http';
import { createHmac } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTokenVerifier, KeysUnreachable, type VerifyToken } from './tokens.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const client = '22222222-2222-4222-8222-222222222222';
const now = Date.parse('2026-11-23T10:00:00Z');

let server: Server;
let root: string;
let verify: VerifyToken;
let right: { publicKey: CryptoKey; privateKey: CryptoKey };
let wrong: { publicKey: CryptoKey; privateKey: CryptoKey };

const goodClaims = (): JWTPayload => ({
  iss: `${root}/v2.0`,
  aud: client,
  tid: tenant,
  oid: 'person-1',
  scp: 'openid access_as_user',
  name: 'Rhian Ymarfer',
  roles: ['commissioner', 'something-else'],
  nbf: now / 1000 - 60,
  iat: now / 1000 - 60,
  exp: now / 1000 + 3600,
});

const sign = (claims: JWTPayload, key = right.privateKey, kid = 'k1'): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key);

const without = (claim: string): JWTPayload => {
  const { [claim]: _left, ...rest } = goodClaims();
  return rest;
};

beforeAll(async () => {
  right = await generateKeyPair('RS256', { extractable: true });
  wrong = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(right.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [key] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  root = `http://127.0.0.1:${address.port}`;
  verify = createTokenVerifier({
    issuer: `${root}/v2.0`,
    audience: [client, `api://hafan/${client}`],
    tenant,
    keys: new URL(`${root}/keys`),
    clock: () => now,
  });
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('a token that is as it should be', () => {
  it('gives the person by tenant and object id, with the roles that are ours', async () => {
    expect(await verify(await sign(goodClaims()))).toEqual({
      ok: true,
      identity: {
        tenant,
        objectId: 'person-1',
        name: 'Rhian Ymarfer',
        roles: ['commissioner'],
        ends: now + 3_600_000,
      },
    });
  });

  it('may name the app by its api:// address', async () => {
    const answer = await verify(await sign({ ...goodClaims(), aud: `api://hafan/${client}` }));
    expect(answer.ok).toBe(true);
  });
});

describe('a forged or misplaced token is not believed', () => {
  const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each<[string, string, () => Promise<string>]>([
    ['signed with another key', 'signature', () => sign(goodClaims(), wrong.privateKey)],
    ['naming a key that is not published', 'signature', () => sign(goodClaims(), wrong.privateKey, 'k2')],
    [
      'with alg none',
      'signature',
      async () => `${base64({ alg: 'none', typ: 'JWT' })}.${base64(goodClaims())}.`,
    ],
    [
      'with HS256 and the public key as the secret',
      'signature',
      async () => {
        const head = `${base64({ alg: 'HS256', kid: 'k1' })}.${base64(goodClaims())}`;
        const secret = await exportSPKI(right.publicKey);
        return `${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`;
      },
    ],
    [
      'with its claims changed after signing',
      'signature',
      async () => {
        const [head, , signature] = (await sign(goodClaims())).split('.');
        return `${head}.${base64({ ...goodClaims(), oid: 'person-2' })}.${signature}`;
      },
    ],
    ['for another app', 'audience', () => sign({ ...goodClaims(), aud: 'another-app' })],
    ['from another issuer', 'issuer', () => sign({ ...goodClaims(), iss: 'https://elsewhere.example/v2.0' })],
    ['of another tenant', 'tenant', () => sign({ ...goodClaims(), tid: 'another-tenant' })],
    ['expired', 'expired', () => sign({ ...goodClaims(), exp: now / 1000 - 120 })],
    ['without an expiry', 'claims', () => sign(without('exp'))],
    ['not valid yet', 'not-yet-valid', () => sign({ ...goodClaims(), nbf: now / 1000 + 600 })],
    ['with another scope', 'scope', () => sign({ ...goodClaims(), scp: 'User.Read access_as_users' })],
    ['without a scope', 'claims', () => sign(without('scp'))],
    ['without an object id', 'claims', () => sign(without('oid'))],
    [
      'with only a mail address to know the person by',
      'claims',
      () =>
        sign({
          ...without('oid'),
          email: 'rhian@example.invalid',
          preferred_username: 'rhian@example.invalid',
        }),
    ],
    ['without a tenant', 'claims', () => sign(without('tid'))],
    ['that is not a token at all', 'malformed', async () => 'person-1'],
    ['that is empty', 'malformed', async () => ''],
  ])('%s', async (_what, fault, token) => {
    expect(await verify(await token())).toEqual({ ok: false, fault });
  });

  it('says so when the keys cannot be fetched, instead of blaming the person', async () => {
    const cut = createTokenVerifier({
      issuer: `${root}/v2.0`,
      audience: [client],
      tenant,
      keys: new URL('http://127.0.0.1:9/keys'),
      clock: () => now,
    });
    await expect(cut(await sign(goodClaims()))).rejects.toBeInstanceOf(KeysUnreachable);
  });
});

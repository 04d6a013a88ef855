import { describe, expect, it } from 'vitest';
import { createIdentify, languageOf, type DirectoryEntry } from './identify.ts';
import type { VerifyToken } from './tokens.ts';

const verify: VerifyToken = async (token) =>
  token === 'good'
    ? {
        ok: true,
        identity: { tenant: 't', objectId: 'o', name: 'Token name', roles: ['commissioner'], ends: 5_000 },
      }
    : { ok: false, fault: 'signature' };

describe('identify', () => {
  it('completes the person from the directory', async () => {
    const entry: DirectoryEntry = { name: 'Rhian Ymarfer', mail: 'rhian@example.invalid', agency: 'Cyngor' };
    const identify = createIdentify({ verify, findInDirectory: async () => entry });
    expect(await identify('good')).toEqual({
      ok: true,
      ends: 5_000,
      person: { tenant: 't', objectId: 'o', roles: ['commissioner'], ...entry },
    });
  });

  it('gives a person whom the directory does not know no agency', async () => {
    const identify = createIdentify({ verify, findInDirectory: async () => null });
    const answer = await identify('good');
    expect(answer).toMatchObject({ ok: true, person: { name: 'Token name', agency: '', mail: '' } });
  });

  it('does not ask the directory about a token that is not believed', async () => {
    const identify = createIdentify({
      verify,
      findInDirectory: () => Promise.reject(new Error('asked')),
    });
    expect(await identify('bad')).toEqual({ ok: false, fault: 'signature' });
  });
});

describe('the language of a request', () => {
  it.each([
    ['cy', 'en-GB', 'cy'],
    [null, 'cy-GB,en;q=0.8', 'cy'],
    [null, 'en-GB,cy;q=0.9', 'en'],
    [null, 'en;q=0.3, cy;q=0.9', 'cy'],
    [null, 'fr, cy;q=0.1', 'cy'],
    [null, 'cy;q=0, de', 'en'],
    [null, undefined, 'en'],
  ] as const)('chosen %s, asking %s: %s', (chosen, header, expected) => {
    expect(languageOf(chosen, header)).toBe(expected);
  });
});

import type { Language } from '../procedures/types.ts';
import type { Person } from './person.ts';
import type { TokenFault, VerifyToken } from './tokens.ts';

/** What the organisation's directory knows of a person; the token says who they are, this says whose they are. */
export interface DirectoryEntry {
  readonly name: string;
  readonly mail: string;
  readonly agency: string;
}
export type FindInDirectory = (objectId: string) => Promise<DirectoryEntry | null>;

/** A person without the language, which the request has a say in. */
export type KnownPerson = Omit<Person, 'language'>;
/** `ends`: when the token does, milliseconds since 1970. */
export type Identified =
  | { readonly ok: true; readonly person: KnownPerson; readonly ends: number }
  | { readonly ok: false; readonly fault: TokenFault };
export type Identify = (token: string) => Promise<Identified>;

/** Makes a person of a bearer token: checked, then completed from the directory. */
export const createIdentify = (parts: {
  readonly verify: VerifyToken;
  readonly findInDirectory: FindInDirectory;
}): Identify => {
  return async (token) => {
    const verified = await parts.verify(token);
    if (!verified.ok) return verified;
    const { identity } = verified;
    const entry = await parts.findInDirectory(identity.objectId);
    return {
      ok: true,
      ends: identity.ends,
      person: {
        tenant: identity.tenant,
        objectId: identity.objectId,
        name: entry?.name ?? identity.name,
        agency: entry?.agency ?? '',
        mail: entry?.mail ?? '',
        roles: identity.roles,
      },
    };
  };
};

/**
 * The language that a request asks for: the person's recorded choice, else the first of Welsh and English in
 * Accept-Language, else English.
 */
export const languageOf = (chosen: Language | null, acceptLanguage: string | undefined): Language => {
  if (chosen !== null) return chosen;
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((entry, order) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
      const weight = q === undefined ? 1 : Number(q.slice(2));
      return { tag, weight: Number.isFinite(weight) ? weight : 0, order };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  for (const { tag } of wanted) {
    if (tag === 'cy' || tag.startsWith('cy-')) return 'cy';
    if (tag === 'en' || tag.startsWith('en-')) return 'en';
  }
  return 'en';
};

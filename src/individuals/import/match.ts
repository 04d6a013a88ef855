import type { StoredIndividual } from '../row.ts';
import { folded } from './columns.ts';

/** What a row of a file says about who it is. */
export interface RowIdentity {
  readonly name: string;
  readonly dateOfBirth: string | null;
  readonly providerId: string | null;
}
export type Match =
  | { readonly kind: 'new' }
  | { readonly kind: 'found'; readonly row: StoredIndividual }
  /** Taken out of the register: not added again by a file that still has them. */
  | { readonly kind: 'removed' }
  /** The name fits several, and nothing in the row says which. */
  | { readonly kind: 'several' };

/** Two different numbers of one provider, or two days of birth, are two people, whatever their names. */
const contradicts = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

const among = (rows: readonly StoredIndividual[], who: RowIdentity): Match => {
  const identity = (row: StoredIndividual): StoredIndividual['details']['identity'] => row.details.identity;
  const number = who.providerId === null ? null : folded(who.providerId);
  const numberOf = (row: StoredIndividual): string | null => {
    const { providerId } = identity(row);
    return providerId === null ? null : folded(providerId);
  };
  // 1. By the provider's own number.
  const numbered = number === null ? undefined : rows.find((row) => numberOf(row) === number);
  if (numbered !== undefined) return { kind: 'found', row: numbered };
  // 2. By name and day of birth; by the name alone where one of the two does not say the day.
  const alike = rows.filter(
    (row) =>
      folded(identity(row).name ?? '') === folded(who.name) &&
      !contradicts(numberOf(row), number) &&
      !contradicts(identity(row).dateOfBirth, who.dateOfBirth),
  );
  const exact = alike.filter((row) => identity(row).dateOfBirth === who.dateOfBirth);
  const [only, ...others] = exact.length > 0 ? exact : alike;
  if (only === undefined) return { kind: 'new' };
  return others.length === 0 ? { kind: 'found', row: only } : { kind: 'several' };
};

/** Whom of the register a row is about. */
export const matchRow = (register: readonly StoredIndividual[], who: RowIdentity): Match => {
  const match = among(
    register.filter(({ removed }) => !removed),
    who,
  );
  if (match.kind !== 'new') return match;
  return among(
    register.filter(({ removed }) => removed),
    who,
  ).kind === 'new'
    ? match
    : { kind: 'removed' };
};

import type { StoredIndividual } from './row.ts';

const nameOf = ({ details }: StoredIndividual): string => details.identity.name ?? '';

/** Whom a letter to people and families reaches by mail, each address once; and how many it does not reach. */
export const familiesOf = (
  rows: readonly StoredIndividual[],
): { families: { name: string; mail: string }[]; without: number } => {
  // Nobody writes to the family of somebody who has died about where that person will live.
  const living = rows
    .filter(({ removed, outcome }) => !removed && outcome?.outcome !== 'died')
    .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'cy'));
  const known = new Map<string, { name: string; mail: string }>();
  for (const { details } of living) {
    const { name, mail } = details.representative;
    if (mail !== null && !known.has(mail.toLowerCase()))
      known.set(mail.toLowerCase(), { name: name ?? '', mail });
  }
  return {
    families: [...known.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'cy')),
    without: living.filter(({ details }) => details.representative.mail === null).length,
  };
};

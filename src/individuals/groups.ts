import type { StoredIndividual } from './row.ts';
import type { Moves } from './view-schema.ts';

/** Whoever has died or stays has no place to go to any more. */
const stays = ({ outcome }: StoredIndividual): boolean =>
  outcome?.outcome === 'died' || outcome?.outcome === 'stayed';

/** Friendship groups of two and more, by name: who is in them and where each stands (PFP App. A 3.1, 7.5). */
export const groupsOf = (
  rows: readonly StoredIndividual[],
  missingNow: (row: StoredIndividual) => string[],
): Moves['groups'] => {
  const byLabel = Map.groupBy(
    rows.filter(({ friendship, removed }) => friendship !== null && !removed),
    ({ friendship }) => friendship ?? '',
  );
  return [...byLabel]
    .filter(([, members]) => members.length > 1)
    .toSorted(([one], [other]) => one.localeCompare(other, 'cy'))
    .map(([label, members]) => ({
      label,
      members: members
        .map((row) => ({
          id: row.id,
          name: row.details.identity.name ?? '',
          destination: row.choice?.service ?? null,
          on: row.move?.doneOn ?? row.move?.on ?? null,
          time: row.move?.time ?? null,
          transport: row.move?.transport ?? null,
          escort: row.move?.escort ?? null,
          apartReason: row.move?.apartReason ?? null,
          done: row.move !== null && row.move.doneOn !== null,
          stays: stays(row),
          missing: missingNow(row),
        }))
        .toSorted((one, other) => one.name.localeCompare(other.name, 'cy')),
    }));
};

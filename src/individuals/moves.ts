import { goApart } from './move-apart.ts';
import { byName, missingNow, moved, moveOverdue, nameOf, settled, type StoredIndividual } from './row.ts';
import type { Moves } from './view-schema.ts';

/** Whoever has died or stays has no place to go to any more. */
const stays = ({ outcome }: StoredIndividual): boolean =>
  outcome?.outcome === 'died' || outcome?.outcome === 'stayed';

/** Friendship groups of two and more, by name: who is in them and where each stands (PFP App. A 3.1, 7.5). */
const groupsOf = (rows: readonly StoredIndividual[]): Moves['groups'] => {
  const byLabel = Map.groupBy(
    rows.filter(({ friendship }) => friendship !== null),
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
          name: nameOf(row),
          destination: row.choice?.service ?? null,
          on: row.move?.doneOn ?? row.move?.on ?? null,
          time: row.move?.time ?? null,
          transport: row.move?.transport ?? null,
          escort: row.move?.escort ?? null,
          apartReason: row.move?.apartReason ?? null,
          done: moved(row),
          stays: stays(row),
          missing: missingNow(row),
        }))
        .toSorted(byName),
    }));
};

/** The moves day by day, and who has none yet. */
export const movesOf = (all: readonly StoredIndividual[], today: string): Moves => {
  const rows = all.filter(({ removed }) => !removed);
  const friendsOf = (row: StoredIndividual): readonly StoredIndividual[] =>
    row.friendship === null
      ? []
      : rows.filter(({ id, friendship }) => id !== row.id && friendship === row.friendship);
  const apartOf = (row: StoredIndividual): Moves['unplanned'][number]['apart'] =>
    friendsOf(row)
      .filter((friend) => goApart(friend.choice?.service ?? null, row.choice?.service ?? null))
      .map((friend) => ({
        id: friend.id,
        name: nameOf(friend),
        destination: friend.choice?.service ?? null,
        on: friend.move?.doneOn ?? friend.move?.on ?? null,
      }));
  const moves = rows.flatMap((row) => {
    const { move, choice } = row;
    if (move === null) return [];
    const destination = choice?.service ?? null;
    return [
      {
        day: move.doneOn ?? move.on,
        id: row.id,
        name: nameOf(row),
        room: row.details.identity.room,
        rag: row.rag?.rag ?? null,
        destination,
        time: move.time,
        transport: move.transport,
        escort: move.escort,
        apartReason: move.apartReason,
        done: moved(row),
        overdue: moveOverdue(row, today),
        missing: missingNow(row),
        friendship: row.friendship,
        apart: apartOf(row),
      },
    ];
  });
  const days = [...new Set(moves.map(({ day }) => day))].toSorted();
  return {
    days: days.map((on) => ({
      on,
      moves: moves
        .filter(({ day }) => day === on)
        .toSorted((a, b) => (a.time ?? '').localeCompare(b.time ?? '') || byName(a, b))
        .map(({ day: _day, ...move }) => move),
    })),
    unplanned: rows
      .filter((row) => row.move === null && !settled(row))
      .map((row) => ({
        id: row.id,
        name: nameOf(row),
        room: row.details.identity.room,
        rag: row.rag?.rag ?? null,
        destination: row.choice?.service ?? null,
        missing: missingNow(row),
        friendship: row.friendship,
        apart: apartOf(row),
      }))
      .toSorted(byName),
    groups: groupsOf(rows),
  };
};

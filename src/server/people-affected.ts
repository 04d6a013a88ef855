import type { BoardRow } from '../case/view-schema.ts';
import type { BoardLine } from './contract/cases.ts';

/** People in the register by case reference; a case without any is not in it. */
export type PeopleAffected = () => Promise<ReadonlyMap<string, number>>;

/** The board's rows with how many people each case affects. */
export const withPeople = async (
  peopleAffected: PeopleAffected,
  rows: readonly BoardRow[],
): Promise<BoardLine[]> => {
  const people = await peopleAffected();
  return rows.map((row) => ({ ...row, people: people.get(row.ref) ?? null }));
};

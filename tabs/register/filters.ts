import type { Rag } from '../../src/individuals/commands.ts';
import type { IndividualRow } from '../../src/individuals/view-schema.ts';

/** Which people of a register are shown. An empty text asks for nothing. */
export interface RegisterFilter {
  readonly search: string;
  readonly rag: Rag | 'none' | '';
  /** `any`, or the id of a rule that is not met. */
  readonly missing: string;
  /** The worker's name; `-` for people who have none. */
  readonly worker: string;
  /** The group's label. */
  readonly friendship: string;
}

export const noFilter: RegisterFilter = { search: '', rag: '', missing: '', worker: '', friendship: '' };

export const NOBODY = '-';

/** Without case and marks: `ty` finds `Tŷ`. */
const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const searched = (row: IndividualRow): string =>
  folded(
    [row.name, row.room, row.worker, row.friendship, row.destination].map((text) => text ?? '').join(' '),
  );

export const filtered = (
  rows: readonly IndividualRow[],
  { search, rag, missing, worker, friendship }: RegisterFilter,
): readonly IndividualRow[] => {
  const words = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (rag === '' || (row.rag ?? 'none') === rag) &&
      (missing === '' || (missing === 'any' ? row.missing.length > 0 : row.missing.includes(missing))) &&
      (worker === '' || (row.worker ?? NOBODY) === worker) &&
      (friendship === '' || row.friendship === friendship) &&
      words.every((word) => searched(row).includes(word)),
  );
};

/** Values that occur, each once, in the order of the alphabet. */
export const occurring = (values: readonly (string | null)[]): readonly string[] =>
  [...new Set(values.filter((value) => value !== null))].toSorted((one, other) =>
    one.localeCompare(other, 'cy'),
  );

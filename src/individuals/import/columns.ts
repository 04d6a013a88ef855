import { allFields } from '../fields.ts';
import type { Text } from '../../procedures/types.ts';

/** Which field a column holds, by what stands over it. */

export interface ImportField {
  /** `identity.name`, or one of the two that are not details. */
  readonly id: string;
  readonly group: string;
  readonly label: Text;
  readonly required: boolean;
  readonly also: readonly string[];
}

/** All that a column may be, in the order of the form. */
export const importFields: readonly ImportField[] = [
  ...allFields.map(({ id, group, label, also }) => ({
    id,
    group,
    label,
    required: id === 'identity.name',
    also: also ?? [],
  })),
  {
    id: 'rag',
    group: 'care',
    label: { en: 'RAG', cy: 'CAG' },
    required: false,
    also: ['rag rating', 'rag status', 'risk', 'risk rating', 'statws cag', 'coch oren gwyrdd', 'risg'],
  },
  {
    id: 'friendship',
    group: 'identity',
    label: { en: 'Friendship group', cy: 'Grŵp cyfeillgarwch' },
    required: false,
    also: ['friends', 'friendship', 'cyfeillion', 'ffrindiau', 'cyfeillgarwch'],
  },
];

/** Without case, marks and signs: "Dyddiad  geni:" and "DYDDIAD GENI" are one, as are "Tŷ" and "Ty". */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}&/%£]+/gu, ' ')
    .trim();

const byHeader = new Map<string, string>();
// A field's own name goes before another field's other words.
for (const { id, label } of importFields)
  for (const name of [label.en, label.cy, id]) byHeader.set(folded(name), byHeader.get(folded(name)) ?? id);
for (const { id, also } of importFields)
  for (const name of also) byHeader.set(folded(name), byHeader.get(folded(name)) ?? id);

/** The field that a header names, if it is known. Words in brackets and a mark for "must" are left out of account. */
export const fieldNamed = (header: string): string | null =>
  byHeader.get(folded(header)) ?? byHeader.get(folded(header.replace(/\(.*?\)|\*/gu, ' '))) ?? null;

/** A suggestion for each column; a field is suggested once. */
export const suggestColumns = (headers: readonly string[]): readonly (string | null)[] => {
  const taken = new Set<string>();
  return headers.map((header) => {
    const field = fieldNamed(header);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
};

export interface SheetLine {
  /** As the spreadsheet numbers it, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Lines that may stand above the headers: a title, a date, who made the list. */
const MOST_ABOVE = 15;

/** The line of the headers: of the first lines the one that names most fields, else the first that is a row. */
export const headerIndex = (lines: readonly SheetLine[]): number => {
  const first = lines.slice(0, MOST_ABOVE);
  const named = first.map(({ cells }) => suggestColumns(cells).filter((field) => field !== null).length);
  const most = Math.max(0, ...named);
  if (most > 0) return named.indexOf(most);
  return Math.max(
    0,
    first.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1),
  );
};

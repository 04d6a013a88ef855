import { rags, givenDetailsSchema, type GivenDetails, type Rag } from '../commands.ts';
import { detailChangeSchema, type DetailChange } from '../details.ts';
import { differing } from '../differing.ts';
import { allFields, groupsInOrder, type NamedField } from '../fields.ts';
import type { StoredIndividual } from '../row.ts';
import { readCell, type CellCode } from './cells.ts';
import { folded, headerIndex, importFields, suggestColumns, type SheetLine } from './columns.ts';
import { matchRow, type Match } from './match.ts';
import type { PreviewRow } from './schema.ts';

/** What an import of a file would do, worked out against the register as it is. Codes only; words are `language`'s. */

export type RowCode = CellCode | 'no-name' | 'repeated' | 'several' | 'shares-over';
export interface PlannedError {
  readonly column: number | null;
  readonly field: string | null;
  readonly code: RowCode;
  readonly max?: number;
  /** Of `repeated`: the line that has this person already. */
  readonly line?: number;
}
type Value = string | number | boolean | null;

export interface PlannedRow {
  readonly line: number;
  readonly name: string;
  readonly status: PreviewRow['status'];
  readonly id: string | null;
  /** For somebody new. */
  readonly details: GivenDetails | null;
  /** For somebody known: what differs, a change a group. */
  readonly changes: readonly DetailChange[];
  readonly rag: Rag | null;
  readonly friendship: string | null;
  readonly cells: readonly { readonly field: string; readonly from: Value; readonly to: Value }[];
  readonly errors: readonly PlannedError[];
}
export interface Plan {
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly suggested: readonly (string | null)[];
  readonly fields: readonly (string | null)[];
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly {
    readonly code: 'no-name-column' | 'field-twice' | 'unknown-field';
    readonly field: string | null;
  }[];
}

const ragField: Pick<NamedField, 'kind' | 'options'> = {
  kind: 'choice',
  options: [
    { value: 'red', label: { en: 'Red', cy: 'Coch' }, also: ['r', 'high', 'uchel'] },
    { value: 'amber', label: { en: 'Amber', cy: 'Oren' }, also: ['a', 'medium', 'canolig', 'ambr'] },
    { value: 'green', label: { en: 'Green', cy: 'Gwyrdd' }, also: ['g', 'low', 'isel'] },
  ],
};
const friendshipField = { kind: 'line' } as const;
const fieldById = new Map<string, Pick<NamedField, 'kind' | 'options'>>([
  ...allFields.map((field) => [field.id, field] as const),
  ['rag', ragField],
  ['friendship', friendshipField],
]);
/** Days of what has happened: never still to come. */
const pastFields = new Set([
  'identity.dateOfBirth',
  'care.reassessedOn',
  'capacity.assessedOn',
  'capacity.bestInterestsOn',
  'carer.assessedOn',
]);

const readRow = (
  cells: readonly string[],
  fields: readonly (string | null)[],
  today: string,
): { readonly values: ReadonlyMap<string, Value>; readonly errors: PlannedError[] } => {
  const values = new Map<string, Value>();
  const errors: PlannedError[] = [];
  for (const [column, id] of fields.entries()) {
    const field = id === null ? undefined : fieldById.get(id);
    if (id === null || field === undefined) continue;
    const read = readCell(field, cells[column] ?? '');
    if (!read.ok) {
      errors.push({
        column,
        field: id,
        code: read.code,
        ...(read.max === undefined ? {} : { max: read.max }),
      });
    } else if (pastFields.has(id) && String(read.value) > today && read.value !== null) {
      errors.push({ column, field: id, code: 'in-future' });
    } else if (read.value !== null) values.set(id, read.value);
  }
  if ((Number(values.get('funding.councilShare')) || 0) + (Number(values.get('funding.nhsShare')) || 0) > 100)
    errors.push({
      column: fields.indexOf('funding.nhsShare'),
      field: 'funding.nhsShare',
      code: 'shares-over',
    });
  return { values, errors };
};

const inGroups = (values: ReadonlyMap<string, Value>): Record<string, Record<string, Value>> => {
  const groups: Record<string, Record<string, Value>> = {};
  for (const { id, fields } of groupsInOrder)
    for (const field of fields) {
      const value = values.get(field.id);
      if (value !== undefined) groups[id] = { ...groups[id], [field.name]: value };
    }
  return groups;
};

/** A name in capitals, or without its circumflex, is the same name: the register keeps how it was written first. */
const withoutSpelling = (
  row: StoredIndividual,
  values: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> => {
  const { name, providerId } = row.details.identity;
  const now = new Map([
    ['identity.name', name],
    ['identity.providerId', providerId],
  ]);
  return new Map(
    [...values].filter(([field, value]) => folded(now.get(field) ?? '') !== folded(String(value))),
  );
};

const changesFor = (row: StoredIndividual, values: ReadonlyMap<string, Value>): readonly DetailChange[] =>
  Object.entries(inGroups(withoutSpelling(row, values))).flatMap(([group, given]) => {
    const change = differing(row.details, detailChangeSchema.parse({ group, values: given }));
    return change === null ? [] : [change];
  });

const cellsOf = (row: StoredIndividual | null, changes: readonly DetailChange[]): PlannedRow['cells'] =>
  changes.flatMap(({ group, values }) =>
    allFields.flatMap(({ id, group: of, name }) => {
      const to = Object.entries(values).find(([field]) => field === name)?.[1];
      if (of !== group || to === undefined) return [];
      const now = row === null ? [] : Object.entries(row.details[group]);
      return [{ field: id, from: now.find(([field]) => field === name)?.[1] ?? null, to }];
    }),
  );

const text = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);

const planRow = (
  { line, cells }: SheetLine,
  fields: readonly (string | null)[],
  about: { readonly register: readonly StoredIndividual[]; readonly today: string },
): PlannedRow & { readonly identity: string } => {
  const { values, errors } = readRow(cells, fields, about.today);
  const name = text(values.get('identity.name')) ?? '';
  const who = {
    name,
    dateOfBirth: text(values.get('identity.dateOfBirth')),
    providerId: text(values.get('identity.providerId')),
  };
  const nameColumn = fields.indexOf('identity.name');
  if (name === '' && !errors.some(({ column }) => column === nameColumn))
    errors.push({ column: nameColumn, field: 'identity.name', code: 'no-name' });
  const match: Match = name === '' ? { kind: 'new' } : matchRow(about.register, who);
  if (match.kind === 'several') errors.push({ column: nameColumn, field: 'identity.name', code: 'several' });
  const found = match.kind === 'found' ? match.row : null;

  const rag = rags.find((one) => one === values.get('rag') && one !== found?.rag?.rag) ?? null;
  const friendship = text(values.get('friendship'));
  const joins = friendship !== null && friendship !== found?.friendship ? friendship : null;
  const changes = found === null || errors.length > 0 ? [] : changesFor(found, values);
  const given = found === null && errors.length === 0 ? givenDetailsSchema.safeParse(inGroups(values)) : null;
  const whole: readonly DetailChange[] =
    given?.success === true
      ? Object.entries(inGroups(values)).map(([group, of]) => detailChangeSchema.parse({ group, values: of }))
      : changes;
  const status = ((): PreviewRow['status'] => {
    if (errors.length > 0) return 'error';
    if (match.kind === 'removed') return 'removed';
    if (found === null) return 'new';
    return changes.length > 0 || rag !== null || joins !== null ? 'changed' : 'same';
  })();
  return {
    line,
    name,
    status,
    id: found?.id ?? null,
    details: status === 'new' && given?.success === true ? given.data : null,
    changes,
    rag,
    friendship: joins,
    cells: [
      ...cellsOf(found, whole),
      ...(rag === null ? [] : [{ field: 'rag', from: found?.rag?.rag ?? null, to: rag }]),
      ...(joins === null ? [] : [{ field: 'friendship', from: found?.friendship ?? null, to: joins }]),
    ],
    errors,
    identity: found?.id ?? [folded(who.providerId ?? ''), folded(name), who.dateOfBirth ?? ''].join('|'),
  };
};

/** The first line of each person counts; later ones are left out and say where the first is. */
const onceEach = (rows: readonly (PlannedRow & { readonly identity: string })[]): readonly PlannedRow[] => {
  const first = new Map<string, number>();
  return rows.map(({ identity, ...row }) => {
    if (row.status === 'error') return row;
    const before = first.get(identity);
    if (before === undefined) {
      first.set(identity, row.line);
      return row;
    }
    const error: PlannedError = { column: null, field: null, code: 'repeated', line: before };
    return {
      ...row,
      status: 'repeated',
      details: null,
      changes: [],
      rag: null,
      friendship: null,
      cells: [],
      errors: [error],
    };
  });
};

/**
 * @param lines the sheet without its empty lines.
 * @param chosen column index → field id or null, where the person corrected the suggestion.
 */
export const planImport = (
  lines: readonly SheetLine[],
  chosen: Readonly<Record<string, string | null>> | undefined,
  about: { readonly register: readonly StoredIndividual[]; readonly today: string },
): Plan => {
  const at = headerIndex(lines);
  const header = lines[at];
  const width = Math.max(0, ...lines.slice(at).map(({ cells }) => cells.length));
  const headers = Array.from({ length: width }, (_, index) => header?.cells[index]?.trim() ?? '');
  const suggested = suggestColumns(headers);
  const fields = headers.map((_, index) => {
    const own = chosen?.[String(index)];
    return own === undefined ? (suggested[index] ?? null) : own;
  });
  const used = fields.filter((field) => field !== null);
  const unknown = used.find((field) => !importFields.some(({ id }) => id === field));
  const twice = used.find((field, index) => used.indexOf(field) !== index);
  const problems: Plan['problems'] = [
    ...(unknown === undefined ? [] : [{ code: 'unknown-field', field: unknown } as const]),
    ...(twice === undefined ? [] : [{ code: 'field-twice', field: twice } as const]),
    ...(used.includes('identity.name') ? [] : [{ code: 'no-name-column', field: null } as const]),
  ];
  return {
    headerLine: header?.line ?? 1,
    headers,
    suggested,
    fields,
    rows:
      problems.length > 0 ? [] : onceEach(lines.slice(at + 1).map((line) => planRow(line, fields, about))),
    problems,
  };
};

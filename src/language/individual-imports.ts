import { importFields } from '../individuals/import/columns.ts';
import type { Plan, PlannedError, PlannedRow } from '../individuals/import/plan.ts';
import { allFields } from '../individuals/fields.ts';
import type { Language } from '../procedures/types.ts';
import { sayDetail } from './individual-events.ts';
import { individualNames } from './individual-names.ts';
import { sayIn } from './say.ts';

/** An import's preview in words. */

const labelOf = (field: string, language: Language): string =>
  importFields.find(({ id }) => id === field)?.label[language] ?? field;

const answersOf = (field: string | null, language: Language): string => {
  if (field === 'rag')
    return Object.values(individualNames.rag)
      .map((key) => sayIn(language)(key))
      .join(', ');
  const options = allFields.find(({ id }) => id === field)?.options ?? [];
  return options.map(({ label }) => label[language]).join(', ');
};

const errorKeys = {
  formula: 'individuals.import.error.formula',
  'too-long': 'individuals.import.error.too-long',
  'not-a-day': 'individuals.import.error.not-a-day',
  'short-year': 'individuals.import.error.short-year',
  'in-future': 'individuals.import.error.in-future',
  'not-yes-no': 'individuals.import.error.not-yes-no',
  'not-one-of': 'individuals.import.error.not-one-of',
  'not-a-number': 'individuals.import.error.not-a-number',
  'out-of-range': 'individuals.import.error.out-of-range',
  'not-an-address': 'individuals.import.error.not-an-address',
  'no-name': 'individuals.import.error.no-name',
  repeated: 'individuals.import.error.repeated',
  several: 'individuals.import.error.several',
  'shares-over': 'individuals.import.error.shares-over',
} as const satisfies Record<PlannedError['code'], `individuals.import.error.${string}`>;

export const sayCellError = ({ code, field, max, line }: PlannedError, language: Language): string =>
  sayIn(language)(errorKeys[code], {
    max: max ?? '',
    line: line ?? '',
    answers: answersOf(field, language),
  });

const problemKeys = {
  'no-name-column': 'individuals.import.problem.no-name-column',
  'field-twice': 'individuals.import.problem.field-twice',
  'unknown-field': 'individuals.import.problem.unknown-field',
} as const;

export const sayPlanProblem = ({ code, field }: Plan['problems'][number], language: Language): string =>
  sayIn(language)(problemKeys[code], { field: field === null ? '' : labelOf(field, language) });

/** A cell's value as it would stand in the register. */
export const sayCell = (
  field: string,
  value: PlannedRow['cells'][number]['to'],
  language: Language,
): string => {
  if (value === null) return '';
  if (field === 'rag' && (value === 'red' || value === 'amber' || value === 'green'))
    return sayIn(language)(individualNames.rag[value]);
  const [group = '', name = ''] = field.split('.');
  return name === '' ? String(value) : sayDetail(group, name, value, language);
};

const fileKeys = {
  'too-large': ['individuals.import.file.too-large.title', 'individuals.import.file.too-large.detail'],
  'too-many-rows': [
    'individuals.import.file.too-many-rows.title',
    'individuals.import.file.too-many-rows.detail',
  ],
  'too-many-columns': [
    'individuals.import.file.too-many-columns.title',
    'individuals.import.file.too-many-columns.detail',
  ],
  'not-a-spreadsheet': [
    'individuals.import.file.not-a-spreadsheet.title',
    'individuals.import.file.not-a-spreadsheet.detail',
  ],
  empty: ['individuals.import.file.empty.title', 'individuals.import.file.empty.detail'],
  'no-such-sheet': [
    'individuals.import.file.no-such-sheet.title',
    'individuals.import.file.no-such-sheet.detail',
  ],
  'columns-wrong': [
    'individuals.import.refusal.columns-wrong.title',
    'individuals.import.refusal.columns-wrong.detail',
  ],
  'other-file': [
    'individuals.import.refusal.other-file.title',
    'individuals.import.refusal.other-file.detail',
  ],
  'import-running': [
    'individuals.import.refusal.import-running.title',
    'individuals.import.refusal.import-running.detail',
  ],
  'file-gone': ['individuals.import.refusal.file-gone.title', 'individuals.import.refusal.file-gone.detail'],
} as const;
export type ImportFault = keyof typeof fileKeys;

/** Why a file, or an import of it, was not taken. */
export const sayImportFault = (
  fault: ImportFault,
  language: Language,
  max: number,
): { readonly title: string; readonly detail: string; readonly missing: readonly string[] } => {
  const [title, detail] = fileKeys[fault];
  const say = sayIn(language);
  return { title: say(title), detail: say(detail, { max }), missing: [] };
};

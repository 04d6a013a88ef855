import type { Language } from '../procedures/types.ts';
import { allFields, type NamedField } from './fields.ts';

/** A value of the register as a person reads and types it; days stay ISO dates, for whoever says dates. */
export const valueInWords = (
  field: Pick<NamedField, 'kind' | 'options'>,
  value: unknown,
  words: { readonly language: Language; readonly yes: string; readonly no: string },
): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (field.kind === 'choice')
    return field.options?.find((option) => option.value === value)?.label[words.language] ?? String(value);
  return String(value);
};

export const fieldOf = (group: string, name: string): NamedField | undefined =>
  allFields.find((field) => field.group === group && field.name === name);

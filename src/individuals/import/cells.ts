import { limits } from '../../case/limits.ts';
import { mailPattern } from '../mail-pattern.ts';
import type { NamedField } from '../fields.ts';
import { folded } from './columns.ts';

/** What a cell says, as a field's value; or why it cannot be taken over. */
export type CellCode =
  | 'formula'
  | 'too-long'
  | 'not-a-day'
  | 'short-year'
  | 'in-future'
  | 'not-yes-no'
  | 'not-one-of'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-an-address';
export type ReadCell =
  | { readonly ok: true; readonly value: string | number | boolean | null }
  | { readonly ok: false; readonly code: CellCode; readonly max?: number };

const wrong = (code: CellCode, max?: number): ReadCell => ({
  ok: false,
  code,
  ...(max === undefined ? {} : { max }),
});
const right = (value: string | number | boolean | null): ReadCell => ({ ok: true, value });

/** What a spreadsheet would run when the value comes back to it. A number's sign, "+44 …" and "- …" are none. */
const formula = /^(?:[=@\t\r]|[+-](?=[^\d\s(.£]))/u;
const nothing = new Set(['', '-', '–', '—', 'n/a', '?', '.']);

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'ionawr', 'ion'],
  ['february', 'feb', 'chwefror', 'chwef', 'chw'],
  ['march', 'mar', 'mawrth', 'maw'],
  ['april', 'apr', 'ebrill', 'ebr'],
  ['may', 'mai'],
  ['june', 'jun', 'mehefin', 'meh'],
  ['july', 'jul', 'gorffennaf', 'gorff', 'gor'],
  ['august', 'aug', 'awst'],
  ['september', 'sep', 'sept', 'medi'],
  ['october', 'oct', 'hydref', 'hyd'],
  ['november', 'nov', 'tachwedd', 'tach'],
  ['december', 'dec', 'rhagfyr', 'rhag'],
];

const day = (year: number, month: number, date: number): string | null => {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date
    ? at.toISOString().slice(0, 10)
    : null;
};

/** The days of a sheet that keeps them as numbers, from 1900 to 2100. */
const LAST_SERIAL = 73_415;

/** A day in any of the forms that spreadsheets and people write; day before month, as here. */
const readDay = (text: string): ReadCell => {
  const found = (value: string | null): ReadCell => (value === null ? wrong('not-a-day') : right(value));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/u.exec(text);
  if (iso) return found(day(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const numbers = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{2}|\d{4})(?:\s.*)?$/u.exec(text);
  if (numbers)
    return numbers[3]?.length === 4
      ? found(day(Number(numbers[3]), Number(numbers[2]), Number(numbers[1])))
      : wrong('short-year');
  const words =
    /^(?:\p{Letter}+,?\s+)?(\d{1,2})(?:st|nd|rd|th|af|ain|fed|eg|ydd)?[\s-]+(\p{Letter}+)\.?[\s,-]+(\d{2}|\d{4})$/iu.exec(
      text,
    );
  if (words) {
    const month = months.findIndex((names) => names.includes(folded(words[2] ?? '')));
    if (month === -1) return wrong('not-a-day');
    return words[3]?.length === 4
      ? found(day(Number(words[3]), month + 1, Number(words[1])))
      : wrong('short-year');
  }
  const serial = /^(\d{3,5})(?:\.\d+)?$/u.exec(text);
  if (serial && Number(serial[1]) <= LAST_SERIAL)
    return right(new Date(Date.UTC(1899, 11, 30 + Number(serial[1]))).toISOString().slice(0, 10));
  return wrong('not-a-day');
};

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'oes', 'ie', 'ydy', 'do', 'gwir']);
const no = new Set(['no', 'n', 'false', '0', 'none', 'na', 'nac oes', 'nac ydy', 'naddo', 'dim', 'nid oes']);

const readNumber = (text: string, max: number): ReadCell => {
  const bare = text
    .replace(/[£%\s]|per week|pw|p\/w|\/\s*wk|yr wythnos/giu, '')
    // 950,50 and 1.950,50, as a decimal comma writes them; else commas part thousands.
    .replace(/^(\d{1,3}(?:\.\d{3})*|\d+),(\d{1,2})$/u, (_, whole: string, part: string) =>
      [whole.replaceAll('.', ''), part].join('.'),
    )
    .replaceAll(/,(?=\d{3})/gu, '');
  if (!/^-?\d+(?:\.\d+)?$/u.test(bare)) return wrong('not-a-number');
  const value = Math.round(Number(bare) * 100) / 100;
  return value < 0 || value > max ? wrong('out-of-range', max) : right(value);
};

/** @returns `value: null` for a cell that says nothing. */
export const readCell = (field: Pick<NamedField, 'kind' | 'options'>, raw: string): ReadCell => {
  const text = raw.normalize('NFC').trim();
  if (nothing.has(text.toLowerCase())) return right(null);
  if (formula.test(raw.trimStart() === '' ? raw : raw.replace(/^ +/u, ''))) return wrong('formula');
  switch (field.kind) {
    case 'line': {
      const line = text.replaceAll(/\s+/gu, ' ');
      return line.length > limits.line ? wrong('too-long', limits.line) : right(line);
    }
    case 'mail': {
      // Excel makes a link of it; a name may stand before it.
      const address = (/<([^<>]+)>$/u.exec(text)?.[1] ?? text.replace(/^mailto:/iu, '')).trim();
      return mailPattern.test(address) && address.length <= limits.line
        ? right(address)
        : wrong('not-an-address');
    }
    case 'text':
      return text.length > limits.text ? wrong('too-long', limits.text) : right(text);
    case 'day':
      return readDay(text);
    case 'yes-no': {
      const said = folded(text);
      if (yes.has(said) || text === '✓' || text === '✔') return right(true);
      return no.has(said) ? right(false) : wrong('not-yes-no');
    }
    case 'choice': {
      const said = folded(text);
      const option = field.options?.find(({ value, label, also }) =>
        [value, label.en, label.cy, ...(also ?? [])].some((word) => folded(word) === said),
      );
      return option === undefined ? wrong('not-one-of') : right(option.value);
    }
    case 'percent':
      return readNumber(text, 100);
    case 'money':
      return readNumber(text, 100_000);
  }
};

import { z } from 'zod';
import { limits } from '../../src/case/limits.ts';
import { mailPattern } from '../../src/individuals/mail-pattern.ts';
import type { Say } from '../../src/language/say.ts';

/**
 * A form as data: what is asked, in the order in which it is asked. Values are strings as typed; a tick is `yes`
 * or empty; `lines` is one entry a line, `checks` the values of the options that were ticked, one a line; `rows` is a list
 * of smaller forms, kept as JSON.
 */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly kind:
    | 'line'
    | 'text'
    | 'lines'
    | 'link'
    | 'mail'
    | 'date'
    | 'time'
    | 'dateTime'
    | 'number'
    | 'money'
    | 'percent'
    | 'choice'
    | 'radio'
    | 'check'
    | 'checks'
    | 'rows';
  readonly hint?: string;
  readonly required?: boolean;
  readonly initial?: string;
  readonly options?: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
  /** For numbers. */
  readonly from?: number;
  readonly to?: number;
  /** For rows: what each asks, how a row is named by its number, and what its buttons say. */
  readonly row?: {
    readonly fields: readonly FormField[];
    readonly title: (number: number) => string;
    readonly add: string;
    readonly remove: (number: number) => string;
  };
}

export type Values = Readonly<Record<string, string>>;

export const initialValues = (fields: readonly FormField[]): Values =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.initial ?? (field.kind === 'choice' && field.required ? (field.options?.[0]?.value ?? '') : ''),
    ]),
  );

export const linesOf = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const rowsShape = z.array(z.record(z.string(), z.string()));

/** The rows of a `rows` field; none where nothing was ever added. */
export const rowsOf = (value: string | undefined): readonly Values[] =>
  value === undefined || value === '' ? [] : rowsShape.parse(JSON.parse(value));

export const fromRows = (rows: readonly Values[]): string => (rows.length === 0 ? '' : JSON.stringify(rows));

/** Where a row's mistake is kept among the form's. */
export const inRow = (field: string, row: number, name: string): string => `${field}.${row}.${name}`;

/** What was typed, or nothing at all where nothing was: optional members of a command are left out, not empty. */
export function given<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string };
export function given(key: string, value: string | undefined): Readonly<Record<string, string>> {
  const typed = value?.trim() ?? '';
  return typed === '' ? {} : { [key]: typed };
}

const isLink = (value: string): boolean => {
  const url = URL.parse(value);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
};

/** What is wrong with what was typed, by field; empty when it may be sent. The server looks again. */
export const mistakesIn = (fields: readonly FormField[], values: Values, say: Say): Values => {
  const mistakes: Record<string, string> = {};
  for (const field of fields) {
    const value = (values[field.name] ?? '').trim();
    if (field.kind === 'rows') {
      for (const [at, row] of rowsOf(value).entries())
        for (const [name, mistake] of Object.entries(mistakesIn(field.row?.fields ?? [], row, say)))
          mistakes[inRow(field.name, at, name)] = mistake;
      continue;
    }
    const max =
      field.kind === 'link'
        ? limits.link
        : field.kind === 'line' || field.kind === 'mail'
          ? limits.line
          : limits.text;
    if (value === '') {
      if (field.required) mistakes[field.name] = say('common.required');
    } else if (value.length > max) {
      mistakes[field.name] = say('common.tooLong', { max });
    } else if (field.kind === 'link' && !isLink(value)) {
      mistakes[field.name] = say('common.badLink');
    } else if (field.kind === 'mail' && !mailPattern.test(value)) {
      mistakes[field.name] = say('common.badMail');
    } else if (field.kind === 'money') {
      if (!/^\d{1,9}([.,]\d{1,2})?$/.test(value) || poundsOf(value) === 0)
        mistakes[field.name] = say('tabCase.payment.badAmount');
    } else if (field.kind === 'percent') {
      if (!/^\d{1,3}([.,]\d{1,2})?$/.test(value) || poundsOf(value) > 100)
        mistakes[field.name] = say('common.badNumber', { from: 0, to: 100 });
    } else if (field.kind === 'number') {
      const { from = 0, to = Number.MAX_SAFE_INTEGER } = field;
      const number = Number(value);
      if (!Number.isInteger(number) || number < from || number > to)
        mistakes[field.name] = say('common.badNumber', { from, to });
    }
  }
  return mistakes;
};

/** `1250.50`, or with a comma, in pounds. */
export const poundsOf = (value: string | undefined): number => Number((value ?? '').trim().replace(',', '.'));

/** `Name <mail>` or a name alone, one a line. */
export const recipientsOf = (value: string): readonly { readonly name: string; readonly mail?: string }[] =>
  linesOf(value).map((line) => {
    const match = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(line);
    const [, name, mail] = match ?? [];
    return mail === undefined ? { name: line } : { name: name || mail, mail };
  });

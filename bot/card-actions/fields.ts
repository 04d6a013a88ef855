import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { limits } from '../../src/case/limits.ts';
import { refSchema } from '../../src/server/contract/cases.ts';

/** What a click brings: Teams adds every input of the card to the action's own data, all of them as text. */
export const fieldsSchema = z
  .record(z.string().max(100), z.string().max(limits.text))
  .refine((data) => Object.keys(data).length <= 80);
export type Fields = Readonly<Record<string, string>>;

export const caseFieldsSchema = fieldsSchema.and(z.looseObject({ ref: refSchema }));

/** An input that was left empty is not there. */
export const said = (fields: Fields, id: string): string | undefined => {
  const value = fields[id]?.trim();
  return value === undefined || value === '' ? undefined : value;
};

/** One entry a line. */
export const lines = (fields: Fields, id: string): string[] =>
  (fields[id] ?? '')
    .split('\n')
    .map((entry) => entry.replace(/^[-•*]\s*/, '').trim())
    .filter((entry) => entry !== '');

export const choices = (fields: Fields, id: string): string[] =>
  (fields[id] ?? '').split(',').filter((value) => value !== '');

/** Of a choice that also offers "not known yet", which says nothing. */
export const ifKnown = (fields: Fields, id: string): string | undefined => {
  const value = said(fields, id);
  return value === 'unknown' ? undefined : value;
};
export const yesOrNo = (fields: Fields, id: string): boolean | undefined => {
  const value = ifKnown(fields, id);
  return value === undefined ? undefined : value === 'true';
};

/** A date and a time by the clock of Wales, as an instant; left as it is when it is none, for the schema to refuse. */
export const instantOf = (day: string | undefined, time: string | undefined): string => {
  const text = `${day ?? ''}T${time ?? ''}`;
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/London').toInstant().toString();
  } catch (error) {
    if (error instanceof RangeError) return text;
    throw error;
  }
};

/** Two inputs, `<id>.day` and `<id>.time`; nothing when both were left empty. A day alone begins at midnight. */
export const momentOf = (fields: Fields, id: string): string | undefined => {
  const day = said(fields, `${id}.day`);
  const time = said(fields, `${id}.time`);
  return day === undefined && time === undefined ? undefined : instantOf(day, time ?? '00:00');
};

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

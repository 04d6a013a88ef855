import { expect, it } from 'vitest';
import { wales2026 } from '../../src/procedures/editions/wales-2026/index.ts';
import { editionSchema } from '../api/edition-schema.ts';
import { templatesOf } from './templates.ts';

const edition = editionSchema.parse(wales2026);
const of = (...ids: string[]) => {
  const procedures = ids.map((id) => ({
    id,
    title: { en: id, cy: id },
    enteredAt: '',
    by: '',
    reason: null,
  }));
  const last = procedures.at(-1);
  if (last === undefined) throw new Error('no procedure');
  return { procedure: { ...last, cite: '' }, procedures };
};

it('offers the reports that procedures share once, and what an earlier procedure has still', () => {
  const ids = templatesOf(edition, of('quality-assurance', 'escalating-concerns')).map(({ id }) => id);
  expect(ids.filter((id) => id === 'minutes')).toHaveLength(1);
  expect(ids).toContain('quality-concerns');
  expect(ids.indexOf('escalating-concerns')).toBeLessThan(ids.indexOf('quality-concerns'));
});

it('knows a report from a notification, and offers nothing before the edition is there', () => {
  const kinds = templatesOf(edition, of('closure')).map(({ kind }) => kind);
  expect(kinds).toContain('notification');
  expect(kinds).toContain('closure-plan');
  expect(templatesOf(undefined, of('closure'))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import '../../src/language/translate.ts';
import { groupsInOrder } from '../../src/individuals/fields.ts';
import { wordsIn } from '../components/words.tsx';
import { changeOf, type FieldGroup, formOf, nameOf, saidOf } from './detail-form.ts';

const group = (id: string): FieldGroup => {
  const found = groupsInOrder.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return {
    id: found.id,
    title: found.title,
    cite: found.cite,
    fields: found.fields.map((field) => ({
      id: field.id,
      label: field.label,
      kind: field.kind,
      options: (field.options ?? []).map(({ value, label }) => ({ value, label })),
    })),
  };
};
const words = wordsIn('en', () => undefined);
const funding = {
  funding: 'joint',
  place: null,
  councilShare: 40,
  nhsShare: null,
  funder: null,
  weeklyCost: 812.5,
  section117: false,
};

describe('formOf', () => {
  it('shows what is held as it is typed', () => {
    const form = Object.fromEntries(
      formOf(group('funding'), funding, words).map(({ name, initial }) => [name, initial]),
    );
    expect(form).toMatchObject({ funding: 'joint', place: '', councilShare: '40', section117: 'no' });
  });

  it('asks for the name, whoever changes it', () => {
    const form = formOf(group('identity'), { name: 'Ann Sampl' }, words);
    expect(form.filter(({ required }) => required).map(({ name }) => name)).toEqual(['name']);
  });
});

describe('changeOf', () => {
  const unchanged = Object.fromEntries(
    formOf(group('funding'), funding, words).map(({ name, initial }) => [name, initial ?? '']),
  );

  it('holds nothing of what was left as it was', () => {
    expect(changeOf(group('funding'), funding, unchanged)).toEqual({ group: 'funding', values: {} });
  });

  it('holds numbers, yes and no, and what is forgotten', () => {
    const values = {
      ...unchanged,
      councilShare: '',
      nhsShare: '33,5',
      section117: 'yes',
      funder: ' Cyngor ',
    };
    expect(changeOf(group('funding'), funding, values)).toEqual({
      group: 'funding',
      values: { councilShare: null, nhsShare: 33.5, section117: true, funder: 'Cyngor' },
    });
  });
});

describe('saidOf', () => {
  it('says choices, money, shares and answers in words', () => {
    const said = Object.fromEntries(
      group('funding').fields.map((field) => [
        nameOf(field),
        saidOf(field, Object.entries(funding).find(([name]) => name === nameOf(field))?.[1], words),
      ]),
    );
    expect(said).toMatchObject({
      councilShare: '40 %',
      weeklyCost: '£812.5',
      section117: 'No',
      funder: '',
    });
    expect(said['funding']).not.toBe('joint');
  });
});

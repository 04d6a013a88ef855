import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import {
  type FormField,
  fromRows,
  given,
  initialValues,
  linesOf,
  mistakesIn,
  poundsOf,
  recipientsOf,
  rowsOf,
} from './fields.ts';

const say = sayIn('en');
const field = (kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
  name: 'a',
  label: 'A',
  kind,
  ...more,
});

describe('mistakesIn', () => {
  it('asks for what is required, and spaces are nothing', () => {
    expect(mistakesIn([field('text', { required: true })], { a: '  ' }, say)).toEqual({
      a: 'This is needed.',
    });
    expect(mistakesIn([field('text')], { a: '' }, say)).toEqual({});
  });

  it('takes links of the web only', () => {
    expect(mistakesIn([field('link')], { a: 'https://example.org/x' }, say)).toEqual({});
    expect(Object.keys(mistakesIn([field('link')], { a: 'javascript:alert(1)' }, say))).toEqual(['a']);
    expect(Object.keys(mistakesIn([field('link')], { a: 'example.org' }, say))).toEqual(['a']);
  });

  it('keeps to the lengths of the commands', () => {
    expect(mistakesIn([field('line')], { a: 'x'.repeat(200) }, say)).toEqual({});
    expect(mistakesIn([field('line')], { a: 'x'.repeat(201) }, say)).toEqual({
      a: 'Too long: at most 200 characters.',
    });
  });

  it('keeps numbers within their bounds', () => {
    const minutes = field('number', { from: 15, to: 480 });
    expect(mistakesIn([minutes], { a: '60' }, say)).toEqual({});
    expect(mistakesIn([minutes], { a: '5' }, say)).toEqual({ a: 'Enter a number from 15 to 480.' });
    expect(Object.keys(mistakesIn([minutes], { a: 'an hour' }, say))).toEqual(['a']);
  });
});

describe('what was typed', () => {
  it('begins with what is known, and a needed choice with its first', () => {
    const options = [{ value: 'x', label: 'X' }];
    expect(initialValues([field('choice', { required: true, options })])).toEqual({ a: 'x' });
    expect(initialValues([field('choice', { options })])).toEqual({ a: '' });
    expect(initialValues([field('line', { initial: 'here' })])).toEqual({ a: 'here' });
  });

  it('is left out of a command where it is empty', () => {
    expect(given('note', '  ')).toEqual({});
    expect(given('note', ' so ')).toEqual({ note: 'so' });
  });

  it('is taken line by line', () => {
    expect(linesOf(' one \n\n two\n')).toEqual(['one', 'two']);
  });

  it('names recipients with or without a mail address', () => {
    expect(
      recipientsOf('Arolygiaeth Gofal Cymru\nCyngor Sir Penrhyn <c@penrhyn.example>\n<a@b.example>'),
    ).toEqual([
      { name: 'Arolygiaeth Gofal Cymru' },
      { name: 'Cyngor Sir Penrhyn', mail: 'c@penrhyn.example' },
      { name: 'a@b.example', mail: 'a@b.example' },
    ]);
  });
});

describe('rows and amounts', () => {
  const rows = field('rows', {
    row: {
      fields: [{ ...field('text', { required: true }), name: 'what' }],
      title: String,
      add: '+',
      remove: String,
    },
  });

  it('keeps rows as they are typed, and none as nothing', () => {
    expect(rowsOf(fromRows([{ what: 'x "y"' }]))).toEqual([{ what: 'x "y"' }]);
    expect(fromRows([])).toBe('');
    expect(rowsOf(undefined)).toEqual([]);
  });

  it('says in which row something is missing', () => {
    const typed = fromRows([{ what: 'Call the families' }, { what: ' ' }]);
    expect(Object.keys(mistakesIn([rows], { a: typed }, say))).toEqual(['a.1.what']);
    expect(mistakesIn([rows], { a: '' }, say)).toEqual({});
  });

  it('takes amounts in pounds and pence and nothing else', () => {
    for (const amount of ['1250', '1250.5', '0,75'])
      expect(mistakesIn([field('money')], { a: amount }, say)).toEqual({});
    for (const amount of ['£5', '1,250.00', '0', '-3', '1.234', 'ten'])
      expect(Object.keys(mistakesIn([field('money')], { a: amount }, say))).toEqual(['a']);
    expect(poundsOf(' 0,75 ')).toBe(0.75);
  });
});

import { describe, expect, it } from 'vitest';
import { storedIndividual, type StoredIndividual } from '../row.ts';
import { add, IndividualStory, today } from '../testing/story.ts';
import { readCell } from './cells.ts';
import { fieldNamed, suggestColumns, type SheetLine } from './columns.ts';
import { planImport } from './plan.ts';

const sheet = (...rows: readonly (readonly string[])[]): readonly SheetLine[] =>
  rows.map((cells, index) => ({ line: index + 1, cells }));
const known = (details: object, id = 'gwen'): StoredIndividual => {
  const story = new IndividualStory({ id });
  story.tell(add(details));
  return storedIndividual(story.entry);
};
const planned = (lines: readonly SheetLine[], register: readonly StoredIndividual[] = []) =>
  planImport(lines, undefined, { register, today });

describe('columns', () => {
  it.each([
    ['Resident Name', 'identity.name'],
    ['ENW', 'identity.name'],
    ['Enw’r preswylydd', 'identity.name'],
    ["Enw'r preswylydd", 'identity.name'],
    ['D.O.B.', 'identity.dateOfBirth'],
    ['Dyddiad  Geni:', 'identity.dateOfBirth'],
    ['Ystafell', 'identity.room'],
    ['Ffôn y cynrychiolydd', 'representative.phone'],
    ['FFON', 'representative.phone'],
    ['Grwp cyfeillgarwch', 'friendship'],
    ['Weekly fee (£)', 'funding.weeklyCost'],
    ['RAG', 'rag'],
    ['Favourite biscuit', null],
  ])('reads %s as %s', (header, field) => {
    expect(fieldNamed(header)).toBe(field);
  });

  it('suggests a field once', () => {
    expect(suggestColumns(['Name', 'Full name', 'DOB'])).toEqual([
      'identity.name',
      null,
      'identity.dateOfBirth',
    ]);
  });
});

describe('cells', () => {
  const day = { kind: 'day' } as const;
  it.each([
    ['3/2/1940', '1940-02-03'],
    ['03.02.1940', '1940-02-03'],
    ['1940-02-03', '1940-02-03'],
    ['3 February 1940', '1940-02-03'],
    ['3ydd Chwefror 1940', '1940-02-03'],
    ['Sat, 3rd Feb 1940', '1940-02-03'],
    ['14644', '1940-02-03'],
    ['14644.5', '1940-02-03'],
  ])('read the day %s', (text, iso) => {
    expect(readCell(day, text)).toEqual({ ok: true, value: iso });
  });
  it.each([
    ['31/2/1940', 'not-a-day'],
    ['2/13/1940', 'not-a-day'],
    ['3/2/40', 'short-year'],
    ['soon', 'not-a-day'],
    ['=NOW()', 'formula'],
  ])('refuse %s as a day: %s', (text, code) => {
    expect(readCell(day, text)).toMatchObject({ ok: false, code });
  });
  it('read yes and no in both languages, amounts with pounds and commas, and nothing as nothing', () => {
    const yesNo = { kind: 'yes-no' } as const;
    for (const text of ['Yes', 'Oes', 'ie', 'X', '✓'])
      expect(readCell(yesNo, text)).toEqual({ ok: true, value: true });
    for (const text of ['No', 'Nac oes', 'NA', '0'])
      expect(readCell(yesNo, text)).toEqual({ ok: true, value: false });
    expect(readCell({ kind: 'money' }, '£1,250.50 pw')).toEqual({ ok: true, value: 1250.5 });
    expect(readCell({ kind: 'money' }, '1.250,50')).toEqual({ ok: true, value: 1250.5 });
    expect(readCell({ kind: 'money' }, '950,5')).toEqual({ ok: true, value: 950.5 });
    expect(
      ['nia@teulu.example', 'Nia Sampl <nia@teulu.example>', 'mailto:nia@teulu.example'].map((cell) =>
        readCell({ kind: 'mail' }, cell),
      ),
    ).toEqual(Array.from({ length: 3 }, () => ({ ok: true, value: 'nia@teulu.example' })));
    for (const cell of ['nia at teulu', 'a@b.example; c@d.example', 'nia@teulu'])
      expect(readCell({ kind: 'mail' }, cell)).toMatchObject({ code: 'not-an-address' });
    expect(readCell({ kind: 'percent' }, '140 %')).toMatchObject({ code: 'out-of-range', max: 100 });
    for (const text of ['', ' ', '-', 'N/A'])
      expect(readCell({ kind: 'line' }, text)).toEqual({ ok: true, value: null });
  });
  it('refuse what a spreadsheet would run, and let a telephone number be', () => {
    for (const text of ['=HYPERLINK("http://x")', '@SUM(A1)', '+cmd|x', '-cmd|x'])
      expect(readCell({ kind: 'line' }, text)).toMatchObject({ ok: false, code: 'formula' });
    for (const text of ['+44 1632 960000', '- needs two staff'])
      expect(readCell({ kind: 'text' }, text)).toEqual({ ok: true, value: text });
    expect(readCell({ kind: 'line' }, 'x'.repeat(201))).toMatchObject({ code: 'too-long' });
  });
});

describe('a plan', () => {
  it('finds the headers under a title and adds everybody, with Welsh letters as they are', () => {
    const plan = planned(
      sheet(
        ['Rhestr preswylwyr Tŷ Gwyn', '', '', ''],
        ['Printed 20/11/2026'],
        ['Enw', 'Dyddiad geni', 'Ystafell', 'Iaith', 'Cyllid', 'CAG'],
        ['Ŵan Llŷr', '3/2/1940', '12', 'Cymraeg', 'GIG', 'Coch'],
      ),
    );
    expect(plan.headerLine).toBe(3);
    expect(plan.rows).toMatchObject([
      {
        line: 4,
        status: 'new',
        rag: 'red',
        details: {
          identity: { name: 'Ŵan Llŷr', dateOfBirth: '1940-02-03', room: '12' },
          language: { choice: 'cy' },
          funding: { funding: 'continuing-healthcare' },
        },
      },
    ]);
  });

  it('says by row and cell what is wrong, and leaves such a row out', () => {
    const { rows } = planned(
      sheet(
        ['Name', 'DOB', 'DoLS', 'Council share', 'NHS share'],
        ['', '1/1/1940', '', '', ''],
        ['Ann Sampl', '1/1/40', 'perhaps', '60', '60'],
        ['Bet Sampl', '1/1/2040', '', '', ''],
      ),
    );
    expect(rows.map(({ status, details }) => [status, details])).toEqual([
      ['error', null],
      ['error', null],
      ['error', null],
    ]);
    expect(rows.map(({ errors }) => errors.map(({ column, code }) => [column, code]))).toEqual([
      [[0, 'no-name']],
      [
        [1, 'short-year'],
        [2, 'not-one-of'],
        [4, 'shares-over'],
      ],
      [[1, 'in-future']],
    ]);
  });

  it('knows people again: by number, else by name and day of birth; empty cells forget nothing', () => {
    const register = [
      known(
        { identity: { name: 'Ann Sampl', dateOfBirth: '1940-01-01', providerId: 'R1', room: '1' } },
        'ann',
      ),
      known({ identity: { name: 'Tŷ Sampl', dateOfBirth: '1941-01-01', room: '2' } }, 'ty'),
      known({ identity: { name: 'Cai Sampl', dateOfBirth: '1942-01-01' } }, 'cai'),
      known({ identity: { name: 'Cai Sampl', dateOfBirth: '1943-01-01' } }, 'cai-2'),
    ];
    const { rows } = planned(
      sheet(
        ['ID', 'Name', 'DOB', 'Room'],
        ['r1', 'Ann Sampl-Jones', '1/1/1940', '7'],
        ['', 'TY SAMPL', '1/1/1941', ''],
        ['', 'Cai Sampl', '', '3'],
        ['R9', 'Ann Sampl', '1/1/1940', ''],
        ['', 'Cai Sampl', '1/1/1943', ''],
      ),
      register,
    );
    expect(rows.map(({ status, id }) => [status, id])).toEqual([
      ['changed', 'ann'],
      ['same', 'ty'],
      ['error', null],
      ['new', null],
      ['same', 'cai-2'],
    ]);
    expect(rows[0]?.cells).toEqual([
      { field: 'identity.name', from: 'Ann Sampl', to: 'Ann Sampl-Jones' },
      { field: 'identity.room', from: '1', to: '7' },
    ]);
  });

  it('takes nobody twice from one file, and nobody back who was taken out', () => {
    const story = new IndividualStory();
    story.tell(add({ identity: { name: 'Gwen Enghraifft' } }));
    story.tell({ type: 'removeIndividual', reason: 'x' });
    const { rows } = planned(
      sheet(
        ['Name', 'DOB'],
        ['Ann Sampl', '1/1/1940'],
        ['ANN  SAMPL', '01/01/1940'],
        ['Gwen Enghraifft', ''],
      ),
      [storedIndividual(story.entry)],
    );
    expect(rows.map(({ status, errors }) => [status, errors[0]?.line])).toEqual([
      ['new', undefined],
      ['repeated', 2],
      ['removed', undefined],
    ]);
  });

  it('asks for a column of names, and for no field twice', () => {
    expect(planned(sheet(['Room', 'DOB'], ['1', '1/1/1940'])).problems).toEqual([
      { code: 'no-name-column', field: null },
    ]);
    const lines = sheet(['Name', 'Kin'], ['Ann', 'Bet']);
    const chosen = { '1': 'identity.name' };
    expect(planImport(lines, chosen, { register: [], today }).problems).toEqual([
      { code: 'field-twice', field: 'identity.name' },
    ]);
    const kin = planImport(lines, { '1': 'representative.name' }, { register: [], today });
    expect(kin.rows[0]?.details).toEqual({ identity: { name: 'Ann' }, representative: { name: 'Bet' } });
  });
});

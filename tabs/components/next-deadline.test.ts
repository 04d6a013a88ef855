import { expect, it } from 'vitest';
import '../../src/language/translate.ts';
import { deadlineLine } from './next-deadline.ts';
import { wordsIn } from './words.tsx';

const plan = { due: '2026-11-20', text: { en: 'Agree the plan', cy: 'Cytuno ar y cynllun' } };

it('calls only what is to come “next”, and says since when the rest is overdue', () => {
  const en = wordsIn('en', () => undefined);
  const cy = wordsIn('cy', () => undefined);
  expect(deadlineLine(en, { ...plan, overdue: false })).toBe(
    'Next deadline: 20 November 2026 – Agree the plan',
  );
  expect(deadlineLine(en, { ...plan, overdue: true })).toBe(
    'Overdue since 20 November 2026 – Agree the plan',
  );
  expect(deadlineLine(cy, { ...plan, overdue: true })).toBe(
    'Wedi mynd heibio’r terfyn amser ers 20 Tachwedd 2026 – Cytuno ar y cynllun',
  );
});

import { expect, test } from 'vitest';
import { isCitation, sourceOf } from './citations.ts';

test.each([
  ['Code 5.19', 'Code'],
  ['Code Annex A', 'Code'],
  ['NF 1.62', 'NF'],
  ['NF Standard 3', 'NF'],
  ['NF Standard 10', 'NF'],
  ['NF Principle 1', 'NF'],
  ['CIW 5.11', 'CIW'],
  ['CIW Annex 1', 'CIW'],
  ['CIW 7', 'CIW'],
  ['PFP 1.1', 'PFP'],
  ['PFP 8.4', 'PFP'],
  ['PFP 7.1', 'PFP'],
  ['PFP App. A 2.10', 'PFP'],
  ['PFP App. C', 'PFP'],
  ['PFP App. D', 'PFP'],
])('%s points into %s', (cite, source) => {
  expect(sourceOf(cite)).toBe(source);
});

test.each([
  'code 5.19',
  'Code 5',
  'Code 8.1',
  'Code 5.19a',
  'Code Annex E',
  'NF Standard 11',
  'NF Principle 8',
  'PFP App A 2.10',
  'PFP 9.1',
  'PFP 7',
  'CIW 7.',
  'PFP App. A 11.1',
  ' Code 5.19',
  '',
])('%j is no citation', (cite) => {
  expect(isCitation(cite)).toBe(false);
});

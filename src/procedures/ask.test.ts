import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { currentEdition } from './editions/index.ts';

const edition = currentEdition('WLS');
const cites = (question: string, language: 'en' | 'cy' = 'en') =>
  ask(edition, question, language).map(({ cite }) => cite);

describe('the best answer comes first', () => {
  test.each([
    ['What does the Code say about suspending new placements?', 'Code 5.19'],
    ['can we ask the provider for a voluntary suspension', 'Code 5.22'],
    ['do we need evidence to open escalating concerns?', 'Code 5.6'],
    ['who do we notify about concerns', 'Code 5.27'],
    ['upload to the platform', 'Code 5.28'],
    ['barring referral DBS', 'Code 5.26'],
    ['unpaid carers assessment', 'Code 7.9'],
    ['transport to the new home', 'Code 7.7'],
    ['first meeting within three working days', 'PFP 7.1'],
  ])('%s', (question, cite) => {
    expect(cites(question)[0]).toBe(cite);
  });
});

describe('misspelt', () => {
  test.each([
    ['evidense', 'Code 5.6'],
    ['voluntry suspenshun', 'Code 5.22'],
    ['safegarding', 'Code 5.16'],
    ['medecines', 'PFP App. A 7.21'],
  ])('%s', (question, cite) => {
    expect(cites(question)).toContain(cite);
  });
});

describe('in Welsh, with and without its signs', () => {
  test.each([
    ['beth mae’r Cod yn ei ddweud am atal comisiynu newydd?', 'Code 5.19'],
    ['gofalwyr di-dâl', 'Code 7.9'],
    ['gofalwyr di-dal', 'Code 7.9'],
    ['hysbysu rheoleiddwyr', 'Code 5.27'],
    ['cludiant i gartref newydd', 'Code 7.7'],
    ['tystiolaeht', 'Code 5.6'],
    ['ataliad gwirfoddol', 'Code 5.22'],
  ])('%s', (question, cite) => {
    expect(cites(question, 'cy')).toContain(cite);
  });

  test('the answer is in the language of the person, whatever the question’s', () => {
    expect(ask(edition, 'unpaid carers', 'cy')[0]?.text).toMatch(/gofalwr di-dâl/);
    expect(ask(edition, 'gofalwyr di-dâl', 'en')[0]?.text).toMatch(/unpaid carer/);
  });
});

test('a paragraph’s number finds that paragraph and nothing else', () => {
  expect(new Set(cites('What is in Code 5.27?'))).toEqual(new Set(['Code 5.27']));
  expect(cites('App. A 2.10')).toEqual(['PFP App. A 2.10']);
});

test.each([
  'pizza',
  'weather in Paris tomorrow',
  'who won the rugby',
  'football results',
  '',
  '???',
  'ffotosynthesis',
])('%j finds nothing', (question) => {
  expect(ask(edition, question, 'en')).toEqual([]);
});

test('a hit says where it stands and how strong it is', () => {
  expect(ask(edition, '5.22', 'en')[0]).toMatchObject({
    id: 'no-required-voluntary-suspension',
    kind: 'gate',
    procedure: 'escalating-concerns',
    cite: 'Code 5.22',
    force: 'must',
  });
});

test('the same text of two procedures is said once, and never more than asked for', () => {
  const hits = ask(edition, 'suspension', 'en', 3);
  expect(hits.length).toBeLessThanOrEqual(3);
  expect(new Set(hits.map(({ cite, text }) => cite + text)).size).toBe(hits.length);
});

import { describe, expect, test } from 'vitest';
import { createAsk } from './ask.ts';
import { getEdition, nationalEditions } from './editions/index.ts';
import type { Language } from './types.ts';

const ask = createAsk(nationalEditions, getEdition('wales-2026'));
/** The paragraphs of the first three answers. */
const cites = (question: string, language: Language): readonly string[] =>
  ask(question, language, 3).flatMap(({ cite, also }) => [cite, ...also]);

describe('asked in English, the paragraph is among the first three answers', () => {
  test.each([
    ['What does the Code say about suspending new placements?', 'Code 5.19'],
    ['can we put an embargo on the home', 'Code 5.19'],
    ['stop placements', 'Code 5.19'],
    ['sign off suspension', 'Code 5.19'],
    ['can we ask the provider for a voluntary suspension', 'Code 5.22'],
    ['voluntry suspenshun', 'Code 5.22'],
    ['do we need evidence to open escalating concerns?', 'Code 5.6'],
    ['quality assurance before escalating concerns', 'Code 5.9'],
    ['who do we notify about concerns', 'Code 5.27'],
    ['upload to the platform', 'Code 5.28'],
    ['upload to the platform', 'Code 7.13'],
    ['barring referral DBS', 'Code 5.26'],
    ['provider’s response', 'Code 4.11'],
    ['root cause', 'Code 4.11'],
    ['lessons learned', 'Code 4.16'],
    ['unpaid carers assessment', 'Code 7.9'],
    ['transport to the new home', 'Code 7.7'],
    ['home closing', 'Code 7.12'],
    ['shut', 'Code 7.12'],
    ['RI', 'Code 7.11'],
    ['decommissioning criteria', 'Code 6.3'],
    ['2009 guidance', 'Code 1.2'],
    ['is an adult placement service covered?', 'Code 1.9'],
    ['safegarding', 'Code 1.21'],
    ['first meeting within three working days', 'PFP 7.1'],
    ['CHC', 'PFP 6.1'],
    ['FNC funding', 'PFP 6.1'],
    ['DoLS', 'PFP App. A 3.10'],
    ['IMCA', 'PFP App. A 3.8'],
    ['TUPE', 'PFP App. A 2.4'],
    ['medecines', 'PFP App. A 7.21'],
    ['insolvency of the provider', 'PFP 4.1'],
    ['daily situation report', 'PFP App. C'],
    ['key contacts out of hours', 'PFP 4.8'],
    ['warning notice', 'CIW 8.3'],
    ['how long before an announced inspection', 'CIW 5.2'],
    ['welsh language active offer', 'NF 1.68'],
  ])('%s: %s', (question, cite) => {
    expect(cites(question, 'en')).toContain(cite);
  });
});

describe('asked in Welsh, with and without its signs', () => {
  test.each([
    ['beth mae’r Cod yn ei ddweud am atal comisiynu newydd?', 'Code 5.19'],
    ['embargo', 'Code 5.19'],
    ['atal', 'Code 5.19'],
    ['ataliad gwirfoddol', 'Code 5.22'],
    ['tystiolaeht', 'Code 5.6'],
    ['sicrhau ansawdd cyn pryderon cynyddol', 'Code 5.9'],
    ['hysbysu rheoleiddwyr', 'Code 5.27'],
    ['lanlwytho i’r llwyfan', 'Code 5.28'],
    ['atgyfeiriad gwahardd', 'Code 5.26'],
    ['ymateb y darparwr', 'Code 4.11'],
    ['achos sylfaenol', 'Code 4.11'],
    ['gwersi a ddysgwyd', 'Code 4.16'],
    ['gofalwyr di-dâl', 'Code 7.9'],
    ['gofalwyr di-dal', 'Code 7.9'],
    ['cau cartref', 'Code 7.12'],
    ['unigolyn cyfrifol', 'Code 7.11'],
    ['datgomisiynu', 'Code 6.3'],
    ['canllawiau 2009', 'Code 1.2'],
    ['diogelu', 'Code 1.21'],
    ['hunangyllidwyr', 'Code 7.6'],
    ['cyfarfod cyntaf y grŵp llywio', 'PFP 7.1'],
    ['gofal iechyd parhaus', 'PFP 6.1'],
    ['amddifadu o ryddid', 'PFP App. A 3.10'],
    ['eiriolwr galluedd meddyliol', 'PFP App. A 3.8'],
    ['trosglwyddo staff', 'PFP App. A 2.4'],
    ['cludiant i gartref newydd', 'PFP App. A 7.12'],
    ['ansolfedd', 'PFP 4.1'],
    ['adroddiad sefyllfa dyddiol', 'PFP App. C'],
    ['hysbysiad rhybuddio', 'CIW 8.3'],
    ['cynnig rhagweithiol', 'CIW 3'],
  ])('%s: %s', (question, cite) => {
    expect(cites(question, 'cy')).toContain(cite);
  });

  test('the answer is in the language of the person, whatever the question’s', () => {
    expect(ask('unpaid carers', 'cy')[0]?.text).toMatch(/gofalwr di-dâl/);
    expect(ask('gofalwyr di-dâl', 'en')[0]?.text).toMatch(/unpaid carer/);
  });
});

describe('a paragraph’s number is answered with that paragraph', () => {
  test.each([
    ['5.22', 'Code 5.22'],
    ['What is in Code 5.27?', 'Code 5.27'],
    ['Code 7.12', 'Code 7.12'],
    ['Cod 7.12', 'Code 7.12'],
    ['paragraff 6.3', 'Code 6.3'],
    ['PFP 7.1', 'PFP 7.1'],
    ['App. A 2.10', 'PFP App. A 2.10'],
    ['Atodiad A 2.10', 'PFP App. A 2.10'],
    ['AGC 5.11', 'CIW 5.11'],
    ['Annex A', 'Code Annex A'],
    ['NF standard 3', 'NF Standard 3'],
    ['egwyddor 2', 'NF Principle 2'],
  ])('%s: %s', (question, cite) => {
    const [first] = ask(question, 'en');
    expect([first?.cite, ...(first?.also ?? [])]).toContain(cite);
  });

  test('another document’s paragraph of that number is none', () => {
    for (const { cite, also } of ask('PFP 7.1', 'en', 20)) expect([cite, ...also].join()).toContain('PFP');
  });

  test('what a document requires goes before what it recommends, where both rest on it', () => {
    const forces = ask('Code 7.12', 'en').map(({ force }) => force);
    expect(forces.indexOf('must')).toBe(0);
  });
});

test.each([
  'pizza',
  'weather in Paris tomorrow',
  'who won the rugby',
  'football results',
  '',
  '???',
  'ffotosynthesis',
  'rygbi',
  'tywydd yfory',
])('%j finds nothing', (question) => {
  expect(ask(question, 'en')).toEqual([]);
  expect(ask(question, 'cy')).toEqual([]);
});

test('a hit says where it stands, in which document, and how strong it is', () => {
  expect(ask('5.22', 'en')[0]).toMatchObject({
    kind: 'gate',
    edition: 'wales-2026',
    cite: 'Code 5.22',
    force: 'must',
    document: expect.stringMatching(/^Code of Practice/),
  });
});

test('every edition is looked through, the one in force here first', () => {
  const found = ['warning notice', 'insolvency', 'suspension'].flatMap((question) => ask(question, 'en', 20));
  expect(new Set(found.map(({ edition }) => edition))).toEqual(new Set(nationalEditions.map(({ id }) => id)));
});

test('what two procedures say alike is said once, under both paragraphs, and never more than asked for', () => {
  const hits = ask('suspension', 'en', 3);
  expect(hits.length).toBeLessThanOrEqual(3);
  const all = ask('suspension', 'en', 100);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

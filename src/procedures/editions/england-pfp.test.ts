import { describe, expect, test } from 'vitest';
import { checkEdition } from '../schema.ts';
import type { Requirement } from '../types.ts';
import { englandPfp } from './england-pfp/index.ts';
import { getProcedure } from './registry.ts';

const failure = getProcedure(englandPfp, 'provider-failure');
const gate = (id: string) => failure.gates.find((one) => one.id === id);
const duty = (id: string) => failure.duties.find((one) => one.id === id);

/** Everything of the edition that rests on a paragraph. */
const cites = new Set(
  [
    failure,
    ...failure.stages,
    ...failure.questions,
    ...failure.milestones,
    ...failure.duties,
    ...failure.sections.flatMap(({ items }) => items),
    ...failure.gates,
    ...failure.letters,
    ...failure.notifications,
    ...failure.reports,
    ...failure.roles,
    ...failure.criteria,
    ...englandPfp.contacts,
    ...englandPfp.serviceTypes,
  ].flatMap(({ cite, also }) => [cite, ...(also ?? [])]),
);

const paragraphs = (chapter: number, to: number): string[] =>
  Array.from({ length: to }, (_none, index) => `PFP ${chapter}.${index + 1}`);

describe('the edition', () => {
  test('is sound', () => {
    expect(checkEdition(englandPfp)).toBe(englandPfp);
    expect(englandPfp).toMatchObject({ nation: 'ENG', standards: [], calendar: [] });
  });

  // 1.1 names who wrote the document; 3.2 does not exist in it.
  test.each([
    ...paragraphs(1, 10).slice(1),
    ...paragraphs(2, 6),
    'PFP 3.1',
    'PFP 3.3',
    ...paragraphs(4, 8),
    'PFP 5.1',
    ...paragraphs(6, 5),
    ...paragraphs(7, 4),
    ...paragraphs(8, 4),
    'PFP App. C',
    'PFP App. D',
  ])('%s has its place', (cite) => {
    expect(cites).toContain(cite);
  });

  test('each kind of service that 1.7 names is covered', () => {
    expect(englandPfp.serviceTypes.map(({ id, scope }) => [id, scope])).toEqual([
      ['care-home', 'covered'],
      ['care-home-nursing', 'covered'],
      ['supported-living', 'covered'],
      ['domiciliary-support', 'covered'],
      ['day-service', 'covered'],
      ['other-service', 'covered'],
    ]);
  });
});

describe('order of the steps', () => {
  const asks = (step: string): readonly [readonly Requirement[], boolean][] =>
    failure.gates.filter((one) => one.step === step).map((one) => [one.requires, one.mayOverride]);

  test('nothing goes on before a lead or deputy has acknowledged, and no reason helps (4.4)', () => {
    expect(asks('enter-stage:verification')).toEqual([[['activation-acknowledged'], false]]);
    expect(gate('pf-acknowledged-first')?.cite).toBe('PFP 4.4');
  });

  test('the regulator and the owner verify before the group steers; a lead may say why one is enough (4.5)', () => {
    expect(asks('enter-stage:steering')).toEqual([
      [['milestone:verified-with-regulator', 'milestone:verified-with-owner'], true],
    ]);
  });

  test.each(['monitoring', 'transfer', 'relocation'])('the group is named and has met before %s', (stage) => {
    expect(asks(`enter-stage:${stage}`)).toContainEqual([['group-named', 'meeting-held'], true]);
  });

  test('no payment without a written agreement, and no reason helps (8.3)', () => {
    expect(asks('agree-payment')).toEqual([[['written-agreement'], false]]);
    expect(gate('pf-agreement-before-payment')?.cite).toBe('PFP 8.3');
  });

  test('each question leads where the document leads', () => {
    const ways = Object.fromEntries(
      failure.questions.map(({ id, answers }) => [
        id,
        Object.fromEntries(answers.map((answer) => [answer.id, answer.leadsTo])),
      ]),
    );
    expect(ways).toEqual({
      'pf-verified': { confirmed: ['stage:steering'], prospect: ['stage:steering'], 'not-so': ['close'] },
      'pf-continuity': {
        'with-support': ['stage:monitoring'],
        'new-provider': ['stage:transfer'],
        closes: ['stage:relocation'],
        unclear: [],
      },
      'pf-holding': { recovered: ['stage:lessons'], watching: [], failing: ['stage:steering'] },
      'pf-transferred': { 'all-passed': ['stage:completion'], 'not-all': ['stage:relocation'] },
      'pf-settled': { 'all-settled': ['stage:lessons'], 'not-yet': [], 'another-move': ['stage:relocation'] },
    });
  });
});

describe('force and time', () => {
  test('a must is what the document words as a must', () => {
    const musts = failure.duties.filter(({ force }) => force === 'must').map(({ cite }) => cite);
    expect(musts.toSorted()).toEqual([
      'PFP 4.3',
      'PFP 4.4',
      'PFP 4.6',
      'PFP 7.1',
      'PFP 7.4',
      'PFP 8.3',
      'PFP App. A',
      'PFP App. D',
    ]);
    expect(duty('pf-emergency-planning')).toMatchObject({ cite: 'PFP 2.5', force: 'may' });
  });

  test('the first meeting is within three working days of the notification (7.1)', () => {
    const limit = { from: 'notified', amount: 3, unit: 'working-days' };
    expect(failure.firstMeeting).toEqual({ cite: 'PFP 7.1', limit });
    expect(duty('pf-first-meeting')?.limit).toEqual(limit);
  });

  test('"immediately" is the product’s reading and says so', () => {
    const limits = failure.duties.flatMap(({ limit }) => limit ?? []);
    const sameDay = limits.filter(({ unit }) => unit === 'same-working-day');
    expect(sameDay).toHaveLength(3);
    expect(sameDay.filter(({ reading }) => reading?.en.includes('Hafan') !== true)).toEqual([]);
  });

  test('an urgent case reports every day, and an emergency in a home is briefed every day', () => {
    expect(duty('pf-daily-report')).toMatchObject({
      metBy: { notification: 'situation-report' },
      repeats: { amount: 1, unit: 'days' },
      applies: { urgencies: ['unplanned'] },
    });
    expect(duty('pf-daily-briefing')).toMatchObject({
      metBy: { fact: 'entry:briefing' },
      repeats: { amount: 1, unit: 'days' },
      applies: { settings: ['care-home'], urgencies: ['unplanned'] },
    });
  });
});

describe('the group and whom to reach', () => {
  test('7.4’s eight seats must be invited, ten more may', () => {
    const seats = (invite: 'must' | 'may') =>
      failure.roles
        .filter((role) => role.invite === invite && role.cite === 'PFP 7.4')
        .map(({ id }) => id)
        .toSorted();
    expect(seats('must')).toEqual(
      [
        'safeguarding',
        'health-board',
        'commissioning',
        'social-work',
        'regulator',
        'minute-taker',
        'communications',
        'legal',
      ].toSorted(),
    );
    expect(seats('may')).toEqual(
      [
        'nhs-trust',
        'finance',
        'provider-management',
        'advocacy',
        'families',
        'ambulance',
        'police',
        'health-and-safety',
        'market-development',
        'cabinet-member',
      ].toSorted(),
    );
  });

  test('5.1’s eight contacts stand, and the two leads are told at activation', () => {
    expect(englandPfp.contacts.filter(({ cite }) => cite === 'PFP 5.1')).toHaveLength(8);
    expect(
      englandPfp.contacts.filter(({ activation }) => activation === true).map(({ agency }) => agency),
    ).toEqual(['council', 'health-board']);
  });
});

describe('texts', () => {
  const texts = JSON.stringify(englandPfp);

  test('no Welsh body and no Welsh law is named', () => {
    expect(texts).not.toMatch(
      /Care Inspectorate|Arolygiaeth|health board|bwrdd iechyd|Community of Practice/i,
    );
    expect(texts).not.toContain('"Code ');
  });

  test('Welsh never says "dyddiad cau" for a deadline', () => {
    expect(texts.toLowerCase()).not.toContain('dyddiad cau');
  });

  test('Welsh is not the English over again', () => {
    for (const { text } of [
      ...failure.duties,
      ...failure.gates,
      ...failure.questions,
      ...failure.sections.flatMap(({ items }) => items),
    ])
      expect(text.cy).not.toBe(text.en);
  });
});

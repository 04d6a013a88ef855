import { describe, expect, test } from 'vitest';
import type { Cited, Duty, Edition, Procedure } from '../../types.ts';
import { currentEdition, getProcedure } from '../index.ts';

const edition: Edition = currentEdition('WLS');
const concerns = getProcedure(edition, 'escalating-concerns');
const decommissioning = getProcedure(edition, 'decommissioning');
const closure = getProcedure(edition, 'closure');

const citesOf = ({ cite, also }: Cited): readonly string[] => [cite, ...(also ?? [])];

/** What binds: duties that must be met, gates that stop a step, letters that put something in writing. */
const binding = (procedure: Procedure): ReadonlySet<string> =>
  new Set([
    ...procedure.duties.filter(({ force }) => force === 'must').flatMap(citesOf),
    ...procedure.gates.flatMap((gate) => [
      ...citesOf(gate),
      ...Object.values(gate.citeFor ?? {}).filter((one) => one !== undefined),
    ]),
    ...procedure.letters.flatMap(citesOf),
  ]);

const should = (procedure: Procedure): ReadonlySet<string> =>
  new Set(procedure.duties.filter(({ force }) => force !== 'must').flatMap(citesOf));

const findDuty = (procedure: Procedure, id: string): Duty | undefined =>
  procedure.duties.find((duty) => duty.id === id);

describe('what the Code says must be is a must duty, a gate or a letter', () => {
  test.each(['1.20', '1.21', '3.12', '4.11', '4.12', '4.16'])('chapters 1 to 4: %s', (paragraph) => {
    expect(binding(concerns)).toContain(`Code ${paragraph}`);
  });
  test.each([6, 7, 13, 17, 19, 21, 22, 23, 27, 28])('5.%i', (paragraph) => {
    expect(binding(concerns)).toContain(`Code 5.${paragraph}`);
  });
  test.each([1, 4, 5, 6, 7, 8, 9])('6.%i', (paragraph) => {
    expect(binding(decommissioning)).toContain(`Code 6.${paragraph}`);
  });
  test.each([3, 5, 6, 7, 8, 9, 10, 11, 12, 13])('7.%i', (paragraph) => {
    expect(binding(closure)).toContain(`Code 7.${paragraph}`);
  });
});

describe('what it says should be is a duty of that force', () => {
  test.each([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 22, 24, 25, 26])('5.%i', (paragraph) => {
    expect(should(concerns)).toContain(`Code 5.${paragraph}`);
  });
  test('6.5 about the workforce, 7.4 and 7.11 about prevention and the provider', () => {
    expect(should(decommissioning)).toContain('Code 6.5');
    expect([...should(closure)]).toEqual(expect.arrayContaining(['Code 7.4', 'Code 7.11']));
  });
});

describe('every paragraph of chapter 6 has its place', () => {
  const cited = new Set([
    ...citesOf(decommissioning),
    ...[
      ...decommissioning.stages,
      ...decommissioning.duties,
      ...decommissioning.questions,
      ...decommissioning.criteria,
      ...decommissioning.sections.flatMap(({ items }) => items),
    ].flatMap(citesOf),
  ]);
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('6.%i', (paragraph) => {
    expect(cited).toContain(`Code 6.${paragraph}`);
  });
});

describe('questions', () => {
  test.each([
    [concerns, 'evidence', ['stage:plan', 'close', 'procedure:quality-assurance', 'procedure:closure']],
    [
      concerns,
      'review',
      [
        'stage:improvement',
        'close',
        'procedure:quality-assurance',
        'procedure:decommissioning',
        'procedure:closure',
      ],
    ],
    [
      decommissioning,
      'dc-assessment',
      ['stage:dc-decision', 'close', 'procedure:quality-assurance', 'procedure:escalating-concerns'],
    ],
    [
      decommissioning,
      'dc-decision',
      [
        'stage:dc-transition',
        'close',
        'procedure:quality-assurance',
        'procedure:escalating-concerns',
        'procedure:closure',
      ],
    ],
    [decommissioning, 'dc-transition', ['stage:dc-completion', 'procedure:closure']],
    [
      closure,
      'clarification',
      ['stage:assessment', 'close', 'procedure:quality-assurance', 'procedure:escalating-concerns'],
    ],
    [closure, 'completion', ['stage:lessons', 'stage:relocation']],
  ] as const)('%o at %s leads every way that there is, and no other', (procedure, stage, ways) => {
    const question = procedure.questions.find((one) => one.stage === stage);
    const led = new Set(question?.answers.flatMap(({ leadsTo }) => leadsTo));
    expect([...led].toSorted()).toEqual([...ways].toSorted());
  });

  test('none stands at the stage of improvement, from which a case is closed without delay (5.17)', () => {
    expect(concerns.questions.map(({ stage }) => stage)).not.toContain('improvement');
    expect(concerns.stages.find(({ id }) => id === 'improvement')?.mayClose).toBe(true);
    expect(findDuty(concerns, 'ec-close-promptly')?.metBy).toEqual({
      kind: 'fact',
      fact: 'left:escalating-concerns',
    });
  });
});

describe('decommissioning', () => {
  test('no decision before the assessment, no transition before the plan for continuity: nobody may pass', () => {
    const gate = (id: string) => decommissioning.gates.find((one) => one.id === id);
    expect(gate('dc-assess-before-decision')).toMatchObject({ cite: 'Code 6.1', mayOverride: false });
    expect(gate('dc-continuity-before-transition')).toMatchObject({ cite: 'Code 6.4', mayOverride: false });
    expect(gate('dc-standards-before-transition')).toMatchObject({ mayOverride: true });
  });

  test('6.6 is due only where the contract ends over quality and safety, the same working day', () => {
    expect(findDuty(decommissioning, 'dc-notify')).toMatchObject({
      force: 'must',
      when: 'answered:dc-decided.for-quality-and-safety',
      limit: { from: 'stage-entered', unit: 'same-working-day' },
    });
  });
});

describe('closure', () => {
  test('an unplanned one is reported on daily, and its leads are told by telephone and in writing', () => {
    expect(findDuty(closure, 'cl-daily-report')).toMatchObject({
      applies: { urgencies: ['unplanned'] },
      repeats: { amount: 1, unit: 'days' },
    });
    expect(findDuty(closure, 'cl-leads-told')).toMatchObject({ cite: 'PFP 4.3', force: 'should' });
  });

  test('7.7 is for accommodation, 7.8 for everything else', () => {
    const settings = (cite: string) =>
      closure.duties.filter((duty) => duty.cite === cite).map(({ applies }) => applies?.settings);
    expect(new Set(settings('Code 7.7').flat())).toEqual(new Set(['care-home']));
    expect(new Set(settings('Code 7.8').flat())).toEqual(new Set(['home-care', 'other']));
  });
});

test('letters to people, staff and partners go out in both languages (NF 1.63)', () => {
  const letters = [concerns, decommissioning, closure].flatMap((procedure) => procedure.letters);
  const toMany = letters.filter(({ to }) => to !== 'provider');
  expect(toMany.map(({ id }) => id).toSorted()).toEqual([
    'closure-news',
    'closure-people-and-families',
    'service-change-partners',
    'service-change-people-and-families',
    'service-change-workforce',
  ]);
  expect(toMany.filter(({ alwaysBoth }) => alwaysBoth !== true)).toEqual([]);
});

describe('applicability (Code 1.9 to 1.18)', () => {
  test.each([9, 10, 11, 12, 13, 14, 15, 16, 17, 18])('1.%i', (paragraph) => {
    expect(edition.serviceTypes.flatMap(citesOf)).toContain(`Code 1.${paragraph}`);
  });
});

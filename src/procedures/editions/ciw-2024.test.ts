import { describe, expect, test } from 'vitest';
import { checkEdition } from '../schema.ts';
import type { Duty, TimeLimit } from '../types.ts';
import { ciw2024 } from './ciw-2024/index.ts';
import { performanceReview } from './ciw-2024/performance-review/index.ts';

const dutyOf = (id: string): Duty => {
  const duty = performanceReview.duties.find((candidate) => candidate.id === id);
  if (duty === undefined) throw new Error(`No duty "${id}"`);
  return duty;
};

const limitOf = (id: string): Pick<TimeLimit, 'from' | 'amount' | 'unit' | 'direction'> | undefined => {
  const { limit } = dutyOf(id);
  if (limit === undefined) return undefined;
  const { reading: _reading, ...rest } = limit;
  return rest;
};

test('the edition is sound', () => {
  expect(checkEdition(ciw2024)).toBe(ciw2024);
});

describe('every time limit of CIW 5 to 8 and Annex 1', () => {
  test.each([
    ['pr-announced-ahead', 'CIW 5.2', 'regulator', 'milestone:fieldwork-starts', 4, 'weeks', 'before'],
    ['pr-five-years', 'CIW 5.2', 'regulator', 'milestone:last-inspection', 60, 'months'],
    ['pr-conflicts-checked', 'CIW 5.2', 'council', 'milestone:announced', 0, 'same-working-day'],
    ['pr-draft-report-in-time', 'CIW 7', 'regulator', 'milestone:inspection-completed', 20, 'working-days'],
    [
      'pr-assurance-letter-in-time',
      'CIW 7',
      'regulator',
      'milestone:inspection-completed',
      15,
      'working-days',
    ],
    [
      'pr-improvement-letter-in-time',
      'CIW 7',
      'regulator',
      'milestone:inspection-completed',
      15,
      'working-days',
    ],
    ['pr-comments-in-time', 'CIW 7', 'council', 'milestone:draft-received', 10, 'working-days'],
    ['pr-published-after-comments', 'CIW 7', 'regulator', 'milestone:comments-sent', 25, 'working-days'],
    [
      'pr-published-after-inspection',
      'CIW 7',
      'regulator',
      'milestone:inspection-completed',
      50,
      'working-days',
    ],
    [
      'pr-conference-letter-in-time',
      'CIW 5.11',
      'regulator',
      'milestone:conference-held',
      10,
      'working-days',
    ],
    ['pr-conference-corrections', 'CIW 5.11', 'council', 'milestone:conference-letter', 10, 'working-days'],
    ['pr-warning-reviewed', 'CIW 8.3', 'regulator', 'milestone:warning-notice', 90, 'days'],
    ['pr-further-notice-reviewed', 'CIW 8.3', 'regulator', 'milestone:further-notice', 90, 'days'],
    [
      'pr-warning-answered',
      'CIW 8.3',
      'council',
      'milestone:warning-period-ends',
      1,
      'working-days',
      'before',
    ],
    ['pr-quarterly-data', 'CIW 6.2', 'council', 'procedure-entered', 3, 'months'],
    ['pr-directors-report', 'CIW 6.1', 'council', 'procedure-entered', 12, 'months'],
    ['pr-director-meeting', 'CIW 5.8', 'regulator', 'procedure-entered', 12, 'months'],
    ['pr-chief-executive-meeting', 'CIW 5.8', 'regulator', 'procedure-entered', 12, 'months'],
  ] as const)('%s (%s)', (id, cite, responsible, from, amount, unit, direction = undefined) => {
    expect(dutyOf(id)).toMatchObject({ cite, responsible });
    expect(limitOf(id)).toEqual({
      from,
      amount,
      unit,
      ...(direction === undefined ? {} : { direction }),
    });
  });

  test('no duty has a limit that is not in the table above', () => {
    expect(performanceReview.duties.filter(({ limit }) => limit !== undefined)).toHaveLength(18);
  });

  test('what another body keeps to is guidance here: the council waits for it', () => {
    const others = performanceReview.duties.filter(({ responsible }) => responsible === 'regulator');
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter(({ force }) => force !== 'should')).toEqual([]);
  });

  test('data every quarter, report and meetings every year', () => {
    expect(dutyOf('pr-quarterly-data').repeats).toEqual({ amount: 3, unit: 'months' });
    for (const id of ['pr-directors-report', 'pr-director-meeting', 'pr-chief-executive-meeting'])
      expect(dutyOf(id).repeats, id).toEqual({ amount: 12, unit: 'months' });
  });

  test('and go on through an inspection and serious concerns, for a duty rests outside its stages', () => {
    const every = performanceReview.stages.map(({ id }) => id);
    const ongoing = performanceReview.duties.filter(
      ({ repeats, id }) => repeats !== undefined && id !== 'pr-further-notice-reviewed',
    );
    expect(ongoing).toHaveLength(4);
    for (const { id, stages } of ongoing) expect(stages, id).toEqual(every);
  });

  test('a limit without a figure in the document says that it is the product’s own reading', () => {
    for (const id of ['pr-conflicts-checked', 'pr-warning-answered', 'pr-directors-report'])
      expect(dutyOf(id).limit?.reading, id).toBeDefined();
  });
});

test('a draft report and a draft letter never run against each other', () => {
  const kinds = [
    'pr-draft-report-in-time',
    'pr-assurance-letter-in-time',
    'pr-improvement-letter-in-time',
  ].map((id) => dutyOf(id).when);
  expect(new Set(kinds).size).toBe(3);
  expect(kinds.every((when) => when?.startsWith('answered:pr-kind.'))).toBe(true);
});

test('every line of Annex 1 stands in the calendar', () => {
  const lines = ciw2024.calendar.filter(({ cite }) => cite === 'CIW Annex 1').map(({ id }) => id);
  expect(lines).toEqual([
    'heads-of-service-meeting',
    'director-meeting',
    'chief-executive-meeting',
    'improvement-conference',
    'extraordinary-meeting',
    'performance-evaluation-inspection',
    'assurance-check',
    'improvement-check',
  ]);
});

test('every way out of a stage is among the answers to its question, and no other', () => {
  for (const { id, next } of performanceReview.stages) {
    const question = performanceReview.questions.find(({ stage }) => stage === id);
    if (question === undefined) continue;
    const ways = question.answers.flatMap(({ leadsTo }) => leadsTo).filter((way) => way.startsWith('stage:'));
    expect([...new Set(ways)].toSorted(), id).toEqual(next.map((to) => `stage:${to}`).toSorted());
  }
});

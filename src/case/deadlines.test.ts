import { describe, expect, it } from 'vitest';
import { workingDays } from '../calendar/working-days.ts';
import { dueDate } from './deadlines.ts';

const days = workingDays('WLS');

describe('a due date', () => {
  it.each([
    ['a month on', { amount: 1, unit: 'months' }, '2026-11-23', '2026-12-23'],
    ['a month on, where the month is shorter', { amount: 1, unit: 'months' }, '2027-01-31', '2027-02-28'],
    ['months over the turn of a year', { amount: 3, unit: 'months' }, '2026-11-30', '2027-02-28'],
    ['months back', { amount: 2, unit: 'months', direction: 'before' }, '2027-01-31', '2026-11-30'],
    ['weeks back', { amount: 4, unit: 'weeks', direction: 'before' }, '2026-12-21', '2026-11-23'],
    [
      'working days back over Christmas',
      { amount: 3, unit: 'working-days', direction: 'before' },
      '2026-12-30',
      '2026-12-23',
    ],
    [
      'by the working day before',
      { amount: 0, unit: 'same-working-day', direction: 'before' },
      '2026-12-27',
      '2026-12-24',
    ],
    ['working days on', { amount: 3, unit: 'working-days' }, '2026-12-24', '2026-12-31'],
  ] as const)('is %s', (_what, limit, from, due) => {
    expect(dueDate(limit, from, days)).toBe(due);
  });

  it('counts an instant by its date in London', () => {
    expect(dueDate({ amount: 1, unit: 'days' }, '2026-06-30T23:30:00Z', days)).toBe('2026-07-02');
  });
});

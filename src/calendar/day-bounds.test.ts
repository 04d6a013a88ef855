import { expect, test } from 'vitest';
import { dayBounds } from './day-bounds.ts';

test('a day begins at midnight in London and is as long as the clocks make it', () => {
  const hours = (isoDate: string): number => {
    const { begins, ends } = dayBounds(isoDate);
    return (ends - begins) / 3_600_000;
  };
  expect(new Date(dayBounds('2026-07-01').begins).toISOString()).toBe('2026-06-30T23:00:00.000Z');
  expect([hours('2026-11-23'), hours('2026-03-29'), hours('2026-10-25')]).toEqual([24, 23, 25]);
  expect(() => dayBounds('2026-02-30')).toThrow(RangeError);
});

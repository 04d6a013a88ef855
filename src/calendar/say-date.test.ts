import { describe, expect, it } from 'vitest';
import { sayDate, sayTime } from './say-date.ts';

describe('dates in words', () => {
  it.each([
    ['2026-11-23', 'Monday 23 November 2026', 'dydd Llun 23 Tachwedd 2026'],
    ['2026-12-29', 'Tuesday 29 December 2026', 'dydd Mawrth 29 Rhagfyr 2026'],
    ['2028-02-29', 'Tuesday 29 February 2028', 'dydd Mawrth 29 Chwefror 2028'],
    ['2027-01-01', 'Friday 1 January 2027', 'dydd Gwener 1 Ionawr 2027'],
    ['2026-08-09', 'Sunday 9 August 2026', 'dydd Sul 9 Awst 2026'],
  ])('%s', (date, en, cy) => {
    expect(sayDate(date, 'en')).toBe(en);
    expect(sayDate(date, 'cy')).toBe(cy);
  });

  it('has no 30 February', () => {
    expect(() => sayDate('2026-02-30', 'en')).toThrow(RangeError);
  });
});

describe('times in words', () => {
  it('are London’s, in summer and in winter', () => {
    expect(sayTime('2026-07-01T13:30:00Z', 'en')).toBe('Wednesday 1 July 2026, 14:30');
    expect(sayTime('2026-12-01T14:30:00Z', 'cy')).toBe('dydd Mawrth 1 Rhagfyr 2026, 14:30');
    expect(sayTime('2026-06-30T23:05:00+00:00', 'cy')).toBe('dydd Mercher 1 Gorffennaf 2026, 00:05');
  });
});

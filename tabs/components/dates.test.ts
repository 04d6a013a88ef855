import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { dayInWords, londonInstant, londonLocal, momentInWords, shortDay, timeOf } from './dates.ts';

describe('dates in words', () => {
  it('says a day in both languages, whatever the browser knows of Welsh', () => {
    expect(dayInWords('2026-11-23', sayIn('en'))).toBe('Monday 23 November 2026');
    expect(dayInWords('2026-11-23', sayIn('cy'))).toBe('dydd Llun 23 Tachwedd 2026');
    expect(shortDay('2026-02-01', sayIn('cy'))).toBe('1 Chwefror 2026');
  });

  it('shows instants by the clocks of London, also when the day differs from UTC', () => {
    expect(timeOf('2026-07-01T23:30:00Z')).toBe('00:30');
    expect(momentInWords('2026-07-01T23:30:00Z', sayIn('en'))).toBe('2 July 2026, 00:30');
    expect(momentInWords('2026-12-01T23:30:00Z', sayIn('en'))).toBe('1 December 2026, 23:30');
  });

  it('gives back what is no date', () => {
    expect(dayInWords('soon', sayIn('en'))).toBe('soon');
  });
});

describe('londonInstant', () => {
  it('gives the offset of that day', () => {
    expect(londonInstant('2026-11-23T10:30')).toBe('2026-11-23T10:30:00+00:00');
    expect(londonInstant('2026-07-23T10:30')).toBe('2026-07-23T10:30:00+01:00');
  });

  it('takes the first of two equal hours, and the next for one that is skipped', () => {
    expect(londonInstant('2026-10-25T01:30')).toBe('2026-10-25T01:30:00+01:00');
    expect(londonInstant('2026-03-29T01:30')).toBe('2026-03-29T01:30:00+00:00');
  });

  it('is the other way round of londonLocal', () => {
    expect(londonLocal(londonInstant('2026-07-23T10:30'))).toBe('2026-07-23T10:30');
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingDays } from './working-days.ts';

const wales = workingDays('WLS');
const england = workingDays('ENG');

describe('working days after a date, worked out by hand with a calendar', () => {
  it.each([
    // Fri 25 is Christmas, Sat 26 Boxing Day, Mon 28 its substitute: Tue 29, Wed 30, Thu 31.
    ['2026-12-24', 3, '2026-12-31', 'Christmas 2026'],
    ['2026-12-24', 1, '2026-12-29', 'the day after the substitute for Boxing Day'],
    // Fri 1 January is a holiday, so Mon 4.
    ['2026-12-31', 1, '2027-01-04', 'New Year 2027 on a Friday'],
    ['2026-12-24', 5, '2027-01-05', 'across Christmas and New Year: 29, 30, 31, 4 January, 5'],
    // Good Friday 3 April, Easter Monday 6 April.
    ['2026-04-02', 1, '2026-04-07', 'Easter 2026'],
    ['2026-04-02', 3, '2026-04-09', 'Easter 2026'],
    // Good Friday 26 March, Easter Monday 29 March.
    ['2027-03-25', 1, '2027-03-30', 'Easter 2027'],
    ['2027-03-24', 2, '2027-03-30', 'Easter 2027, the Thursday before counts'],
    ['2026-05-01', 1, '2026-05-05', 'early May 2026'],
    ['2026-05-22', 1, '2026-05-26', 'spring bank holiday 2026'],
    ['2026-08-28', 3, '2026-09-03', 'summer bank holiday 2026: 1, 2, 3 September'],
    // Sat 25 and Sun 26 December 2027: substitutes on Mon 27 and Tue 28.
    ['2027-12-24', 1, '2027-12-29', 'Christmas 2027 on a Saturday'],
    // 1 January 2028 is a Saturday: substitute on Mon 3.
    ['2027-12-31', 1, '2028-01-04', 'New Year 2028 on a Saturday'],
    ['2028-02-28', 1, '2028-02-29', 'a leap day, a Tuesday'],
    ['2028-02-28', 2, '2028-03-01', 'past a leap day; St David’s Day is a working day'],
    ['2026-03-27', 1, '2026-03-30', 'over the night when clocks go forward'],
    ['2026-10-23', 1, '2026-10-26', 'over the night when clocks go back'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
    ['2026-11-22', 3, '2026-11-25', 'from a Sunday'],
    ['2026-11-23', 0, '2026-11-23', 'none'],
    ['2026-11-21', 0, '2026-11-21', 'none, from a Saturday'],
    ['2026-11-23', 20, '2026-12-21', 'four weeks without a holiday'],
  ])('%s + %i is %s (%s)', (from, n, expected) => {
    expect(wales.add(from, n)).toBe(expected);
    expect(england.add(from, n)).toBe(expected);
  });

  it('does not take a day of observance for a holiday', () => {
    expect(wales.isWorkingDay('2027-03-01')).toBe(true);
    expect(wales.isWorkingDay('2026-04-05')).toBe(false);
    expect(wales.isWorkingDay('2026-12-28')).toBe(false);
    expect(wales.isWorkingDay('2026-12-29')).toBe(true);
  });

  it.each([
    ['2026-12-24', '2026-12-31', 3],
    ['2026-12-31', '2026-12-24', -3],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-22', '2026-11-20', 0],
    // 31 December; 261 weekdays of 2027 less 8 holidays; 4 and 5 January 2028 (Mon 3 is a substitute).
    ['2026-12-30', '2028-01-05', 1 + 253 + 2],
  ])('from %s to %s there are %i', (from, to, expected) => {
    expect(wales.between(from, to)).toBe(expected);
  });

  it('counts back what it counted forth', () => {
    const day = fc
      .date({ min: new Date('2010-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 600 }), (from, n) => {
        const to = wales.add(from, n);
        expect(wales.isWorkingDay(to)).toBe(true);
        expect(wales.between(from, to)).toBe(n);
        expect(wales.between(to, from)).toBe(-n);
      }),
    );
  });

  it('refuses what is no date, or one too far off to have bank holidays', () => {
    expect(() => wales.add('2026-02-30', 1)).toThrow(RangeError);
    expect(() => wales.isWorkingDay('yesterday')).toThrow(RangeError);
    expect(() => wales.add('0026-12-24', 1)).toThrow(RangeError);
    expect(() => wales.add('2026-12-24', -1)).toThrow(RangeError);
    expect(() => wales.add('2026-12-24', 1.5)).toThrow(RangeError);
    expect(() => wales.add('2026-12-24', 1_000_000)).toThrow(RangeError);
  });
});

describe('bank holidays as they were proclaimed', () => {
  it.each<[string, boolean, string?]>([
    // Jubilee 2002: from 27 May to Tuesday 4 June, and Monday 3 June besides.
    ['2002-05-27', true],
    ['2002-06-03', false],
    ['2002-06-04', false],
    ['2011-04-29', false, 'the royal wedding'],
    ['2012-05-28', true, 'moved to 4 June for the jubilee'],
    ['2012-06-04', false],
    ['2012-06-05', false],
    ['2020-05-04', true, 'early May moved to VE Day'],
    ['2020-05-08', false],
    ['2022-05-30', true, 'spring moved to 2 June for the jubilee'],
    ['2022-06-02', false],
    ['2022-06-03', false],
    ['2022-09-19', false, 'the state funeral'],
    ['2022-12-27', false, 'substitute: Christmas Day was a Sunday'],
    ['2023-01-02', false, 'substitute: New Year’s Day was a Sunday'],
    ['2023-05-08', false, 'the coronation'],
    ['2026-04-03', false, 'Good Friday'],
    ['2026-04-06', false, 'Easter Monday'],
    ['2026-12-28', false, 'substitute: Boxing Day is a Saturday'],
    ['2027-12-27', false, 'substitute: Christmas Day is a Saturday'],
    ['2027-12-28', false, 'substitute: Boxing Day is a Sunday'],
    ['2027-12-29', true],
    ['2028-01-03', false, 'substitute: New Year’s Day is a Saturday'],
    ['2027-03-01', true, 'St David’s Day is no bank holiday'],
    ['2027-04-23', true, 'nor is St George’s Day'],
    ['2026-11-30', true, 'St Andrew’s Day is Scotland’s'],
    ['2027-01-04', true, '2 January and its substitute are Scotland’s'],
    ['2027-08-02', true, 'the first Monday of August is Scotland’s'],
  ])('%s is a working day: %s', (date, expected) => {
    expect(wales.isWorkingDay(date)).toBe(expected);
    expect(england.isWorkingDay(date)).toBe(expected);
  });

  it('are the same in Wales and in England, so that a difference made by law is seen here first', () => {
    const first = Date.UTC(2020, 0, 1);
    const days = Array.from({ length: 21 * 365 }, (_, index) =>
      new Date(first + index * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
    );
    expect(days.filter((date) => wales.isWorkingDay(date) !== england.isWorkingDay(date))).toEqual([]);
  });
});

describe('a council’s own closed days', () => {
  // Tue 29, Wed 30 and Thu 31 December 2026: closed between Christmas and New Year.
  const closed = workingDays('WLS', ['2026-12-29', '2026-12-30', '2026-12-31']);

  it('are no working days', () => {
    expect(closed.isWorkingDay('2026-12-30')).toBe(false);
    expect(closed.add('2026-12-24', 1)).toBe('2027-01-04');
    expect(closed.between('2026-12-24', '2027-01-04')).toBe(1);
    expect(closed.between('2027-01-04', '2026-12-24')).toBe(-1);
  });

  it('leave the nation’s working days as they are', () => {
    expect(wales.isWorkingDay('2026-12-30')).toBe(true);
    expect(workingDays('WLS', [])).toBe(wales);
  });

  it('may name a weekend or a bank holiday, which are closed already', () => {
    const odd = workingDays('WLS', ['2026-12-25', '2026-12-27']);
    expect(odd.add('2026-12-24', 3)).toBe(wales.add('2026-12-24', 3));
  });

  it('are the same object for the same days', () => {
    expect(workingDays('WLS', ['2026-12-29', '2026-12-30', '2026-12-31'])).toBe(closed);
    expect(workingDays('ENG', ['2026-12-29', '2026-12-30', '2026-12-31'])).not.toBe(closed);
  });

  it('must be dates', () => {
    expect(() => workingDays('WLS', ['29 December'])).toThrow(RangeError);
    expect(() => workingDays('WLS', ['2026-02-29'])).toThrow(RangeError);
  });
});

describe('the date of an instant in London', () => {
  it.each([
    ['2026-06-30T22:59:59Z', '2026-06-30'],
    ['2026-06-30T23:00:00Z', '2026-07-01'],
    ['2026-12-31T23:59:59Z', '2026-12-31'],
    ['2026-03-29T00:30:00Z', '2026-03-29'],
    ['2026-03-28T23:30:00-01:00', '2026-03-29'],
    ['2026-10-24T23:30:00Z', '2026-10-25'],
    ['2026-10-25T23:30:00Z', '2026-10-25'],
  ])('of %s is %s', (instant, expected) => {
    expect(wales.dateOf(instant)).toBe(expected);
  });
});

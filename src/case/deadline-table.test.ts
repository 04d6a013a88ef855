import { describe, expect, it } from 'vitest';
import { workingDays } from '../calendar/working-days.ts';
import type { Duty, TimeLimit } from '../procedures/types.ts';
import { dueDate } from './deadlines.ts';

/**
 * Due dates worked out by hand with a printed calendar and the bank holidays of Wales and England, never by
 * running the code (N16). Each line says in its last column how the date comes about; day names are those of
 * the calendar. "WD" counts working days, day 0 is the day on which the limit's event happened in London.
 */

type Limit = Pick<TimeLimit, 'amount' | 'unit' | 'direction'>;
type Case = readonly [limit: Limit, from: string, due: string, why: string];

const wd = (amount: number): Limit => ({ amount, unit: 'working-days' });
const days = (amount: number): Limit => ({ amount, unit: 'days' });
const weeks = (amount: number): Limit => ({ amount, unit: 'weeks' });
const months = (amount: number): Limit => ({ amount, unit: 'months' });
const withoutDelay: Limit = { amount: 0, unit: 'same-working-day' };
const before = (limit: Limit): Limit => ({ ...limit, direction: 'before' });

const ordinary: readonly Case[] = [
  [wd(3), '2026-11-23', '2026-11-26', 'from Monday: Tue 24, Wed 25, Thu 26'],
  [wd(1), '2026-11-20', '2026-11-23', 'from Friday: Mon 23'],
  [wd(3), '2026-11-19', '2026-11-24', 'from Thursday: Fri 20, Mon 23, Tue 24'],
  [wd(3), '2026-11-21', '2026-11-25', 'from Saturday: Mon 23, Tue 24, Wed 25'],
  [wd(3), '2026-11-22', '2026-11-25', 'from Sunday: Mon 23, Tue 24, Wed 25'],
  [wd(10), '2026-11-23', '2026-12-07', 'two whole weeks: 24–27, 30, 1–4, Mon 7'],
  [wd(20), '2026-11-23', '2026-12-21', 'four whole weeks, none with a holiday: Mon 21'],
];

const christmasAndNewYear: readonly Case[] = [
  // 2026: Fri 25, Sat 26 with its substitute on Mon 28, Fri 1 January.
  [wd(3), '2026-12-24', '2026-12-31', 'Tue 29, Wed 30, Thu 31'],
  [wd(3), '2026-12-23', '2026-12-30', 'Thu 24, Tue 29, Wed 30'],
  [wd(10), '2026-12-18', '2027-01-06', '21–24 are 4, 29–31 make 7, 4–6 January make 10'],
  [wd(1), '2026-12-25', '2026-12-29', 'from Christmas Day itself: Tue 29'],
  [wd(1), '2026-12-28', '2026-12-29', 'from the substitute day: Tue 29'],
  [wd(1), '2026-12-31', '2027-01-04', 'Fri 1 is a holiday: Mon 4'],
  [wd(25), '2026-11-30', '2027-01-07', 'December: 4, 9, 14, 18 on Thu 24, 21 on Thu 31; 4–7 January make 25'],
  [wd(50), '2026-10-16', '2026-12-29', 'nine weeks of five to Fri 18 make 45, 21–24 make 49, Tue 29'],
  // 2027: Sat 25 and Sun 26, substitutes Mon 27 and Tue 28; 1 January 2028 a Saturday, substitute Mon 3.
  [wd(1), '2027-12-24', '2027-12-29', 'two substitute days in a row: Wed 29'],
  [wd(3), '2027-12-23', '2027-12-30', 'Fri 24, Wed 29, Thu 30'],
  [wd(1), '2027-12-31', '2028-01-04', 'Mon 3 is a substitute: Tue 4'],
  // 2025: Thu 25 and Fri 26; Thu 1 January 2026.
  [wd(2), '2025-12-24', '2025-12-30', 'Mon 29, Tue 30'],
  [wd(1), '2025-12-31', '2026-01-02', 'Thu 1 is a holiday: Fri 2'],
  [wd(10), '2025-12-22', '2026-01-08', '23, 24 are 2, 29–31 make 5, Fri 2 makes 6, 5–8 make 10'],
  // 2022: Christmas Day a Sunday, Boxing Day on Mon 26, substitute on Tue 27; 1 January a Sunday, substitute Mon 2.
  [wd(1), '2022-12-23', '2022-12-28', 'Mon 26 and Tue 27 are holidays: Wed 28'],
  [wd(1), '2022-12-30', '2023-01-03', 'Mon 2 is a substitute: Tue 3'],
];

const easter: readonly Case[] = [
  // 2026: Good Friday 3 April, Easter Monday 6 April.
  [wd(1), '2026-04-02', '2026-04-07', 'from Maundy Thursday: Tue 7'],
  [wd(3), '2026-04-01', '2026-04-08', 'Thu 2, Tue 7, Wed 8'],
  [wd(15), '2026-03-20', '2026-04-14', '23–27 are 5, 30–2 make 9, 7–10 make 13, 13, Tue 14'],
  // 2027: 26 and 29 March.
  [wd(1), '2027-03-25', '2027-03-30', 'Tue 30'],
  [wd(20), '2027-03-12', '2027-04-13', '15–19 are 5, 22–25 make 9, 30–2 make 13, 5–9 make 18, 12, Tue 13'],
  // 2028: 14 and 17 April.
  [wd(2), '2028-04-13', '2028-04-19', 'Tue 18, Wed 19'],
];

const mayAndAugust: readonly Case[] = [
  [wd(1), '2026-05-01', '2026-05-05', 'early May on Mon 4: Tue 5'],
  [wd(3), '2026-04-30', '2026-05-06', 'Fri 1, Tue 5, Wed 6'],
  [wd(3), '2026-05-22', '2026-05-28', 'spring on Mon 25: Tue 26, Wed 27, Thu 28'],
  [wd(25), '2026-04-24', '2026-06-02', 'both in one limit: 5, 9, 14, 19, 23 on Fri 29 May, Mon 1, Tue 2'],
  [wd(1), '2027-04-30', '2027-05-04', 'early May on Mon 3: Tue 4'],
  [wd(1), '2027-05-28', '2027-06-01', 'spring on the last day of May: Tue 1 June'],
  [wd(1), '2026-08-28', '2026-09-01', 'summer on Mon 31: Tue 1 September'],
  [wd(3), '2026-08-27', '2026-09-02', 'Fri 28, Tue 1, Wed 2'],
  [wd(3), '2026-08-31', '2026-09-03', 'from the holiday itself: 1, 2, Thu 3'],
  [wd(1), '2026-07-31', '2026-08-03', 'the first Monday of August is a holiday in Scotland only'],
];

const oneOff: readonly Case[] = [
  [wd(1), '2022-06-01', '2022-06-06', 'jubilee on Thu 2 and Fri 3 June: Mon 6'],
  [wd(3), '2022-05-27', '2022-06-01', 'spring was moved, Mon 30 May is worked: 30, 31, Wed 1'],
  [wd(10), '2022-05-26', '2022-06-13', 'Fri 27, 30, 31, 1 are 4, 6–10 make 9, Mon 13'],
  [wd(1), '2022-09-16', '2022-09-20', 'the state funeral on Mon 19: Tue 20'],
  [wd(1), '2023-05-05', '2023-05-09', 'the coronation on Mon 8: Tue 9'],
  [wd(10), '2023-04-28', '2023-05-16', 'Mondays 1 and 8 off: 2–5 are 4, 9–12 make 8, 15, Tue 16'],
];

const leapYears: readonly Case[] = [
  [wd(1), '2028-02-28', '2028-02-29', 'the leap day is a Tuesday'],
  [wd(3), '2028-02-25', '2028-03-01', 'Mon 28, Tue 29, Wed 1 March, St David’s Day, is worked'],
  [wd(20), '2028-02-29', '2028-03-28', '1–3 are 3, 8, 13, 18 on Fri 24, 27, Tue 28'],
  [wd(1), '2027-02-26', '2027-03-01', 'no leap day, and St David’s Day on Monday is worked'],
  [days(1), '2028-02-28', '2028-02-29', 'the leap day'],
  [days(1), '2027-02-28', '2027-03-01', 'none'],
  [weeks(4), '2028-02-07', '2028-03-06', '22 days are left in February, 6 of March'],
];

const calendarDays: readonly Case[] = [
  [days(90), '2026-11-23', '2027-02-21', '7 of November, 38, 69, 21 of February; a Sunday, and it stays'],
  [days(90), '2028-01-01', '2028-03-31', '30, 59 with the leap day, 31 of March'],
  [days(90), '2027-01-01', '2027-04-01', '30, 58 without it, 89, Thu 1 April'],
  [days(90), '2027-09-26', '2027-12-25', '4, 35, 65, 25 of December: Christmas Day, and it stays'],
  [days(90), '2026-03-01T12:00:00Z', '2026-05-30', '30, 60, 30 of May, whatever the clocks do in between'],
  [weeks(4), '2026-11-23', '2026-12-21', 'Monday to Monday'],
  [weeks(4), '2026-11-27', '2026-12-25', 'Friday to Friday, though it is Christmas Day'],
  [weeks(6), '2026-03-02', '2026-04-13', 'Monday to Monday over Easter'],
];

const monthsOn: readonly Case[] = [
  [months(1), '2026-01-31', '2026-02-28', 'February has no 31st'],
  [months(1), '2028-01-31', '2028-02-29', 'in a leap year its last day is the 29th'],
  [months(1), '2026-10-31', '2026-11-30', 'nor has November'],
  [months(3), '2026-11-30', '2027-02-28', 'over the year’s end, into a short month'],
  [months(3), '2027-11-30', '2028-02-29', 'the same, in a leap year'],
  [months(1), '2026-12-15', '2027-01-15', 'December to January'],
  [months(12), '2028-02-29', '2029-02-28', 'a year after a leap day'],
  [months(3), '2026-02-28', '2026-05-28', 'the last day of a month does not stick: the 28th stays the 28th'],
  [months(6), '2026-08-31', '2027-02-28', 'half a year'],
  [months(60), '2026-11-22', '2031-11-22', 'five years'],
  [months(3), '2026-09-25', '2026-12-25', 'a calendar limit may end on Christmas Day'],
];

const goingBack: readonly Case[] = [
  [before(weeks(4)), '2026-11-30', '2026-11-02', 'Monday to Monday'],
  [
    before(weeks(4)),
    '2027-01-25',
    '2026-12-28',
    'onto a substitute day, and it stays: weeks are calendar weeks',
  ],
  [before(weeks(4)), '2028-03-20', '2028-02-21', '20 days to 29 February, 8 more'],
  [before(weeks(4)), '2026-11-02', '2026-10-05', 'back over the night when clocks go back'],
  [before(days(90)), '2028-03-31', '2028-01-01', '31, 60 with the leap day, 30 of January'],
  [before(days(1)), '2028-03-01', '2028-02-29', 'the leap day'],
  [before(wd(3)), '2026-12-31', '2026-12-24', 'Wed 30, Tue 29, Thu 24'],
  [before(wd(1)), '2027-01-04', '2026-12-31', 'Fri 1 is a holiday: Thu 31'],
  [before(wd(5)), '2026-04-09', '2026-03-31', 'Wed 8, Tue 7, Thu 2, Wed 1, Tue 31'],
  [before(wd(1)), '2026-11-22', '2026-11-20', 'from a Sunday: Fri 20'],
  [before(wd(1)), '2026-08-31', '2026-08-28', 'from a bank holiday: Fri 28'],
  [before(wd(10)), '2026-06-02', '2026-05-18', 'Mon 1, 29–26 make 5, 22–18 make 10, over the spring holiday'],
  [before(months(1)), '2026-03-31', '2026-02-28', 'February has no 31st'],
  [before(months(3)), '2026-05-31', '2026-02-28', 'the same, over three months'],
  [before(months(1)), '2027-01-15', '2026-12-15', 'January to December'],
];

const sameWorkingDay: readonly Case[] = [
  [withoutDelay, '2026-11-23T09:00:00Z', '2026-11-23', 'a Monday'],
  [withoutDelay, '2026-11-21T09:00:00Z', '2026-11-23', 'a Saturday: Monday'],
  [withoutDelay, '2026-11-22T23:59:59Z', '2026-11-23', 'the last second of a Sunday: Monday'],
  [withoutDelay, '2026-04-03T09:00:00Z', '2026-04-07', 'Good Friday: Tuesday'],
  [withoutDelay, '2026-12-25T09:00:00Z', '2026-12-29', 'Christmas Day 2026: Tue 29'],
  [withoutDelay, '2027-12-25T09:00:00Z', '2027-12-29', 'Christmas Day 2027: Wed 29'],
  [withoutDelay, '2026-08-31T09:00:00Z', '2026-09-01', 'the summer bank holiday: Tue 1'],
  [withoutDelay, '2026-11-20T23:30:00Z', '2026-11-20', 'late on a Friday in winter is still Friday'],
  [
    withoutDelay,
    '2026-07-03T23:30:00Z',
    '2026-07-06',
    'late on a Friday in summer is Saturday in London: Monday',
  ],
  [withoutDelay, '2026-07-02T23:30:00Z', '2026-07-03', 'late on a Thursday in summer is Friday'],
  [withoutDelay, '2026-12-31T23:30:00Z', '2026-12-31', 'New Year’s Eve is not over yet'],
];

const clocks: readonly Case[] = [
  [wd(1), '2026-03-28T23:30:00Z', '2026-03-30', 'Saturday, clocks go forward in the night: Mon 30'],
  [wd(1), '2026-03-29T23:30:00Z', '2026-03-31', '00:30 on Mon 30 in London: Tue 31'],
  [withoutDelay, '2026-10-24T23:30:00Z', '2026-10-26', '00:30 on Sun 25 in London: Mon 26'],
  [days(1), '2026-10-25T00:30:00Z', '2026-10-26', '01:30 on Sun 25, an hour that comes twice'],
  [days(1), '2026-10-25T01:30:00Z', '2026-10-26', 'the same hour the second time'],
  [days(1), '2026-10-25T23:30:00Z', '2026-10-26', 'winter time again: still Sun 25'],
  [wd(3), '2026-06-30T23:30:00Z', '2026-07-06', '00:30 on Wed 1 July: Thu 2, Fri 3, Mon 6'],
  [
    months(1),
    '2026-07-30T23:30:00Z',
    '2026-08-31',
    '00:30 on 31 July: the 31st, a bank holiday, and it stays',
  ],
  [wd(1), '2026-12-24T00:30:00+01:00', '2026-12-24', 'an instant with an offset: still Wed 23 in London'],
];

describe.each(['WLS', 'ENG'] as const)('due dates in %s', (nation) => {
  describe.each([
    ['ordinary weeks', ordinary],
    ['Christmas and New Year', christmasAndNewYear],
    ['Easter', easter],
    ['May and August', mayAndAugust],
    ['one-off holidays', oneOff],
    ['leap years', leapYears],
    ['calendar days and weeks', calendarDays],
    ['months', monthsOn],
    ['limits that end before the event', goingBack],
    ['without delay: the same working day', sameWorkingDay],
    ['clocks', clocks],
  ] as const)('%s', (_name, cases) => {
    it.each(cases)('%o from %s: %s (%s)', (limit, from, due) => {
      expect(dueDate(limit, from, workingDays(nation))).toBe(due);
    });
  });
});

/** Closed from Tue 29 to Thu 31 December 2026 and on St David's Day, Mon 1 March 2027; a Saturday besides. */
const council = workingDays('WLS', ['2026-12-29', '2026-12-30', '2026-12-31', '2027-03-01', '2027-03-06']);

const closedDays: readonly Case[] = [
  [wd(1), '2026-12-24', '2027-01-04', 'nothing is worked before Mon 4'],
  [wd(3), '2026-12-24', '2027-01-06', 'Mon 4, Tue 5, Wed 6'],
  [wd(10), '2026-12-18', '2027-01-11', '21–24 are 4, 4–8 January make 9, Mon 11'],
  [withoutDelay, '2026-12-29T10:00:00Z', '2027-01-04', 'from a closed Tuesday: Mon 4'],
  [before(wd(3)), '2027-01-05', '2026-12-23', 'Mon 4, Thu 24, Wed 23'],
  [wd(1), '2027-02-26', '2027-03-02', 'St David’s Day kept by this council: Tue 2'],
  [
    wd(5),
    '2027-03-01',
    '2027-03-08',
    'from the closed day: 2–5 are 4, Mon 8; a closed Saturday costs nothing',
  ],
  [days(90), '2026-10-01', '2026-12-30', '30, 60, 30 of December: calendar days do not ask who is open'],
  [weeks(4), '2026-12-01', '2026-12-29', 'nor do weeks'],
  [months(3), '2026-09-30', '2026-12-30', 'nor do months'],
];

describe('due dates of a council with closed days of its own', () => {
  it.each(closedDays)('%o from %s: %s (%s)', (limit, from, due) => {
    expect(dueDate(limit, from, council)).toBe(due);
  });
});

const repeated: readonly (readonly [NonNullable<Duty['repeats']>, string, string, string])[] = [
  [
    { amount: 3, unit: 'months' },
    '2026-11-30T10:00:00Z',
    '2027-02-28',
    'quarterly data sent at a month’s end',
  ],
  [
    { amount: 3, unit: 'months' },
    '2027-02-28T10:00:00Z',
    '2027-05-28',
    'and the quarter after: from that day on',
  ],
  [{ amount: 12, unit: 'months' }, '2028-02-29T10:00:00Z', '2029-02-28', 'a yearly meeting on a leap day'],
  [
    { amount: 1, unit: 'working-days' },
    '2026-12-24T16:00:00Z',
    '2026-12-29',
    'a daily report over Christmas',
  ],
  [
    { amount: 1, unit: 'days' },
    '2026-11-21T16:00:00Z',
    '2026-11-22',
    'a daily report in an emergency, on Sunday too',
  ],
  [{ amount: 1, unit: 'weeks' }, '2026-12-18T16:00:00Z', '2026-12-25', 'weekly, onto Christmas Day'],
  [
    { amount: 90, unit: 'days' },
    '2027-01-01T10:00:00Z',
    '2027-04-01',
    'a further notice reviewed after 90 days',
  ],
];

describe('a duty that comes again after it was last met', () => {
  it.each(repeated)('%o met at %s: %s (%s)', (repeats, metAt, due) => {
    expect(dueDate(repeats, metAt, workingDays('WLS'))).toBe(due);
  });
});

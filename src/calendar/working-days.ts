import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import type { WorkingDays } from '../case/context.ts';
import type { Nation } from '../procedures/types.ts';
import { oneOffHolidays } from './one-off-holidays.ts';
import { zone } from './zone.ts';

/**
 * Working days of a nation, or of one council in it: Monday to Friday without bank holidays, substitute days
 * included, and without the days on which the council itself is closed (N16).
 */

const saturday = 6;

/** Years in which a bank holiday can be told; outside them a date is more likely mistyped than meant. */
const firstYear = 2000;
const lastYear = 2100;

/** Time zone arithmetic is slow, and a case's view asks for the dates of the same few instants over and over. */
const datesKnown = new Map<string, string>();
const mostKnown = 10_000;

/** The Europe/London date of an instant. @throws RangeError when it is no instant */
const dateOf = (instant: string): string => {
  const known = datesKnown.get(instant);
  if (known !== undefined) return known;
  const date = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
  if (datesKnown.size >= mostKnown) datesKnown.clear();
  datesKnown.set(instant, date);
  return date;
};

/** @throws RangeError when it is no ISO date, or too far away to have bank holidays */
const yearOf = (date: string): number => {
  const { year } = Temporal.PlainDate.from(date, { overflow: 'reject' });
  if (year < firstYear || year > lastYear) throw new RangeError(`No bank holidays are known for ${date}`);
  return year;
};

const workingDatesOf = (holidays: Holidays, year: number, closed: readonly string[]): readonly string[] => {
  const off = new Set(
    holidays
      .getHolidays(year, 'en')
      // `observance` (Mother's Day, Easter Sunday …) is no day off work.
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10)),
  );
  for (const oneOff of oneOffHolidays) {
    if (oneOff.off) off.add(oneOff.date);
    else off.delete(oneOff.date);
  }
  for (const date of closed) off.add(date);
  const dates: string[] = [];
  for (
    let day = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    day.year === year;
    day = day.add({ days: 1 })
  )
    if (day.dayOfWeek < saturday && !off.has(day.toString())) dates.push(day.toString());
  return dates;
};

/** The index of the first date after `from`; ISO dates sort as text. */
const firstAfter = (dates: readonly string[], from: string): number => {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((dates[middle] ?? '') > from) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * `WLS` and `ENG` are date-holidays' own names of the regions of `GB`. A year's dates are worked out once: a
 * case's view asks for dozens.
 */
const makeWorkingDays = (nation: Nation, closed: readonly string[]): WorkingDays => {
  const holidays = new Holidays('GB', nation);
  const years = new Map<number, readonly string[]>();
  const datesOf = (year: number): readonly string[] => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const dates = workingDatesOf(holidays, year, closed);
    years.set(year, dates);
    return dates;
  };

  /** Working days in `(from, to]`, `from` not later than `to`. */
  const count = (from: string, to: string): number => {
    const last = yearOf(to);
    let days = -firstAfter(datesOf(yearOf(from)), from);
    for (let year = yearOf(from); year < last; year++) days += datesOf(year).length;
    return days + firstAfter(datesOf(last), to);
  };

  return {
    isWorkingDay: (date) => {
      const dates = datesOf(yearOf(date));
      return dates[firstAfter(dates, date) - 1] === date;
    },
    add: (from, n) => {
      if (!Number.isInteger(n) || n < 0) throw new RangeError(`Not a number of working days: ${n}`);
      let year = yearOf(from);
      if (n === 0) return from;
      let at = firstAfter(datesOf(year), from) + n - 1;
      while (at >= datesOf(year).length) {
        at -= datesOf(year).length;
        year++;
        if (year > lastYear)
          throw new RangeError(`No bank holidays are known ${n} working days after ${from}`);
      }
      return datesOf(year)[at] ?? from;
    },
    between: (from, to) => (to < from ? 0 - count(to, from) : count(from, to)),
    dateOf,
  };
};

const made = new Map<string, WorkingDays>();

/**
 * The working days of a nation, always the same object: asked for with every command and every view.
 * @param closedDays further ISO dates on which a council does not work (`Edition.closedDays`); a weekend or a bank
 * holiday among them changes nothing
 * @throws RangeError when one of them is no date
 */
export const workingDays = (nation: Nation, closedDays: readonly string[] = []): WorkingDays => {
  const key = [nation, ...closedDays].join(' ');
  const known = made.get(key);
  if (known !== undefined) return known;
  for (const date of closedDays) yearOf(date);
  const days = makeWorkingDays(nation, closedDays);
  made.set(key, days);
  return days;
};

import { Temporal } from 'temporal-polyfill';
import type { Language } from '../procedures/types.ts';
import { zone } from './zone.ts';

/** Dates and times as people say them, in Europe/London, whatever the machine's own zone. */

/** Named here and not by `Intl`: Chromium, in which the tab says dates too, knows no Welsh. */
const names = {
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  cy: {
    days: ['dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn', 'dydd Sul'],
    months: [
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ],
  },
} as const satisfies Record<Language, { days: readonly string[]; months: readonly string[] }>;

/**
 * `Monday 23 November 2026`, `dydd Llun 23 Tachwedd 2026`.
 * @param isoDate `2026-11-23`
 * @throws RangeError when there is no such day
 */
export const sayDate = (isoDate: string, language: Language): string => {
  const { year, month, day, dayOfWeek } = Temporal.PlainDate.from(isoDate, { overflow: 'reject' });
  const { days, months } = names[language];
  return `${days[dayOfWeek - 1]} ${day} ${months[month - 1]} ${year}`;
};

/**
 * The date and the time by the 24-hour clock: `Monday 23 November 2026, 14:30`.
 * @param instant ISO instant with `Z` or an offset
 */
export const sayTime = (instant: string, language: Language): string => {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const clock = there.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${sayDate(there.toPlainDate().toString(), language)}, ${clock}`;
};

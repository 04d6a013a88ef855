import { Temporal } from 'temporal-polyfill';
import type { Language } from '../procedures/types.ts';
import { zone } from './zone.ts';

/** Dates and times as people say them, in Europe/London, whatever the machine's own zone. */

const locales = { en: 'en-GB', cy: 'cy' } as const satisfies Record<Language, string>;

const inWords = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = { en: inWords('en'), cy: inWords('cy') };

/**
 * `Monday 23 November 2026`, `dydd Llun 23 Tachwedd 2026`.
 * @param isoDate `2026-11-23`
 * @throws RangeError when there is no such day
 */
export const sayDate = (isoDate: string, language: Language): string => {
  const { year, month, day } = Temporal.PlainDate.from(isoDate, { overflow: 'reject' });
  const parts = formats[language].formatToParts(Date.UTC(year, month - 1, day));
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  // "Dydd" is a common noun and stands in the middle of a sentence more often than at its beginning.
  const weekday = language === 'cy' ? part('weekday').replace(/^D/, 'd') : part('weekday');
  return `${weekday} ${part('day')} ${part('month')} ${part('year')}`;
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

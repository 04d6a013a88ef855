import { sayDate, sayTime } from '../calendar/say-date.ts';
import { workingDays } from '../calendar/working-days.ts';
import type { Wording } from '../case/values.ts';
import { sayName } from '../language/names.ts';
import type { Language } from '../procedures/types.ts';

/** The Europe/London date of an instant. */
export const { dateOf } = workingDays('WLS');

/** How a document written at this instant says dates in one language. */
export const wordingOf = (language: Language, instant: string): Wording => ({
  today: dateOf(instant),
  date: (isoDate) => sayDate(isoDate, language),
  now: instant,
  time: (moment) => sayTime(moment, language),
  name: (kind, value) => sayName(kind, value, language),
});

import type { Say } from '../../src/language/say.ts';

/**
 * Dates in words. Browsers do not all know Welsh, so the names come from our own catalogue and the browser only
 * does the arithmetic of Europe/London.
 */

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `2026-11-23` and `10:30` in Europe/London. */
const atLondon = (instant: string): { readonly date: string; readonly time: string } => {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of london.formatToParts(new Date(instant))) parts[type] = value;
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
};

const weekdays = [
  'common.weekday.w7',
  'common.weekday.w1',
  'common.weekday.w2',
  'common.weekday.w3',
  'common.weekday.w4',
  'common.weekday.w5',
  'common.weekday.w6',
] as const;

const months = [
  'common.month.m1',
  'common.month.m2',
  'common.month.m3',
  'common.month.m4',
  'common.month.m5',
  'common.month.m6',
  'common.month.m7',
  'common.month.m8',
  'common.month.m9',
  'common.month.m10',
  'common.month.m11',
  'common.month.m12',
] as const;

const isDate = /^\d{4}-\d{2}-\d{2}$/;

const partsOf = (dateOrInstant: string, say: Say) => {
  if (Number.isNaN(Date.parse(dateOrInstant))) return null;
  const date = isDate.test(dateOrInstant) ? dateOrInstant : atLondon(dateOrInstant).date;
  const when = new Date(`${date}T12:00:00Z`);
  const weekday = weekdays[when.getUTCDay()];
  const month = months[when.getUTCMonth()];
  if (weekday === undefined || month === undefined) return null;
  return {
    weekday: say(weekday),
    day: String(when.getUTCDate()),
    month: say(month),
    year: String(when.getUTCFullYear()),
  };
};

/** `Monday 23 November 2026`. What is no date is given back as it came. */
export const dayInWords = (dateOrInstant: string, say: Say): string => {
  const parts = partsOf(dateOrInstant, say);
  return parts === null ? dateOrInstant : say('common.date.day', parts);
};

/** `23 November 2026`. */
export const shortDay = (dateOrInstant: string, say: Say): string => {
  const parts = partsOf(dateOrInstant, say);
  return parts === null ? dateOrInstant : say('common.date.short', parts);
};

/** `November 2026`, of `2026-11`. What is no month is given back as it came. */
export const monthOf = (month: string, say: Say): string => {
  const parts = partsOf(`${month}-01`, say);
  return parts === null ? month : say('common.date.month', parts);
};

/** `10:30`. */
export const timeOf = (instant: string): string => atLondon(instant).time;

/** `23 November 2026, 10:30`. */
export const momentInWords = (instant: string, say: Say): string =>
  isDate.test(instant)
    ? shortDay(instant, say)
    : say('common.date.moment', { date: shortDay(instant, say), time: timeOf(instant) });

/**
 * The instant at which clocks in London show this local time (`2026-11-23T10:30`), with its offset. In the hour
 * that the clocks skip in March it is the instant an hour later; in the hour that comes twice, the first.
 */
export const londonInstant = (local: string): string => {
  for (const offset of ['+01:00', '+00:00']) {
    const instant = `${local}:00${offset}`;
    const shown = atLondon(instant);
    if (`${shown.date}T${shown.time}` === local) return instant;
  }
  return `${local}:00+00:00`;
};

/** The value of a date-and-time field for an instant. */
export const londonLocal = (instant: string): string => {
  const { date, time } = atLondon(instant);
  return `${date}T${time}`;
};

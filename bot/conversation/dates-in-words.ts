import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import type { WorkingDays } from '../../src/case/context.ts';
import { fold } from '../../src/server/directory.ts';

/**
 * A day as people write it, in either language: "next Friday", "in 3 working days", "dydd Gwener nesaf", "ymhen
 * tridiau", "diwedd y mis", "4ydd o Ragfyr". What has no word of its own here is turned into English and read by
 * chrono, which knows the rest. Mutated as Welsh has it, with or without accents.
 */

const days: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  llun: 1,
  tuesday: 2,
  tue: 2,
  tues: 2,
  wednesday: 3,
  wed: 3,
  mercher: 3,
  fercher: 3,
  thursday: 4,
  thu: 4,
  thur: 4,
  thurs: 4,
  iau: 4,
  friday: 5,
  fri: 5,
  gwener: 5,
  wener: 5,
  saturday: 6,
  sat: 6,
  sadwrn: 6,
  sunday: 7,
  sun: 7,
  sul: 7,
};

/** Months, also softened after "o", and what else the date reader knows in English alone. */
const english: Readonly<Record<string, string>> = {
  heddiw: 'today',
  yfory: 'tomorrow',
  fory: 'tomorrow',
  ionawr: 'january',
  chwefror: 'february',
  mawrth: 'march',
  fawrth: 'march',
  ebrill: 'april',
  mai: 'may',
  fai: 'may',
  mehefin: 'june',
  fehefin: 'june',
  gorffennaf: 'july',
  orffennaf: 'july',
  awst: 'august',
  medi: 'september',
  fedi: 'september',
  hydref: 'october',
  tachwedd: 'november',
  dachwedd: 'november',
  rhagfyr: 'december',
  ragfyr: 'december',
  o: '',
  y: '',
  yr: '',
};

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  un: 1,
  dau: 2,
  ddau: 2,
  dwy: 2,
  ddwy: 2,
  tri: 3,
  dri: 3,
  tair: 3,
  dair: 3,
  pedwar: 4,
  bedwar: 4,
  pedair: 4,
  bedair: 4,
  pum: 5,
  bum: 5,
  pump: 5,
  chwe: 6,
  chwech: 6,
  saith: 7,
  wyth: 8,
  naw: 9,
  deg: 10,
  ddeg: 10,
  deng: 10,
  ddeng: 10,
  deuddeg: 12,
  ddeuddeg: 12,
  pymtheg: 15,
  bymtheg: 15,
  ugain: 20,
};

/** Single words for a stretch of days. */
const stretches: Readonly<Record<string, number>> = {
  deuddydd: 2,
  ddeuddydd: 2,
  tridiau: 3,
  dridiau: 3,
  wythnos: 7,
  week: 7,
  fortnight: 14,
  pythefnos: 14,
  bythefnos: 14,
  drennydd: 2,
  trennydd: 2,
  tradwy: 3,
  overmorrow: 2,
};

const inWords = (text: string): string =>
  ` ${fold(text)
    .replaceAll(/[’']/g, '')
    .replaceAll(/\bdydd mawrth\b|\bddydd mawrth\b|\bdydd fawrth\b/g, ' tuesday ')
    .replaceAll(/[^\p{L}\p{N}/.-]+/gu, ' ')
    .trim()} `;

const counted = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  return /^\d{1,3}$/.test(word) ? Number(word) : (numbers[word] ?? null);
};

const A_DAY = String.raw`(\d{1,3}|\p{L}+)`;
const workingSpan = new RegExp(
  String.raw`(?:in|within|ymhen|mewn|o fewn) ${A_DAY} (?:working days?|(?:d|dd|n)(?:iwrnod|iwrnodau) gwaith)`,
  'u',
);
const daySpan = new RegExp(
  String.raw`(?:in|within|ymhen|mewn|o fewn) ${A_DAY} (days?|(?:d|dd|n)iwrnod(?:au)?|weeks?|(?:w|)ythnos(?:au)?|months?|(?:m|f)is(?:oedd)?)`,
  'u',
);

const weekdayIn = (words: string): number | null => {
  for (const word of words.trim().split(' ')) if (Object.hasOwn(days, word)) return days[word] ?? null;
  return null;
};

/**
 * @param today ISO date
 * @returns ISO date; null when no day is named
 */
export const dateIn = (
  text: string,
  today: string,
  calendar: Pick<WorkingDays, 'add' | 'isWorkingDay'>,
): string | null => {
  const words = inWords(text);
  const from = Temporal.PlainDate.from(today);
  const on = (date: Temporal.PlainDate): string => date.toString();
  const lastWorkingDay = (date: Temporal.PlainDate): string => {
    let at = date;
    while (!calendar.isWorkingDay(at.toString())) at = at.subtract({ days: 1 });
    return on(at);
  };

  const working = counted(workingSpan.exec(words)?.[1]);
  if (working !== null) return calendar.add(today, working);

  const [, amount, unit = ''] = daySpan.exec(words) ?? [];
  const span = counted(amount);
  if (span !== null)
    return on(
      /^(m|f)/.test(unit)
        ? from.add({ months: span })
        : from.add({ days: span * (/^(w|y)/.test(unit) ? 7 : 1) }),
    );

  if (/ (end of (the |this )?week|diwedd yr wythnos) /.test(words))
    return lastWorkingDay(from.add({ days: Math.max(0, 5 - from.dayOfWeek) }));
  if (/ (end of next week|diwedd yr wythnos nesaf) /.test(words))
    return lastWorkingDay(from.add({ days: 12 - from.dayOfWeek }));
  if (/ (end of next month|diwedd y mis nesaf) /.test(words)) {
    const next = from.add({ months: 1 });
    return lastWorkingDay(next.with({ day: next.daysInMonth }));
  }
  if (/ (end of (the |this )?month|month end|diwedd y mis|ddiwedd y mis) /.test(words))
    return lastWorkingDay(from.with({ day: from.daysInMonth }));
  if (/ (end of (the |this )?year|diwedd y flwyddyn) /.test(words))
    return lastWorkingDay(from.with({ month: 12, day: 31 }));

  const weekday = weekdayIn(words);
  const names = /\d{1,2}(st|nd|rd|th|af|il|ydd|ed|fed|ain)?( o)? \p{L}{3,}|\d\/\d|\d{4}-\d/u.test(words);
  if (weekday !== null && !names) {
    const ahead = (weekday - from.dayOfWeek + 7) % 7;
    // "Wythnos i ddydd Gwener" is the Friday after the one that comes.
    if (/ (wythnos i|week on|a week from|\p{L}+day week) /u.test(words))
      return on(from.add({ days: (ahead === 0 ? 7 : ahead) + 7 }));
    // "Next Friday" said on a Monday is the one of the week after, as most people here mean it; the answer says the date.
    if (/ (next|nesaf) /.test(words)) return on(from.add({ days: weekday - from.dayOfWeek + 7 }));
    return on(from.add({ days: ahead === 0 && !/ (this|hwn|yma) /.test(words) ? 7 : ahead }));
  }
  if (!names) {
    if (/ (next week|yr wythnos nesaf|wythnos nesaf) /.test(words))
      return lastWorkingDay(from.add({ days: 12 - from.dayOfWeek }));
    if (/ (next month|y mis nesaf|mis nesaf) /.test(words)) return on(from.add({ months: 1 }));
    if (/ (ymhen|mewn|in a|o fewn) (mis|month) /.test(words)) return on(from.add({ months: 1 }));
    if (/ day after tomorrow /.test(words)) return on(from.add({ days: 2 }));
    for (const word of words.trim().split(' '))
      if (Object.hasOwn(stretches, word) && !/ (next|nesaf) /.test(words))
        return on(from.add({ days: stretches[word] ?? 0 }));
  }

  const said = words
    .replaceAll(/\bd?dydd\b/g, ' ')
    .replaceAll(/(\d{1,2})(?:af|il|ydd|fed|ain|ed)\b/g, '$1')
    .replaceAll(/\p{L}+/gu, (word) => english[word] ?? word)
    .replaceAll(/ +/g, ' ');
  const [read] = chrono.en.GB.parse(said, new Date(`${today}T09:00:00`), { forwardDate: true });
  if (read === undefined) return null;
  const { start } = read;
  const pad = (part: number | null): string => String(part ?? 0).padStart(2, '0');
  return `${start.get('year')}-${pad(start.get('month'))}-${pad(start.get('day'))}`;
};

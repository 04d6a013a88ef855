import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/**
 * When a person works, as `getSchedule` tells it: days and hours by a named time zone, or by a
 * `customTimeZone` with a bias and the dates of its clock changes, as mailboxes with an odd calendar have.
 */
const changeSchema = z.object({
  time: z.string(),
  dayOccurrence: z.number().int().min(1).max(5),
  dayOfWeek: z.string(),
  month: z.number().int().min(0).max(12),
});
const timeZoneSchema = z.object({
  name: z.string().nullish(),
  bias: z.number().nullish(),
  standardOffset: changeSchema.nullish(),
  daylightOffset: changeSchema.extend({ daylightBias: z.number() }).nullish(),
});
export const workingHoursSchema = z.object({
  daysOfWeek: z.array(z.string()),
  startTime: z.string(),
  endTime: z.string(),
  timeZone: timeZoneSchema.nullish(),
});
export type OutlookWorkingHours = z.infer<typeof workingHoursSchema>;
type Change = z.infer<typeof changeSchema>;

/** Says whether a stretch lies within somebody's working hours. Instants in milliseconds since 1970. */
export type WorksThroughout = (start: number, end: number) => boolean;

const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** The Windows names that a UK organisation's mailboxes carry; others are tried as IANA names. */
const zones: Readonly<Record<string, string>> = {
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  UTC: 'UTC',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'GTB Standard Time': 'Europe/Bucharest',
  'Eastern Standard Time': 'America/New_York',
  'India Standard Time': 'Asia/Kolkata',
};
const home = 'Europe/London';

const minutesOf = (time: string): number => {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes ?? 0);
};

/** Nine to five, Monday to Friday, in London: what is assumed of a calendar that says nothing. */
export const usualHours: OutlookWorkingHours = {
  daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  startTime: '09:00:00.0000000',
  endTime: '17:00:00.0000000',
  timeZone: { name: 'GMT Standard Time' },
};

export const worksThroughout = (hours: OutlookWorkingHours): WorksThroughout => {
  const days = new Set(hours.daysOfWeek.map((day) => weekdays[day.toLowerCase()]));
  const from = minutesOf(hours.startTime);
  // Midnight at the end of the day is spelt as its beginning.
  const to = minutesOf(hours.endTime) === 0 ? 24 * 60 : minutesOf(hours.endTime);
  const localOf = localClock(hours.timeZone ?? null);
  return (start, end) => {
    const a = localOf(start);
    const b = localOf(end);
    const endMinute = b.date === a.date ? b.minute : b.minute + 24 * 60;
    return days.has(a.dayOfWeek) && a.minute >= from && endMinute <= to && endMinute > a.minute;
  };
};

interface Local {
  readonly date: string;
  readonly dayOfWeek: number;
  readonly minute: number;
}

const localClock = (zone: z.infer<typeof timeZoneSchema> | null): ((at: number) => Local) => {
  if (zone !== null && typeof zone.bias === 'number') {
    const { bias, standardOffset = null, daylightOffset = null } = zone;
    return (at) => {
      const summer = isDaylight(at, bias, standardOffset, daylightOffset);
      const offset = -(bias + (summer ? (daylightOffset?.daylightBias ?? 0) : 0));
      return localOfDateTime(
        Temporal.Instant.fromEpochMilliseconds(at + offset * 60_000).toZonedDateTimeISO('UTC'),
      );
    };
  }
  const name = ianaName(zone?.name ?? home);
  return (at) => localOfDateTime(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name));
};

const localOfDateTime = (at: Temporal.ZonedDateTime): Local => ({
  date: at.toPlainDate().toString(),
  dayOfWeek: at.dayOfWeek,
  minute: at.hour * 60 + at.minute,
});

const ianaName = (name: string): string => {
  const known = zones[name];
  if (known !== undefined) return known;
  return Intl.supportedValuesOf('timeZone').includes(name) ? name : home;
};

/** Whether summer time holds, by the two yearly changes of a custom time zone; `bias` is UTC minus standard time. */
const isDaylight = (at: number, bias: number, standard: Change | null, daylight: Change | null): boolean => {
  if (standard === null || daylight === null || standard.month === 0 || daylight.month === 0) return false;
  const daylightBias = 'daylightBias' in daylight ? Number(daylight.daylightBias) : 0;
  const year = new Date(at - bias * 60_000).getUTCFullYear();
  const begins = changeAt(year, daylight) + bias * 60_000;
  const ends = changeAt(year, standard) + (bias + daylightBias) * 60_000;
  return begins < ends ? at >= begins && at < ends : at >= begins || at < ends;
};

/** The change's wall-clock moment in that year, as if it were UTC; the fifth occurrence means the last. */
const changeAt = (year: number, change: Change): number => {
  const wanted = weekdays[change.dayOfWeek.toLowerCase()] ?? 7;
  const first = Temporal.PlainDate.from({ year, month: change.month, day: 1 });
  let date = first.add({ days: (wanted - first.dayOfWeek + 7) % 7 }).add({ weeks: change.dayOccurrence - 1 });
  while (date.month !== first.month) date = date.subtract({ weeks: 1 });
  return Date.parse(`${date.toString()}T00:00:00Z`) + minutesOf(change.time) * 60_000;
};

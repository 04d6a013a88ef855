import { Temporal } from 'temporal-polyfill';
import { findPersonByMail } from '../people.ts';
import type { RehearsalPerson } from '../people.ts';
import type { World } from '../world.ts';
import { GraphRefusal } from './answers.ts';

/** Free and busy times as Outlook tells them: from what stands in a calendar every week and from booked meetings. */

const zone = 'Europe/London';
const zones: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'GMT Standard Time': zone,
  'Europe/London': zone,
};

/** The instant that Graph's pair of local time and zone names. */
export const instantOf = (value: { readonly dateTime: string; readonly timeZone: string }): string => {
  const named = zones[value.timeZone];
  if (named === undefined)
    throw new GraphRefusal(
      400,
      'TimeZoneNotSupportedException',
      `A valid TimeZone is required: ${value.timeZone}`,
    );
  try {
    const at = Temporal.PlainDateTime.from(value.dateTime).toZonedDateTime(named);
    return new Date(at.epochMilliseconds).toISOString();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new GraphRefusal(400, 'ErrorInvalidParameter', 'The date and time are not valid.');
  }
};

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly status: 'tentative' | 'busy' | 'oof' | 'workingElsewhere';
}
const digits = { tentative: '1', busy: '2', oof: '3', workingElsewhere: '4' } as const;

const weekly = (person: RehearsalPerson, from: number, to: number): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  for (; day.toZonedDateTime(zone).epochMilliseconds < to; day = day.add({ days: 1 })) {
    for (const entry of person.busy.filter((b) => b.day === day.dayOfWeek)) {
      const at = (minute: number): number =>
        day.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 }).toZonedDateTime(zone)
          .epochMilliseconds;
      stretches.push({ start: at(entry.start), end: at(entry.end), status: entry.status });
    }
  }
  return stretches;
};

const booked = (world: World, person: RehearsalPerson): readonly Stretch[] =>
  world.events
    .all()
    .filter((e) => !e.cancelled)
    .filter(
      (e) => e.organizer === person.objectId || e.attendees.some((a) => a.mail.toLowerCase() === person.mail),
    )
    .map((e) => ({ start: Date.parse(e.start), end: Date.parse(e.end), status: 'busy' }));

/** One entry of `getSchedule`'s answer. */
export const scheduleOf = (world: World, mail: string, start: string, end: string, interval: number) => {
  const person = findPersonByMail(mail);
  if (person === undefined)
    return refusal(mail, 'ErrorMailRecipientNotFound', 'The mailbox could not be found in the directory.');
  if (person.calendarClosed)
    return refusal(mail, 'ErrorNoFreeBusyAccess', 'The calendar is not shared with the application.');
  const from = Date.parse(start);
  const to = Date.parse(end);
  const stretches = [...weekly(person, from, to), ...booked(world, person)]
    .filter((s) => s.start < to && s.end > from)
    .sort((a, b) => a.start - b.start);
  let view = '';
  for (let at = from; at < to; at += interval * 60_000) {
    const then = stretches
      .filter((s) => s.start < at + interval * 60_000 && s.end > at)
      .map((s) => digits[s.status]);
    // The strongest counts: away, then busy, then tentative, then working elsewhere.
    view += ['3', '2', '1', '4'].find((digit) => then.some((d) => d === digit)) ?? '0';
  }
  const utc = (at: number) => ({
    dateTime: `${new Date(at).toISOString().slice(0, 19)}.0000000`,
    timeZone: 'UTC',
  });
  return {
    scheduleId: mail,
    availabilityView: view,
    scheduleItems: stretches.map((s) => ({
      status: s.status,
      start: utc(s.start),
      end: utc(s.end),
      isPrivate: false,
    })),
    workingHours: workingHoursOf(person),
  };
};

const refusal = (mail: string, responseCode: string, message: string) => ({
  scheduleId: mail,
  scheduleItems: [],
  availabilityView: '',
  error: { message, responseCode },
});

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const workingHoursOf = (person: RehearsalPerson) => {
  const time = (minute: number): string =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.0000000`;
  return {
    daysOfWeek: person.workingHours.days.map((day) => dayNames[day - 1]),
    startTime: time(person.workingHours.start),
    endTime: time(person.workingHours.end),
    timeZone:
      person.workingHours.timeZone === 'custom'
        ? {
            '@odata.type': '#microsoft.graph.customTimeZone',
            bias: 0,
            name: 'Customized Time Zone',
            standardOffset: {
              time: '02:00:00.0000000',
              dayOccurrence: 5,
              dayOfWeek: 'sunday',
              month: 10,
              year: 0,
            },
            daylightOffset: {
              daylightBias: -60,
              time: '01:00:00.0000000',
              dayOccurrence: 5,
              dayOfWeek: 'sunday',
              month: 3,
              year: 0,
            },
          }
        : { name: person.workingHours.timeZone },
  };
};

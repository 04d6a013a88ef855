import type {
  Attendee,
  DateTimeTimeZone,
  Event as OutlookEvent,
  ScheduleInformation,
} from '@microsoft/microsoft-graph-types';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { personKey } from '../case/commands.ts';
import { OutsideProblem } from '../follow-up/ports.ts';
import type { Diary, MeetingWanted } from '../follow-up/ports.ts';
import type { Graph } from './client.ts';
import { readPages } from './client.ts';
import { outside } from './problems.ts';
import { findSlots } from './slots.ts';
import type { MemberTime } from './slots.ts';
import { RefusedByGraph } from './wire.ts';
import { usualHours, worksThroughout, workingHoursSchema } from './working-hours.ts';

const eventSchema = z.object({
  id: z.string(),
  webLink: z.string().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
});
const listedEventSchema = eventSchema.extend({
  transactionId: z.string().nullish(),
  isCancelled: z.boolean().nullish(),
});
const scheduleSchema = z.object({
  value: z.array(
    z.object({
      scheduleId: z.string(),
      availabilityView: z.string().nullish(),
      workingHours: workingHoursSchema.nullish(),
      error: z.object({ responseCode: z.string().nullish() }).nullish(),
    }),
  ),
});
type Schedule = z.infer<typeof scheduleSchema>['value'][number];

/** Minutes; every half hour on which a slot can begin is a whole number of these, in every time zone there is. */
const interval = 15;
/** `getSchedule` takes at most this many calendars at once. */
const schedulesAtOnce = 20;
const zone = 'Europe/London';

const utc = (instant: string): DateTimeTimeZone => ({
  dateTime: new Date(instant).toISOString().replace('Z', ''),
  timeZone: 'UTC',
});

const midnight = (date: string, plusDays = 0): string =>
  Temporal.PlainDate.from(date).add({ days: plusDays }).toZonedDateTime(zone).toInstant().toString();

const linksOf = (event: z.infer<typeof eventSchema>) => ({
  joinUrl: event.onlineMeeting?.joinUrl ?? null,
  webUrl: event.webLink ?? null,
});

const isGone = (error: unknown): boolean =>
  error instanceof RefusedByGraph &&
  (error.status === 404 || error.status === 410 || error.code === 'ErrorItemNotFound');

export const createDiary = (graph: Graph): Diary => {
  const userPath = (user: string): string => `/users/${encodeURIComponent(user)}`;
  const eventPath = (meeting: { readonly organizer: string; readonly eventId: string }): string =>
    `${userPath(meeting.organizer)}/events/${encodeURIComponent(meeting.eventId)}`;

  const readSchedules = async (
    organizer: string,
    mails: readonly string[],
    start: string,
    end: string,
  ): Promise<readonly Schedule[]> => {
    const found: Schedule[] = [];
    for (let i = 0; i < mails.length; i += schedulesAtOnce) {
      const body = {
        schedules: mails.slice(i, i + schedulesAtOnce),
        startTime: utc(start),
        endTime: utc(end),
        availabilityViewInterval: interval,
      } satisfies Record<string, string[] | DateTimeTimeZone | number>;
      const answer: { value: ScheduleInformation[] } = await graph
        .write(`${userPath(organizer)}/calendar/getSchedule`)
        .header('Prefer', 'outlook.timezone="UTC"')
        .post(body);
      found.push(...scheduleSchema.parse(answer).value);
    }
    return found;
  };

  const findByTransaction = async (
    want: MeetingWanted & { readonly transactionId: string },
  ): Promise<z.infer<typeof listedEventSchema> | undefined> => {
    const query = new URLSearchParams({
      startDateTime: new Date(want.start).toISOString(),
      endDateTime: new Date(want.end).toISOString(),
      $select: 'id,transactionId,isCancelled,webLink,onlineMeeting',
      $top: '50',
    });
    const events = await readPages(
      graph,
      `${userPath(want.organizer)}/calendarView?${query.toString()}`,
      listedEventSchema,
    );
    return events.find((e) => e.transactionId === want.transactionId && e.isCancelled !== true);
  };

  const create = async (
    want: MeetingWanted & { readonly transactionId: string },
  ): Promise<z.infer<typeof eventSchema>> => {
    const attendees: Attendee[] = want.attendees.map((a) => ({
      type: a.required ? 'required' : 'optional',
      emailAddress: { name: a.name, address: a.mail },
    }));
    const body: OutlookEvent = {
      subject: want.subject.slice(0, 255),
      body: { contentType: 'html', content: want.bodyHtml },
      start: utc(want.start),
      end: utc(want.end),
      attendees,
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      transactionId: want.transactionId,
    };
    try {
      return eventSchema.parse(await graph.write(`${userPath(want.organizer)}/events`).post(body));
    } catch (error) {
      // Exchange mostly answers a repeated transaction with the meeting it has; where it answers 409, look for it.
      if (!(error instanceof RefusedByGraph) || error.status !== 409) throw error;
      const standing = await findByTransaction(want);
      if (standing === undefined) throw error;
      return standing;
    }
  };

  const readLinks: Diary['links'] = (meeting) =>
    outside(async () =>
      linksOf(
        eventSchema.parse(
          await graph.read(eventPath(meeting)).select(['id', 'webLink', 'onlineMeeting']).get(),
        ),
      ),
    );

  return {
    findSlots: (want) =>
      outside(async () => {
        const days = [...want.days].sort();
        const first = days[0];
        const last = days.at(-1);
        if (first === undefined || last === undefined) return { slots: [], unreadable: [] };
        // 1. What their calendars say, from the first day's midnight to the last one's.
        const start = midnight(first);
        const schedules = await readSchedules(
          want.organizer,
          [...new Set(want.members.map((m) => m.mail))],
          start,
          midnight(last, 1),
        );
        // 2. A calendar that cannot be read does not stand in the way, but is named.
        const byMail = new Map(schedules.map((s) => [s.scheduleId.toLowerCase(), s]));
        const members: MemberTime[] = [];
        const unreadable: string[] = [];
        for (const member of want.members) {
          const schedule = byMail.get(member.mail.toLowerCase());
          const view = schedule?.availabilityView ?? '';
          if (schedule === undefined || (schedule.error ?? null) !== null || view === '') {
            unreadable.push(personKey(member));
            continue;
          }
          members.push({
            key: personKey(member),
            worksThroughout: worksThroughout(schedule.workingHours ?? usualHours),
            view,
          });
        }
        // 3. With no calendar at all the usual hours still hold: nobody is invited for the night.
        const considered =
          members.length > 0
            ? members
            : [
                {
                  key: '',
                  worksThroughout: worksThroughout(usualHours),
                  view: '0'.repeat(days.length * 24 * 4 * 8),
                },
              ];
        const slots = findSlots({
          members: considered,
          viewStart: Date.parse(start),
          interval,
          duration: want.duration,
          from: Date.parse(want.from),
          days,
        });
        return { slots, unreadable };
      }),

    book: (want) =>
      outside(async () => {
        const event = await create(want);
        const links = linksOf(event);
        if (links.joinUrl !== null) return { eventId: event.id, ...links };
        // Teams sometimes answers before the link is made (PLATFORM, microsoft-graph-docs 9740): one more look.
        try {
          return {
            eventId: event.id,
            ...(await readLinks({ organizer: want.organizer, eventId: event.id })),
          };
        } catch (error) {
          if (error instanceof OutsideProblem) return { eventId: event.id, ...links };
          throw error;
        }
      }),

    move: (meeting) =>
      outside(async () => {
        const change: OutlookEvent = { start: utc(meeting.start), end: utc(meeting.end) };
        await graph.write(eventPath(meeting)).patch(change);
      }),

    describe: (meeting) =>
      outside(async () => {
        const change: OutlookEvent = { body: { contentType: 'html', content: meeting.bodyHtml } };
        await graph.write(eventPath(meeting)).patch(change);
      }),

    cancel: (meeting) =>
      outside(async () => {
        try {
          await graph.write(`${eventPath(meeting)}/cancel`).post({ comment: meeting.comment });
        } catch (error) {
          if (!isGone(error)) throw error;
        }
      }),

    links: readLinks,
  };
};

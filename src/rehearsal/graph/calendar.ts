import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { tenant } from '../tenant.ts';
import type { EventRecord, World } from '../world.ts';
import { answerGraph, GraphRefusal, param, readBody, readQuery, selected } from './answers.ts';
import type { GraphParts } from './answers.ts';
import { instantOf, scheduleOf } from './schedules.ts';
import { findMailbox } from './users.ts';
import type { Mailbox } from './users.ts';

const dateTime = z.strictObject({
  '@odata.type': z.string().optional(),
  dateTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/),
  timeZone: z.string(),
});
const attendee = z.strictObject({
  '@odata.type': z.string().optional(),
  type: z.enum(['required', 'optional', 'resource']).optional(),
  emailAddress: z.strictObject({ name: z.string().nullish(), address: z.email() }),
});
const body = z.strictObject({
  contentType: z.enum(['html', 'HTML', 'text']),
  content: z.string().nullable(),
});
const newEvent = z.strictObject({
  subject: z.string().max(255),
  body: body.optional(),
  start: dateTime,
  end: dateTime,
  attendees: z.array(attendee).max(500).optional(),
  location: z.strictObject({ displayName: z.string() }).optional(),
  isOnlineMeeting: z.boolean().optional(),
  onlineMeetingProvider: z.enum(['teamsForBusiness', 'unknown']).optional(),
  allowNewTimeProposals: z.boolean().optional(),
  transactionId: z.string().max(256).nullish(),
});
const changedEvent = newEvent.omit({ transactionId: true }).partial();
const cancellation = z.strictObject({ comment: z.string().nullish(), Comment: z.string().nullish() });
const scheduleRequest = z.strictObject({
  schedules: z.array(z.string()).min(1).max(20),
  startTime: dateTime,
  endTime: dateTime,
  availabilityViewInterval: z.number().int().min(5).max(1440).optional(),
});

const joinUrlOf = (id: string): string =>
  `https://teams.rehearsal.example/l/meetup-join/${encodeURIComponent(id)}`;

const eventBody = (world: World, event: EventRecord) => {
  const organizer = findMailbox(event.organizer);
  const utc = (instant: string) => ({
    dateTime: `${new Date(instant).toISOString().slice(0, 19)}.0000000`,
    timeZone: 'UTC',
  });
  return {
    id: event.id,
    createdDateTime: event.createdAt,
    lastModifiedDateTime: world.now(),
    transactionId: event.transactionId,
    subject: event.subject,
    body: { contentType: 'html', content: event.bodyHtml },
    start: utc(event.start),
    end: utc(event.end),
    isCancelled: event.cancelled,
    isOrganizer: true,
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    onlineMeeting: event.joinUrl === null ? null : { joinUrl: event.joinUrl },
    webLink: `https://outlook.rehearsal.example/calendar/item/${encodeURIComponent(event.id)}`,
    organizer: { emailAddress: { name: organizer?.name ?? '', address: organizer?.mail ?? '' } },
    attendees: event.attendees.map((a) => ({
      type: a.required ? 'required' : 'optional',
      status: { response: 'none', time: '0001-01-01T00:00:00Z' },
      emailAddress: { name: a.name, address: a.mail },
    })),
  };
};

const getMailbox = (user: string): Mailbox => {
  const mailbox = findMailbox(user);
  if (mailbox === undefined)
    throw new GraphRefusal(404, 'ErrorInvalidUser', `The requested user '${user}' is invalid.`);
  return mailbox;
};

const getEvent = (world: World, mailbox: Mailbox, id: string): EventRecord => {
  const event = world.events.get(id);
  // The organizer's copy of a cancelled meeting moves to the deleted items.
  if (event === undefined || event.organizer !== mailbox.objectId || event.cancelled)
    throw new GraphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return event;
};

const period = (start: z.infer<typeof dateTime>, end: z.infer<typeof dateTime>) => {
  const from = instantOf(start);
  const to = instantOf(end);
  if (Date.parse(to) <= Date.parse(from))
    throw new GraphRefusal(400, 'ErrorPropertyValidationFailure', 'The end must be after the start.');
  return { start: from, end: to };
};

export const calendarRoutes = (app: FastifyInstance, parts: GraphParts): void => {
  const { world, faults } = parts;

  app.post('/users/:user/calendar/getSchedule', (request, reply) =>
    answerGraph(parts, 'get-schedule', reply, () => {
      getMailbox(param(request, 'user'));
      const wanted = readBody(request, scheduleRequest, 'microsoft.graph.getSchedule');
      const { start, end } = period(wanted.startTime, wanted.endTime);
      if (Date.parse(end) - Date.parse(start) > 62 * 86_400_000)
        throw new GraphRefusal(400, 'ErrorInvalidTimeInterval', 'The period is longer than 62 days.');
      const interval = wanted.availabilityViewInterval ?? 30;
      return {
        status: 200,
        body: { value: wanted.schedules.map((mail) => scheduleOf(world, mail, start, end, interval)) },
      };
    }),
  );

  app.post('/users/:user/events', (request, reply) =>
    answerGraph(parts, 'create-event', reply, () => {
      const mailbox = getMailbox(param(request, 'user'));
      const wanted = readBody(request, newEvent, 'microsoft.graph.event');
      const { start, end } = period(wanted.start, wanted.end);
      const twin = world.events
        .all()
        .find(
          (e) =>
            e.organizer === mailbox.objectId &&
            e.transactionId !== null &&
            e.transactionId === wanted.transactionId,
        );
      // Exchange answers a repeated transaction with 201 and the meeting that it has.
      if (twin !== undefined) return { status: 201, body: eventBody(world, twin) };
      const id = `AAMkHAFAN${world.newId().replaceAll('-', '')}=`;
      const late =
        wanted.isOnlineMeeting === true && faults.strike('no-meeting-link', 'create-event') !== null;
      const event = world.events.put(id, {
        id,
        organizer: mailbox.objectId,
        subject: wanted.subject,
        bodyHtml: wanted.body?.content ?? '',
        start,
        end,
        attendees: (wanted.attendees ?? []).map((a) => ({
          name: a.emailAddress.name ?? a.emailAddress.address,
          mail: a.emailAddress.address,
          required: (a.type ?? 'required') === 'required',
        })),
        joinUrl: wanted.isOnlineMeeting === true && !late ? joinUrlOf(id) : null,
        linkAfter: late ? 2 : null,
        transactionId: wanted.transactionId ?? null,
        cancelled: false,
        createdAt: world.now(),
      });
      return { status: 201, body: eventBody(world, event) };
    }),
  );

  app.get('/users/:user/events/:event', (request, reply) =>
    answerGraph(parts, 'read', reply, () => {
      const { $select } = readQuery(request, ['$select']);
      const mailbox = getMailbox(param(request, 'user'));
      let event = getEvent(world, mailbox, param(request, 'event'));
      // While the fault is on, no link comes: whoever rehearses has time to see that there is none.
      const isHeldBack = faults.list().some(({ fault }) => fault === 'no-meeting-link');
      if (event.linkAfter !== null && !isHeldBack) {
        const linkAfter = event.linkAfter - 1;
        event = world.events.put(
          event.id,
          linkAfter > 0
            ? { ...event, linkAfter }
            : { ...event, linkAfter: null, joinUrl: joinUrlOf(event.id) },
        );
      }
      return { status: 200, body: selected(eventBody(world, event), $select) };
    }),
  );

  app.patch('/users/:user/events/:event', (request, reply) =>
    answerGraph(parts, 'update-event', reply, () => {
      const event = getEvent(world, getMailbox(param(request, 'user')), param(request, 'event'));
      const wanted = readBody(request, changedEvent, 'microsoft.graph.event');
      const { start, end } = period(
        wanted.start ?? { dateTime: event.start.replace('Z', ''), timeZone: 'UTC' },
        wanted.end ?? { dateTime: event.end.replace('Z', ''), timeZone: 'UTC' },
      );
      const changed = world.events.put(event.id, {
        ...event,
        start,
        end,
        subject: wanted.subject ?? event.subject,
        bodyHtml: wanted.body?.content ?? event.bodyHtml,
      });
      return { status: 200, body: eventBody(world, changed) };
    }),
  );

  app.post('/users/:user/events/:event/cancel', (request, reply) =>
    answerGraph(parts, 'cancel-event', reply, () => {
      const event = getEvent(world, getMailbox(param(request, 'user')), param(request, 'event'));
      readBody(request, cancellation, 'microsoft.graph.cancel');
      world.events.put(event.id, { ...event, cancelled: true });
      return { status: 202 };
    }),
  );

  app.get('/users/:user/calendarView', (request, reply) =>
    answerGraph(parts, 'read', reply, () => {
      const query = readQuery(request, ['startDateTime', 'endDateTime', '$select', '$top']);
      const mailbox = getMailbox(param(request, 'user'));
      const from = Date.parse(query['startDateTime'] ?? '');
      const to = Date.parse(query['endDateTime'] ?? '');
      if (Number.isNaN(from) || Number.isNaN(to))
        throw new GraphRefusal(400, 'ErrorInvalidParameter', 'This request requires a time window.');
      const value = world.events
        .all()
        .filter((e) => e.organizer === mailbox.objectId && !e.cancelled)
        .filter((e) => Date.parse(e.start) < to && Date.parse(e.end) > from)
        .map((e) => selected(eventBody(world, e), query['$select']));
      return { status: 200, body: { '@odata.context': `${tenant.tenantId}/calendarView`, value } };
    }),
  );
};

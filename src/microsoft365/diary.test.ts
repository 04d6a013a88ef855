import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPerson } from '../rehearsal/people.ts';
import { tenant } from '../rehearsal/tenant.ts';
import { openWired } from './testing/wired.ts';
import type { Wired } from './testing/wired.ts';

let wired: Wired;
beforeEach(async () => {
  wired = await openWired();
});
afterEach(() => wired.close());

const member = (id: string) => {
  const person = findPerson(id);
  if (person === undefined) throw new Error(`nobody is called ${id}`);
  return { tenant: tenant.tenantId, objectId: person.objectId, mail: person.mail };
};
const organizer = tenant.mailbox.objectId;
const search = (ids: readonly string[], days = ['2026-11-23', '2026-11-24', '2026-11-25']) =>
  wired.m365.diary.findSlots({
    organizer,
    members: ids.map(member),
    duration: 60,
    from: '2026-11-21T10:00:00Z',
    days,
  });
const meeting = (start = '2026-11-23T12:00:00Z', end = '2026-11-23T13:00:00Z') => ({
  organizer,
  subject: 'EC-2026-0001: grŵp llywio · steering group',
  bodyHtml: '<p>Agenda</p>',
  start,
  end,
  attendees: [
    { name: 'Mari Enghraifft', mail: member('mari').mail, required: true },
    { name: 'Gwen Esiampl', mail: member('gwen').mail, required: false },
  ],
  transactionId: 'meeting-1',
});
const events = () => wired.standIn.world.events.all();

describe('finding a slot', () => {
  it('keeps to everyone’s calendar and hours, over custom time zones too', async () => {
    const { slots, unreadable } = await search(['mari', 'gwen', 'idris', 'tom']);
    // Monday: Mari until 11, Gwen goes at 16, Tom is tentative at 14.
    expect(slots).toEqual([
      { start: '2026-11-23T11:00:00.000Z', end: '2026-11-23T12:00:00.000Z', busy: [] },
      { start: '2026-11-23T12:00:00.000Z', end: '2026-11-23T13:00:00.000Z', busy: [] },
      { start: '2026-11-23T13:00:00.000Z', end: '2026-11-23T14:00:00.000Z', busy: [] },
    ]);
    expect(unreadable).toEqual([]);
  });

  it('sees what was booked a moment ago', async () => {
    await wired.m365.diary.book(meeting('2026-11-23T11:00:00Z', '2026-11-23T13:00:00Z'));
    const { slots } = await search(['mari', 'gwen'], ['2026-11-23']);
    expect(slots[0]?.start).toBe('2026-11-23T13:00:00.000Z');
  });

  it('says none when there is none', async () => {
    await wired.m365.diary.book(meeting('2026-11-23T08:00:00Z', '2026-11-23T18:00:00Z'));
    expect((await search(['mari', 'gwen'], ['2026-11-23'])).slots).toEqual([]);
    expect((await search(['mari'], [])).slots).toEqual([]);
  });

  it('names the calendars that it cannot read and goes on without them', async () => {
    const stranger = { tenant: 'elsewhere', objectId: 'o', mail: 'nobody@elsewhere.example' };
    const { slots, unreadable } = await wired.m365.diary.findSlots({
      organizer,
      members: [member('mari'), member('nia'), stranger],
      duration: 30,
      from: '2026-11-24T09:40:00Z',
      days: ['2026-11-24'],
    });
    expect(unreadable).toEqual([`${tenant.tenantId}:${member('nia').objectId}`, 'elsewhere:o']);
    expect(slots[0]?.start).toBe('2026-11-24T10:00:00.000Z');
  });

  it('keeps to usual hours when it can read nobody', async () => {
    const { slots } = await search(['nia'], ['2026-11-23']);
    expect(slots[0]?.start).toBe('2026-11-23T09:00:00.000Z');
  });
});

describe('a meeting', () => {
  it('is booked with link and attendees, moved and cancelled', async () => {
    const booked = await wired.m365.diary.book(meeting());
    expect(booked.joinUrl).toContain('https://teams.rehearsal.example/');
    expect(events()).toMatchObject([
      { start: '2026-11-23T12:00:00.000Z', attendees: [{ required: true }, { required: false }] },
    ]);
    const { eventId } = booked;
    await wired.m365.diary.move({
      organizer,
      eventId,
      start: '2026-11-24T12:00:00+00:00',
      end: '2026-11-24T13:00:00+00:00',
    });
    expect(events()[0]?.start).toBe('2026-11-24T12:00:00.000Z');
    await wired.m365.diary.cancel({ organizer, eventId, comment: 'Wedi ei ganslo · Cancelled' });
    expect(events()[0]?.cancelled).toBe(true);
    // Cancelled already: that is what was wanted.
    await wired.m365.diary.cancel({ organizer, eventId, comment: '' });
    await expect(
      wired.m365.diary.move({
        organizer,
        eventId,
        start: '2026-11-25T12:00:00Z',
        end: '2026-11-25T13:00:00Z',
      }),
    ).rejects.toMatchObject({ problem: { kind: 'gone', code: 'ErrorItemNotFound' } });
  });

  it.each(['lost-reply', 'error-after-success'] as const)('is booked once after %s', async (fault) => {
    wired.standIn.faults.set([{ fault, times: 1, on: 'create-event' }]);
    await expect(wired.m365.diary.book(meeting())).rejects.toMatchObject({ name: 'OutsideProblem' });
    const { eventId } = await wired.m365.diary.book(meeting());
    expect(events().map((e) => e.id)).toEqual([eventId]);
  });

  it('counts as cancelled when the answer to its cancelling was lost', async () => {
    const { eventId } = await wired.m365.diary.book(meeting());
    wired.standIn.faults.set([{ fault: 'lost-reply', times: 1, on: 'cancel-event' }]);
    await expect(wired.m365.diary.cancel({ organizer, eventId, comment: 'x' })).rejects.toMatchObject({
      problem: { kind: 'unreachable', code: 'connection-lost' },
    });
    await wired.m365.diary.cancel({ organizer, eventId, comment: 'x' });
    expect(events()[0]?.cancelled).toBe(true);
  });

  it('may be without a link for a while', async () => {
    wired.standIn.faults.set([{ fault: 'no-meeting-link', times: 1 }]);
    const { eventId, joinUrl } = await wired.m365.diary.book(meeting());
    expect(joinUrl).toBeNull();
    expect(await wired.m365.diary.links({ organizer, eventId })).toMatchObject({
      joinUrl: expect.stringContaining('meetup-join'),
    });
  });
});

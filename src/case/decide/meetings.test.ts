import { describe, expect, it } from 'vitest';
import type { Story } from '../testing/scenario.ts';
import { eventsOf, lead, opened, refusalOf, typesOf } from '../testing/scenario.ts';

const asked = opened().does({ type: 'requestMeeting', duration: 60 }, { newId: 'm1' });
const slots = [
  { start: '2026-11-24T10:00:00Z', end: '2026-11-24T11:00:00Z', busy: [] },
  { start: '2026-11-25T14:00:00Z', end: '2026-11-25T15:00:00Z', busy: [] },
];
const found = { type: 'SlotsFound', payload: { meeting: 'm1', slots, unreadable: [] } } as const;
const booking = {
  type: 'MeetingBooked',
  payload: { meeting: 'm1', eventId: 'e1', organizer: 'o', joinUrl: 'https://j.example', webUrl: null },
} as const;
const offered = asked.hears(found);
const choose = { type: 'chooseSlot', meeting: 'm1', start: '2026-11-24T10:00:00.000+00:00' } as const;
const chosen = offered.does(choose);
const booked = chosen.hears(booking);
const status = (story: Story): string | undefined => story.view().meetings[0]?.status;
const step = (story: Story, part: string): string | undefined =>
  story.case.steps[`meeting:m1:${part}`]?.status;

describe('a steering group meeting', () => {
  it('is looked for within three working days unless said otherwise (PFP 7.1)', () => {
    expect(asked.view().meetings[0]).toMatchObject({ status: 'searching', latest: '2026-11-26', number: 1 });
    expect(step(asked, 'slots')).toBe('waiting');
    const christmas = opened().does(
      { type: 'requestMeeting', duration: 60 },
      { now: '2026-12-24T09:00:00Z', newId: 'm1' },
    );
    expect(christmas.case.meetings[0]?.latest).toBe('2026-12-31');
    const wide = opened().does({ type: 'requestMeeting', duration: 60, within: 5 });
    expect(wide.case.meetings[0]?.latest).toBe('2026-11-30');
  });

  it('is offered, chosen, booked and held', () => {
    expect(status(offered)).toBe('proposed');
    expect([status(chosen), step(chosen, 'book')]).toEqual(['booking', 'waiting']);
    expect([status(booked), step(booked, 'book')]).toEqual(['booked', 'done']);
    expect(booked.view()).toMatchObject({
      meetings: [{ start: slots[0]?.start, joinUrl: 'https://j.example' }],
    });
    const held = booked.does({ type: 'recordMeetingHeld', meeting: 'm1', decisions: 'Monitor weekly' });
    expect(held.view().meetings[0]).toMatchObject({ status: 'held', decisions: 'Monitor weekly' });
    expect(refusalOf(held.asks({ type: 'cancelMeeting', meeting: 'm1', reason: 'x' })).code).toBe(
      'meeting-state',
    );
  });

  it('booked without a link is looked at again until the link is there', () => {
    const late = chosen.hears({ ...booking, payload: { ...booking.payload, joinUrl: null } });
    expect([step(late, 'book'), step(late, 'link')]).toEqual(['done', 'waiting']);
    expect(step(booked, 'link')).toBeUndefined();
    const found = {
      type: 'MeetingLinkFound',
      payload: { meeting: 'm1', joinUrl: 'https://j.example', webUrl: 'https://w.example' },
    } as const;
    const linked = late.hears(found);
    expect(linked.view().meetings[0]).toMatchObject({
      status: 'booked',
      joinUrl: 'https://j.example',
      webUrl: 'https://w.example',
    });
    expect(step(linked, 'link')).toBe('done');
    // Told twice, or of a meeting that is not booked, it is no news.
    for (const story of [linked, chosen, booked]) expect(story.hears(found).log).toEqual(story.log);
    // Nobody waits for the link of a meeting that was called off or held.
    const ended = [
      late.does({ type: 'cancelMeeting', meeting: 'm1', reason: 'x' }),
      late.does({ type: 'recordMeetingHeld', meeting: 'm1', decisions: 'x' }),
    ];
    expect(ended.map((story) => step(story, 'link'))).toEqual([undefined, undefined]);
  });

  it('takes only a slot that was offered and has not passed', () => {
    expect(refusalOf(offered.asks({ ...choose, start: '2026-11-24T12:00:00Z' })).code).toBe('unknown-slot');
    expect(refusalOf(offered.asks(choose, { now: '2026-11-24T10:00:00Z' })).code).toBe('meeting-in-past');
    expect(refusalOf(asked.asks(choose)).code).toBe('meeting-state');
    expect(refusalOf(asked.asks({ ...choose, meeting: 'm9' })).code).toBe('unknown-meeting');
  });

  it('chosen by two people at once is booked once', () => {
    expect(eventsOf(chosen.asks(choose))).toEqual([]);
    const other = { ...choose, start: '2026-11-25T14:00:00Z' } as const;
    expect(refusalOf(chosen.asks(other))).toMatchObject({
      code: 'meeting-state',
      detail: { status: 'booking' },
    });
  });

  it('takes a time of one’s own when none was found', () => {
    const none = asked.hears({
      type: 'SlotsFound',
      payload: { meeting: 'm1', slots: [], unreadable: ['a:b'] },
    });
    expect(status(none)).toBe('no-slot');
    const own = none.does({ type: 'moveMeeting', meeting: 'm1', start: '2026-11-30T09:00:00Z' });
    expect(own.since(none)).toEqual([
      {
        type: 'SlotChosen',
        payload: { meeting: 'm1', start: '2026-11-30T09:00:00.000Z', end: '2026-11-30T10:00:00.000Z' },
      },
    ]);
    const again = none.does({ type: 'retryStep', step: 'meeting:m1:slots' });
    expect([status(again), step(again, 'slots')]).toEqual(['searching', 'waiting']);
  });

  it('moves, and a report about an earlier move does not end the later one', () => {
    const to = (start: string) => ({ type: 'moveMeeting', meeting: 'm1', start }) as const;
    const twice = booked.does(to('2026-11-26T09:00:00Z')).does(to('2026-11-27T09:00:00Z'));
    expect([status(twice), step(twice, 'move')]).toEqual(['moving', 'waiting']);
    const sent = (start: string) => ({ type: 'MeetingMoveSent', payload: { meeting: 'm1', start } }) as const;
    expect(twice.hears(sent('2026-11-26T09:00:00.000Z')).log).toEqual(twice.log);
    const done = twice.hears(sent('2026-11-27T09:00:00.000Z'));
    expect([status(done), step(done, 'move')]).toEqual(['booked', 'done']);
    expect(eventsOf(done.asks(to('2026-11-27T09:00:00+00:00')))).toEqual([]);
    expect(refusalOf(done.asks(to('2026-11-20T09:00:00Z'))).code).toBe('meeting-in-past');
    expect(refusalOf(chosen.asks(to('2026-11-27T09:00:00Z'))).code).toBe('meeting-state');
  });

  it('is cancelled in the diary too, once', () => {
    const cancel = { type: 'cancelMeeting', meeting: 'm1', reason: 'Clash' } as const;
    const cancelled = booked.does(cancel);
    expect([status(cancelled), step(cancelled, 'cancel')]).toEqual(['cancelling', 'waiting']);
    expect(eventsOf(cancelled.asks(cancel))).toEqual([]);
    const sent = { type: 'MeetingCancellationSent', payload: { meeting: 'm1' } } as const;
    const over = cancelled.hears(sent);
    expect([status(over), step(over, 'cancel')]).toEqual(['cancelled', 'done']);
    expect(over.hears(sent).log).toEqual(over.log);
  });

  it('cancelled before its booking went through is taken out of the diary when it does', () => {
    const cancelled = chosen.does({ type: 'cancelMeeting', meeting: 'm1', reason: 'Clash' });
    expect([status(cancelled), step(cancelled, 'book')]).toEqual(['cancelled', undefined]);
    const late = cancelled.hears(booking);
    expect([status(late), step(late, 'cancel')]).toEqual(['cancelling', 'waiting']);
    expect(late.case.meetings[0]?.eventId).toBe('e1');
  });

  it('reports that come twice or too late change nothing', () => {
    expect(booked.hears(booking).log).toEqual(booked.log);
    expect(chosen.hears(found).log).toEqual(chosen.log);
    expect(asked.hears({ ...booking, payload: { ...booking.payload, meeting: 'm9' } }).log).toEqual(
      asked.log,
    );
  });

  it('that could not be booked can be given another time or be booked by hand', () => {
    const failed = chosen.hears({
      type: 'StepFailed',
      payload: { step: 'meeting:m1:book', problem: { kind: 'permission', code: 'ErrorAccessDenied' } },
    });
    expect(typesOf(failed.asks({ ...choose, start: '2026-11-25T14:00:00Z' }))).toEqual(['SlotChosen']);
    const hand = failed.does({ type: 'markStepDoneByHand', step: 'meeting:m1:book', note: 'In Outlook' });
    expect([status(hand), step(hand, 'book')]).toEqual(['booked', 'by-hand']);
    // There is no event of ours to move or cancel, so nothing is asked of the diary.
    const moved = hand.does({ type: 'moveMeeting', meeting: 'm1', start: '2026-11-27T09:00:00Z' });
    expect([status(moved), step(moved, 'move')]).toEqual(['booked', undefined]);
    const cancelled = moved.does({ type: 'cancelMeeting', meeting: 'm1', reason: 'Clash' });
    expect([status(cancelled), step(cancelled, 'cancel')]).toEqual(['cancelled', undefined]);
  });
});

describe('a meeting’s record', () => {
  const held = {
    type: 'recordMeetingHeld',
    meeting: 'm1',
    decisions: 'Visit weekly',
    attendees: ['Lois Arweinydd', 'Carys Cadeirydd'],
    actions: [
      { text: 'Ring the families', owner: 'Carys', due: '2026-11-30' },
      { text: 'Ask for the rota', owner: 'Lois', due: '2026-12-01' },
    ],
  } as const;
  const record = { ...held, attendees: [...held.attendees], actions: [...held.actions] };

  it('says who was there, and its actions become the group’s own in the plan (PFP 7.2)', () => {
    const story = booked.does(record, { newId: 'new' });
    expect(story.since(booked).map(({ type }) => type)).toEqual([
      'MeetingHeld',
      'ActionAdded',
      'ActionAdded',
    ]);
    const { meetings, plan } = story.view();
    expect(meetings[0]).toMatchObject({
      attendees: ['Lois Arweinydd', 'Carys Cadeirydd'],
      actions: ['new-1', 'new-2'],
    });
    expect(plan.actions.map(({ id, source }) => [id, source])).toEqual([
      ['new-1', 'group'],
      ['new-2', 'group'],
    ]);
  });

  it('waits for what a procedure would have first, unless a lead says why not', () => {
    const lonely = opened({
      procedure: 'quality-assurance',
      criteria: [],
      group: [lead],
    })
      .does({ type: 'requestMeeting', duration: 60 }, { newId: 'm1' })
      .hears(found)
      .does(choose)
      .hears(booking);
    expect(refusalOf(lonely.asks(record))).toMatchObject({
      code: 'gate',
      cite: 'PFP 7.2',
      missing: [{ requirement: 'group-named', cite: 'PFP 7.2' }],
      mayOverride: true,
    });
    expect(typesOf(lonely.asks({ ...record, override: 'The chair is ill' }))[0]).toBe('GateOverridden');
  });

  it('of a closed case begins no new work', () => {
    const closed = booked
      .does({ type: 'enterStage', stage: 'improvement', override: 'Agreed' })
      .does({ type: 'closeCase', outcome: 'Done', residualConcerns: 'none' });
    expect(refusalOf(closed.asks(record)).code).toBe('case-closed');
    expect(typesOf(closed.asks({ ...record, actions: [] }))).toEqual(['MeetingHeld']);
  });
});

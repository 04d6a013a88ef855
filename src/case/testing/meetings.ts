import { opened, type Story } from './scenario.ts';

/** Meeting `m1` of a case in the diary: Tuesday 24 November 2026, 10:00 to 11:00 in London. */
export const bookedMeeting = (asked?: Story): Story =>
  (asked ?? opened().does({ type: 'requestMeeting', duration: 60 }, { newId: 'm1' }))
    .hears({
      type: 'SlotsFound',
      payload: {
        meeting: 'm1',
        slots: [{ start: '2026-11-24T10:00:00Z', end: '2026-11-24T11:00:00Z', busy: [] }],
        unreadable: [],
      },
    })
    .does({ type: 'chooseSlot', meeting: 'm1', start: '2026-11-24T10:00:00Z' })
    .hears({
      type: 'MeetingBooked',
      payload: { meeting: 'm1', eventId: 'e1', organizer: 'o', joinUrl: 'https://j.example', webUrl: null },
    });

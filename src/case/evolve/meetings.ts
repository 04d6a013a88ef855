import type { CaseState, Stamp } from '../state.ts';
import type { MeetingPart } from '../steps.ts';
import { type Appliers } from './apply.ts';
import { changeMeeting as meeting } from './change-meeting.ts';
import { filedByHand } from './minutes.ts';

/** Steering group meetings: searching → proposed → booking → booked, moved, cancelled, held. */

export const meetingAppliers = {
  MeetingRequested: (state, payload, stamp) => ({
    meetings: [
      ...state.meetings,
      {
        id: payload.meeting,
        number: state.meetings.length + 1,
        status: 'searching',
        duration: payload.duration,
        purpose: payload.purpose,
        latest: payload.latest,
        slots: [],
        unreadable: [],
        start: null,
        end: null,
        eventId: null,
        organizer: null,
        joinUrl: null,
        webUrl: null,
        agenda: { revision: 0, lines: null, changed: null },
        notes: null,
        minutes: [],
        requested: stamp,
        booked: null,
        held: null,
      },
    ],
  }),
  SlotsFound: (state, payload) =>
    meeting(state, payload.meeting, (before) => ({
      ...before,
      status: payload.slots.length === 0 ? 'no-slot' : 'proposed',
      slots: payload.slots,
      unreadable: payload.unreadable,
    })),
  SlotChosen: (state, { meeting: id, start, end }) =>
    meeting(state, id, (before) => ({ ...before, status: 'booking', start, end })),
  MeetingBooked: (state, { meeting: id, eventId, organizer, joinUrl, webUrl }, stamp) =>
    meeting(state, id, (before) => ({
      ...before,
      // Cancelled meanwhile: what now stands in the diary is still to be taken out.
      status: before.status === 'cancelled' ? 'cancelling' : 'booked',
      eventId,
      organizer,
      joinUrl,
      webUrl,
      booked: before.booked ?? stamp,
    })),
  MeetingLinkFound: (state, { meeting: id, joinUrl, webUrl }) =>
    meeting(state, id, (before) => ({ ...before, joinUrl, webUrl: webUrl ?? before.webUrl })),
  MeetingMoved: (state, { meeting: id, start, end }) =>
    meeting(state, id, (before) => ({
      ...before,
      // Without an event of ours a person booked it by hand and moves it by hand.
      status: before.eventId === null ? 'booked' : 'moving',
      start,
      end,
    })),
  MeetingMoveSent: (state, { meeting: id }) =>
    meeting(state, id, (before) => ({
      ...before,
      status: before.status === 'moving' ? 'booked' : before.status,
    })),
  MeetingCancelled: (state, { meeting: id }) =>
    meeting(state, id, (before) => ({
      ...before,
      status: before.eventId === null ? 'cancelled' : 'cancelling',
    })),
  MeetingCancellationSent: (state, { meeting: id }) =>
    meeting(state, id, (before) => ({ ...before, status: 'cancelled' })),
  MeetingHeld: (state, { meeting: id, decisions, attendees, apologies, agenda }, stamp) =>
    meeting(state, id, (before) => ({
      ...before,
      status: 'held',
      decisions,
      attendees,
      apologies,
      agenda: agenda === undefined ? before.agenda : { ...before.agenda, lines: agenda },
      held: stamp,
    })),
} satisfies Appliers<
  | 'MeetingRequested'
  | 'SlotsFound'
  | 'SlotChosen'
  | 'MeetingBooked'
  | 'MeetingLinkFound'
  | 'MeetingMoved'
  | 'MeetingMoveSent'
  | 'MeetingCancelled'
  | 'MeetingCancellationSent'
  | 'MeetingHeld'
>;

/** A part of a meeting's booking that a person did in Outlook themselves. */
export const meetingByHand = (
  state: CaseState,
  id: string,
  part: MeetingPart,
  stamp: Stamp,
): Partial<CaseState> =>
  meeting(state, id, (before) => {
    switch (part) {
      case 'slots':
        return { ...before, status: 'no-slot' };
      case 'book':
        return { ...before, status: 'booked', booked: before.booked ?? stamp };
      case 'link':
      case 'agenda':
      case 'circulate':
        return before;
      case 'move':
        return { ...before, status: 'booked' };
      case 'cancel':
        return { ...before, status: 'cancelled' };
      case 'minutes':
        return { ...before, minutes: filedByHand(before.minutes, stamp.at) };
    }
  });

/** A new search takes the place of what was offered. */
export const meetingSearchedAgain = (state: CaseState, id: string): Partial<CaseState> =>
  meeting(state, id, (before) => ({ ...before, status: 'searching', slots: [], unreadable: [] }));

import { accept, refuse } from '../decision.ts';
import type { CaseEvent } from '../events.ts';
import { passOwnGates } from '../gates.ts';
import { limits } from '../limits.ts';
import { procedureOf } from '../procedure-of.ts';
import type { CaseState, MeetingState } from '../state.ts';
import { agendaNow } from './agenda.ts';
import { type Deciders, isSameMoment } from './decider.ts';
import { mayBeHeld, withMeeting, wrongState } from './with-meeting.ts';

/** Steering group meetings (N3): asked for, a slot chosen, moved, cancelled, held. */

/** PFP 7.1: the first meeting within three working days. */
const withinByDefault = 3;

const hasFailed = (state: CaseState, step: string): boolean => state.steps[step]?.status === 'failed';

/** A time may be settled while none is, or while the one chosen could not be booked. */
const mayChoose = (state: CaseState, { id, status }: MeetingState): boolean =>
  status === 'proposed' ||
  status === 'no-slot' ||
  (status === 'booking' && hasFailed(state, `meeting:${id}:book`)) ||
  (status === 'searching' && hasFailed(state, `meeting:${id}:slots`));

export const meetingDeciders: Deciders<
  'requestMeeting' | 'chooseSlot' | 'moveMeeting' | 'cancelMeeting' | 'recordMeetingHeld'
> = {
  requestMeeting: (_state, { duration, purpose, within }, { now, newId, workingDays }) =>
    accept({
      type: 'MeetingRequested',
      payload: {
        meeting: newId,
        duration,
        purpose: purpose || undefined,
        latest: workingDays.add(workingDays.dateOf(now), within ?? withinByDefault),
      },
    }),

  chooseSlot: (state, { meeting: id, start }, { now }) =>
    withMeeting(state, id, (meeting) => {
      // Two people who choose the same slot agree with each other.
      if (meeting.start !== null && isSameMoment(meeting.start, start) && !mayChoose(state, meeting))
        return meeting.status === 'booking' || meeting.status === 'booked' ? accept() : wrongState(meeting);
      if (!mayChoose(state, meeting)) return wrongState(meeting);
      const slot = meeting.slots.find((offered) => isSameMoment(offered.start, start));
      if (slot === undefined) return refuse('unknown-slot', { detail: { meeting: id } });
      if (Date.parse(slot.start) <= Date.parse(now))
        return refuse('meeting-in-past', { detail: { meeting: id } });
      return accept({ type: 'SlotChosen', payload: { meeting: id, start: slot.start, end: slot.end } });
    }),

  moveMeeting: (state, { meeting: id, start, reason }, { now }) =>
    withMeeting(state, id, (meeting) => {
      const times = {
        start: new Date(start).toISOString(),
        end: new Date(Date.parse(start) + meeting.duration * 60_000).toISOString(),
      };
      const booked = meeting.status === 'booked' || meeting.status === 'moving';
      if (!booked && !mayChoose(state, meeting)) return wrongState(meeting);
      if (Date.parse(start) <= Date.parse(now)) return refuse('meeting-in-past', { detail: { meeting: id } });
      // Nothing stands in the diary yet: a time of one's own instead of one of those offered.
      if (!booked) return accept({ type: 'SlotChosen', payload: { meeting: id, ...times } });
      if (meeting.start !== null && isSameMoment(meeting.start, start)) return accept();
      return accept({
        type: 'MeetingMoved',
        payload: { meeting: id, ...times, reason: reason || undefined },
      });
    }),

  cancelMeeting: (state, { meeting: id, reason }) =>
    withMeeting(state, id, (meeting) => {
      if (meeting.status === 'cancelling' || meeting.status === 'cancelled') return accept();
      if (meeting.status === 'held') return wrongState(meeting);
      return accept({ type: 'MeetingCancelled', payload: { meeting: id, reason } });
    }),

  recordMeetingHeld: (state, command, context) =>
    withMeeting(state, command.meeting, (meeting) => {
      const { decisions, attendees, actions = [] } = command;
      if (!mayBeHeld(meeting)) return wrongState(meeting);
      // Of a closed case it can still be said what the last meeting decided, but no new work begins.
      if (state.status === 'closed' && actions.length > 0)
        return refuse('case-closed', { detail: { ref: state.ref } });
      if (state.actions.length + actions.length > limits.actions)
        return refuse('too-many', { detail: { limit: String(limits.actions) } });
      const procedure = procedureOf(state, context.edition);
      const passed = passOwnGates('hold-meeting', { command, state, procedure }, command.override, context);
      if (!passed.ok) return passed;
      return accept(
        ...passed.events,
        {
          type: 'MeetingHeld',
          payload: {
            meeting: meeting.id,
            decisions,
            attendees,
            agenda: agendaNow(state, meeting, context).lines,
          },
        },
        ...actions.map((action, at): CaseEvent => ({
          type: 'ActionAdded',
          payload: { action: `${context.newId}-${at + 1}`, details: { ...action, source: 'group' } },
        })),
      );
    }),
};

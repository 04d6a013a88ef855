import { type Decision, refuse } from '../decision.ts';
import type { CaseState, MeetingState } from '../state.ts';

/** Decides about one of the case's meetings. */
export const withMeeting = (
  state: CaseState,
  id: string,
  then: (meeting: MeetingState) => Decision,
): Decision => {
  const meeting = state.meetings.find((one) => one.id === id);
  return meeting === undefined ? refuse('unknown-meeting', { detail: { meeting: id } }) : then(meeting);
};

export const wrongState = ({ id, status }: MeetingState): Decision =>
  refuse('meeting-state', { detail: { meeting: id, status } });

/** It stands in the diary and has not been recorded as held: notes may be taken. */
export const mayBeHeld = ({ status }: MeetingState): boolean => status === 'booked' || status === 'moving';

import type { CaseState, MeetingState } from '../state.ts';
import { change } from './apply.ts';

/** The case with one of its meetings changed. */
export const changeMeeting = (
  state: CaseState,
  id: string,
  to: (meeting: MeetingState) => MeetingState,
): Pick<CaseState, 'meetings'> => ({
  meetings: change(state.meetings, (one) => one.id === id, to),
});

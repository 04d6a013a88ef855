import { personKey } from './commands.ts';
import type { CaseState, MinutesState } from './state.ts';

/** To whom the minutes in force are still to go. */

export const minutesInForce = (state: CaseState, meeting: string): MinutesState | undefined =>
  state.meetings.find(({ id }) => id === meeting)?.minutes.at(-1);

const keysOf = (state: CaseState): readonly string[] => state.group.map(personKey);

/** Addressees who have not got them; whoever has left the group meanwhile is not written to. */
export const stillToTell = (state: CaseState, meeting: string): MinutesState['addressees'] => {
  const minutes = minutesInForce(state, meeting);
  const group = keysOf(state);
  return (minutes?.addressees ?? []).filter(
    ({ key }) => group.includes(key) && minutes?.sent.some((one) => one.key === key) !== true,
  );
};

export const missedOf = (state: CaseState, meeting: string): MinutesState['missed'] => {
  const group = keysOf(state);
  return (minutesInForce(state, meeting)?.missed ?? []).filter(({ key }) => group.includes(key));
};

export const isCirculated = (state: CaseState, meeting: string): boolean =>
  minutesInForce(state, meeting) !== undefined && stillToTell(state, meeting).length === 0;

export const areMinutesFiled = (state: CaseState, meeting: string): boolean =>
  state.meetings.find(({ id }) => id === meeting)?.minutes.every(({ filedAt }) => filedAt !== null) === true;

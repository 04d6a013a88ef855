import type { MeetingView } from '../../src/case/view-schema.ts';

/** Which meeting is meant, where nobody says so. */

export const mayBeHeld = ({ status }: Pick<MeetingView, 'status'>): boolean =>
  status === 'booked' || status === 'moving';

const hour = 60 * 60 * 1000;

/** Nearness of a meeting to now; one that began in the last hours is the nearest there is. */
const distance = (start: string, now: number): number => {
  const from = Date.parse(start) - now;
  return from <= 0 && from > -3 * hour ? 0 : Math.abs(from);
};

/** Those with a time, the nearest first. */
export const byNearness = <T extends { readonly start: string | null }>(
  meetings: readonly T[],
  now: number,
): readonly (T & { readonly start: string })[] =>
  meetings
    .flatMap((meeting) => (meeting.start === null ? [] : [{ ...meeting, start: meeting.start }]))
    .toSorted((one, other) => distance(one.start, now) - distance(other.start, now));

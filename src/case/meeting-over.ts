import type { MeetingState } from './state.ts';

/** Held, or called off (also while the diary is still being told): nothing more is prepared for it. */
export const isMeetingOver = ({ status }: Pick<MeetingState, 'status'>): boolean =>
  status === 'held' || status === 'cancelled' || status === 'cancelling';

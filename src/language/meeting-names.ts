import type { Payloads } from '../case/events.ts';

/** How somebody was at a meeting. */
export const attendanceNames = {
  present: 'meetings.attendance.present',
  apologies: 'meetings.attendance.apologies',
  absent: 'meetings.attendance.absent',
} as const satisfies Record<NonNullable<Payloads['AttendanceNoted']['standing']>, `meetings.${string}`>;

/** What a line noted in a meeting is. */
export const noteKindNames = {
  action: 'meetings.noteKind.action',
  decision: 'meetings.noteKind.decision',
  point: 'meetings.noteKind.point',
} as const satisfies Record<Payloads['MeetingNoteKept']['kind'], `meetings.${string}`>;

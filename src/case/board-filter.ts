import type { LessonTheme } from './commands.ts';
import type { BoardRow } from './view-schema.ts';

/** What may be asked of the board. */

export const boardSorts = ['changed', 'service', 'stage', 'opened', 'due', 'musts', 'meeting'] as const;
export type BoardSort = (typeof boardSorts)[number];

/** What is usually wanted first: the newest change, the oldest case, the soonest day, the most overdue. */
export const usualOrder = {
  changed: 'desc',
  service: 'asc',
  stage: 'asc',
  opened: 'asc',
  due: 'asc',
  musts: 'desc',
  meeting: 'asc',
} as const satisfies Record<BoardSort, 'asc' | 'desc'>;

/** How a duty's day passed: met by it, met after it, or not met. */
export const keptDeadlines = ['inTime', 'late', 'missed'] as const;
export type KeptDeadline = (typeof keptDeadlines)[number];

/** The first of the twelve calendar months that end with today's, as its first day: deadlines are looked at from there. */
export const deadlinesSince = (today: string): string => {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10);
};

export interface BoardFilter {
  readonly status?: 'open' | 'closed' | undefined;
  readonly procedure?: string | undefined;
  readonly stage?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly suspended?: boolean | undefined;
  /** Cases in whose group the person is. */
  readonly mine?: boolean | undefined;
  /** A duty that must be done is overdue. */
  readonly musts?: boolean | undefined;
  /** The lead agency. */
  readonly agency?: string | undefined;
  readonly edition?: string | undefined;
  readonly nation?: string | undefined;
  /** There is a lesson about it. */
  readonly theme?: LessonTheme | undefined;
  /** Somebody is in the register of individuals. */
  readonly people?: boolean | undefined;
  /** A deadline of a duty that fell in the last twelve calendar months passed so. */
  readonly deadlines?: KeptDeadline | undefined;
  /** Part of a reference, service's or provider's name, diacritics and case ignored. */
  readonly search?: string | undefined;
  readonly sort?: BoardSort | undefined;
  /** Where it is not said, the one in which each thing is usually wanted. */
  readonly order?: 'asc' | 'desc' | undefined;
  readonly page?: number | undefined;
  /** At most 100. */
  readonly pageSize?: number | undefined;
}
export interface BoardPage {
  readonly rows: readonly BoardRow[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

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

import { describe, expect, it } from 'vitest';
import { findEdition } from '../procedures/editions/index.ts';
import { boardFigures } from './board-figures.ts';
import { boardFiguresSchema } from './contract/board.ts';
import type { BoardLine } from './contract/cases.ts';

const day = { today: '2026-03-31', now: '2026-03-31T09:00:00.000Z', dateOf: (at: string) => at.slice(0, 10) };
const line = (change: Partial<BoardLine> = {}): BoardLine => ({
  ref: 'EC-2026-0001',
  version: 1,
  procedure: { id: 'escalating-concerns', title: { en: 'EC', cy: 'PC' } },
  service: { id: 'ty-gwyn', name: 'Tŷ Gwyn', provider: 'Gofal Enghraifft Cyf', setting: 'care-home' },
  leadAgency: 'Cyngor Enghraifft',
  status: 'open',
  edition: 'wales-2026',
  nation: 'WLS',
  stage: { id: 'plan', title: { en: 'Plan', cy: 'Cynllun' } },
  nextDeadline: null,
  overdue: 0,
  overdueMusts: 0,
  progress: { settled: 0, total: 0 },
  openActions: 0,
  suspended: false,
  suspendedSince: null,
  suspensionReviewOn: null,
  stepsFailed: 0,
  openedAt: '2026-03-30T10:00:00.000Z',
  closedAt: null,
  changedAt: '2026-03-30T10:00:00.000Z',
  nextMeeting: null,
  deadlines: [],
  themes: [],
  people: null,
  ...change,
});
const count = (...lines: readonly BoardLine[]) => {
  const figures = boardFigures(lines, day, findEdition);
  boardFiguresSchema.parse({ ...figures, incidents: null, services: null });
  return figures;
};

describe('the figures of the board', () => {
  it('are noughts where there is no case', () => {
    expect(count()).toMatchObject({
      open: { total: 0, procedures: [] },
      deadlines: { inTime: 0, late: 0, missed: 0 },
    });
  });

  it.each([
    ['2026-03-31', 'under-1'],
    ['2026-03-01', 'under-1'],
    // A month before 31 March is the last day of February.
    ['2026-02-28', 'from-1'],
    ['2025-12-31', 'from-3'],
    ['2026-01-01', 'from-1'],
    ['2025-09-30', 'from-6'],
    ['2025-03-31', 'from-12'],
    ['2025-04-01', 'from-6'],
  ] as const)('count a case opened on %s as %s', (opened, band) => {
    expect(count(line({ openedAt: `${opened}T10:00:00.000Z` })).open.ages[band]).toBe(1);
  });

  it('put stages in the order of their document, and leave closed cases to themes and deadlines', () => {
    const figures = count(
      line({ stage: { id: 'improvement', title: { en: 'Improvement', cy: 'Gwella' } } }),
      line(),
      line({ stage: { id: 'evidence', title: { en: 'Evidence', cy: 'Tystiolaeth' } } }),
      line({ status: 'closed', closedAt: day.now, themes: ['roles'], overdueMusts: 3, people: 9 }),
      line({ themes: ['roles', 'finance'], people: 20 }),
    );
    expect(figures.open.total).toBe(4);
    expect(figures.open.procedures[0]?.stages.map(({ id, total }) => [id, total])).toEqual([
      ['evidence', 1],
      ['plan', 2],
      ['improvement', 1],
    ]);
    expect(figures.themes).toEqual([
      { theme: 'roles', cases: 2 },
      { theme: 'finance', cases: 1 },
    ]);
    expect(figures.overdueMusts).toEqual({ duties: 0, cases: 0 });
    expect(figures.people).toEqual({ total: 20, cases: 1 });
  });

  it('tell met in time from met late and missed, within twelve calendar months', () => {
    const { deadlines } = count(
      line({
        deadlines: [
          { due: '2026-03-10', metOn: '2026-03-10' },
          { due: '2026-03-10', metOn: '2026-03-11' },
          { due: '2026-03-30', metOn: null },
          // Still today, still to come, and longer ago than a year.
          { due: '2026-03-31', metOn: null },
          { due: '2026-04-02', metOn: '2026-03-01' },
          { due: '2025-03-31', metOn: null },
          { due: '2025-04-01', metOn: null },
        ],
      }),
    );
    expect(deadlines).toMatchObject({ inTime: 1, late: 1, missed: 2 });
    expect(deadlines.months[0]).toEqual({ month: '2025-04', inTime: 0, late: 0, missed: 1 });
    expect(deadlines.months.at(-1)).toEqual({ month: '2026-03', inTime: 1, late: 1, missed: 1 });
  });

  it('show the next meeting and the soonest review first, and providers with several services', () => {
    const other = { id: 'plas', name: 'Plas', provider: 'Gofal Enghraifft Cyf', setting: 'care-home' };
    const figures = count(
      line({ nextMeeting: '2026-04-02T10:00:00.000Z', suspended: true, suspensionReviewOn: '2026-05-01' }),
      line({ ref: 'EC-2026-0002', service: other, nextMeeting: '2026-04-01T10:00:00.000Z', overdueMusts: 2 }),
      line({
        ref: 'EC-2026-0003',
        nextMeeting: '2026-03-01T10:00:00.000Z',
        suspended: true,
        suspensionReviewOn: '2026-04-01',
      }),
    );
    expect(figures.meetings.map(({ ref }) => ref)).toEqual(['EC-2026-0002', 'EC-2026-0001']);
    expect(figures.suspensions.map(({ reviewOn }) => reviewOn)).toEqual(['2026-04-01', '2026-05-01']);
    expect(figures.providers).toEqual([
      { name: 'Gofal Enghraifft Cyf', services: 2, cases: 3, overdueMusts: 2 },
    ]);
  });
});

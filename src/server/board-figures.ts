import type { BoardRow } from '../case/view-schema.ts';
import { lessonThemes } from '../case/commands.ts';
import type { Edition } from '../procedures/types.ts';
import type { AgeBand, BoardFigures } from './contract/board.ts';
import type { BoardLine } from './contract/cases.ts';

/** What a director sees at a glance, counted from the rows of the board. Pure: the day is given. */

interface Day {
  /** ISO date. */
  readonly today: string;
  /** ISO instant. */
  readonly now: string;
  /** The Europe/London date of an instant. */
  readonly dateOf: (instant: string) => string;
}
type FindEdition = (id: string) => Edition | null;
type Ages = Record<AgeBand, number>;

/** The same day of an earlier month, or that month's last where it has no such day. */
const monthsBefore = (date: string, months: number): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0));
  return `${last.toISOString().slice(0, 8)}${String(Math.min(day, last.getUTCDate())).padStart(2, '0')}`;
};

const bandFrom = { 'from-12': 12, 'from-6': 6, 'from-3': 3, 'from-1': 1 } as const;

const ageOf = (openedOn: string, today: string): AgeBand => {
  for (const band of ['from-12', 'from-6', 'from-3', 'from-1'] as const)
    if (openedOn <= monthsBefore(today, bandFrom[band])) return band;
  return 'under-1';
};

const noAges = (): Ages => ({ 'under-1': 0, 'from-1': 0, 'from-3': 0, 'from-6': 0, 'from-12': 0 });

const agesOf = (rows: readonly BoardRow[], { today, dateOf }: Day): Ages => {
  const ages = noAges();
  for (const { openedAt } of rows) ages[ageOf(dateOf(openedAt), today)] += 1;
  return ages;
};

const groupedBy = <T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> =>
  Map.groupBy(all, key);

/** Where a thing stands in a list; what is not in it comes last. */
const placeIn = (ids: readonly string[], id: string): number => {
  const at = ids.indexOf(id);
  return at === -1 ? ids.length : at;
};

/** The procedures of these cases with the stages in which they stand, in the order that the editions have. */
const courses = (rows: readonly BoardRow[], find: FindEdition) => {
  const editions = [...new Set(rows.map(({ edition }) => edition))].flatMap((id) => find(id) ?? []);
  const procedures = editions.flatMap((edition) => edition.procedures);
  const order = procedures.map(({ id }) => id);
  return [...groupedBy(rows, ({ procedure }) => procedure.id).values()]
    .flatMap((of) => {
      const [first] = of;
      if (first === undefined) return [];
      const { id, title } = first.procedure;
      const stageOrder = procedures
        .filter((procedure) => procedure.id === id)
        .flatMap(({ stages }) => stages.map((stage) => stage.id));
      const stages = [...groupedBy(of, ({ stage }) => stage.id).entries()]
        .toSorted(([a], [b]) => placeIn(stageOrder, a) - placeIn(stageOrder, b))
        .map(([stage, there]) => ({ id: stage, title: there[0]?.stage.title ?? title, rows: there }));
      return [{ id, title, rows: of, stages }];
    })
    .toSorted((a, b) => placeIn(order, a.id) - placeIn(order, b.id));
};

/** The calendar month of today and the eleven before it, oldest first. */
const lastMonths = (today: string): readonly string[] =>
  Array.from({ length: 12 }, (_, at) => monthsBefore(`${today.slice(0, 7)}-01`, 11 - at).slice(0, 7));

const deadlinesOf = (rows: readonly BoardRow[], today: string): BoardFigures['deadlines'] => {
  const months = lastMonths(today).map((month) => ({ month, inTime: 0, late: 0, missed: 0 }));
  const all = { inTime: 0, late: 0, missed: 0 };
  for (const { due, metOn } of rows.flatMap(({ deadlines }) => deadlines)) {
    const month = months.find((one) => due.startsWith(one.month));
    // What is still to come, or due today and open, is neither met nor missed.
    if (month === undefined || due > today || (due === today && metOn === null)) continue;
    const how = metOn === null ? 'missed' : metOn <= due ? 'inTime' : 'late';
    month[how] += 1;
    all[how] += 1;
  }
  return { ...all, months };
};

const providersOf = (open: readonly BoardRow[]): BoardFigures['providers'] =>
  [...groupedBy(open, ({ service }) => service.provider).entries()]
    .map(([name, of]) => ({
      name,
      services: new Set(of.map(({ service }) => service.id)).size,
      cases: of.length,
      overdueMusts: of.reduce((sum, { overdueMusts }) => sum + overdueMusts, 0),
    }))
    .filter(({ services }) => services > 1)
    .toSorted((a, b) => b.services - a.services || a.name.localeCompare(b.name));

const distinct = (texts: readonly string[]): string[] =>
  [...new Set(texts)].toSorted((a, b) => a.localeCompare(b));

/** @param rows every case that the person may see, open and closed */
export const boardFigures = (
  rows: readonly BoardLine[],
  day: Day,
  find: FindEdition,
): Omit<BoardFigures, 'incidents' | 'services'> => {
  const open = rows.filter(({ status }) => status === 'open');
  const affected = open.flatMap(({ people }) => people ?? []);
  const inForce = open.filter(({ suspended }) => suspended);
  const late = open.filter(({ overdueMusts }) => overdueMusts > 0);
  return {
    today: day.today,
    open: {
      total: open.length,
      ages: agesOf(open, day),
      procedures: courses(open, find).map(({ id, title, rows: of, stages }) => ({
        id,
        title,
        total: of.length,
        stages: stages.map((stage) => ({
          id: stage.id,
          title: stage.title,
          total: stage.rows.length,
          ages: agesOf(stage.rows, day),
        })),
      })),
    },
    overdueMusts: {
      duties: late.reduce((sum, { overdueMusts }) => sum + overdueMusts, 0),
      cases: late.length,
    },
    deadlines: deadlinesOf(rows, day.today),
    suspensions: inForce
      .map(({ ref, service, suspendedSince, suspensionReviewOn }) => ({
        ref,
        service: service.name,
        since: suspendedSince,
        reviewOn: suspensionReviewOn,
      }))
      .toSorted((a, b) => (a.reviewOn ?? '9').localeCompare(b.reviewOn ?? '9')),
    people: { total: affected.reduce((sum, one) => sum + one, 0), cases: affected.length },
    meetings: open
      .flatMap(({ ref, service, nextMeeting }) =>
        nextMeeting !== null && Date.parse(nextMeeting) >= Date.parse(day.now)
          ? [{ ref, service: service.name, start: nextMeeting }]
          : [],
      )
      .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start)),
    themes: lessonThemes
      .map((theme) => ({ theme, cases: rows.filter(({ themes }) => themes.includes(theme)).length }))
      .filter(({ cases }) => cases > 0)
      .toSorted((a, b) => b.cases - a.cases),
    providers: providersOf(open),
    choices: {
      procedures: courses(rows, find).map(({ id, title, stages }) => ({
        id,
        title,
        stages: stages.map((stage) => ({ id: stage.id, title: stage.title })),
      })),
      agencies: distinct(rows.map(({ leadAgency }) => leadAgency)),
      editions: distinct(rows.map(({ edition }) => edition)),
      nations: (['WLS', 'ENG'] as const).filter((nation) => rows.some((row) => row.nation === nation)),
    },
  };
};

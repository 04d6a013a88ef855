import { z } from 'zod';
import { lessonThemes } from '../../case/commands.ts';
import { levels } from '../../early-warning/view-schema.ts';

/** The director's glance, and the views of the board that a person has kept. */

const text = z.object({ en: z.string(), cy: z.string() });
const count = z.number().int();
const named = z.object({ ref: z.string(), service: z.string() });

/** How long a case has been open: less than a month, one to three, three to six, six to twelve, a year and more. */
export const ageBands = ['under-1', 'from-1', 'from-3', 'from-6', 'from-12'] as const;
export type AgeBand = (typeof ageBands)[number];
const byAge = z.record(z.enum(ageBands), count);

const kept = z.object({
  /** Met on or before the day, met after it, and not met although the day has passed. */
  inTime: count,
  late: count,
  missed: count,
});

/** `GET /api/board/figures`: of all cases that this person may see, counted as of `today` (Europe/London). */
export const boardFiguresSchema = z.object({
  today: z.string(),
  open: z.object({
    total: count,
    ages: byAge,
    /** Procedures and their stages in which open cases stand, in the documents' order. */
    procedures: z.array(
      z.object({
        id: z.string(),
        title: text,
        total: count,
        stages: z.array(z.object({ id: z.string(), title: text, total: count, ages: byAge })),
      }),
    ),
  }),
  overdueMusts: z.object({ duties: count, cases: count }),
  /** Every deadline of a duty that fell in the last twelve calendar months, oldest month first (`2026-11`). */
  deadlines: kept.extend({ months: z.array(kept.extend({ month: z.string() })) }),
  /** In force, the review that comes first at the top. */
  suspensions: z.array(named.extend({ since: z.string().nullable(), reviewOn: z.string().nullable() })),
  /** In the registers of open cases; `cases` have one. */
  people: z.object({ total: count, cases: count }),
  meetings: z.array(named.extend({ start: z.string() })),
  /** Of open and closed cases: in how many there is a lesson about it, the most frequent first. */
  themes: z.array(z.object({ theme: z.enum(lessonThemes), cases: count })),
  /** Providers of which more than one service has an open case. */
  providers: z.array(z.object({ name: z.string(), services: count, cases: count, overdueMusts: count })),
  /** Open ones; null for a person whose role shows them none. */
  incidents: z
    .array(z.object({ ref: z.string(), title: z.string(), provider: z.string(), cases: count }))
    .nullable(),
  /** Services whose signals suggest something, the most pressing first; null as above. */
  services: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        level: z.enum(levels),
        title: text,
        undecided: z.boolean(),
      }),
    )
    .nullable(),
  /** What the board can be filtered by: what its cases have, open or closed. */
  choices: z.object({
    procedures: z.array(
      z.object({ id: z.string(), title: text, stages: z.array(z.object({ id: z.string(), title: text })) }),
    ),
    agencies: z.array(z.string()),
    editions: z.array(z.string()),
    nations: z.array(z.enum(['WLS', 'ENG'])),
  }),
});
export type BoardFigures = z.infer<typeof boardFiguresSchema>;

export const mostBoardViews = 20;
const viewName = z.string().trim().min(1).max(60);
/** A filter as in the board's address: `status=open&musts=true`. */
const viewFilter = z
  .string()
  .max(600)
  .regex(/^[A-Za-z0-9=&%+._~*-]*$/);

/** `GET /api/me/board-views`, and what every change answers. */
export const boardViewsSchema = z.object({
  views: z.array(z.object({ id: z.string(), name: z.string(), filter: z.string(), isDefault: z.boolean() })),
});
export type BoardViewList = z.infer<typeof boardViewsSchema>;

/** `PUT /api/me/board-views/:id`: keeps a new view under an id that the client makes, or changes one. */
export const boardViewParamsSchema = z.object({ id: z.uuid() });
export const boardViewBodySchema = z.object({
  name: viewName,
  filter: viewFilter,
  /** Only one is: the others cease to be. */
  isDefault: z.boolean(),
});

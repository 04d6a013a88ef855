import { z } from 'zod';
import { severities, signalSources, watchDecisions } from './commands.ts';

/** A service's record as every surface sees it; `view.ts` fills it. Bilingual texts travel as `{en, cy}`. */

const text = z.object({ en: z.string(), cy: z.string() });
const stamp = z.object({ at: z.string(), by: z.string() });

/** From nothing to escalating concerns; what is suggested, never what is decided. */
export const levels = ['nothing', 'look-closer', 'quality-assurance', 'escalating-concerns'] as const;
const level = z.enum(levels);

export const watchedServiceSchema = z.object({
  id: z.string(),
  name: z.string(),
  provider: z.string(),
  localAuthority: z.string(),
  healthBoard: z.string(),
});

const signalViewSchema = stamp.extend({
  id: z.string(),
  number: z.number(),
  source: z.enum(signalSources),
  text: z.string(),
  /** ISO date that it is about. */
  on: z.string(),
  severity: z.enum(severities),
  singleIssue: z.boolean(),
  link: z.string().nullable(),
  /** It counts towards the suggestion: it stands, and its day is not longer ago than `accumulated.since`. */
  counts: z.boolean(),
  /** Ids of standing signals from other sources that were linked with it. */
  confirmedBy: z.array(z.string()),
  withdrawn: stamp.extend({ reason: z.string() }).nullable(),
});

export const suggestionSchema = z.object({
  level,
  title: text,
  /** What this level means and what comes before it may be acted on. */
  text,
  cite: z.string(),
  also: z.array(z.string()),
  /** Every rule of the table that holds, the most pressing first; none for `nothing`. */
  rules: z.array(
    z.object({
      id: z.string(),
      level,
      cite: z.string(),
      also: z.array(z.string()),
      text,
      because: z.array(
        z.object({ measure: z.string(), label: text, value: z.number(), atLeast: z.number() }),
      ),
    }),
  ),
});

const decisionViewSchema = stamp.extend({
  decision: z.enum(watchDecisions),
  rationale: z.string(),
  ref: z.string().nullable(),
  /** What was suggested when it was taken. */
  suggested: level,
});

export const recordViewSchema = z.object({
  service: watchedServiceSchema,
  /** 0 while nothing has been recorded. */
  version: z.number(),
  signals: z.array(signalViewSchema),
  /** Every source that has a signal, the one with most of them first. */
  bySource: z.array(
    z.object({
      source: z.enum(signalSources),
      standing: z.number(),
      /** Of these, on days since `accumulated.since`. */
      recent: z.number(),
      newestOn: z.string(),
      highest: z.enum(severities),
    }),
  ),
  /** The last twelve months, oldest first, empty ones too; `month` is `2026-11`. */
  overTime: z.array(z.object({ month: z.string(), total: z.number(), high: z.number() })),
  /** What stands and is about the last so many days. */
  accumulated: z.object({
    days: z.number(),
    since: z.string(),
    total: z.number(),
    low: z.number(),
    moderate: z.number(),
    high: z.number(),
    sources: z.number(),
    /** Signals that a signal from another source confirms. */
    confirmed: z.number(),
    singleIssues: z.number(),
  }),
  links: z.array(
    stamp.extend({
      id: z.string(),
      signals: z.array(z.string()),
      sources: z.array(z.enum(signalSources)),
      note: z.string().nullable(),
    }),
  ),
  rootCauses: z.array(stamp.extend({ text: z.string(), signals: z.array(z.string()) })),
  suggestion: suggestionSchema,
  decisions: z.array(decisionViewSchema),
  /** Signals were recorded since the last decision, and something is suggested. */
  undecided: z.boolean(),
  /** Open cases about this service that this person may see. */
  cases: z.array(
    z.object({
      ref: z.string(),
      procedure: z.object({ id: z.string(), title: text }),
      stage: z.object({ id: z.string(), title: text }),
      overdue: z.number(),
    }),
  ),
  /** To be shown wherever a signal is written: no names of people. */
  writingAdvice: text,
});
export type RecordView = z.infer<typeof recordViewSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
export type SuggestionLevel = (typeof levels)[number];
export type WatchedService = z.infer<typeof watchedServiceSchema>;

/** A line of the list of services with signals. */
export const watchRowSchema = z.object({
  service: watchedServiceSchema,
  level,
  title: text,
  /** Of the last so many days, standing. */
  recent: z.number(),
  high: z.number(),
  sources: z.number(),
  newestOn: z.string().nullable(),
  undecided: z.boolean(),
  lastDecision: z
    .object({ decision: z.enum(watchDecisions), at: z.string(), ref: z.string().nullable() })
    .nullable(),
  changedAt: z.string(),
});
export type WatchRow = z.infer<typeof watchRowSchema>;

import { z } from 'zod';
import { severities, signalSources, watchDecisions } from './commands.ts';
import type { Counted } from './measures.ts';
import { levelTexts } from './rules.ts';
import type { RecordState } from './state.ts';
import { countedSince, suggest } from './suggest.ts';
import { levels, watchedServiceSchema, type WatchRow } from './view-schema.ts';

/** What a record's row holds: only what its line of the list is counted from, for the day that it is read on. */
export const storedRowSchema = z.object({
  service: watchedServiceSchema,
  signals: z.array(
    z.object({
      id: z.string(),
      source: z.enum(signalSources),
      on: z.string(),
      severity: z.enum(severities),
      singleIssue: z.boolean(),
      version: z.number(),
    }),
  ),
  links: z.array(z.object({ signals: z.array(z.string()) })),
  decisions: z.array(
    z.object({
      decision: z.enum(watchDecisions),
      at: z.string(),
      ref: z.string().nullable(),
      version: z.number(),
    }),
  ),
  changedAt: z.string(),
});
export type StoredRow = z.infer<typeof storedRowSchema>;

/** What of a record counts. */
export const countedOf = (state: RecordState): Counted => ({
  signals: state.signals.filter(({ withdrawn }) => withdrawn === null),
  links: state.links,
  decisions: state.decisions,
});

export const storedRow = (state: RecordState, changedAt: string): StoredRow => {
  const { signals, links } = countedOf(state);
  return {
    service: state.service,
    signals: signals.map(({ id, source, on, severity, singleIssue, version }) => ({
      id,
      source,
      on,
      severity,
      singleIssue,
      version,
    })),
    links: links.map((link) => ({ signals: [...link.signals] })),
    decisions: state.decisions.map(({ decision, at, ref, version }) => ({ decision, at, ref, version })),
    changedAt,
  };
};

/** Whether something is suggested that nobody has decided on yet. */
export const isUndecided = (counted: Counted, level: WatchRow['level']): boolean => {
  const decided = counted.decisions.at(-1)?.version ?? 0;
  return level !== 'nothing' && counted.signals.some(({ version }) => version > decided);
};

/** A line of the list as it is today (ISO date). */
export const watchRow = (row: StoredRow, today: string): WatchRow => {
  const since = countedSince(today);
  const recent = row.signals.filter(({ on }) => on >= since);
  const { level } = suggest(row, today);
  const last = row.decisions.at(-1);
  return {
    service: row.service,
    level,
    title: levelTexts[level].title,
    recent: recent.length,
    high: recent.filter(({ severity }) => severity === 'high').length,
    sources: new Set(recent.map(({ source }) => source)).size,
    newestOn:
      row.signals
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null,
    undecided: isUndecided(row, level),
    lastDecision: last === undefined ? null : { decision: last.decision, at: last.at, ref: last.ref },
    changedAt: row.changedAt,
  };
};

/** The most pressing first: what waits for a decision, then by what is suggested, then by high risks and number. */
export const mostPressing = (a: WatchRow, b: WatchRow): number =>
  Number(b.undecided) - Number(a.undecided) ||
  levels.indexOf(b.level) - levels.indexOf(a.level) ||
  b.high - a.high ||
  b.recent - a.recent ||
  b.changedAt.localeCompare(a.changedAt);

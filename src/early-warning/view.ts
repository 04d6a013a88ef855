import { signalSources, severities, type Severity } from './commands.ts';
import { confirmedBy } from './measures.ts';
import { COUNTED_DAYS, writingAdvice } from './rules.ts';
import { countedOf, isUndecided } from './row.ts';
import type { RecordState, Signal } from './state.ts';
import { countedSince, suggest } from './suggest.ts';
import type { RecordView, WatchedService } from './view-schema.ts';

const highestOf = (signals: readonly Signal[]): Severity =>
  severities.findLast((severity) => signals.some((signal) => signal.severity === severity)) ?? 'low';

const bySource = (standing: readonly Signal[], since: string): RecordView['bySource'] =>
  signalSources
    .map((source) => ({ source, signals: standing.filter((signal) => signal.source === source) }))
    .filter(({ signals }) => signals.length > 0)
    .map(({ source, signals }) => ({
      source,
      standing: signals.length,
      recent: signals.filter(({ on }) => on >= since).length,
      newestOn:
        signals
          .map(({ on }) => on)
          .toSorted()
          .at(-1) ?? '',
      highest: highestOf(signals),
    }))
    .toSorted((a, b) => b.recent - a.recent || b.standing - a.standing);

/** The twelve months up to `today`, oldest first. */
const monthsUpTo = (today: string): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => {
    const first = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
    first.setUTCMonth(first.getUTCMonth() - 11 + index);
    return first.toISOString().slice(0, 7);
  });

/** A service's record as it stands today; `state` is null while nothing has been recorded. */
export const viewRecord = (
  state: RecordState | null,
  about: {
    readonly service: WatchedService;
    /** Europe/London date. */
    readonly today: string;
    readonly cases: RecordView['cases'];
  },
): RecordView => {
  const { service, today, cases } = about;
  const record = state ?? { version: 0, service, signals: [], links: [], rootCauses: [], decisions: [] };
  const counted = countedOf(record);
  const since = countedSince(today);
  const standing = record.signals.filter(({ withdrawn }) => withdrawn === null);
  const recent = standing.filter(({ on }) => on >= since);
  const suggestion = suggest(counted, today);
  const ofSeverity = (wanted: Severity): number =>
    recent.filter(({ severity }) => severity === wanted).length;
  const sourceOf = new Map(record.signals.map(({ id, source }) => [id, source]));
  return {
    service,
    version: record.version,
    signals: record.signals.map((signal, index) => ({
      ...signal,
      number: index + 1,
      counts: recent.includes(signal),
      confirmedBy: signal.withdrawn === null ? [...confirmedBy(signal, counted)] : [],
    })),
    bySource: bySource(standing, since),
    overTime: monthsUpTo(today).map((month) => {
      const then = standing.filter(({ on }) => on.startsWith(month));
      return {
        month,
        total: then.length,
        high: then.filter(({ severity }) => severity === 'high').length,
      };
    }),
    accumulated: {
      days: COUNTED_DAYS,
      since,
      total: recent.length,
      low: ofSeverity('low'),
      moderate: ofSeverity('moderate'),
      high: ofSeverity('high'),
      sources: new Set(recent.map(({ source }) => source)).size,
      confirmed: recent.filter(
        (signal) => confirmedBy(signal, { signals: recent, links: record.links }).length > 0,
      ).length,
      singleIssues: recent.filter(({ singleIssue }) => singleIssue).length,
    },
    links: record.links.map((link) => ({
      ...link,
      signals: [...link.signals],
      sources: [...new Set(link.signals.flatMap((id) => sourceOf.get(id) ?? []))],
    })),
    rootCauses: record.rootCauses.map((cause) => ({ ...cause, signals: [...cause.signals] })),
    suggestion,
    decisions: [...record.decisions],
    undecided: isUndecided(counted, suggestion.level),
    cases,
    writingAdvice,
  };
};

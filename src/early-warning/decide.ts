import type { WorkingDays } from '../case/context.ts';
import type { Refusal } from '../case/refusal.ts';
import type { RecordCommand } from './commands.ts';
import type { RecordEvent } from './events.ts';
import { countedOf } from './row.ts';
import type { RecordState, Signal } from './state.ts';
import { suggest } from './suggest.ts';
import type { WatchedService } from './view-schema.ts';

export const recordRefusalCodes = [
  'unknown-service',
  'unknown-signal',
  'signal-withdrawn',
  'signal-in-future',
  'same-source',
  'unknown-link',
  'unknown-case',
  'too-many',
] as const;
export type RecordRefusalCode = (typeof recordRefusalCodes)[number];

export type RecordDecision =
  | { readonly ok: true; readonly events: readonly RecordEvent[] }
  | {
      readonly ok: false;
      readonly refusal: Omit<Refusal, 'code'> & { readonly code: RecordRefusalCode };
    };

/** All that a decision may know besides the record. */
export interface RecordContext {
  /** ISO instant, UTC. */
  readonly now: string;
  readonly newId: string;
  readonly dateOf: WorkingDays['dateOf'];
  /** As the directory has it now; null where it has none of that id. */
  readonly service: WatchedService | null;
  /** Whether the case that a decision names is about this service and visible to the person. */
  readonly namedCaseFits: boolean;
}

/** Signals that one record may hold. */
const MOST_SIGNALS = 2_000;

const accept = (...events: readonly RecordEvent[]): RecordDecision => ({ ok: true, events });
const refuse = (
  code: RecordRefusalCode,
  more: Partial<Pick<Refusal, 'cite' | 'detail'>> = {},
): RecordDecision => ({
  ok: false,
  refusal: { code, cite: null, missing: [], mayOverride: false, ...more },
});

/** Signals by their ids, all of them standing, or why not. */
const standing = (
  signals: readonly Signal[],
  ids: readonly string[],
): { readonly found: readonly Signal[] } | { readonly refusal: RecordDecision } => {
  const found = ids.flatMap((id) => signals.find((signal) => signal.id === id) ?? []);
  if (found.length < ids.length) return { refusal: refuse('unknown-signal') };
  if (found.some(({ withdrawn }) => withdrawn !== null)) return { refusal: refuse('signal-withdrawn') };
  return { found };
};

const sameService = (a: WatchedService, b: WatchedService): boolean =>
  a.id === b.id &&
  a.name === b.name &&
  a.provider === b.provider &&
  a.localAuthority === b.localAuthority &&
  a.healthBoard === b.healthBoard;

const decideOn = (state: RecordState, command: RecordCommand, context: RecordContext): RecordDecision => {
  switch (command.type) {
    case 'recordSignal': {
      const { source, text, on, severity, singleIssue = false, link = null } = command;
      if (on > context.dateOf(context.now)) return refuse('signal-in-future');
      if (state.signals.length >= MOST_SIGNALS)
        return refuse('too-many', { detail: { limit: String(MOST_SIGNALS) } });
      const signal = context.newId;
      return accept({
        type: 'SignalRecorded',
        payload: { signal, source, text, on, severity, singleIssue, link },
      });
    }
    case 'withdrawSignal': {
      const asked = standing(state.signals, [command.signal]);
      if ('refusal' in asked) return asked.refusal;
      return accept({
        type: 'SignalWithdrawn',
        payload: { signal: command.signal, reason: command.reason },
      });
    }
    case 'noteRootCause': {
      const signals = [...new Set(command.signals ?? [])];
      const asked = standing(state.signals, signals);
      if ('refusal' in asked) return asked.refusal;
      return accept({ type: 'RootCauseNoted', payload: { text: command.text, signals } });
    }
    case 'linkSignals': {
      const signals = [...new Set(command.signals)];
      const asked = standing(state.signals, signals);
      if ('refusal' in asked) return asked.refusal;
      // A source does not confirm itself.
      if (new Set(asked.found.map(({ source }) => source)).size < 2)
        return refuse('same-source', { cite: 'Code 4.11' });
      return accept({
        type: 'SignalsLinked',
        payload: { link: context.newId, signals, note: command.note || null },
      });
    }
    case 'unlinkSignals':
      return state.links.some(({ id }) => id === command.link)
        ? accept({ type: 'SignalsUnlinked', payload: { link: command.link, reason: command.reason } })
        : refuse('unknown-link');
    case 'decide': {
      const { decision, rationale, ref } = command;
      if (ref !== undefined && !context.namedCaseFits) return refuse('unknown-case');
      const suggestion = suggest(countedOf(state), context.dateOf(context.now));
      return accept({
        type: 'WatchDecided',
        payload: {
          decision,
          rationale,
          ref: ref ?? null,
          suggested: suggestion.level,
          rules: suggestion.rules.map(({ id }) => id),
        },
      });
    }
  }
};

/** What comes of a command: events to be committed together, or a refusal and no change. */
export const decideRecord = (
  state: RecordState | null,
  command: RecordCommand,
  context: RecordContext,
): RecordDecision => {
  const service = context.service ?? state?.service ?? null;
  if (service === null) return refuse('unknown-service');
  const named = state !== null && sameService(state.service, service);
  const before: RecordState = state ?? {
    version: 0,
    service,
    signals: [],
    links: [],
    rootCauses: [],
    decisions: [],
  };
  const decision = decideOn(before, command, context);
  if (!decision.ok || named) return decision;
  return accept({ type: 'ServiceNamed', payload: { service } }, ...decision.events);
};

import type { StoredEvent } from '../case/events.ts';
import type { Severity, SignalSource, WatchDecision } from './commands.ts';
import type { SuggestionLevel, WatchedService } from './view-schema.ts';

/** Everything that can have happened to a service's record. An event, once written, never changes. */
interface Payloads {
  /** The service as the directory had it then; comes first, and again when that has changed. */
  ServiceNamed: { readonly service: WatchedService };
  SignalRecorded: {
    readonly signal: string;
    readonly source: SignalSource;
    readonly text: string;
    readonly on: string;
    readonly severity: Severity;
    readonly singleIssue: boolean;
    readonly link: string | null;
  };
  SignalWithdrawn: { readonly signal: string; readonly reason: string };
  RootCauseNoted: { readonly text: string; readonly signals: readonly string[] };
  SignalsLinked: { readonly link: string; readonly signals: readonly string[]; readonly note: string | null };
  SignalsUnlinked: { readonly link: string; readonly reason: string };
  WatchDecided: {
    readonly decision: WatchDecision;
    readonly rationale: string;
    readonly ref: string | null;
    /** What was suggested then, and by which rules. */
    readonly suggested: SuggestionLevel;
    readonly rules: readonly string[];
  };
}

export type RecordEventType = keyof Payloads;
export type RecordEvent = {
  [K in RecordEventType]: { readonly type: K; readonly payload: Payloads[K] };
}[RecordEventType];
export type StoredRecordEvent = RecordEvent & Omit<StoredEvent, 'type' | 'payload'>;

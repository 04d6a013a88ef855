import type { Severity, SignalSource, WatchDecision } from './commands.ts';
import type { SuggestionLevel, WatchedService } from './view-schema.ts';

export interface Stamp {
  readonly at: string;
  readonly by: string;
}

export interface Signal extends Stamp {
  readonly id: string;
  readonly source: SignalSource;
  readonly text: string;
  readonly on: string;
  readonly severity: Severity;
  readonly singleIssue: boolean;
  readonly link: string | null;
  /** The record's version when it was recorded. */
  readonly version: number;
  readonly withdrawn: (Stamp & { readonly reason: string }) | null;
}

export interface SignalLink extends Stamp {
  readonly id: string;
  readonly signals: readonly string[];
  readonly note: string | null;
}

export interface TakenDecision extends Stamp {
  readonly decision: WatchDecision;
  readonly rationale: string;
  readonly ref: string | null;
  readonly suggested: SuggestionLevel;
  /** The record's version when it was taken. */
  readonly version: number;
}

/** A service's record, worked out from its events. */
export interface RecordState {
  readonly version: number;
  readonly service: WatchedService;
  /** Oldest recording first. */
  readonly signals: readonly Signal[];
  /** Links that stand. */
  readonly links: readonly SignalLink[];
  readonly rootCauses: readonly (Stamp & { readonly text: string; readonly signals: readonly string[] })[];
  readonly decisions: readonly TakenDecision[];
}

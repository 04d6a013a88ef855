import type { Actor } from '../case/events.ts';
import type { Nation } from '../procedures/types.ts';
import type {
  authorityKinds,
  incidentLogs,
  marketImpacts,
  planningDecisions,
  ReportFields,
  tellingWays,
} from './commands.ts';
import type { SkipReason } from './view-schema.ts';

export interface Stamp {
  readonly at: string;
  readonly by: string;
}

export interface LinkedCase {
  readonly ref: string;
  readonly note: string | null;
  readonly linked: Stamp;
}

export interface Authority {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof authorityKinds)[number];
  readonly how: (typeof tellingWays)[number];
  readonly toldAt: string;
  readonly note: string | null;
  readonly recorded: Stamp;
  readonly answers: readonly (Stamp & { readonly text: string })[];
}

export interface SharedAction {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly status: 'open' | 'met' | 'withdrawn';
  readonly note: string | null;
  readonly changed: Stamp;
}

/** What became of a report in one case. */
export interface Passing {
  readonly ref: string;
  readonly status: 'waiting' | 'passed-on' | 'skipped';
  readonly reason: SkipReason | null;
  readonly at: string | null;
  /** In whose name it is filed, and the id of the event that asked for it: the causes of its commands. */
  readonly actor: Actor;
  readonly asked: string;
}

export interface Report {
  readonly id: string;
  readonly status: 'drafted' | 'filed' | 'discarded';
  readonly fields: ReportFields;
  readonly drafted: Stamp;
  readonly filed: Stamp | null;
  readonly passings: readonly Passing[];
}

/** An incident, worked out from its events. */
export interface IncidentState {
  readonly ref: string;
  readonly version: number;
  readonly title: string;
  readonly provider: string;
  readonly description: string;
  readonly nation: Nation;
  readonly leadAgency: string;
  readonly sharedWith: readonly string[];
  readonly opened: Stamp;
  readonly closed: (Stamp & { readonly outcome: string }) | null;
  readonly cases: readonly LinkedCase[];
  readonly authorities: readonly Authority[];
  readonly planning: readonly (Stamp & {
    readonly decision: (typeof planningDecisions)[number];
    readonly rationale: string;
  })[];
  readonly impacts: readonly (Stamp & {
    readonly impact: (typeof marketImpacts)[number];
    readonly text: string;
  })[];
  readonly actions: readonly SharedAction[];
  readonly entries: readonly (Stamp & {
    readonly log: (typeof incidentLogs)[number];
    readonly text: string;
  })[];
  readonly reports: readonly Report[];
}

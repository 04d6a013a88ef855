import type { StoredEvent } from '../case/events.ts';
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

/** Everything that can have happened to an incident. An event, once written, never changes. */
interface Payloads {
  IncidentOpened: {
    readonly title: string;
    readonly provider: string;
    readonly description: string;
    readonly nation: Nation;
    readonly leadAgency: string;
  };
  CaseLinked: { readonly ref: string; readonly note: string | null };
  CaseUnlinked: { readonly ref: string; readonly reason: string };
  IncidentShared: { readonly agency: string };
  SharingStopped: { readonly agency: string; readonly reason: string };
  AuthorityTold: {
    readonly authority: string;
    readonly name: string;
    readonly kind: (typeof authorityKinds)[number];
    readonly how: (typeof tellingWays)[number];
    readonly toldAt: string;
    readonly note: string | null;
  };
  AnswerRecorded: { readonly authority: string; readonly text: string };
  EmergencyPlanningConsidered: {
    readonly decision: (typeof planningDecisions)[number];
    readonly rationale: string;
  };
  MarketImpactNoted: { readonly impact: (typeof marketImpacts)[number]; readonly text: string };
  ActionAdded: {
    readonly action: string;
    readonly text: string;
    readonly owner: string;
    readonly due: string;
  };
  ActionMet: { readonly action: string; readonly evidence: string };
  ActionWithdrawn: { readonly action: string; readonly reason: string };
  EntryRecorded: { readonly log: (typeof incidentLogs)[number]; readonly text: string };
  ReportDrafted: { readonly report: string; readonly fields: ReportFields };
  ReportDiscarded: { readonly report: string };
  /** From now on it is being filed into these cases, by the person who did this. */
  ReportFiled: {
    readonly report: string;
    readonly fields: ReportFields;
    readonly cases: readonly string[];
  };
  /** A person has it tried again in one case. */
  PassingOnRequested: { readonly report: string; readonly ref: string };
  ReportPassedOn: { readonly report: string; readonly ref: string; readonly draft: string };
  ReportSkipped: { readonly report: string; readonly ref: string; readonly reason: SkipReason };
  IncidentClosed: { readonly outcome: string };
}

export type IncidentEventType = keyof Payloads;
export type IncidentEvent = {
  [K in IncidentEventType]: { readonly type: K; readonly payload: Payloads[K] };
}[IncidentEventType];
export type StoredIncidentEvent = IncidentEvent & Omit<StoredEvent, 'type' | 'payload'>;

/** How filing a report into one case ended; the software's own report. */
export type IncidentOutcome =
  | {
      readonly type: 'reportPassedOn';
      readonly report: string;
      readonly ref: string;
      readonly draft: string;
    }
  | {
      readonly type: 'reportSkipped';
      readonly report: string;
      readonly ref: string;
      readonly reason: SkipReason;
    };

import type { RecordCommand } from '../early-warning/commands.ts';
import type { StoredIncidentEvent } from '../incident/events.ts';

/** Catalogue keys of the values that a service's record or an incident has. A value without a name does not compile. */

type SignalCommand = Extract<RecordCommand, { type: 'recordSignal' }>;
type DecideCommand = Extract<RecordCommand, { type: 'decide' }>;

/** Names of what signals and decisions are: `say(recordNames.source[signal.source])`. */
export const recordNames = {
  source: {
    complaint: 'earlyWarning.source.complaint',
    safeguarding: 'earlyWarning.source.safeguarding',
    inspection: 'earlyWarning.source.inspection',
    'ciw-notice': 'earlyWarning.source.ciw-notice',
    'contract-monitoring': 'earlyWarning.source.contract-monitoring',
    'care-review': 'earlyWarning.source.care-review',
    finance: 'earlyWarning.source.finance',
    workforce: 'earlyWarning.source.workforce',
    feedback: 'earlyWarning.source.feedback',
    provider: 'earlyWarning.source.provider',
    media: 'earlyWarning.source.media',
    other: 'earlyWarning.source.other',
  } as const satisfies Record<SignalCommand['source'], `earlyWarning.source.${string}`>,
  severity: {
    low: 'earlyWarning.severity.low',
    moderate: 'earlyWarning.severity.moderate',
    high: 'earlyWarning.severity.high',
  } as const satisfies Record<SignalCommand['severity'], `earlyWarning.severity.${string}`>,
  decision: {
    'keep-watching': 'earlyWarning.decision.keep-watching',
    'open-quality-assurance': 'earlyWarning.decision.open-quality-assurance',
    'open-escalating-concerns': 'earlyWarning.decision.open-escalating-concerns',
    other: 'earlyWarning.decision.other',
  } as const satisfies Record<DecideCommand['decision'], `earlyWarning.decision.${string}`>,
};

type PayloadOf<E extends { readonly type: string; readonly payload: object }, T> = Extract<
  E,
  { readonly type: T }
>['payload'];

/** Names of what an incident has: `say(incidentNames.way[authority.how])`. */
export const incidentNames = {
  authorityKind: {
    council: 'incident.authorityKind.council',
    'health-board': 'incident.authorityKind.health-board',
    regulator: 'incident.authorityKind.regulator',
    other: 'incident.authorityKind.other',
  } as const satisfies Record<
    PayloadOf<StoredIncidentEvent, 'AuthorityTold'>['kind'],
    `incident.authorityKind.${string}`
  >,
  way: {
    telephone: 'incident.way.telephone',
    mail: 'incident.way.mail',
    meeting: 'incident.way.meeting',
    letter: 'incident.way.letter',
    other: 'incident.way.other',
  } as const satisfies Record<
    PayloadOf<StoredIncidentEvent, 'AuthorityTold'>['how'],
    `incident.way.${string}`
  >,
  planning: {
    activate: 'incident.planning.activate',
    'not-now': 'incident.planning.not-now',
    'not-needed': 'incident.planning.not-needed',
  } as const satisfies Record<
    PayloadOf<StoredIncidentEvent, 'EmergencyPlanningConsidered'>['decision'],
    `incident.planning.${string}`
  >,
  impact: {
    significant: 'incident.impact.significant',
    'not-significant': 'incident.impact.not-significant',
    'not-known': 'incident.impact.not-known',
  } as const satisfies Record<
    PayloadOf<StoredIncidentEvent, 'MarketImpactNoted'>['impact'],
    `incident.impact.${string}`
  >,
  log: {
    risk: 'incident.log.risk',
    decision: 'incident.log.decision',
    communication: 'incident.log.communication',
  } as const satisfies Record<
    PayloadOf<StoredIncidentEvent, 'EntryRecorded'>['log'],
    `incident.log.${string}`
  >,
};

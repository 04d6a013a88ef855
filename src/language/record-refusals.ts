import type { RecordRefusalCode } from '../early-warning/decide.ts';
import type { IncidentRefusalCode } from '../incident/decide.ts';
import type { Refusal } from '../case/refusal.ts';
import type { Language } from '../procedures/types.ts';
import { sayIn } from './say.ts';

/** Why something was not done to a service's record or an incident. A code without a text does not compile. */

/** Refusals that every desk of such streams gives. */
type DeskCode = 'not-permitted' | 'not-found' | 'version-conflict';

interface Keys<Room extends string> {
  readonly title: `${Room}.refusal.${string}`;
  readonly detail: `${Room}.refusal.${string}`;
}

const recordKeys = {
  'not-permitted': {
    title: 'earlyWarning.refusal.not-permitted.title',
    detail: 'earlyWarning.refusal.not-permitted.detail',
  },
  'not-found': {
    title: 'earlyWarning.refusal.not-found.title',
    detail: 'earlyWarning.refusal.not-found.detail',
  },
  'version-conflict': {
    title: 'earlyWarning.refusal.version-conflict.title',
    detail: 'earlyWarning.refusal.version-conflict.detail',
  },
  'unknown-service': {
    title: 'earlyWarning.refusal.unknown-service.title',
    detail: 'earlyWarning.refusal.unknown-service.detail',
  },
  'unknown-signal': {
    title: 'earlyWarning.refusal.unknown-signal.title',
    detail: 'earlyWarning.refusal.unknown-signal.detail',
  },
  'signal-withdrawn': {
    title: 'earlyWarning.refusal.signal-withdrawn.title',
    detail: 'earlyWarning.refusal.signal-withdrawn.detail',
  },
  'signal-in-future': {
    title: 'earlyWarning.refusal.signal-in-future.title',
    detail: 'earlyWarning.refusal.signal-in-future.detail',
  },
  'same-source': {
    title: 'earlyWarning.refusal.same-source.title',
    detail: 'earlyWarning.refusal.same-source.detail',
  },
  'unknown-link': {
    title: 'earlyWarning.refusal.unknown-link.title',
    detail: 'earlyWarning.refusal.unknown-link.detail',
  },
  'unknown-case': {
    title: 'earlyWarning.refusal.unknown-case.title',
    detail: 'earlyWarning.refusal.unknown-case.detail',
  },
  'too-many': {
    title: 'earlyWarning.refusal.too-many.title',
    detail: 'earlyWarning.refusal.too-many.detail',
  },
} as const satisfies Record<DeskCode | RecordRefusalCode, Keys<'earlyWarning'>>;

const incidentKeys = {
  'not-permitted': {
    title: 'incident.refusal.not-permitted.title',
    detail: 'incident.refusal.not-permitted.detail',
  },
  'not-found': { title: 'incident.refusal.not-found.title', detail: 'incident.refusal.not-found.detail' },
  'version-conflict': {
    title: 'incident.refusal.version-conflict.title',
    detail: 'incident.refusal.version-conflict.detail',
  },
  'incident-open-already': {
    title: 'incident.refusal.incident-open-already.title',
    detail: 'incident.refusal.incident-open-already.detail',
  },
  'incident-closed': {
    title: 'incident.refusal.incident-closed.title',
    detail: 'incident.refusal.incident-closed.detail',
  },
  'no-agency': { title: 'incident.refusal.no-agency.title', detail: 'incident.refusal.no-agency.detail' },
  'unknown-case': {
    title: 'incident.refusal.unknown-case.title',
    detail: 'incident.refusal.unknown-case.detail',
  },
  'case-linked-already': {
    title: 'incident.refusal.case-linked-already.title',
    detail: 'incident.refusal.case-linked-already.detail',
  },
  'case-not-linked': {
    title: 'incident.refusal.case-not-linked.title',
    detail: 'incident.refusal.case-not-linked.detail',
  },
  'shared-already': {
    title: 'incident.refusal.shared-already.title',
    detail: 'incident.refusal.shared-already.detail',
  },
  'not-shared': { title: 'incident.refusal.not-shared.title', detail: 'incident.refusal.not-shared.detail' },
  'unknown-authority': {
    title: 'incident.refusal.unknown-authority.title',
    detail: 'incident.refusal.unknown-authority.detail',
  },
  'told-in-future': {
    title: 'incident.refusal.told-in-future.title',
    detail: 'incident.refusal.told-in-future.detail',
  },
  'unknown-action': {
    title: 'incident.refusal.unknown-action.title',
    detail: 'incident.refusal.unknown-action.detail',
  },
  'action-settled': {
    title: 'incident.refusal.action-settled.title',
    detail: 'incident.refusal.action-settled.detail',
  },
  'actions-open': {
    title: 'incident.refusal.actions-open.title',
    detail: 'incident.refusal.actions-open.detail',
  },
  'unknown-report': {
    title: 'incident.refusal.unknown-report.title',
    detail: 'incident.refusal.unknown-report.detail',
  },
  'report-state': {
    title: 'incident.refusal.report-state.title',
    detail: 'incident.refusal.report-state.detail',
  },
  'report-incomplete': {
    title: 'incident.refusal.report-incomplete.title',
    detail: 'incident.refusal.report-incomplete.detail',
  },
  'no-case-linked': {
    title: 'incident.refusal.no-case-linked.title',
    detail: 'incident.refusal.no-case-linked.detail',
  },
  'report-in-place': {
    title: 'incident.refusal.report-in-place.title',
    detail: 'incident.refusal.report-in-place.detail',
  },
  'too-many': { title: 'incident.refusal.too-many.title', detail: 'incident.refusal.too-many.detail' },
} as const satisfies Record<DeskCode | IncidentRefusalCode, Keys<'incident'>>;

interface SaidRefusal {
  readonly title: string;
  readonly detail: string;
  /** What is missing, in the order of the refusal. */
  readonly missing: readonly string[];
}
type RefusalOf<Code> = Omit<Refusal, 'code'> & { readonly code: Code };

export const sayRecordRefusal = (
  { code, detail }: RefusalOf<DeskCode | RecordRefusalCode>,
  language: Language,
): SaidRefusal => {
  const say = sayIn(language);
  return {
    title: say(recordKeys[code].title),
    detail: say(recordKeys[code].detail, { limit: detail?.['limit'] ?? '' }),
    missing: [],
  };
};

export const sayIncidentRefusal = (
  { code, detail, missing }: RefusalOf<DeskCode | IncidentRefusalCode>,
  language: Language,
): SaidRefusal => {
  const say = sayIn(language);
  const inLanguage = language === 'en' ? 'En' : 'Cy';
  return {
    title: say(incidentKeys[code].title),
    detail: say(incidentKeys[code].detail, {
      limit: detail?.['limit'] ?? '',
      number: detail?.['count'] ?? '',
    }),
    missing: missing.map(({ requirement }) => detail?.[`${requirement}${inLanguage}`] ?? requirement),
  };
};

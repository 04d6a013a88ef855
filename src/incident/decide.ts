import type { WorkingDays } from '../case/context.ts';
import type { Refusal } from '../case/refusal.ts';
import type { IncidentCommand, ReportFields } from './commands.ts';
import type { IncidentEvent, IncidentOutcome } from './events.ts';
import { reportFields } from './report-fields.ts';
import type { IncidentState, Report } from './state.ts';

export const incidentRefusalCodes = [
  'incident-open-already',
  'incident-closed',
  'no-agency',
  'unknown-case',
  'case-linked-already',
  'case-not-linked',
  'shared-already',
  'not-shared',
  'unknown-authority',
  'told-in-future',
  'unknown-action',
  'action-settled',
  'actions-open',
  'unknown-report',
  'report-state',
  'report-incomplete',
  'no-case-linked',
  'report-in-place',
  'too-many',
] as const;
export type IncidentRefusalCode = (typeof incidentRefusalCodes)[number];

export type IncidentDecision =
  | { readonly ok: true; readonly events: readonly IncidentEvent[] }
  | {
      readonly ok: false;
      readonly refusal: Omit<Refusal, 'code'> & { readonly code: IncidentRefusalCode };
    };

/** All that a decision may know besides the incident. */
export interface IncidentContext {
  /** ISO instant, UTC. */
  readonly now: string;
  readonly newId: string;
  readonly dateOf: WorkingDays['dateOf'];
  /** Of the person who asks; empty for the software. */
  readonly agency: string;
  /** Whether the person may see the case that the command names. */
  readonly caseVisible: boolean;
}

/** Cases, actions, entries, reports and authorities that one incident may hold, each. */
const MOST = 500;

const accept = (...events: readonly IncidentEvent[]): IncidentDecision => ({ ok: true, events });
const refuse = (
  code: IncidentRefusalCode,
  more: Partial<Pick<Refusal, 'cite' | 'missing' | 'detail'>> = {},
): IncidentDecision => ({
  ok: false,
  refusal: { code, cite: null, missing: [], mayOverride: false, ...more },
});

const asList = (things: readonly unknown[], event: IncidentEvent): IncidentDecision =>
  things.length < MOST ? accept(event) : refuse('too-many', { detail: { limit: String(MOST) } });

const onAction = (state: IncidentState, id: string, event: IncidentEvent): IncidentDecision => {
  const action = state.actions.find((one) => one.id === id);
  if (action === undefined) return refuse('unknown-action');
  return action.status === 'open' ? accept(event) : refuse('action-settled');
};

const onReport = (
  state: IncidentState,
  id: string,
  status: Report['status'],
  then: (report: Report) => IncidentDecision,
): IncidentDecision => {
  const report = state.reports.find((one) => one.id === id);
  if (report === undefined) return refuse('unknown-report');
  return report.status === status ? then(report) : refuse('report-state');
};

const fileReport = (state: IncidentState, report: Report, given: ReportFields): IncidentDecision => {
  const fields = { ...report.fields, ...given };
  const missing = reportFields.filter(({ id, required }) => required && (fields[id] ?? '').trim() === '');
  if (missing.length > 0)
    return refuse('report-incomplete', {
      cite: 'PFP App. C',
      missing: missing.map(({ id }) => ({ requirement: id, cite: 'PFP App. C' })),
      detail: Object.fromEntries(
        missing.flatMap(({ id, label }) => [
          [`${id}En`, label.en],
          [`${id}Cy`, label.cy],
        ]),
      ),
    });
  if (state.cases.length === 0) return refuse('no-case-linked');
  return accept({
    type: 'ReportFiled',
    payload: { report: report.id, fields, cases: state.cases.map(({ ref }) => ref) },
  });
};

const decideOpen = (
  state: IncidentState,
  command: Exclude<IncidentCommand, { type: 'openIncident' }>,
  context: IncidentContext,
): IncidentDecision => {
  const { newId } = context;
  switch (command.type) {
    case 'linkCase': {
      if (!context.caseVisible) return refuse('unknown-case');
      if (state.cases.some(({ ref }) => ref === command.ref)) return refuse('case-linked-already');
      return asList(state.cases, {
        type: 'CaseLinked',
        payload: { ref: command.ref, note: command.note || null },
      });
    }
    case 'unlinkCase':
      // A case that the person cannot see is as good as none: its reference is not confirmed by a different answer.
      return context.caseVisible && state.cases.some(({ ref }) => ref === command.ref)
        ? accept({ type: 'CaseUnlinked', payload: { ref: command.ref, reason: command.reason } })
        : refuse('case-not-linked');
    case 'shareWith':
      return command.agency === state.leadAgency || state.sharedWith.includes(command.agency)
        ? refuse('shared-already')
        : asList(state.sharedWith, { type: 'IncidentShared', payload: { agency: command.agency } });
    case 'stopSharing':
      return state.sharedWith.includes(command.agency)
        ? accept({ type: 'SharingStopped', payload: { agency: command.agency, reason: command.reason } })
        : refuse('not-shared');
    case 'tellAuthority': {
      const { name, kind, how, at: toldAt, note } = command;
      if (Date.parse(toldAt) > Date.parse(context.now)) return refuse('told-in-future');
      return asList(state.authorities, {
        type: 'AuthorityTold',
        payload: { authority: newId, name, kind, how, toldAt, note: note || null },
      });
    }
    case 'recordAnswer':
      return state.authorities.some(({ id }) => id === command.authority)
        ? accept({ type: 'AnswerRecorded', payload: { authority: command.authority, text: command.text } })
        : refuse('unknown-authority');
    case 'considerEmergencyPlanning': {
      const { decision, rationale } = command;
      return asList(state.planning, {
        type: 'EmergencyPlanningConsidered',
        payload: { decision, rationale },
      });
    }
    case 'noteMarketImpact':
      return asList(state.impacts, {
        type: 'MarketImpactNoted',
        payload: { impact: command.impact, text: command.text },
      });
    case 'addAction': {
      const { text, owner, due } = command;
      return asList(state.actions, {
        type: 'ActionAdded',
        payload: { action: newId, text, owner, due },
      });
    }
    case 'meetAction':
      return onAction(state, command.action, {
        type: 'ActionMet',
        payload: { action: command.action, evidence: command.evidence },
      });
    case 'withdrawAction':
      return onAction(state, command.action, {
        type: 'ActionWithdrawn',
        payload: { action: command.action, reason: command.reason },
      });
    case 'recordEntry':
      return accept({ type: 'EntryRecorded', payload: { log: command.log, text: command.text } });
    case 'draftSituationReport':
      return asList(state.reports, {
        type: 'ReportDrafted',
        payload: { report: newId, fields: command.fields },
      });
    case 'discardSituationReport':
      return onReport(state, command.report, 'drafted', ({ id }) =>
        accept({ type: 'ReportDiscarded', payload: { report: id } }),
      );
    case 'fileSituationReport':
      return onReport(state, command.report, 'drafted', (report) =>
        fileReport(state, report, command.fields ?? {}),
      );
    case 'passOnReport':
      return onReport(state, command.report, 'filed', ({ id, passings }) => {
        const passing = passings.find(({ ref }) => ref === command.ref);
        if (passing === undefined || !context.caseVisible) return refuse('case-not-linked');
        return passing.status === 'skipped'
          ? accept({ type: 'PassingOnRequested', payload: { report: id, ref: command.ref } })
          : refuse('report-in-place');
      });
    case 'closeIncident': {
      const open = state.actions.filter(({ status }) => status === 'open');
      if (open.length > 0) return refuse('actions-open', { detail: { count: String(open.length) } });
      return accept({ type: 'IncidentClosed', payload: { outcome: command.outcome } });
    }
  }
};

const decideOutcome = (state: IncidentState, outcome: IncidentOutcome): IncidentDecision => {
  const passing = state.reports
    .find(({ id }) => id === outcome.report)
    ?.passings.find(({ ref }) => ref === outcome.ref);
  // Reported twice, or not asked for: nothing to do.
  if (passing?.status !== 'waiting') return accept();
  const { report, ref } = outcome;
  return outcome.type === 'reportPassedOn'
    ? accept({ type: 'ReportPassedOn', payload: { report, ref, draft: outcome.draft } })
    : accept({ type: 'ReportSkipped', payload: { report, ref, reason: outcome.reason } });
};

/** What may still be asked of a closed incident: answers that come late, and a report's filing. */
const afterClosing: readonly IncidentCommand['type'][] = ['recordAnswer', 'passOnReport', 'recordEntry'];

/** What comes of a command or of an outcome: events to be committed together, or a refusal and no change. */
export const decideIncident = (
  state: IncidentState | null,
  asked: IncidentCommand | IncidentOutcome,
  context: IncidentContext,
): IncidentDecision => {
  if (asked.type === 'reportPassedOn' || asked.type === 'reportSkipped')
    return state === null ? accept() : decideOutcome(state, asked);
  if (asked.type === 'openIncident') {
    if (state !== null) return refuse('incident-open-already');
    if (context.agency === '') return refuse('no-agency');
    const { title, provider, description, nation } = asked;
    const leadAgency = context.agency;
    return accept({ type: 'IncidentOpened', payload: { title, provider, description, nation, leadAgency } });
  }
  if (state === null) throw new Error(`${asked.type} for an incident that is not there`);
  if (state.closed !== null && !afterClosing.includes(asked.type)) return refuse('incident-closed');
  return decideOpen(state, asked, context);
};

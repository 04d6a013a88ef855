import type { IncidentState } from './state.ts';
import type { IncidentRow } from './view-schema.ts';

/** An incident's line of the list. */
export const incidentRow = (state: IncidentState, changedAt: string): IncidentRow => {
  const open = state.actions.filter(({ status }) => status === 'open');
  return {
    ref: state.ref,
    title: state.title,
    provider: state.provider,
    nation: state.nation,
    leadAgency: state.leadAgency,
    sharedWith: [...state.sharedWith],
    status: state.closed === null ? 'open' : 'closed',
    cases: state.cases.length,
    openActions: open.length,
    nextDue: open.map(({ due }) => due).toSorted()[0] ?? null,
    unheard: state.authorities.filter(({ answers }) => answers.length === 0).length,
    lastReportAt: state.reports.findLast(({ filed }) => filed !== null)?.filed?.at ?? null,
    openedAt: state.opened.at,
    changedAt,
  };
};

import type { BoardRow } from '../case/view-schema.ts';
import { prefill } from './prefill.ts';
import { promptsOf } from './prompts.ts';
import type { IncidentState, Passing, Report } from './state.ts';
import type { IncidentView } from './view-schema.ts';
import { emergencyPlanningText, marketImpactText, passingText, unseenCase } from './wording.ts';

/** What a view knows besides the incident. */
export interface IncidentAbout {
  /** Europe/London date. */
  readonly today: string;
  /** The linked cases that this person may see, by reference. */
  readonly rows: ReadonlyMap<string, BoardRow>;
  readonly leads: boolean;
}

const totalsOf = (state: IncidentState, rows: ReadonlyMap<string, BoardRow>): IncidentView['totals'] => {
  const seen = state.cases.flatMap(({ ref }) => rows.get(ref) ?? []);
  const sum = (of: (row: BoardRow) => number): number => seen.reduce((total, row) => total + of(row), 0);
  const next = seen
    .flatMap(({ ref, nextDeadline }) => (nextDeadline === null ? [] : [{ ref, ...nextDeadline }]))
    .toSorted((a, b) => a.due.localeCompare(b.due))[0];
  return {
    cases: state.cases.length,
    unseen: state.cases.length - seen.length,
    open: seen.filter(({ status }) => status === 'open').length,
    services: new Set(seen.map(({ service }) => service.id)).size,
    overdue: sum(({ overdue }) => overdue),
    openActions: sum(({ openActions }) => openActions),
    suspended: seen.filter(({ suspended }) => suspended).length,
    nextDeadline: next ?? null,
  };
};

const passingView = (
  { ref, status, reason, at }: Passing,
  rows: ReadonlyMap<string, BoardRow>,
): IncidentView['reports'][number]['cases'][number] => {
  const seen = rows.has(ref);
  const text = passingText(status, reason);
  // Why it was skipped there would say something about the case.
  return seen
    ? { ref, status, reason, text, at }
    : { ref: null, status, reason: null, text: unseenCase, at: null };
};

const reportView = (
  report: Report,
  number: number,
  rows: ReadonlyMap<string, BoardRow>,
): IncidentView['reports'][number] => ({
  id: report.id,
  number,
  status: report.status,
  fields: { ...report.fields },
  drafted: report.drafted,
  filed: report.filed,
  cases: report.passings.map((passing) => passingView(passing, rows)),
});

/** An incident as one person may see it today: of a linked case that they may not see, only that there is one. */
export const viewIncident = (state: IncidentState, about: IncidentAbout): IncidentView => {
  const { rows, today, leads } = about;
  const totals = totalsOf(state, rows);
  return {
    ref: state.ref,
    version: state.version,
    status: state.closed === null ? 'open' : 'closed',
    title: state.title,
    provider: state.provider,
    description: state.description,
    nation: state.nation,
    leadAgency: state.leadAgency,
    sharedWith: [...state.sharedWith],
    opened: state.opened,
    closed: state.closed,
    cases: state.cases.map(({ ref, note, linked }) => {
      const row = rows.get(ref);
      return row === undefined
        ? { ref: null, row: null, linked: null, note: null, text: unseenCase }
        : { ref, row, linked, note, text: null };
    }),
    totals,
    authorities: state.authorities.map((authority) => ({ ...authority, answers: [...authority.answers] })),
    emergencyPlanning: {
      cite: 'PFP 2.5',
      text: emergencyPlanningText,
      considered: [...state.planning],
    },
    marketImpact: { cite: 'PFP App. A 2.20', text: marketImpactText, notes: [...state.impacts] },
    actions: state.actions.map((action, index) => ({
      ...action,
      number: index + 1,
      overdue: action.status === 'open' && action.due < today,
    })),
    entries: [...state.entries],
    reports: state.reports.map((report, index) => reportView(report, index + 1, rows)),
    reportForm: { cite: 'PFP App. C', fields: prefill(state, { rows, totals }) },
    prompts: state.closed === null ? promptsOf(state) : [],
    leads,
  };
};

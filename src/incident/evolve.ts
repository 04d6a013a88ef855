import type { StoredIncidentEvent } from './events.ts';
import type { IncidentState, Passing, Report, SharedAction, Stamp } from './state.ts';

type Later = Exclude<StoredIncidentEvent, { type: 'IncidentOpened' }>;

const withAction = (
  state: IncidentState,
  id: string,
  change: Pick<SharedAction, 'status' | 'note' | 'changed'>,
): IncidentState => ({
  ...state,
  actions: state.actions.map((action) => (action.id === id ? { ...action, ...change } : action)),
});

const withReport = (
  state: IncidentState,
  id: string,
  change: (report: Report) => Partial<Report>,
): IncidentState => ({
  ...state,
  reports: state.reports.map((report) => (report.id === id ? { ...report, ...change(report) } : report)),
});

const withPassing = (
  state: IncidentState,
  { report, ref }: { readonly report: string; readonly ref: string },
  change: Partial<Passing>,
): IncidentState =>
  withReport(state, report, ({ passings }) => ({
    passings: passings.map((passing) => (passing.ref === ref ? { ...passing, ...change } : passing)),
  }));

const apply = (state: IncidentState, event: Later): IncidentState => {
  const { at } = event;
  const stamp: Stamp = { at, by: event.by.name };
  switch (event.type) {
    case 'CaseLinked': {
      const { ref, note } = event.payload;
      return { ...state, cases: [...state.cases, { ref, note, linked: stamp }] };
    }
    case 'CaseUnlinked':
      return { ...state, cases: state.cases.filter(({ ref }) => ref !== event.payload.ref) };
    case 'IncidentShared':
      return { ...state, sharedWith: [...state.sharedWith, event.payload.agency] };
    case 'SharingStopped':
      return { ...state, sharedWith: state.sharedWith.filter((agency) => agency !== event.payload.agency) };
    case 'AuthorityTold': {
      const { authority: id, ...told } = event.payload;
      return { ...state, authorities: [...state.authorities, { id, ...told, recorded: stamp, answers: [] }] };
    }
    case 'AnswerRecorded': {
      const { authority, text } = event.payload;
      return {
        ...state,
        authorities: state.authorities.map((one) =>
          one.id === authority ? { ...one, answers: [...one.answers, { text, ...stamp }] } : one,
        ),
      };
    }
    case 'EmergencyPlanningConsidered':
      return { ...state, planning: [...state.planning, { ...event.payload, ...stamp }] };
    case 'MarketImpactNoted':
      return { ...state, impacts: [...state.impacts, { ...event.payload, ...stamp }] };
    case 'ActionAdded': {
      const { action: id, ...details } = event.payload;
      const action: SharedAction = { id, ...details, status: 'open', note: null, changed: stamp };
      return { ...state, actions: [...state.actions, action] };
    }
    case 'ActionMet':
      return withAction(state, event.payload.action, {
        status: 'met',
        note: event.payload.evidence,
        changed: stamp,
      });
    case 'ActionWithdrawn':
      return withAction(state, event.payload.action, {
        status: 'withdrawn',
        note: event.payload.reason,
        changed: stamp,
      });
    case 'EntryRecorded':
      return { ...state, entries: [...state.entries, { ...event.payload, ...stamp }] };
    case 'ReportDrafted': {
      const { report: id, fields } = event.payload;
      const report: Report = { id, status: 'drafted', fields, drafted: stamp, filed: null, passings: [] };
      return { ...state, reports: [...state.reports, report] };
    }
    case 'ReportDiscarded':
      return withReport(state, event.payload.report, () => ({ status: 'discarded' }));
    case 'ReportFiled': {
      const { report, fields, cases } = event.payload;
      const waiting = {
        status: 'waiting',
        reason: null,
        at: null,
        actor: event.by,
        asked: event.id,
      } as const;
      return withReport(state, report, () => ({
        status: 'filed',
        fields,
        filed: stamp,
        passings: cases.map((ref) => ({ ref, ...waiting })),
      }));
    }
    case 'PassingOnRequested':
      return withPassing(state, event.payload, {
        status: 'waiting',
        reason: null,
        at: null,
        actor: event.by,
        asked: event.id,
      });
    case 'ReportPassedOn':
      return withPassing(state, event.payload, { status: 'passed-on', reason: null, at });
    case 'ReportSkipped':
      return withPassing(state, event.payload, { status: 'skipped', reason: event.payload.reason, at });
    case 'IncidentClosed':
      return { ...state, closed: { ...stamp, outcome: event.payload.outcome } };
  }
};

/** An incident after one more event. Throws on an event before it was opened. */
export const evolveIncident = (state: IncidentState | null, event: StoredIncidentEvent): IncidentState => {
  if (event.type === 'IncidentOpened')
    return {
      // The stream's name without its kind: `incident/IN-2026-0001`.
      ref: event.ref.slice(event.ref.indexOf('/') + 1),
      version: event.version,
      ...event.payload,
      sharedWith: [],
      opened: { at: event.at, by: event.by.name },
      closed: null,
      cases: [],
      authorities: [],
      planning: [],
      impacts: [],
      actions: [],
      entries: [],
      reports: [],
    };
  if (state === null) throw new Error(`${event.type} before the incident was opened`);
  return { ...apply(state, event), version: event.version };
};

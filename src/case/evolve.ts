import { causesOf, withCause } from './causes.ts';
import { personKey } from './commands.ts';
import type { EventType, Payloads, StoredEvent } from './events.ts';
import { documentAppliers } from './evolve/documents.ts';
import { meetingAppliers } from './evolve/meetings.ts';
import { minutesAppliers } from './evolve/minutes.ts';
import { notesAppliers } from './evolve/notes.ts';
import { outsideAppliers, stepsAfter } from './evolve/outside.ts';
import { planAppliers } from './evolve/plan.ts';
import { procedureAppliers } from './evolve/procedure.ts';
import { recordAppliers } from './evolve/record.ts';
import type { Appliers } from './evolve/apply.ts';
import type { CaseState, Stamp } from './state.ts';

type Later = Exclude<EventType, 'CaseOpened'>;

/** Every event but the first. A new event type does not compile until it stands here. */
const appliers = {
  ...recordAppliers,
  ...procedureAppliers,
  ...planAppliers,
  ...meetingAppliers,
  ...notesAppliers,
  ...minutesAppliers,
  ...documentAppliers,
  ...outsideAppliers,
} satisfies Appliers<Later>;
const table: Appliers<Later> = appliers;

const apply = <T extends Later>(
  state: CaseState,
  event: { [K in T]: { readonly type: K; readonly payload: Payloads[K] } }[T],
  stamp: Stamp,
): Partial<CaseState> => table[event.type](state, event.payload, stamp);

const opened = (payload: Payloads['CaseOpened'], stamp: Stamp): CaseState => ({
  ref: payload.ref,
  version: 0,
  status: 'open',
  procedure: payload.procedure,
  edition: payload.edition,
  stage: payload.firstStage,
  procedures: [{ ...stamp, procedure: payload.procedure, reason: null }],
  stagesEntered: [{ ...stamp, stage: payload.firstStage, procedure: payload.procedure, answersBefore: 0 }],
  opened: stamp,
  closed: null,
  service: payload.service,
  criteria: payload.criteria,
  evidence: payload.evidence,
  qualityAssurance: payload.qualityAssurance,
  groundsSince: {
    evidence: payload.evidence.length > 0 ? stamp : null,
    criteria: payload.criteria.length > 0 ? stamp : null,
    qualityAssurance: payload.qualityAssurance?.considered === true ? stamp : null,
  },
  leadAgency: payload.leadAgency,
  closureKind: payload.closureKind,
  planned: payload.planned,
  closesOn: payload.closesOn,
  goodPractice: payload.goodPractice,
  notifiedAt: payload.notifiedAt,
  guidance2009Since: payload.guidance2009Since,
  group: payload.group,
  memberSince: Object.fromEntries(payload.group.map((member) => [personKey(member), stamp])),
  sections: payload.sections ?? [],
  items: {},
  actions: [],
  planAgreed: null,
  providerResponses: [],
  remediesMetAt: null,
  planStartedAt: null,
  meetings: [],
  notifications: [],
  letters: [],
  messages: [],
  bundles: [],
  suspension: null,
  voluntarySuspensions: [],
  dutiesConfirmed: {},
  decisions: [],
  entries: [],
  answers: [],
  milestones: {},
  activation: null,
  payments: [],
  standards: {},
  overrides: [],
  channel: null,
  folder: null,
  tabId: null,
  cards: {},
  steps: {},
  causes: causesOf([]),
});

/**
 * The case after one more event. `state` is `null` before the first, which must be `CaseOpened`.
 * @throws Error when the log itself makes no sense: a second opening, or a first event that opens nothing
 */
export const evolve = (state: CaseState | null, event: StoredEvent): CaseState => {
  const stamp: Stamp = { at: event.at, by: event.by };
  if (event.type === 'CaseOpened') {
    if (state !== null) throw new Error(`${event.ref} is opened a second time by event ${event.id}`);
    return settle(opened(event.payload, stamp), event);
  }
  if (state === null) throw new Error(`${event.ref} begins with ${event.type}, not with CaseOpened`);
  return settle({ ...state, ...apply(state, event, stamp) }, event);
};

const settle = (state: CaseState, event: StoredEvent): CaseState => ({
  ...state,
  version: event.version,
  steps: stepsAfter(state, event, event.at),
  causes: withCause(state.causes, event.cause),
});

/** The case that a log tells of; `null` for an empty one. */
export const replay = (events: Iterable<StoredEvent>): CaseState | null => {
  let state: CaseState | null = null;
  for (const event of events) state = evolve(state, event);
  return state;
};

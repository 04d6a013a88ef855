import type { Edition } from '../procedures/types.ts';
import { lessonThemes, personKey } from './commands.ts';
import type { WorkingDays } from './context.ts';
import { dutiesAt, firstMeetingDeadline } from './duties.ts';
import { criteriaOf, enteredAt, isLead, procedureOf, rolesOf, settingOf, stageOf } from './procedure-of.ts';
import { isRemedy } from './remedies.ts';
import type { CaseState } from './state.ts';
import { nextMeetingOf } from './values.ts';
import { withAgendas } from './view/agenda.ts';
import { dutyView, sectionViews } from './view/checklist.ts';
import {
  activationView,
  answerViews,
  asksActivation,
  contactViews,
  milestoneViews,
  passageViews,
  procedureViews,
  questionView,
  stageViews,
  standardViews,
} from './view/course.ts';
import { openDates } from './view/dates.ts';
import { stamp, stamped } from './view/stamps.ts';
import {
  actionView,
  letterViews,
  meetingViews,
  messageViews,
  notificationViews,
  suspensionView,
} from './view/work.ts';
import type { BoardRow, CaseView } from './view-schema.ts';

/** A case as people see it, worked out anew from its state, its edition and the day. */

const group = (state: CaseState, edition: Edition): CaseView['group'] => {
  const procedure = procedureOf(state, edition);
  const roles = rolesOf(state, edition);
  return state.group.map((member) => ({
    key: personKey(member),
    name: member.name,
    agency: member.agency,
    mail: member.mail,
    role: member.role,
    roleTitle: roles.find(({ id }) => id === member.role)?.title ?? { en: member.role, cy: member.role },
    lead: isLead(member, procedure),
    deputyFor: member.deputyFor ?? null,
  }));
};

const criteria = (state: CaseState, edition: Edition): CaseView['criteria'] => {
  const known = criteriaOf(state, edition);
  return state.criteria.flatMap((id) => {
    const criterion = known.find((one) => one.id === id);
    return criterion === undefined ? [] : [{ id, text: criterion.text, cite: criterion.cite }];
  });
};

/**
 * The case as every surface shows it.
 * @param edition the case's own edition
 * @param now ISO instant
 */
export const viewCase = (
  state: CaseState,
  edition: Edition,
  workingDays: WorkingDays,
  now: string,
): CaseView => {
  const procedure = procedureOf(state, edition);
  const stage = stageOf(state, edition);
  const today = workingDays.dateOf(now);
  const checklist = sectionViews(state, edition);
  const rule = procedure.firstMeeting;
  const first = rule === undefined ? null : firstMeetingDeadline(state, rule, workingDays, now);
  const { qualityAssurance, closed, planAgreed, service } = state;
  const open = state.actions.filter(({ status }) => status === 'open').length;

  const view = {
    ref: state.ref,
    version: state.version,
    status: state.status,
    procedure: { id: procedure.id, title: procedure.title, cite: procedure.cite },
    procedures: procedureViews(state, edition),
    passages: passageViews(state, edition),
    question: questionView(state, edition),
    answers: answerViews(state, edition),
    milestones: milestoneViews(state, edition),
    activation: activationView(state),
    asksActivation: asksActivation(state, edition),
    payments: state.payments.map(stamped),
    standards: standardViews(state, edition),
    contacts: contactViews(edition),
    edition: state.edition,
    goodPractice: state.goodPractice,
    stage: { id: stage.id, title: stage.title, purpose: stage.purpose, cite: stage.cite },
    stages: stageViews(state, edition),
    service: {
      id: service.id,
      name: service.name,
      address: service.address,
      registrationNumber: service.registrationNumber,
      serviceType: service.serviceType,
      setting: settingOf(state, edition),
      provider: service.provider,
      responsibleIndividual: service.responsibleIndividual,
      registeredManager: service.registeredManager,
      providerMail: service.providerMail,
      localAuthority: service.localAuthority,
      healthBoard: service.healthBoard,
    },
    criteria: criteria(state, edition),
    evidence: state.evidence.map(({ text, source, link }) => ({ text, source, link: link ?? null })),
    qualityAssurance:
      qualityAssurance === undefined
        ? null
        : { considered: qualityAssurance.considered, note: qualityAssurance.note ?? null },
    leadAgency: state.leadAgency,
    closureKind: state.closureKind ?? null,
    planned: state.planned ?? null,
    closesOn: state.closesOn ?? null,
    opened: stamp(state.opened),
    closed: closed === null ? null : stamped(closed),
    group: group(state, edition),
    progress: {
      settled: checklist.reduce((sum, { settled }) => sum + settled, 0),
      total: checklist.reduce((sum, { total }) => sum + total, 0),
    },
    sections: checklist,
    duties: dutiesAt(state, edition, workingDays, today).map(dutyView),
    plan: {
      actions: state.actions.map((one) => actionView(one, today)),
      open,
      met: state.actions.filter(({ status }) => status === 'met').length,
      agreed: planAgreed === null ? null : stamped(planAgreed),
      providerResponses: state.providerResponses.map(stamped),
      remediesMetAt: state.remediesMetAt,
    },
    firstMeetingDue: rule === undefined || first === null ? null : { ...first, cite: rule.cite },
    notifications: notificationViews(state, edition),
    letters: letterViews(state, edition),
    messages: messageViews(state),
    suspension: suspensionView(state),
    voluntarySuspensions: state.voluntarySuspensions.map(stamped),
    decisions: state.decisions.map((one) => ({ ...stamped(one), evidence: one.evidence ?? null })),
    entries: state.entries.map((one) => ({ ...stamped(one), theme: one.theme ?? null })),
    overrides: state.overrides.map(stamped),
    channel: state.channel,
    folder: state.folder === null ? null : { webUrl: state.folder.webUrl },
    steps: Object.values(state.steps).map(({ step, status, attempt, problem, nextAt, at }) => ({
      step,
      status,
      attempt,
      problem:
        problem === null ? null : { kind: problem.kind, code: problem.code, remedy: problem.remedy ?? null },
      nextAt,
      at,
    })),
  } satisfies Omit<CaseView, 'nextDeadline' | 'overdue' | 'shouldClose' | 'meetings'>;

  const meetings = meetingViews(state);
  const dates = openDates(view);
  const next = dates[0];
  // Code 5.17: no remedy is open any more and some were met; in another procedure, other work may be left.
  const shouldClose =
    state.status === 'open' &&
    state.remediesMetAt !== null &&
    Date.parse(state.remediesMetAt) >= Date.parse(enteredAt(state, state.procedure) ?? state.opened.at) &&
    state.actions.every((one) => one.status !== 'open' || !isRemedy(one));
  return {
    ...view,
    meetings: withAgendas(state.meetings, meetings, { ...view, shouldClose }),
    nextDeadline: next === undefined ? null : { ...next, overdue: next.due < today },
    overdue: dates.filter(({ due }) => due < today).length,
    shouldClose,
  };
};

/**
 * A case's line on the board.
 * @param changedAt the instant of its last event
 */
export const boardRow = (
  view: CaseView,
  changedAt: string,
  { nation, deadlines }: Pick<BoardRow, 'nation' | 'deadlines'>,
): BoardRow => ({
  ref: view.ref,
  version: view.version,
  procedure: { id: view.procedure.id, title: view.procedure.title },
  service: {
    id: view.service.id,
    name: view.service.name,
    provider: view.service.provider,
    setting: view.service.setting,
  },
  leadAgency: view.leadAgency,
  status: view.status,
  edition: view.edition,
  nation,
  stage: { id: view.stage.id, title: view.stage.title },
  nextDeadline:
    view.nextDeadline === null
      ? null
      : { due: view.nextDeadline.due, overdue: view.nextDeadline.overdue, text: view.nextDeadline.text },
  overdue: view.overdue,
  overdueMusts: view.duties.filter(
    ({ force, status, deadline }) => force === 'must' && status === 'open' && deadline?.state === 'overdue',
  ).length,
  progress: view.progress,
  openActions: view.plan.open,
  suspended: view.suspension?.inForce === true,
  suspendedSince: view.suspension?.inForce === true ? view.suspension.started.at : null,
  suspensionReviewOn: view.suspension?.inForce === true ? view.suspension.reviewOn : null,
  stepsFailed: view.steps.filter(({ status }) => status === 'failed').length,
  openedAt: view.opened.at,
  closedAt: view.closed?.at ?? null,
  changedAt,
  nextMeeting: nextMeetingOf(view),
  deadlines: [...deadlines],
  themes: [...new Set(view.entries.flatMap(({ theme }) => lessonThemes.filter((one) => one === theme)))],
});

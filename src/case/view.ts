import type { Edition, Text } from '../procedures/types.ts';
import { personKey } from './commands.ts';
import type { WorkingDays } from './context.ts';
import { type DutyStatus, dutiesAt, firstMeetingDeadline } from './duties.ts';
import { isLead, procedureOf, sectionsOf, settingOf, stageOf } from './procedure-of.ts';
import type { ActionState, CaseState, Stamp } from './state.ts';
import { nextMeetingOf } from './values.ts';
import type { BoardRow, CaseView } from './view-schema.ts';

/** A case as people see it, worked out anew from its state, its edition and the day. */

const stamp = ({ at, by }: Stamp): { at: string; by: string } => ({ at, by: by.name });
const stamped = <T extends object>(one: Stamp & T): T & { at: string; by: string } => ({
  ...one,
  ...stamp(one),
});

const sections = (state: CaseState, edition: Edition): CaseView['sections'] =>
  sectionsOf(state, edition).map((section) => {
    const items = section.items.map((item) => {
      const now = state.items[item.id];
      return {
        id: item.id,
        section: section.id,
        cite: item.cite,
        force: item.force,
        text: item.text,
        responsible: item.responsible,
        status: now?.status ?? ('open' as const),
        at: now?.stamp?.at ?? null,
        by: now?.stamp?.by.name ?? null,
        note: now?.note ?? null,
        reason: now?.reason ?? null,
        evidence: now?.evidence ?? null,
      };
    });
    return {
      id: section.id,
      title: section.title,
      cite: section.cite,
      settled: items.filter(({ status }) => status !== 'open').length,
      total: items.length,
      items,
    };
  });

const duty = ({ duty, met, deadline }: DutyStatus): CaseView['duties'][number] => ({
  id: duty.id,
  cite: duty.cite,
  force: duty.force,
  text: duty.text,
  responsible: duty.responsible,
  status: met === null ? 'open' : 'met',
  metAt: met?.at ?? null,
  metBy: met?.by.name ?? null,
  note: met?.note ?? null,
  byHand: duty.metBy.kind === 'hand',
  deadline,
});

const action = (one: ActionState, today: string): CaseView['plan']['actions'][number] => ({
  id: one.id,
  number: one.number,
  text: one.text,
  source: one.source,
  owner: one.owner,
  due: one.due,
  overdue: one.status === 'open' && one.due < today,
  status: one.status,
  progress: one.progress,
  note: one.note ?? null,
  evidence: one.evidence ?? null,
  link: one.link ?? null,
  changed: stamp(one.changed),
});

const meetings = (state: CaseState): CaseView['meetings'] =>
  state.meetings.map((one) => ({
    id: one.id,
    number: one.number,
    status: one.status,
    duration: one.duration,
    purpose: one.purpose ?? null,
    latest: one.latest,
    slots: one.slots.map(({ start, end, busy }) => ({ start, end, busy: [...busy] })),
    unreadable: [...one.unreadable],
    start: one.start,
    end: one.end,
    joinUrl: one.joinUrl,
    webUrl: one.webUrl,
    decisions: one.decisions ?? null,
  }));

const titled = (
  list: readonly { readonly id: string; readonly title: Text; readonly cite: string }[],
  id: string,
): { title: Text; cite: string } => {
  const known = list.find((one) => one.id === id);
  if (known === undefined) throw new Error(`No template ${id} in this case's edition`);
  return { title: known.title, cite: known.cite };
};

const notifications = (state: CaseState, edition: Edition): CaseView['notifications'] =>
  state.notifications.map((one) => ({
    draft: one.draft,
    notification: one.notification,
    ...titled(procedureOf(state, edition).notifications, one.notification),
    status: one.status,
    fields: { ...one.fields },
    recipients: one.recipients.map(({ name, mail }) => ({ name, mail: mail ?? null })),
    files: one.files.map(({ language, name, sha256, bytes, webUrl }) => ({
      language,
      name,
      sha256,
      bytes,
      webUrl,
    })),
    drafted: stamp(one.drafted),
    confirmed: one.confirmed === null ? null : stamp(one.confirmed),
    filedAt: one.filedAt,
    uploaded: one.uploaded === null ? null : stamp(one.uploaded),
    platformReference: one.platformReference ?? null,
  }));

const letters = (state: CaseState, edition: Edition): CaseView['letters'] =>
  state.letters.map((one) => ({
    letterId: one.letterId,
    letter: one.letter,
    ...titled(procedureOf(state, edition).letters, one.letter),
    language: one.language,
    subject: one.subject,
    recipients: [...one.recipients],
    status: one.status,
    file:
      one.file === null ? null : { name: one.file.name, sha256: one.file.sha256, webUrl: one.file.webUrl },
    submitted: stamp(one.submitted),
  }));

const suspension = ({ suspension: one }: CaseState): CaseView['suspension'] =>
  one === null
    ? null
    : {
        inForce: one.inForce,
        rationale: one.rationale,
        riskAssessment: one.riskAssessment,
        partnersAgreed: [...one.partnersAgreed],
        jointParties: one.jointParties === 'none' ? 'none' : [...one.jointParties],
        signOff: one.signOff,
        reviewOn: one.reviewOn,
        communications: one.communications,
        started: stamp(one.started),
        lifted: one.lifted === null ? null : stamped(one.lifted),
        reviews: one.reviews.map(stamped),
      };

const stages = (state: CaseState, edition: Edition): CaseView['stages'] => {
  const current = stageOf(state, edition);
  return procedureOf(state, edition).stages.map(({ id, title, cite, next }) => ({
    id,
    title,
    cite,
    next: [...next],
    enteredAt: state.stagesEntered.findLast(({ stage }) => stage === id)?.at ?? null,
    current: id === current.id,
    mayEnter: state.status === 'open' && current.next.includes(id),
  }));
};

const group = (state: CaseState, edition: Edition): CaseView['group'] => {
  const procedure = procedureOf(state, edition);
  return state.group.map((member) => ({
    key: personKey(member),
    name: member.name,
    agency: member.agency,
    mail: member.mail,
    role: member.role,
    roleTitle: procedure.roles.find(({ id }) => id === member.role)?.title ?? {
      en: member.role,
      cy: member.role,
    },
    lead: isLead(member, procedure),
    deputyFor: member.deputyFor ?? null,
  }));
};

const criteria = (state: CaseState, edition: Edition): CaseView['criteria'] => {
  const known = procedureOf(state, edition).criteria;
  return state.criteria.flatMap((id) => {
    const criterion = known.find((one) => one.id === id);
    return criterion === undefined ? [] : [{ id, text: criterion.text, cite: criterion.cite }];
  });
};

/** Names of dates that no edition has a text for. */
const firstMeeting: Text = {
  en: 'The steering group meets for the first time',
  cy: 'Cyfarfod cyntaf y grŵp llywio',
};
const suspensionReview: Text = {
  en: 'Review of the suspension of new commissioning',
  cy: 'Adolygu’r ataliad dros dro ar gomisiynu newydd',
};

interface Due {
  readonly due: string;
  readonly duty: string | null;
  readonly text: Text;
}

/** Everything open that has a date, soonest first. A closed case keeps only its duties. */
const openDates = (view: Omit<CaseView, 'nextDeadline' | 'overdue' | 'shouldClose'>): readonly Due[] => {
  const dates: Due[] = view.duties.flatMap(({ id, status, deadline, text }) =>
    status === 'open' && deadline !== null ? [{ due: deadline.due, duty: id, text }] : [],
  );
  if (view.status === 'open') {
    const { firstMeetingDue: first, suspension, plan } = view;
    if (first !== null && first.state !== 'met-in-time' && first.state !== 'met-late')
      dates.push({ due: first.due, duty: null, text: firstMeeting });
    if (suspension?.inForce === true && suspension.reviewOn !== null)
      dates.push({ due: suspension.reviewOn, duty: null, text: suspensionReview });
    for (const { status, due, text } of plan.actions)
      if (status === 'open') dates.push({ due, duty: null, text: { en: text, cy: text } });
  }
  return dates.toSorted((one, other) => one.due.localeCompare(other.due));
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
  const checklist = sections(state, edition);
  const rule = procedure.firstMeeting;
  const first = rule === undefined ? null : firstMeetingDeadline(state, rule, workingDays, now);
  const { qualityAssurance, closed, planAgreed, service } = state;
  const open = state.actions.filter(({ status }) => status === 'open').length;

  const view = {
    ref: state.ref,
    version: state.version,
    status: state.status,
    procedure: { id: procedure.id, title: procedure.title, cite: procedure.cite },
    edition: state.edition,
    goodPractice: state.goodPractice,
    stage: { id: stage.id, title: stage.title, purpose: stage.purpose, cite: stage.cite },
    stages: stages(state, edition),
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
    duties: dutiesAt(state, edition, workingDays, today).map(duty),
    plan: {
      actions: state.actions.map((one) => action(one, today)),
      open,
      met: state.actions.filter(({ status }) => status === 'met').length,
      agreed: planAgreed === null ? null : stamped(planAgreed),
      providerResponses: state.providerResponses.map(stamped),
      remediesMetAt: state.remediesMetAt,
    },
    meetings: meetings(state),
    firstMeetingDue: rule === undefined || first === null ? null : { ...first, cite: rule.cite },
    notifications: notifications(state, edition),
    letters: letters(state, edition),
    suspension: suspension(state),
    voluntarySuspensions: state.voluntarySuspensions.map(stamped),
    decisions: state.decisions.map((one) => ({ ...stamped(one), evidence: one.evidence ?? null })),
    entries: state.entries.map(stamped),
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
  } satisfies Omit<CaseView, 'nextDeadline' | 'overdue' | 'shouldClose'>;

  const dates = openDates(view);
  const next = dates[0];
  return {
    ...view,
    nextDeadline: next === undefined ? null : { ...next, overdue: next.due < today },
    overdue: dates.filter(({ due }) => due < today).length,
    // Code 5.17: nothing is open any more and something was met.
    shouldClose: state.status === 'open' && state.remediesMetAt !== null && open === 0,
  };
};

/** A case's line on the board. `changedAt` is the instant of its last event. */
export const boardRow = (view: CaseView, changedAt: string): BoardRow => ({
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
  stage: { id: view.stage.id, title: view.stage.title },
  nextDeadline:
    view.nextDeadline === null
      ? null
      : { due: view.nextDeadline.due, overdue: view.nextDeadline.overdue, text: view.nextDeadline.text },
  overdue: view.overdue,
  progress: view.progress,
  openActions: view.plan.open,
  suspended: view.suspension?.inForce === true,
  stepsFailed: view.steps.filter(({ status }) => status === 'failed').length,
  openedAt: view.opened.at,
  changedAt,
  nextMeeting: nextMeetingOf(view),
});

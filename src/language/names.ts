import type { EntryLog, Evidence, LessonTheme, MessageKind } from '../case/commands.ts';
import type { Payloads, StepProblem } from '../case/events.ts';
import type {
  ActionView,
  CaseView,
  DeadlineView,
  DutyView,
  ItemView,
  MeetingView,
  NotificationView,
  StepView,
} from '../case/view-schema.ts';
import type { AgencyKind, ClosureKind, Force, Language, Setting } from '../procedures/types.ts';
import { sayIn } from './say.ts';

/**
 * Catalogue keys of the values that a case has: `say(names.meetingStatus[meeting.status])`. A value without a
 * name does not compile.
 */
export const names = {
  status: {
    open: 'case.status.open',
    closed: 'case.status.closed',
  } as const satisfies Record<CaseView['status'], `case.status.${string}`>,
  itemStatus: {
    open: 'case.itemStatus.open',
    done: 'case.itemStatus.done',
    'not-applicable': 'case.itemStatus.not-applicable',
  } as const satisfies Record<ItemView['status'], `case.itemStatus.${string}`>,
  actionStatus: {
    open: 'case.actionStatus.open',
    met: 'case.actionStatus.met',
    withdrawn: 'case.actionStatus.withdrawn',
  } as const satisfies Record<ActionView['status'], `case.actionStatus.${string}`>,
  dutyStatus: {
    open: 'case.dutyStatus.open',
    met: 'case.dutyStatus.met',
  } as const satisfies Record<DutyView['status'], `case.dutyStatus.${string}`>,
  meetingStatus: {
    searching: 'case.meetingStatus.searching',
    proposed: 'case.meetingStatus.proposed',
    'no-slot': 'case.meetingStatus.no-slot',
    booking: 'case.meetingStatus.booking',
    booked: 'case.meetingStatus.booked',
    moving: 'case.meetingStatus.moving',
    cancelling: 'case.meetingStatus.cancelling',
    cancelled: 'case.meetingStatus.cancelled',
    held: 'case.meetingStatus.held',
  } as const satisfies Record<MeetingView['status'], `case.meetingStatus.${string}`>,
  notificationStatus: {
    drafted: 'case.notificationStatus.drafted',
    confirmed: 'case.notificationStatus.confirmed',
    filed: 'case.notificationStatus.filed',
    uploaded: 'case.notificationStatus.uploaded',
    discarded: 'case.notificationStatus.discarded',
  } as const satisfies Record<NotificationView['status'], `case.notificationStatus.${string}`>,
  /** Of a report, whose way ends when it is filed. */
  reportStatus: {
    drafted: 'case.notificationStatus.drafted',
    confirmed: 'case.notificationStatus.confirmed',
    filed: 'case.reportStatus.filed',
    uploaded: 'case.notificationStatus.uploaded',
    discarded: 'case.notificationStatus.discarded',
  } as const satisfies Record<NotificationView['status'], `case.${string}`>,
  messageKind: {
    'provider-response': 'case.messageKind.provider-response',
    'family-enquiry': 'case.messageKind.family-enquiry',
    regulator: 'case.messageKind.regulator',
    other: 'case.messageKind.other',
  } as const satisfies Record<MessageKind, `case.messageKind.${string}`>,
  letterStatus: {
    submitted: 'case.letterStatus.submitted',
    filed: 'case.letterStatus.filed',
  } as const satisfies Record<CaseView['letters'][number]['status'], `case.letterStatus.${string}`>,
  stepStatus: {
    waiting: 'case.stepStatus.waiting',
    done: 'case.stepStatus.done',
    retrying: 'case.stepStatus.retrying',
    failed: 'case.stepStatus.failed',
    'by-hand': 'case.stepStatus.by-hand',
  } as const satisfies Record<StepView['status'], `case.stepStatus.${string}`>,
  deadlineState: {
    due: 'case.deadlineState.due',
    'due-soon': 'case.deadlineState.due-soon',
    overdue: 'case.deadlineState.overdue',
    'met-in-time': 'case.deadlineState.met-in-time',
    'met-late': 'case.deadlineState.met-late',
  } as const satisfies Record<DeadlineView['state'], `case.deadlineState.${string}`>,
  evidenceSource: {
    complaint: 'case.evidenceSource.complaint',
    safeguarding: 'case.evidenceSource.safeguarding',
    inspection: 'case.evidenceSource.inspection',
    'contract-monitoring': 'case.evidenceSource.contract-monitoring',
    'care-review': 'case.evidenceSource.care-review',
    finance: 'case.evidenceSource.finance',
    workforce: 'case.evidenceSource.workforce',
    feedback: 'case.evidenceSource.feedback',
    provider: 'case.evidenceSource.provider',
    other: 'case.evidenceSource.other',
  } as const satisfies Record<Evidence['source'], `case.evidenceSource.${string}`>,
  actionSource: {
    contract: 'case.actionSource.contract',
    regulation: 'case.actionSource.regulation',
    'ciw-notice': 'case.actionSource.ciw-notice',
    group: 'case.actionSource.group',
    lesson: 'case.actionSource.lesson',
  } as const satisfies Record<ActionView['source'], `case.actionSource.${string}`>,
  progress: {
    'on-track': 'case.progress.on-track',
    'at-risk': 'case.progress.at-risk',
    stalled: 'case.progress.stalled',
  } as const satisfies Record<NonNullable<ActionView['progress']>, `case.progress.${string}`>,
  log: {
    risk: 'case.log.risk',
    communication: 'case.log.communication',
    enquiry: 'case.log.enquiry',
    referral: 'case.log.referral',
    call: 'case.log.call',
    complaint: 'case.log.complaint',
    safeguarding: 'case.log.safeguarding',
    'root-cause': 'case.log.root-cause',
    movement: 'case.log.movement',
    shift: 'case.log.shift',
    briefing: 'case.log.briefing',
    lesson: 'case.log.lesson',
  } as const satisfies Record<EntryLog, `case.log.${string}`>,
  theme: {
    'early-signs': 'case.theme.early-signs',
    communication: 'case.theme.communication',
    'information-sharing': 'case.theme.information-sharing',
    roles: 'case.theme.roles',
    capacity: 'case.theme.capacity',
    placements: 'case.theme.placements',
    workforce: 'case.theme.workforce',
    finance: 'case.theme.finance',
    safeguarding: 'case.theme.safeguarding',
    records: 'case.theme.records',
    language: 'case.theme.language',
    other: 'case.theme.other',
  } as const satisfies Record<LessonTheme, `case.theme.${string}`>,
  judgement: {
    met: 'case.judgement.met',
    'partly-met': 'case.judgement.partly-met',
    'not-met': 'case.judgement.not-met',
    'not-relevant': 'case.judgement.not-relevant',
  } as const satisfies Record<Payloads['StandardAssessed']['judgement'], `case.judgement.${string}`>,
  agency: {
    council: 'case.agency.council',
    'health-board': 'case.agency.health-board',
    provider: 'case.agency.provider',
    regulator: 'case.agency.regulator',
    all: 'case.agency.all',
  } as const satisfies Record<AgencyKind, `case.agency.${string}`>,
  setting: {
    'care-home': 'case.setting.care-home',
    'home-care': 'case.setting.home-care',
    other: 'case.setting.other',
  } as const satisfies Record<Setting, `case.setting.${string}`>,
  closureKind: {
    voluntary: 'case.closureKind.voluntary',
    enforced: 'case.closureKind.enforced',
  } as const satisfies Record<ClosureKind, `case.closureKind.${string}`>,
  force: {
    must: 'case.force.must',
    should: 'case.force.should',
    may: 'case.force.may',
  } as const satisfies Record<Force, `case.force.${string}`>,
  problem: {
    retry: 'case.problem.retry',
    permission: 'case.problem.permission',
    gone: 'case.problem.gone',
    conflict: 'case.problem.conflict',
    rejected: 'case.problem.rejected',
    unreachable: 'case.problem.unreachable',
  } as const satisfies Record<StepProblem['kind'], `case.problem.${string}`>,
} as const;

type Names = typeof names;

/** The name of a value that came as a plain string; the value itself when it is not one of those known. */
export const sayName = (kind: keyof Names, value: string, language: Language): string => {
  const key = new Map<string, NameKey>(Object.entries(names[kind])).get(value);
  return key === undefined ? value : sayIn(language)(key);
};
type NameKey = { [K in keyof Names]: Names[K][keyof Names[K]] }[keyof Names];

import type { EventType } from './events.ts';

/** What an event is about, for whoever looks for something in a long log. */
export const eventKinds = [
  'course',
  'decisions',
  'duties',
  'checklist',
  'plan',
  'meetings',
  'documents',
  'group',
  'suspension',
  'evidence',
  'machinery',
] as const;
export type EventKind = (typeof eventKinds)[number];

const kinds = {
  CaseOpened: 'course',
  StageEntered: 'course',
  ProcedureEntered: 'course',
  ActivationRecorded: 'course',
  MilestoneRecorded: 'course',
  MilestoneWithdrawn: 'course',
  CaseClosed: 'course',

  DecisionRecorded: 'decisions',
  QuestionAnswered: 'decisions',
  GateOverridden: 'decisions',
  PaymentAgreed: 'decisions',

  DutyConfirmed: 'duties',
  DutyConfirmationWithdrawn: 'duties',

  ItemTicked: 'checklist',
  ItemReopened: 'checklist',
  ItemSetNotApplicable: 'checklist',
  ItemAssigned: 'checklist',
  ItemNoted: 'checklist',

  ActionAdded: 'plan',
  ActionUpdated: 'plan',
  ActionReviewed: 'plan',
  ActionMet: 'plan',
  ActionReopened: 'plan',
  ActionWithdrawn: 'plan',
  PlanAgreed: 'plan',
  ProviderResponseRecorded: 'plan',
  RemediesMet: 'plan',

  MeetingRequested: 'meetings',
  SlotsFound: 'meetings',
  SlotChosen: 'meetings',
  MeetingBooked: 'meetings',
  MeetingLinkFound: 'meetings',
  MeetingMoved: 'meetings',
  MeetingMoveSent: 'meetings',
  MeetingCancelled: 'meetings',
  MeetingCancellationSent: 'meetings',
  MeetingHeld: 'meetings',
  AgendaSet: 'meetings',
  AgendaReset: 'meetings',
  AgendaSent: 'meetings',
  MeetingNotesBegun: 'meetings',
  AgendaLineTicked: 'meetings',
  AttendanceNoted: 'meetings',
  MeetingNoteKept: 'meetings',
  MeetingNoteDropped: 'meetings',
  MinutesConfirmed: 'meetings',
  MinutesFiled: 'meetings',
  MinutesSent: 'meetings',
  MinutesHandedOver: 'meetings',

  NotificationDrafted: 'documents',
  NotificationConfirmed: 'documents',
  NotificationDiscarded: 'documents',
  NotificationFiled: 'documents',
  NotificationUploaded: 'documents',
  LetterSubmitted: 'documents',
  LetterFiled: 'documents',
  MessageSubmitted: 'documents',
  MessageFiled: 'documents',

  MemberAdded: 'group',
  MemberRemoved: 'group',

  CommissioningSuspended: 'suspension',
  SuspensionReviewed: 'suspension',
  SuspensionLifted: 'suspension',
  VoluntarySuspensionRecorded: 'suspension',

  EntryRecorded: 'evidence',
  EvidenceRecorded: 'evidence',
  StandardAssessed: 'evidence',

  ChannelCreated: 'machinery',
  FolderReady: 'machinery',
  TabPinned: 'machinery',
  CardPosted: 'machinery',
  ReminderSent: 'machinery',
  DigestSent: 'machinery',
  StepRequested: 'machinery',
  StepRetrying: 'machinery',
  StepFailed: 'machinery',
  StepDoneByHand: 'machinery',
} as const satisfies Record<EventType, EventKind>;

export const kindOfEvent = (type: EventType): EventKind => kinds[type];

import type {
  ActionDetails,
  CommandOf,
  EntryLog,
  Evidence,
  LessonTheme,
  Member,
  MessageFacts,
  OpenCase,
  PersonKey,
} from './commands.ts';
import type { Language, ProcedureId } from '../procedures/types.ts';
import type { MeetingPayloads } from './meeting-events.ts';

/** Everything that can have happened to a case, past tense. An event, once written, never changes. */

/** Who did it: a person as they were named then, or the software itself. */
export type Actor =
  | ({ readonly kind: 'person'; readonly name: string; readonly agency: string } & Readonly<PersonKey>)
  | { readonly kind: 'system'; readonly name: string };

/** How a gate was passed in spite of itself: by whom is the event's actor. */
export interface Override {
  readonly gate: string;
  readonly cite: string;
  readonly missing: readonly string[];
  readonly reason: string;
}

export interface FiledFile {
  readonly language: Language;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly itemId: string;
  readonly webUrl: string;
}

export interface Slot {
  /** ISO instants with offset. */
  readonly start: string;
  readonly end: string;
  /** Required members who are busy then (keys); empty for a slot that suits all. */
  readonly busy: readonly string[];
}

/** Optional members may be present and `undefined`, as zod leaves them. */
type Opt<T> = T | undefined;

export interface Payloads extends MeetingPayloads {
  CaseOpened: Omit<OpenCase, 'type' | 'override' | 'edition'> & {
    readonly ref: string;
    readonly edition: string;
    readonly firstStage: string;
    readonly goodPractice: boolean;
    /** Ids of the checklist sections that apply to this service, so that a replay needs no edition. */
    readonly sections?: Opt<readonly string[]>;
  };
  GateOverridden: Override;
  MemberAdded: { readonly member: Member };
  MemberRemoved: { readonly member: PersonKey; readonly reason: string };

  ItemTicked: { readonly item: string; readonly note?: Opt<string>; readonly evidence?: Opt<string> };
  ItemReopened: { readonly item: string; readonly reason?: Opt<string> };
  ItemSetNotApplicable: { readonly item: string; readonly reason: string };
  ItemAssigned: {
    readonly item: string;
    readonly to: { readonly key: string; readonly name: string } | null;
  };
  ItemNoted: { readonly item: string; readonly note: string; readonly evidence?: Opt<string> };

  ActionAdded: {
    readonly action: string;
    readonly details: ActionDetails;
    readonly providerResponse?: Opt<string>;
  };
  ActionUpdated: {
    readonly action: string;
    readonly change: { readonly [K in keyof ActionDetails]?: Opt<ActionDetails[K]> };
    readonly note?: Opt<string>;
  };
  ActionReviewed: {
    readonly action: string;
    readonly progress: 'on-track' | 'at-risk' | 'stalled';
    readonly note: string;
  };
  ActionMet: { readonly action: string; readonly evidence: string; readonly link?: Opt<string> };
  ActionReopened: { readonly action: string; readonly reason: string };
  ActionWithdrawn: { readonly action: string; readonly reason: string };
  PlanAgreed: { readonly agreedWith: string; readonly note?: Opt<string> };
  ProviderResponseRecorded: { readonly response: string };
  /** The last open remedy was met: from now the case must not be kept open (Code 5.17). */
  RemediesMet: Record<string, never>;

  NotificationDrafted: {
    readonly draft: string;
    readonly notification: string;
    readonly fields: Readonly<Record<string, string>>;
  };
  NotificationConfirmed: {
    readonly draft: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly recipients: readonly { readonly name: string; readonly mail?: Opt<string> }[];
  };
  NotificationDiscarded: { readonly draft: string; readonly reason?: Opt<string> };
  NotificationFiled: { readonly draft: string; readonly files: readonly FiledFile[] };
  NotificationUploaded: { readonly draft: string; readonly platformReference?: Opt<string> };

  LetterSubmitted: {
    readonly letterId: string;
    readonly letter: string;
    readonly language: Language | 'both';
    readonly subject: string;
    readonly body: string;
    readonly recipients: readonly string[];
    readonly blindCopies?: Opt<number>;
  };
  LetterFiled: { readonly letterId: string; readonly file: Omit<FiledFile, 'language'> };
  MessageSubmitted: Omit<CommandOf<'fileMessage'>, 'type' | 'message' | 'providerResponse'> & {
    readonly message: string;
    readonly facts: MessageFacts;
  };
  /** The message first, then its attachments in their order. */
  MessageFiled: { readonly message: string; readonly files: readonly Omit<FiledFile, 'language'>[] };

  CommissioningSuspended: {
    readonly rationale: string;
    readonly riskAssessment: string;
    readonly partnersAgreed: readonly string[];
    readonly jointParties: 'none' | readonly string[];
    readonly signOff: { readonly name: string; readonly role: string; readonly on: string } | null;
    readonly reviewOn: string | null;
    readonly communications: string;
  };
  SuspensionReviewed: { readonly finding: string; readonly nextReviewOn: string };
  SuspensionLifted: { readonly reason: string };
  VoluntarySuspensionRecorded: {
    readonly details: string;
    readonly coversCommissioned: boolean;
    readonly coversSelfFunders: boolean;
  };

  DutyConfirmed: { readonly duty: string; readonly note: string; readonly evidence?: Opt<string> };
  DutyConfirmationWithdrawn: { readonly duty: string; readonly reason: string };
  DecisionRecorded: {
    readonly decision: string;
    readonly rationale: string;
    readonly evidence?: Opt<string>;
  };
  EntryRecorded: {
    readonly log: EntryLog;
    readonly text: string;
    readonly theme?: Opt<LessonTheme>;
  };
  EvidenceRecorded: { readonly evidence: readonly Evidence[] };
  QuestionAnswered: { readonly question: string; readonly answer: string; readonly rationale: string };
  MilestoneRecorded: { readonly milestone: string; readonly on: string; readonly note?: Opt<string> };
  MilestoneWithdrawn: { readonly milestone: string; readonly reason: string };
  /** The case goes on under another procedure of its edition, with all that it has. */
  ProcedureEntered: {
    readonly procedure: ProcedureId;
    readonly from: ProcedureId;
    readonly firstStage: string;
    readonly reason: string;
    readonly criteria: readonly string[];
    readonly evidence: readonly Evidence[];
    readonly qualityAssurance?: Opt<OpenCase['qualityAssurance']>;
    readonly closureKind?: Opt<OpenCase['closureKind']>;
    readonly planned?: Opt<boolean>;
    readonly closesOn?: Opt<string>;
    /** All sections of the case from now, those of the earlier procedures first. */
    readonly sections: readonly string[];
  };
  ActivationRecorded: {
    readonly telephonedAt: string;
    readonly writtenAt: string;
    readonly acknowledgedAt: string;
    readonly acknowledgedBy: string;
    readonly acknowledgedAs: 'lead' | 'deputy';
  };
  PaymentAgreed: {
    readonly payment: string;
    readonly payee: string;
    readonly amount: number;
    readonly purpose: string;
    readonly agreement: string | null;
  };
  StandardAssessed: {
    readonly standard: string;
    readonly judgement: 'met' | 'partly-met' | 'not-met' | 'not-relevant';
    readonly evidence: string;
  };
  StageEntered: { readonly stage: string; readonly reason?: Opt<string> };
  CaseClosed: { readonly outcome: string; readonly residualConcerns: string | null };

  ChannelCreated: {
    readonly teamId: string;
    readonly channelId: string;
    readonly name: string;
    readonly webUrl: string;
  };
  FolderReady: { readonly driveId: string; readonly itemId: string; readonly webUrl: string };
  TabPinned: { readonly tabId: string };
  CardPosted: { readonly card: string; readonly conversationId: string; readonly activityId: string };
  ReminderSent: { readonly subject: string };
  /** A member's morning message came to be with them; of its deadlines those that had their morning. */
  DigestSent: { readonly to: string; readonly name: string; readonly subjects: readonly string[] };
  /**
   * The whole case leaves Hafan's own access control with whoever asked. `kept`: to be put together and fetched
   * later; `direct`: handed over at once.
   */
  BundleAsked: { readonly bundle: string; readonly way: 'kept' | 'direct' };
  /** It can be fetched until `keptUntil`, an ISO instant. */
  BundleMade: {
    readonly bundle: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly keptUntil: string;
  };
  /** It could not be put together, tried so often: whoever wants one asks for another. */
  BundleFailed: { readonly bundle: string; readonly tries: number };
  /** A bundle that was kept left Hafan with whoever fetched it. */
  BundleFetched: { readonly bundle: string };
  StepRequested: { readonly step: string };
  StepRetrying: {
    readonly step: string;
    readonly attempt: number;
    readonly problem: StepProblem;
    readonly nextAt: string;
  };
  StepFailed: { readonly step: string; readonly problem: StepProblem };
  StepDoneByHand: { readonly step: string; readonly note: string };
}

/** Why an outside step did not go through, sorted once in `microsoft365/`; never a raw message with names in it. */
export interface StepProblem {
  readonly kind: 'retry' | 'permission' | 'gone' | 'conflict' | 'rejected' | 'unreachable';
  /** Graph's or the connector's own error code, as it came. */
  readonly code: string;
  /** The permission or setting that is missing, where it is known. */
  readonly remedy?: Opt<string>;
}

export type EventType = keyof Payloads;

/** What a decision yields; the journal gives it id, version, time, hash. */
export type CaseEvent = { [K in EventType]: { readonly type: K; readonly payload: Payloads[K] } }[EventType];
export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;

/** An event as it stands in the log. */
export type StoredEvent = CaseEvent & {
  readonly id: string;
  readonly ref: string;
  /** 1, 2, 3 … without gaps within a case. */
  readonly version: number;
  readonly schemaVersion: number;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly by: Actor;
  /** The activity or request id that brought it; a second command with the same cause changes nothing. */
  readonly cause: string;
  readonly previousHash: string;
  readonly hash: string;
};

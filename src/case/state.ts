import type {
  ActionDetails,
  EntryLog,
  Evidence,
  LessonTheme,
  Member,
  OpenCase,
  Service,
} from './commands.ts';
import type { AgendaLine } from './agenda.ts';
import type { Actor, FiledFile, Payloads, Slot, StepProblem } from './events.ts';
import type { MeetingNote, MinutesContent, Named } from './meeting-events.ts';
import type { Language, ProcedureId } from '../procedures/types.ts';

/** What a case is, computed from its events and from nothing else. Readonly throughout: `evolve` makes a new one. */

export interface Stamp {
  readonly at: string;
  readonly by: Actor;
}

export interface ItemState {
  readonly status: 'open' | 'done' | 'not-applicable';
  readonly stamp: Stamp | null;
  readonly note?: string | undefined;
  readonly reason?: string | undefined;
  readonly evidence?: string | undefined;
  readonly assigned?: { readonly key: string; readonly name: string } | null | undefined;
}

export interface ActionState extends ActionDetails {
  readonly id: string;
  readonly number: number;
  readonly status: 'open' | 'met' | 'withdrawn';
  readonly progress: 'on-track' | 'at-risk' | 'stalled' | null;
  readonly note?: string | undefined;
  readonly evidence?: string | undefined;
  readonly link?: string | undefined;
  readonly added: Stamp;
  readonly changed: Stamp;
}

export interface MeetingState {
  readonly id: string;
  readonly number: number;
  readonly status:
    | 'searching'
    | 'proposed'
    | 'no-slot'
    | 'booking'
    | 'booked'
    | 'moving'
    | 'cancelling'
    | 'cancelled'
    | 'held';
  readonly duration: number;
  readonly purpose?: string | undefined;
  /** ISO date by which it should be. */
  readonly latest: string;
  readonly slots: readonly Slot[];
  /** Keys of required members whose calendar could not be read. */
  readonly unreadable: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly eventId: string | null;
  readonly organizer: string | null;
  readonly joinUrl: string | null;
  readonly webUrl: string | null;
  readonly decisions?: string | undefined;
  readonly attendees?: readonly string[] | undefined;
  readonly apologies?: readonly string[] | undefined;
  readonly agenda: AgendaState;
  /** What was noted while it was held; `null` until somebody began. */
  readonly notes: NotesState | null;
  /** Every version, oldest first; the last is the one in force. */
  readonly minutes: readonly MinutesState[];
  readonly requested: Stamp;
  /** When it came to stand in the diary, and when it was recorded as held. */
  readonly booked: Stamp | null;
  readonly held: Stamp | null;
}

export interface AgendaState {
  /** How often people changed it; 0 while nobody has. */
  readonly revision: number;
  /** `null`: it follows the case. */
  readonly lines: readonly AgendaLine[] | null;
  readonly changed: Stamp | null;
}

export interface NotesState {
  readonly begun: Stamp;
  /** Ids of the agenda's lines. */
  readonly dealtWith: readonly string[];
  readonly attendance: readonly (Stamp & {
    readonly key: string | null;
    readonly name: string;
    readonly standing: 'present' | 'apologies' | 'absent';
  })[];
  readonly kept: readonly (Stamp & MeetingNote)[];
}

export interface MinutesState {
  readonly version: number;
  readonly content: MinutesContent;
  readonly reason: string | null;
  readonly confirmed: Stamp;
  readonly files: readonly FiledFile[];
  readonly filedAt: string | null;
  /** The group as it then was, whom they are for. */
  readonly addressees: readonly Named[];
  readonly sent: readonly (Named & {
    readonly at: string;
    readonly how: 'chat' | 'hand';
    readonly note: string | null;
  })[];
  /** Whom the bot could not write to. */
  readonly missed: readonly (Named & { readonly problem: StepProblem })[];
}

export interface NotificationState {
  readonly draft: string;
  readonly notification: string;
  readonly status: 'drafted' | 'confirmed' | 'filed' | 'uploaded' | 'discarded';
  readonly fields: Readonly<Record<string, string>>;
  readonly recipients: readonly { readonly name: string; readonly mail?: string | undefined }[];
  readonly files: readonly FiledFile[];
  readonly drafted: Stamp;
  readonly confirmed: Stamp | null;
  readonly filedAt: string | null;
  readonly uploaded: Stamp | null;
  readonly platformReference?: string | undefined;
}

/** An evidence bundle that is put together to be fetched. */
export interface BundleState {
  readonly id: string;
  readonly asked: Stamp;
  readonly made: {
    readonly at: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly keptUntil: string;
  } | null;
  /** ISO instant at which its making was given up. */
  readonly failedAt: string | null;
}

export interface LetterState {
  readonly letterId: string;
  readonly letter: string;
  readonly language: Language | 'both';
  readonly subject: string;
  readonly body: string;
  readonly recipients: readonly string[];
  readonly blindCopies?: number | undefined;
  readonly status: 'submitted' | 'filed';
  readonly file: Omit<FiledFile, 'language'> | null;
  readonly submitted: Stamp;
}

/** A message that was received or sent, put into the case's folder. */
export type MessageState = Payloads['MessageSubmitted'] & {
  readonly status: 'submitted' | 'filed';
  readonly files: Payloads['MessageFiled']['files'];
  readonly submitted: Stamp;
};

export interface SuspensionState {
  readonly inForce: boolean;
  readonly rationale: string;
  readonly riskAssessment: string;
  readonly partnersAgreed: readonly string[];
  readonly jointParties: 'none' | readonly string[];
  readonly signOff: { readonly name: string; readonly role: string; readonly on: string } | null;
  readonly reviewOn: string | null;
  readonly communications: string;
  readonly started: Stamp;
  readonly lifted: (Stamp & { readonly reason: string }) | null;
  readonly reviews: readonly (Stamp & { readonly finding: string; readonly nextReviewOn: string })[];
}

/** One outside step as people see it. The key is that of `follow-up/`: `channel`, `folder`, `tab`, `card:…`, `meeting:…`, `file:…`. */
export interface StepState {
  readonly step: string;
  readonly status: 'waiting' | 'done' | 'retrying' | 'failed' | 'by-hand';
  readonly attempt: number;
  readonly problem: StepProblem | null;
  readonly nextAt: string | null;
  readonly at: string;
}

export interface CaseState {
  readonly ref: string;
  readonly version: number;
  readonly status: 'open' | 'closed';
  readonly procedure: ProcedureId;
  readonly edition: string;
  readonly stage: string;
  /** Every procedure that the case has been under, oldest first; the last is `procedure`. */
  readonly procedures: readonly (Stamp & {
    readonly procedure: ProcedureId;
    readonly reason: string | null;
  })[];
  readonly stagesEntered: readonly (Stamp & {
    readonly stage: string;
    readonly procedure: ProcedureId;
    /** How many answers had been given by then; only later ones count for this stage. */
    readonly answersBefore: number;
  })[];
  readonly opened: Stamp;
  readonly closed: (Stamp & { readonly outcome: string; readonly residualConcerns: string | null }) | null;
  readonly service: Service;
  readonly criteria: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly qualityAssurance: OpenCase['qualityAssurance'];
  /** When each of what a case rests on was first there; `null` while it is not. */
  readonly groundsSince: {
    readonly evidence: Stamp | null;
    readonly criteria: Stamp | null;
    readonly qualityAssurance: Stamp | null;
  };
  readonly leadAgency: string;
  readonly closureKind: OpenCase['closureKind'];
  readonly planned: boolean | undefined;
  readonly closesOn: string | undefined;
  readonly goodPractice: boolean;
  readonly notifiedAt: string | undefined;
  readonly guidance2009Since: string | undefined;
  readonly group: readonly Member[];
  /** When each member (by `personKey`) joined. */
  readonly memberSince: Readonly<Record<string, Stamp>>;
  /** Ids of the checklist sections that apply to this service. */
  readonly sections: readonly string[];
  readonly items: Readonly<Record<string, ItemState>>;
  readonly actions: readonly ActionState[];
  readonly planAgreed: (Stamp & { readonly agreedWith: string }) | null;
  readonly providerResponses: readonly (Stamp & { readonly response: string })[];
  /** When the last open remedy was met; null while one is open or none was ever asked for. */
  readonly remediesMetAt: string | null;
  readonly planStartedAt: string | null;
  readonly meetings: readonly MeetingState[];
  readonly notifications: readonly NotificationState[];
  readonly letters: readonly LetterState[];
  readonly messages: readonly MessageState[];
  readonly bundles: readonly BundleState[];
  readonly suspension: SuspensionState | null;
  readonly voluntarySuspensions: readonly (Stamp & {
    readonly details: string;
    readonly coversCommissioned: boolean;
    readonly coversSelfFunders: boolean;
  })[];
  readonly dutiesConfirmed: Readonly<
    Record<string, Stamp & { readonly note: string; readonly evidence?: string | undefined }>
  >;
  readonly decisions: readonly (Stamp & {
    readonly decision: string;
    readonly rationale: string;
    readonly evidence?: string | undefined;
  })[];
  readonly entries: readonly (Stamp & {
    readonly log: EntryLog;
    readonly text: string;
    readonly theme?: LessonTheme | undefined;
  })[];
  /** Every answer, oldest first; the last to a question since its stage was entered is the one in force. */
  readonly answers: readonly (Stamp & {
    readonly question: string;
    readonly answer: string;
    readonly rationale: string;
    readonly procedure: ProcedureId;
  })[];
  readonly milestones: Readonly<
    Record<string, Stamp & { readonly on: string; readonly note?: string | undefined }>
  >;
  readonly activation: (Stamp & Payloads['ActivationRecorded']) | null;
  readonly payments: readonly (Stamp & Payloads['PaymentAgreed'])[];
  readonly standards: Readonly<Record<string, Stamp & Omit<Payloads['StandardAssessed'], 'standard'>>>;
  readonly overrides: readonly (Stamp & {
    readonly gate: string;
    readonly cite: string;
    readonly reason: string;
  })[];
  readonly channel: {
    readonly teamId: string;
    readonly channelId: string;
    readonly name: string;
    readonly webUrl: string;
  } | null;
  readonly folder: { readonly driveId: string; readonly itemId: string; readonly webUrl: string } | null;
  readonly tabId: string | null;
  /** Card key → where it stands, so that it is updated and not posted again. */
  readonly cards: Readonly<Record<string, { readonly conversationId: string; readonly activityId: string }>>;
  readonly steps: Readonly<Record<string, StepState>>;
  /** Every cause that brought an event: a second delivery changes nothing. */
  readonly causes: ReadonlySet<string>;
}

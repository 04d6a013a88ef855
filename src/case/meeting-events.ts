import type { AgendaLine } from './agenda.ts';
import type { FiledFile, Slot, StepProblem } from './events.ts';

/** What happens to a meeting (N3): found, booked, its agenda, the notes taken in it, its minutes. */

type Opt<T> = T | undefined;

/** A member of the group as they were named then. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** What was noted in a meeting: nothing of the plan or the decision log yet, until the meeting is finished. */
export interface MeetingNote {
  readonly note: string;
  readonly kind: 'action' | 'decision' | 'point';
  readonly text: string;
  readonly owner?: Opt<string>;
  /** ISO date. */
  readonly due?: Opt<string>;
  readonly rationale?: Opt<string>;
}

/** What one version of the minutes says. */
export interface MinutesContent {
  readonly chairedBy: string;
  readonly takenBy: string | null;
  readonly present: readonly string[];
  readonly apologies: readonly string[];
  readonly agenda: readonly { readonly line: AgendaLine; readonly dealtWith: boolean }[];
  readonly discussion: string | null;
  readonly decisions: readonly { readonly decision: string; readonly rationale: string }[];
  readonly actions: readonly {
    /** Its id in the plan. */
    readonly action: string;
    readonly text: string;
    readonly owner: string;
    readonly due: string;
  }[];
  readonly information: string | null;
  readonly copiedTo: readonly string[];
  /** ISO instant of the next meeting that stood in the diary. */
  readonly nextMeeting: string | null;
}

export interface MeetingPayloads {
  MeetingRequested: {
    readonly meeting: string;
    readonly duration: number;
    readonly purpose?: Opt<string>;
    readonly latest: string;
  };
  SlotsFound: {
    readonly meeting: string;
    readonly slots: readonly Slot[];
    readonly unreadable: readonly string[];
  };
  SlotChosen: { readonly meeting: string; readonly start: string; readonly end: string };
  MeetingBooked: {
    readonly meeting: string;
    readonly eventId: string;
    readonly organizer: string;
    readonly joinUrl: string | null;
    readonly webUrl: string | null;
  };
  /** The joining link of a meeting that Teams had not made when it was booked. */
  MeetingLinkFound: {
    readonly meeting: string;
    readonly joinUrl: string;
    readonly webUrl: string | null;
  };
  MeetingMoved: {
    readonly meeting: string;
    readonly start: string;
    readonly end: string;
    readonly reason?: Opt<string>;
  };
  MeetingMoveSent: { readonly meeting: string; readonly start: string };
  MeetingCancelled: { readonly meeting: string; readonly reason: string };
  MeetingCancellationSent: { readonly meeting: string };
  /** The actions that came of it follow as `ActionAdded` events. */
  MeetingHeld: {
    readonly meeting: string;
    readonly decisions: string;
    readonly attendees?: Opt<readonly string[]>;
    readonly apologies?: Opt<readonly string[]>;
    /** The agenda as it then was, where nobody took notes in Hafan. */
    readonly agenda?: Opt<readonly AgendaLine[]>;
  };

  /** The whole agenda as somebody left it. */
  AgendaSet: { readonly meeting: string; readonly revision: number; readonly lines: readonly AgendaLine[] };
  /** It follows the case again. */
  AgendaReset: { readonly meeting: string; readonly revision: number };
  /** The invitation has this revision of it. */
  AgendaSent: { readonly meeting: string; readonly revision: number };
  /** From here the agenda no longer changes with the case. */
  MeetingNotesBegun: { readonly meeting: string; readonly agenda: readonly AgendaLine[] };
  AgendaLineTicked: { readonly meeting: string; readonly line: string; readonly dealtWith: boolean };
  AttendanceNoted: {
    readonly meeting: string;
    /** `null` for somebody who is not in the group. */
    readonly key: string | null;
    readonly name: string;
    readonly standing: 'present' | 'apologies' | 'absent' | null;
  };
  MeetingNoteKept: { readonly meeting: string } & MeetingNote;
  MeetingNoteDropped: { readonly meeting: string; readonly note: string };
  MinutesConfirmed: {
    readonly meeting: string;
    /** 1, 2 … : a correction is a new version, and the earlier ones stay. */
    readonly version: number;
    readonly content: MinutesContent;
    readonly reason: string | null;
  };
  MinutesFiled: { readonly meeting: string; readonly version: number; readonly files: readonly FiledFile[] };
  /** Who was written to, and who could not be. */
  MinutesSent: {
    readonly meeting: string;
    readonly version: number;
    readonly told: readonly Named[];
    readonly missed: readonly (Named & { readonly problem: StepProblem })[];
  };
  /** Somebody sent them to a member whom the bot cannot write to. */
  MinutesHandedOver: {
    readonly meeting: string;
    readonly version: number;
    readonly member: Named;
    readonly note: string;
  };
}

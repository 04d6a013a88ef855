import type { StoredEvent } from '../case/events.ts';
import type { GivenDetails, Handover, IndividualCommand, Outcome, Rag } from './commands.ts';
import type { DetailChange } from './details.ts';

/** Everything that can have happened to one person's entry in the register. Once written, never changed. */

type CommandOf<T extends IndividualCommand['type']> = Extract<IndividualCommand, { readonly type: T }>;

/** `at-home`: care comes to them; they change provider and stay where they live (Code 7.8). */
export type IndividualSetting = 'accommodation' | 'at-home';

interface Payloads {
  IndividualAdded: {
    /** The case. */
    readonly case: string;
    readonly individual: string;
    readonly setting: IndividualSetting;
    readonly details: GivenDetails;
  };
  /** Only the fields that differ. */
  DetailsChanged: { readonly change: DetailChange };
  RagSet: { readonly rag: Rag; readonly reason: string };
  FriendshipGroupJoined: { readonly label: string };
  FriendshipGroupLeft: { readonly label: string; readonly reason: string | null };
  OptionOffered: {
    readonly option: string;
    readonly service: string;
    readonly serviceId: string | null;
    readonly outOfArea: boolean;
    readonly note: string | null;
  };
  VisitRecorded: {
    readonly option: string;
    readonly on: string;
    readonly kind: 'visit' | 'trial' | 'virtual';
    readonly note: string | null;
  };
  ChoiceRecorded: {
    readonly option: string;
    readonly service: string;
    readonly chosenBy: CommandOf<'recordChoice'>['chosenBy'];
    readonly registered: boolean;
    readonly meetsNeeds: boolean;
    readonly reason: string | null;
  };
  ChoiceWithdrawn: { readonly service: string; readonly reason: string };
  /** Comes before the step that a lead took although something required was missing. */
  MissingOverridden: {
    readonly step: 'plan' | 'move';
    readonly reason: string;
    readonly missing: readonly { readonly rule: string; readonly cite: string }[];
  };
  MovePlanned: {
    readonly on: string;
    readonly time: string | null;
    readonly transport: string | null;
    readonly escort: string | null;
    /** Ids of friends who were going elsewhere then, or were left out of the group's plan. */
    readonly apartFrom: readonly string[];
    /** Why; asked for since moves are planned for a whole group. */
    readonly apartReason?: string | null;
  };
  MoveCancelled: { readonly reason: string };
  MoveDone: { readonly on: string; readonly time: string | null };
  MoveUndone: { readonly reason: string };
  HandoverRecorded: { readonly what: Handover; readonly on: string; readonly note: string | null };
  HandoverWithdrawn: { readonly what: Handover; readonly reason: string };
  ReviewPlanned: { readonly on: string; readonly by: string | null };
  ReviewHeld: { readonly on: string; readonly note: string };
  OutcomeRecorded: { readonly outcome: Outcome; readonly on: string; readonly note: string | null };
  IndividualRemoved: { readonly reason: string };
}

export type IndividualEventType = keyof Payloads;
export type IndividualEvent = {
  [K in IndividualEventType]: { readonly type: K; readonly payload: Payloads[K] };
}[IndividualEventType];
export type StoredIndividualEvent = IndividualEvent & Omit<StoredEvent, 'type' | 'payload'>;

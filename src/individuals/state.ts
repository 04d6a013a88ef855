import type { Handover, Outcome, Rag } from './commands.ts';
import type { Details } from './details.ts';
import type { IndividualSetting, IndividualEvent } from './events.ts';

export interface Stamp {
  readonly at: string;
  readonly by: string;
}
type PayloadOf<T extends IndividualEvent['type']> = Extract<IndividualEvent, { readonly type: T }>['payload'];

export interface OptionState extends Stamp {
  readonly id: string;
  readonly service: string;
  readonly serviceId: string | null;
  readonly outOfArea: boolean;
  readonly note: string | null;
  readonly visits: readonly (Stamp & Omit<PayloadOf<'VisitRecorded'>, 'option'>)[];
}
export interface MoveState {
  readonly on: string;
  readonly time: string | null;
  readonly transport: string | null;
  readonly escort: string | null;
  /** Why friends are parted by it. */
  readonly apartReason: string | null;
  readonly done: (Stamp & { readonly on: string; readonly time: string | null }) | null;
  /** Nobody planned it: it was recorded when it had happened. */
  readonly unplanned: boolean;
}
export interface ReviewState {
  readonly on: string;
  readonly by: string | null;
  readonly done: (Stamp & { readonly on: string; readonly note: string }) | null;
}

/** One person's entry, worked out from its events. */
export interface IndividualState {
  readonly id: string;
  readonly version: number;
  readonly case: string;
  readonly setting: IndividualSetting;
  readonly added: Stamp;
  readonly changedAt: string;
  readonly details: Details;
  readonly rag: (Stamp & { readonly rag: Rag; readonly reason: string }) | null;
  readonly friendship: string | null;
  readonly options: readonly OptionState[];
  readonly choice: (Stamp & PayloadOf<'ChoiceRecorded'> & { readonly outOfArea: boolean }) | null;
  readonly move: MoveState | null;
  readonly handovers: readonly (Stamp & {
    readonly what: Handover;
    readonly on: string;
    readonly note: string | null;
  })[];
  /** Oldest first; at most the last is open. */
  readonly reviews: readonly ReviewState[];
  readonly outcome:
    (Stamp & { readonly outcome: Outcome; readonly on: string; readonly note: string | null }) | null;
  readonly overrides: readonly (Stamp & PayloadOf<'MissingOverridden'>)[];
  readonly removed: (Stamp & { readonly reason: string }) | null;
}

/** The outcome as recorded; a move that was made is one by itself. */
export const outcomeOf = (state: Pick<IndividualState, 'outcome' | 'move'>): IndividualState['outcome'] => {
  if (state.outcome !== null) return state.outcome;
  const done = state.move?.done ?? null;
  return done === null ? null : { outcome: 'moved', on: done.on, note: null, at: done.at, by: done.by };
};

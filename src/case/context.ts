import type { Actor } from './events.ts';
import type { Edition } from '../procedures/types.ts';

/** Working days of one nation; dates are ISO dates (`2026-12-24`). Given by `calendar/`. */
export interface WorkingDays {
  isWorkingDay(date: string): boolean;
  /** The nth working day after `from` (counted from the day after it). */
  add(from: string, n: number): string;
  /** How many working days lie after `from` up to and including `to`; negative when `to` is earlier. */
  between(from: string, to: string): number;
  /** The Europe/London date of an instant. */
  dateOf(instant: string): string;
}

/** All that a decision may know besides the case: it has no clock, no randomness and no I/O of its own. */
export interface Context {
  /** ISO instant, UTC. */
  readonly now: string;
  readonly actor: Actor;
  /** Activity or request id; see `StoredEvent.cause`. */
  readonly cause: string;
  readonly edition: Edition;
  readonly workingDays: WorkingDays;
  /** Given for `openCase` only: the reference that the journal has set aside. */
  readonly newRef?: string;
  /** A fresh id for things that the command creates (action, meeting, draft, letter). */
  readonly newId: string;
}

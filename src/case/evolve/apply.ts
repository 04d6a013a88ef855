import type { EventType, Payloads } from '../events.ts';
import type { CaseState, Stamp } from '../state.ts';

/** What one event changes of a case; what it leaves out stays. */
export type Apply<T extends EventType> = (
  state: CaseState,
  payload: Payloads[T],
  stamp: Stamp,
) => Partial<CaseState>;

export type Appliers<T extends EventType> = { readonly [K in T]: Apply<K> };

/** The list with the entry of this id changed; the same list when there is none. */
export const change = <T>(list: readonly T[], is: (entry: T) => boolean, to: (entry: T) => T): readonly T[] =>
  list.map((entry) => (is(entry) ? to(entry) : entry));

/** Nothing changes in the case itself; the steps may. */
export const unchanged = (): Partial<CaseState> => ({});

import type { CommandOf, CommandType } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { CaseState } from '../state.ts';

/** Decides one kind of command on a case that is there. */
export type Decider<T extends CommandType> = (
  state: CaseState,
  command: CommandOf<T>,
  context: Context,
) => Decision;

export type Deciders<T extends CommandType> = { readonly [K in T]: Decider<K> };

/** Two instants are the same moment, whatever offset they are written with. */
export const isSameMoment = (one: string, other: string): boolean => Date.parse(one) === Date.parse(other);

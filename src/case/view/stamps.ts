import type { Stamp } from '../state.ts';

/** Who and when, as people see it: of a person the name alone. */
export const stamp = ({ at, by }: Stamp): { at: string; by: string } => ({ at, by: by.name });

export const stamped = <T extends object>(one: Stamp & T): T & { at: string; by: string } => ({
  ...one,
  ...stamp(one),
});

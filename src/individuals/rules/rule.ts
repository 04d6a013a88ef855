import type { Citation, Text } from '../../procedures/types.ts';
import type { Handover } from '../commands.ts';
import type { IndividualState } from '../state.ts';
import type { Readiness } from '../view-schema.ts';

/**
 * What must be there before somebody moves, and what follows after, as a table that a policy officer can read.
 * `required` refuses the step (a lead may go on with a reason); the others are advice. PFP's checklist asks for
 * each of these in words such as "arrange" and "ensure"; which of them hold a move up is this product's reading:
 * those without which somebody arrives unsafely, unlawfully or against their will.
 */
export interface ReadinessRule {
  readonly id: string;
  readonly moment: Readiness['moment'];
  readonly required: boolean;
  readonly cite: Citation;
  readonly also?: readonly Citation[];
  readonly text: Text;
  readonly applies: (state: IndividualState) => boolean;
  readonly met: (state: IndividualState) => boolean;
}

export const always = (): boolean => true;
export const livesThere = (state: IndividualState): boolean => state.setting === 'accommodation';
export const lacksCapacity = (state: IndividualState): boolean =>
  livesThere(state) && state.details.capacity.accommodation === 'lacks-capacity';
export const hasPower = ({ kind }: { readonly kind: string | null }): boolean =>
  kind === 'attorney' || kind === 'deputy';
export const unbefriended = ({ details }: IndividualState): boolean =>
  details.representative.unbefriended === true || details.representative.name === null;
export const handed =
  (what: Handover) =>
  (state: IndividualState): boolean =>
    state.handovers.some((handover) => handover.what === what);

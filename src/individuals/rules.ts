import { rulesBefore } from './rules/before.ts';
import { rulesBeside } from './rules/beside.ts';
import type { ReadinessRule } from './rules/rule.ts';
import type { IndividualState } from './state.ts';
import type { Readiness } from './view-schema.ts';

export const readinessRules: readonly ReadinessRule[] = [...rulesBefore, ...rulesBeside];

/** Every rule that applies to this person now, met or not, in the order of the table. */
export const readinessOf = (state: IndividualState): readonly Readiness[] =>
  readinessRules
    .filter(
      ({ moment, applies }) => (moment !== 'after' || (state.move?.done ?? null) !== null) && applies(state),
    )
    .map(({ id, moment, required, cite, also, text, met }) => ({
      rule: id,
      moment,
      required,
      cite,
      also: [...(also ?? [])],
      text,
      met: met(state),
    }));

/** What stops this step: everything required that is asked at it or before it, and not met. */
export const missingFor = (
  state: IndividualState,
  step: 'plan' | 'move',
): readonly { readonly rule: string; readonly cite: string }[] =>
  readinessOf(state)
    .filter(
      ({ required, met, moment }) =>
        required && !met && (moment === 'plan' || (step === 'move' && moment === 'move')),
    )
    .map(({ rule, cite }) => ({ rule, cite }));

/** Still to be done after the move. */
export const missingAfter = (state: IndividualState): readonly string[] =>
  readinessOf(state)
    .filter(({ moment, met }) => moment === 'after' && !met)
    .map(({ rule }) => rule);

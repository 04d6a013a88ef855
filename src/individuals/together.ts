import { z } from 'zod';
import { limits } from '../case/limits.ts';
import type { Refusal } from '../case/refusal.ts';
import type { Actor } from '../case/events.ts';
import { choosers, type IndividualCommand } from './commands.ts';
import { decideIndividual, type IndividualContext, type IndividualRefusalCode } from './decide.ts';
import type { IndividualEvent, StoredIndividualEvent } from './events.ts';
import { evolveIndividual } from './evolve.ts';
import { goApart } from './move-apart.ts';
import { outcomeOf, type IndividualState } from './state.ts';

/**
 * One act for people of a friendship group, who are kept together (PFP App. A 3.1, 7.5): either all of it is done,
 * or nothing, and then it is told for each of them what stands in the way.
 */

const line = z.string().trim().min(1).max(limits.line);
const text = z.string().trim().min(1).max(limits.text);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const of = {
  /** The group. */
  label: line,
  /** Who of it; whoever is left out of a plan is left behind, which needs a reason. */
  people: z.array(z.uuid()).min(1).max(100),
};

export const togetherSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('planTogether'),
    ...of,
    on: z.iso.date(),
    time: time.optional(),
    transport: line.optional(),
    escort: line.optional(),
    /** Where all of them go; without it each goes where they chose. */
    service: line.optional(),
    serviceId: z.string().max(80).optional(),
    outOfArea: z.boolean().optional(),
    /** Of those whose choice of this service is recorded by the same act: who chose. */
    chosenBy: z.record(z.uuid(), z.enum(choosers)).optional(),
    /** The service is registered for the care of each of these and can meet their needs (PFP App. A 7.6). */
    suitable: z.boolean().optional(),
    apartReason: text.optional(),
    override: text.optional(),
  }),
  z.object({ type: z.literal('cancelTogether'), ...of, reason: text }),
  z.object({
    type: z.literal('doneTogether'),
    ...of,
    on: z.iso.date(),
    time: time.optional(),
    override: text.optional(),
  }),
  z.object({ type: z.literal('undoTogether'), ...of, reason: text }),
]);
export type Together = z.infer<typeof togetherSchema>;
type Plan = Extract<Together, { readonly type: 'planTogether' }>;

export const togetherCodes = ['not-in-group', 'goes-elsewhere', 'left-out'] as const;
export type TogetherCode = IndividualRefusalCode | (typeof togetherCodes)[number];

export interface HeldUp extends Omit<Refusal, 'code'> {
  readonly code: TogetherCode;
  readonly id: string;
  readonly name: string;
}
export type TogetherDecision =
  | {
      readonly ok: true;
      readonly events: readonly { readonly id: string; readonly events: readonly IndividualEvent[] }[];
    }
  | {
      readonly ok: false;
      /** A lead’s reason helps all of those who are held up. */
      readonly mayOverride: boolean;
      /** Only that friends are parted, for which a reason is asked. */
      readonly split: boolean;
      readonly people: readonly HeldUp[];
    };

export type TogetherContext = Pick<IndividualContext, 'now' | 'dateOf' | 'register' | 'leads'> & {
  readonly actor: Actor;
  readonly newId: () => string;
};

/** Somebody for whom a place is needed still. */
export const toMove = (state: IndividualState): boolean => {
  const outcome = outcomeOf(state)?.outcome;
  return (
    state.removed === null &&
    (state.move?.done ?? null) === null &&
    outcome !== 'died' &&
    outcome !== 'stayed'
  );
};

const nameOf = ({ details }: IndividualState): string => details.identity.name ?? '';
const destinationOf = ({ choice }: IndividualState): string | null => choice?.service ?? null;
const heldUp = (state: IndividualState, code: TogetherCode, more: Partial<HeldUp> = {}): HeldUp => ({
  id: state.id,
  name: nameOf(state),
  code,
  cite: null,
  missing: [],
  mayOverride: false,
  ...more,
});

/** An entry that commands are tried on, one after the other, before anything is written. */
interface Trial {
  readonly state: IndividualState;
  readonly events: readonly IndividualEvent[];
  readonly held: HeldUp | null;
}

const tryOn = (
  trial: Trial,
  command: IndividualCommand,
  friends: IndividualContext['friends'],
  { actor, newId, ...context }: TogetherContext,
): Trial => {
  if (trial.held !== null) return trial;
  const { state } = trial;
  const decision = decideIndividual(state, command, {
    ...context,
    newId: newId(),
    id: state.id,
    friends,
    people: 0,
  });
  if (!decision.ok) {
    const { code, ...refusal } = decision.refusal;
    return { ...trial, held: heldUp(state, code, refusal) };
  }
  return {
    ...trial,
    events: [...trial.events, ...decision.events],
    state: decision.events.reduce<IndividualState>((before, event) => {
      const stored: StoredIndividualEvent = {
        ...event,
        id: '',
        ref: '',
        version: before.version + 1,
        schemaVersion: 1,
        at: context.now,
        by: actor,
        cause: '',
        previousHash: '',
        hash: '',
      };
      return evolveIndividual(before, stored);
    }, state),
  };
};

/** Records the group's place as somebody's choice, where it is not yet and somebody says who chose. */
const choose = (trial: Trial, plan: Plan, context: TogetherContext): Trial => {
  const { service, serviceId, outOfArea, suitable = false } = plan;
  const chosen = destinationOf(trial.state);
  if (service === undefined || (chosen !== null && !goApart(chosen, service))) return trial;
  const chosenBy = plan.chosenBy?.[trial.state.id];
  if (chosenBy === undefined)
    // Without any choice the rules say what is missing, as they do for one person.
    return chosen === null
      ? trial
      : { ...trial, held: heldUp(trial.state, 'goes-elsewhere', { detail: { service: chosen } }) };
  const known = (state: IndividualState) =>
    state.options.find((option) => option.service === service) ??
    state.options.find((option) => !goApart(option.service, service));
  const offered =
    known(trial.state) !== undefined
      ? trial
      : tryOn(trial, { type: 'offerOption', service, serviceId, outOfArea }, [], context);
  const option = known(offered.state)?.id ?? '';
  return tryOn(
    offered,
    { type: 'recordChoice', option, chosenBy, registered: suitable, meetsNeeds: suitable },
    [],
    context,
  );
};

const planAll = (
  members: readonly IndividualState[],
  trials: readonly Trial[],
  plan: Plan,
  context: TogetherContext,
): readonly Trial[] => {
  const chosen = trials.map((trial) => choose(trial, plan, context));
  const { on, time: at, transport, escort, apartReason, override } = plan;
  const going = new Set(plan.people);
  const where = new Map(
    [...members, ...chosen.map(({ state }) => state)].map((state) => [state.id, destinationOf(state)]),
  );
  return chosen.map((trial) => {
    const friends = members
      .filter(({ id }) => id !== trial.state.id)
      .map((friend) => ({
        id: friend.id,
        destination: where.get(friend.id) ?? null,
        leftOut: !going.has(friend.id) && toMove(friend),
      }));
    return tryOn(
      trial,
      { type: 'planMove', on, time: at, transport, escort, apartReason, override },
      friends,
      context,
    );
  });
};

const commandOf = (act: Exclude<Together, Plan>): IndividualCommand => {
  switch (act.type) {
    case 'cancelTogether':
      return { type: 'cancelMove', reason: act.reason };
    case 'doneTogether':
      return { type: 'moveDone', on: act.on, time: act.time, override: act.override };
    case 'undoTogether':
      return { type: 'undoMove', reason: act.reason };
  }
};

/**
 * @param members everybody in the group, and whoever else is asked for.
 */
export const decideTogether = (
  members: readonly IndividualState[],
  act: Together,
  context: TogetherContext,
): TogetherDecision => {
  const group = members.filter(({ friendship, removed }) => friendship === act.label && removed === null);
  const asked = [...new Set(act.people)];
  const trials = asked.flatMap((id): readonly Trial[] => {
    const state = members.find((member) => member.id === id);
    if (state === undefined) return [];
    const held = group.includes(state) ? null : heldUp(state, 'not-in-group');
    return [{ state, events: [], held }];
  });
  const settled =
    act.type === 'planTogether'
      ? planAll(group, trials, act, context)
      : trials.map((trial) => tryOn(trial, commandOf(act), [], context));
  const held = settled.flatMap((trial) => trial.held ?? []);
  if (held.length === 0)
    return {
      ok: true,
      events: settled.map(({ state, events }) => ({ id: state.id, events })),
    };
  // Whoever would be parted from somebody who is held up is held up by them only.
  const others = held.filter(({ code }) => code !== 'split-needs-reason');
  const split = others.length === 0;
  const leftOut = group.filter((friend) => !asked.includes(friend.id) && toMove(friend));
  return {
    ok: false,
    mayOverride: !split && others.every(({ mayOverride }) => mayOverride),
    split,
    people:
      split && leftOut.length > 0
        ? leftOut.map((friend) => heldUp(friend, 'left-out', { cite: 'PFP App. A 7.5' }))
        : split
          ? held
          : others,
  };
};

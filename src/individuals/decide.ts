import type { Refusal } from '../case/refusal.ts';
import type { GivenDetails, IndividualCommand } from './commands.ts';
import { differing } from './differing.ts';
import type { DetailChange } from './details.ts';
import type { IndividualEvent, IndividualSetting } from './events.ts';
import { withChange } from './evolve.ts';
import { goApart } from './move-apart.ts';
import { missingFor } from './rules.ts';
import { outcomeOf, type IndividualState } from './state.ts';

export const individualRefusalCodes = [
  'not-added',
  'already-added',
  'removed',
  'case-closed',
  'in-future',
  'move-in-past',
  'shares-over',
  'unknown-option',
  'no-choice',
  'already-moved',
  'no-move',
  'not-moved',
  'not-ready',
  'override-needs-lead',
  'not-handed-over',
  'no-friendship-group',
  'split-needs-reason',
  'too-many',
] as const;
export type IndividualRefusalCode = (typeof individualRefusalCodes)[number];

export type IndividualDecision =
  | { readonly ok: true; readonly events: readonly IndividualEvent[] }
  | {
      readonly ok: false;
      readonly refusal: Omit<Refusal, 'code'> & { readonly code: IndividualRefusalCode };
    };

/** All that a decision may know besides the entry. */
export interface IndividualContext {
  /** ISO instant, UTC. */
  readonly now: string;
  readonly newId: string;
  /** Of the person whom this entry is about. */
  readonly id: string;
  readonly dateOf: (instant: string) => string;
  /** The case that the register belongs to. */
  readonly register: {
    readonly ref: string;
    readonly setting: IndividualSetting;
    readonly closed: boolean;
  };
  /** Whoever asks leads the case. */
  readonly leads: boolean;
  /** Others of the same friendship group; `leftOut` of a plan for the whole group. */
  readonly friends: readonly {
    readonly id: string;
    readonly destination: string | null;
    readonly leftOut?: boolean;
  }[];
  /** Everybody who is in the register. */
  readonly people: number;
}

/** Options, reviews and overrides that one entry may hold; people that a register may hold. */
const MOST = 100;
const MOST_PEOPLE = 2_000;

const accept = (...events: readonly IndividualEvent[]): IndividualDecision => ({ ok: true, events });
const refuse = (
  code: IndividualRefusalCode,
  more: Partial<Omit<Refusal, 'code'>> = {},
): IndividualDecision => ({
  ok: false,
  refusal: { code, cite: null, missing: [], mayOverride: false, ...more },
});
/** Friends are kept together unless somebody says why not. */
const splitNeedsReason: IndividualDecision = refuse('split-needs-reason', { cite: 'PFP App. A 7.5' });
const tooMany = (limit: number): IndividualDecision =>
  refuse('too-many', { detail: { limit: String(limit) } });

/** Days of what has happened already. */
const pastDays = (details: Partial<Record<string, object>>): readonly string[] =>
  (
    [
      ['identity', 'dateOfBirth'],
      ['care', 'reassessedOn'],
      ['capacity', 'assessedOn'],
      ['capacity', 'bestInterestsOn'],
      ['carer', 'assessedOn'],
    ] as const
  ).flatMap(([group, field]) => {
    const values: Readonly<Record<string, unknown>> = { ...details[group] };
    const value = values[field];
    return typeof value === 'string' ? [value] : [];
  });

const wrongDetails = (
  details: Partial<Record<string, object>>,
  funding: {
    readonly councilShare?: number | null | undefined;
    readonly nhsShare?: number | null | undefined;
  },
  today: string,
): IndividualDecision | null => {
  if (pastDays(details).some((day) => day > today)) return refuse('in-future');
  if ((funding.councilShare ?? 0) + (funding.nhsShare ?? 0) > 100)
    return refuse('shares-over', { cite: 'PFP 1.7' });
  return null;
};

const add = (
  state: IndividualState | null,
  details: GivenDetails,
  context: IndividualContext,
): IndividualDecision => {
  const { register, people } = context;
  if (state !== null) return refuse(state.removed === null ? 'already-added' : 'removed');
  if (register.closed) return refuse('case-closed');
  if (people >= MOST_PEOPLE) return tooMany(MOST_PEOPLE);
  const wrong = wrongDetails(details, details.funding ?? {}, context.dateOf(context.now));
  if (wrong !== null) return wrong;
  return accept({
    type: 'IndividualAdded',
    payload: { case: register.ref, individual: context.id, setting: register.setting, details },
  });
};

const changeDetails = (
  state: IndividualState,
  asked: DetailChange,
  context: IndividualContext,
): IndividualDecision => {
  const change = differing(state.details, asked);
  if (change === null) return accept();
  const wrong = wrongDetails(
    { [change.group]: change.values },
    withChange(state.details, change).funding,
    context.dateOf(context.now),
  );
  return wrong ?? accept({ type: 'DetailsChanged', payload: { change } });
};

/**
 * A step that something required may stand before: refused with all that is missing, unless a lead gives a reason.
 */
const pastRules = (
  state: IndividualState,
  step: 'plan' | 'move',
  reason: string | undefined,
  context: IndividualContext,
): { readonly events: readonly IndividualEvent[] } | { readonly refusal: IndividualDecision } => {
  const missing = missingFor(state, step);
  if (missing.length === 0) return { events: [] };
  const refusal = {
    cite: missing[0]?.cite ?? null,
    missing: missing.map(({ rule, cite }) => ({ requirement: rule, cite })),
    detail: { count: String(missing.length) },
  };
  if (reason === undefined)
    return { refusal: refuse('not-ready', { ...refusal, mayOverride: context.leads }) };
  if (!context.leads) return { refusal: refuse('override-needs-lead', refusal) };
  if (state.overrides.length >= MOST) return { refusal: tooMany(MOST) };
  return { events: [{ type: 'MissingOverridden', payload: { step, reason, missing } }] };
};

/** What may still be asked when the case is closed: what follows a move goes on after it. */
const afterClosing: ReadonlySet<IndividualCommand['type']> = new Set([
  'planReview',
  'reviewDone',
  'recordOutcome',
  'recordHandover',
  'withdrawHandover',
]);

export const decideIndividual = (
  state: IndividualState | null,
  command: IndividualCommand,
  context: IndividualContext,
): IndividualDecision => {
  if (command.type === 'addIndividual') return add(state, command.details, context);
  if (state === null) return refuse('not-added');
  if (state.removed !== null) return refuse('removed');
  if (context.register.closed && !afterClosing.has(command.type)) return refuse('case-closed');
  return decideOn(state, command, context);
};

const decideOn = (
  state: IndividualState,
  command: Exclude<IndividualCommand, { type: 'addIndividual' }>,
  context: IndividualContext,
): IndividualDecision => {
  const today = context.dateOf(context.now);
  const moved = (state.move?.done ?? null) !== null;
  switch (command.type) {
    case 'changeDetails':
      return changeDetails(state, command.change, context);
    case 'setRag': {
      const { rag, reason } = command;
      if (state.rag?.rag === rag && state.rag.reason === reason) return accept();
      return accept({ type: 'RagSet', payload: { rag, reason } });
    }
    case 'joinFriendshipGroup': {
      const { label, reason } = command;
      if (state.friendship === label) return accept();
      const joined = { type: 'FriendshipGroupJoined', payload: { label } } as const;
      if (state.friendship === null) return accept(joined);
      if (context.friends.length > 0 && !reason) return splitNeedsReason;
      const left = { label: state.friendship, reason: reason || null };
      return accept({ type: 'FriendshipGroupLeft', payload: left }, joined);
    }
    case 'leaveFriendshipGroup':
      if (state.friendship === null) return refuse('no-friendship-group');
      if (context.friends.length > 0 && !command.reason) return splitNeedsReason;
      return accept({
        type: 'FriendshipGroupLeft',
        payload: { label: state.friendship, reason: command.reason || null },
      });
    case 'offerOption': {
      if (state.options.length >= MOST) return tooMany(MOST);
      const { service, serviceId = null, outOfArea = false, note } = command;
      return accept({
        type: 'OptionOffered',
        payload: { option: context.newId, service, serviceId, outOfArea, note: note || null },
      });
    }
    case 'recordVisit': {
      const { option: id, on, kind = 'visit', note } = command;
      const option = state.options.find((known) => known.id === id);
      if (option === undefined) return refuse('unknown-option');
      if (on > today) return refuse('in-future');
      if (option.visits.length >= MOST) return tooMany(MOST);
      return accept({ type: 'VisitRecorded', payload: { option: id, on, kind, note: note || null } });
    }
    case 'recordChoice': {
      if (moved) return refuse('already-moved');
      const { option: id, chosenBy, registered, meetsNeeds, reason } = command;
      const option = state.options.find((known) => known.id === id);
      if (option === undefined) return refuse('unknown-option');
      const { service } = option;
      return accept({
        type: 'ChoiceRecorded',
        payload: { option: id, service, chosenBy, registered, meetsNeeds, reason: reason || null },
      });
    }
    case 'withdrawChoice':
      if (moved) return refuse('already-moved');
      if (state.choice === null) return refuse('no-choice');
      return accept({
        type: 'ChoiceWithdrawn',
        payload: { service: state.choice.service, reason: command.reason },
      });
    case 'planMove': {
      if (moved) return refuse('already-moved');
      const { on, time = null, transport = null, escort = null } = command;
      if (on < today) return refuse('move-in-past');
      const passed = pastRules(state, 'plan', command.override, context);
      if ('refusal' in passed) return passed.refusal;
      const destination = state.choice?.service ?? null;
      const apartFrom = context.friends
        .filter((friend) => friend.leftOut === true || goApart(friend.destination, destination))
        .map(({ id }) => id);
      // Another hour or another ambulance does not part them anew.
      const apartReason = command.apartReason ?? state.move?.apartReason ?? null;
      if (apartFrom.length > 0 && apartReason === null) return splitNeedsReason;
      return accept(...passed.events, {
        type: 'MovePlanned',
        payload: {
          on,
          time,
          transport,
          escort,
          apartFrom,
          apartReason: apartFrom.length > 0 ? apartReason : null,
        },
      });
    }
    case 'cancelMove':
      if (moved) return refuse('already-moved');
      if (state.move === null) return refuse('no-move');
      return accept({ type: 'MoveCancelled', payload: { reason: command.reason } });
    case 'moveDone': {
      if (moved) return refuse('already-moved');
      const { on, time = null } = command;
      if (on > today) return refuse('in-future');
      const passed = pastRules(state, 'move', command.override, context);
      if ('refusal' in passed) return passed.refusal;
      return accept(...passed.events, { type: 'MoveDone', payload: { on, time } });
    }
    case 'undoMove':
      return moved
        ? accept({ type: 'MoveUndone', payload: { reason: command.reason } })
        : refuse('not-moved');
    case 'recordHandover': {
      const { what, on, note } = command;
      if (on > today) return refuse('in-future');
      return accept({ type: 'HandoverRecorded', payload: { what, on, note: note || null } });
    }
    case 'withdrawHandover': {
      const { what, reason } = command;
      return state.handovers.some((handover) => handover.what === what)
        ? accept({ type: 'HandoverWithdrawn', payload: { what, reason } })
        : refuse('not-handed-over');
    }
    case 'planReview': {
      if (state.reviews.length >= MOST) return tooMany(MOST);
      return accept({ type: 'ReviewPlanned', payload: { on: command.on, by: command.by ?? null } });
    }
    case 'reviewDone': {
      const { on, note } = command;
      if (on > today) return refuse('in-future');
      if (state.reviews.length >= MOST) return tooMany(MOST);
      return accept({ type: 'ReviewHeld', payload: { on, note } });
    }
    case 'recordOutcome': {
      const { outcome, on, note } = command;
      if (on > today) return refuse('in-future');
      if (outcome === 'moved' && !moved) return refuse('not-moved');
      const now = outcomeOf(state);
      if (now?.outcome === outcome && now.on === on && now.note === (note || null)) return accept();
      return accept({ type: 'OutcomeRecorded', payload: { outcome, on, note: note || null } });
    }
    case 'removeIndividual':
      return accept({ type: 'IndividualRemoved', payload: { reason: command.reason } });
  }
};

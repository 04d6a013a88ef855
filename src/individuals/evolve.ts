import { noDetails, type DetailChange, type Details } from './details.ts';
import { changesIn } from './differing.ts';
import type { StoredIndividualEvent } from './events.ts';
import type { IndividualState, Stamp } from './state.ts';

/** Only a plan that is still open falls away: a move that was made stays made. */
const withoutPlan = (move: IndividualState['move']): IndividualState['move'] =>
  move === null || move.done === null ? null : move;

/** What was planned, told and handed over was for the place chosen before. */
const forAnotherPlace = (state: IndividualState): IndividualState => ({
  ...state,
  move: withoutPlan(state.move),
  handovers: [],
});

/** Details with some fields of one group changed. */
export const withChange = (details: Details, { group, values }: DetailChange): Details => ({
  ...details,
  [group]: {
    ...details[group],
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  },
});

const added = (event: Extract<StoredIndividualEvent, { type: 'IndividualAdded' }>): IndividualState => {
  const stamp: Stamp = { at: event.at, by: event.by.name };
  const details = changesIn(event.payload.details).reduce(withChange, noDetails);
  return {
    id: event.payload.individual,
    version: event.version,
    case: event.payload.case,
    setting: event.payload.setting,
    added: stamp,
    changedAt: event.at,
    details,
    rag: null,
    friendship: null,
    options: [],
    choice: null,
    move: null,
    handovers: [],
    reviews: [],
    outcome: null,
    overrides: [],
    removed: null,
  };
};

const apply = (
  state: IndividualState,
  event: Exclude<StoredIndividualEvent, { type: 'IndividualAdded' }>,
): IndividualState => {
  const stamp: Stamp = { at: event.at, by: event.by.name };
  switch (event.type) {
    case 'DetailsChanged':
      return { ...state, details: withChange(state.details, event.payload.change) };
    case 'RagSet':
      return { ...state, rag: { ...event.payload, ...stamp } };
    case 'FriendshipGroupJoined':
      return { ...state, friendship: event.payload.label };
    case 'FriendshipGroupLeft':
      return { ...state, friendship: null };
    case 'OptionOffered': {
      const { option: id, ...offered } = event.payload;
      return { ...state, options: [...state.options, { id, ...offered, visits: [], ...stamp }] };
    }
    case 'VisitRecorded': {
      const { option: id, ...visit } = event.payload;
      return {
        ...state,
        options: state.options.map((option) =>
          option.id === id ? { ...option, visits: [...option.visits, { ...visit, ...stamp }] } : option,
        ),
      };
    }
    case 'ChoiceRecorded': {
      const option = state.options.find(({ id }) => id === event.payload.option);
      const choice = { ...event.payload, outOfArea: option?.outOfArea ?? false, ...stamp };
      return state.choice?.option === event.payload.option
        ? { ...state, choice }
        : { ...forAnotherPlace(state), choice };
    }
    case 'ChoiceWithdrawn':
      return { ...forAnotherPlace(state), choice: null };
    case 'MissingOverridden':
      return { ...state, overrides: [...state.overrides, { ...event.payload, ...stamp }] };
    case 'MovePlanned': {
      const { on, time, transport, escort, apartReason = null } = event.payload;
      return {
        ...state,
        move: { on, time, transport, escort, apartReason, done: null, unplanned: false },
        // Whoever was told of another day has to be told of this one.
        handovers:
          state.move?.on === on
            ? state.handovers
            : state.handovers.filter(({ what }) => what !== 'representative'),
      };
    }
    case 'MoveCancelled':
      return { ...state, move: withoutPlan(state.move) };
    case 'MoveDone': {
      const { on, time } = event.payload;
      const plan = state.move ?? {
        on,
        time,
        transport: null,
        escort: null,
        apartReason: null,
        unplanned: true,
      };
      return { ...state, move: { ...plan, done: { on, time, ...stamp } }, outcome: null };
    }
    case 'MoveUndone':
      return {
        ...state,
        move: state.move === null || state.move.unplanned ? null : { ...state.move, done: null },
        outcome: state.outcome?.outcome === 'moved' ? null : state.outcome,
      };
    case 'HandoverRecorded':
      return {
        ...state,
        handovers: [
          ...state.handovers.filter(({ what }) => what !== event.payload.what),
          { ...event.payload, ...stamp },
        ],
      };
    case 'HandoverWithdrawn':
      return { ...state, handovers: state.handovers.filter(({ what }) => what !== event.payload.what) };
    case 'ReviewPlanned':
      return {
        ...state,
        reviews: [...state.reviews.filter(({ done }) => done !== null), { ...event.payload, done: null }],
      };
    case 'ReviewHeld': {
      const open = state.reviews.find(({ done }) => done === null);
      const planned = open ?? { on: event.payload.on, by: null };
      return {
        ...state,
        reviews: [
          ...state.reviews.filter(({ done }) => done !== null),
          { ...planned, done: { ...event.payload, ...stamp } },
        ],
      };
    }
    case 'OutcomeRecorded': {
      const settled = event.payload.outcome === 'died' || event.payload.outcome === 'stayed';
      return {
        ...state,
        outcome: { ...event.payload, ...stamp },
        // Whoever stays or has died does not move: the plan leaves the moves board, the log keeps it.
        move: settled ? withoutPlan(state.move) : state.move,
      };
    }
    case 'IndividualRemoved':
      return { ...state, removed: { ...event.payload, ...stamp } };
  }
};

/** An entry after one more event. Throws on an event before the person was added. */
export const evolveIndividual = (
  state: IndividualState | null,
  event: StoredIndividualEvent,
): IndividualState => {
  if (event.type === 'IndividualAdded') return added(event);
  if (state === null) throw new Error(`${event.type} before the person was added`);
  return { ...apply(state, event), version: event.version, changedAt: event.at };
};

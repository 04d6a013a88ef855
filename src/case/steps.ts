import type { CaseEvent } from './events.ts';
import { isMeetingOver } from './meeting-over.ts';
import type { CaseState } from './state.ts';

/**
 * Outside steps by their keys: what an event asks of Microsoft 365. `follow-up/effects.ts` must have an effect
 * for every step named here, and its test holds the two together.
 */

/** A card is a step only until it stands in the channel; later changes update it and are no step of their own. */
const cardStep = (state: CaseState, card: string): readonly string[] =>
  state.channel === null || state.cards[card] !== undefined ? [] : [`card:${card}`];

/** Sections that have a card each in the channel; a longer checklist stands on one (docs/decisions/0016). */
const MOST_SECTION_CARDS = 6;

const checklistCards = (sections: readonly string[]): readonly string[] =>
  sections.length > MOST_SECTION_CARDS ? ['checklist'] : sections.map((section) => `section:${section}`);

const allCards = (state: CaseState): readonly string[] => [
  'progress',
  'plan',
  ...checklistCards(state.sections),
  ...state.meetings.filter((meeting) => !isMeetingOver(meeting)).map((meeting) => `meeting:${meeting.id}`),
  ...state.meetings.filter(({ minutes }) => minutes.length > 0).map(({ id }) => `minutes:${id}`),
  ...state.notifications
    .filter((notification) => notification.status !== 'discarded')
    .map((notification) => `notification:${notification.draft}`),
  ...(state.remediesMetAt === null ? [] : ['closing']),
];

/** Files that could not be put anywhere while there was no folder. */
const waitingFiles = (state: CaseState): readonly string[] =>
  Object.values(state.steps)
    .filter(
      ({ step, status }) =>
        /^(?:file|letter|message):|^meeting:.+:minutes$/.test(step) &&
        status !== 'done' &&
        status !== 'by-hand',
    )
    .map(({ step }) => step);

/** An invitation that went out is brought up to date with an agenda that people changed. */
const agendaStep = (state: CaseState, id: string): readonly string[] =>
  state.meetings.some(
    (meeting) =>
      meeting.id === id &&
      meeting.eventId !== null &&
      meeting.agenda.revision > 0 &&
      (meeting.status === 'booked' || meeting.status === 'moving'),
  )
    ? [`meeting:${id}:agenda`]
    : [];

/**
 * The keys of the steps that an event puts to `waiting`.
 * @param state the case after the event
 */
export const stepsRequestedBy = (event: CaseEvent, state: CaseState): readonly string[] => {
  switch (event.type) {
    case 'CaseOpened':
      return ['channel'];
    case 'ChannelCreated':
      return ['folder', 'tab', ...allCards(state).flatMap((card) => cardStep(state, card))];
    case 'FolderReady':
      return waitingFiles(state);
    case 'MeetingRequested':
      return [
        `meeting:${event.payload.meeting}:slots`,
        ...cardStep(state, `meeting:${event.payload.meeting}`),
      ];
    case 'ProcedureEntered':
      // The new procedure's sections; those that the case had stand in the channel already.
      return checklistCards(
        event.payload.sections.filter(
          (section) =>
            state.cards[`section:${section}`] === undefined &&
            state.steps[`card:section:${section}`]?.status !== 'by-hand',
        ),
      )
        .filter((card) => state.steps[`card:${card}`]?.status !== 'by-hand')
        .flatMap((card) => cardStep(state, card));
    case 'SlotChosen':
      return [`meeting:${event.payload.meeting}:book`];
    case 'MeetingMoved':
      return state.meetings.some(({ id, status }) => id === event.payload.meeting && status === 'moving')
        ? [`meeting:${event.payload.meeting}:move`]
        : [];
    case 'MeetingBooked':
    case 'MeetingCancelled':
      // A booking that went through after the meeting was cancelled has to be cancelled in the diary too.
      if (state.meetings.some(({ id, status }) => id === event.payload.meeting && status === 'cancelling'))
        return [`meeting:${event.payload.meeting}:cancel`];
      if (event.type === 'MeetingCancelled') return [];
      return [
        ...(event.payload.joinUrl === null ? [`meeting:${event.payload.meeting}:link`] : []),
        // Changed while it was being booked, the invitation may have gone out with the older agenda.
        ...agendaStep(state, event.payload.meeting),
      ];
    case 'AgendaSet':
    case 'AgendaReset':
      return agendaStep(state, event.payload.meeting);
    case 'MinutesConfirmed':
      return [`meeting:${event.payload.meeting}:minutes`];
    case 'MinutesFiled':
      return [
        `meeting:${event.payload.meeting}:circulate`,
        ...cardStep(state, `minutes:${event.payload.meeting}`),
      ];
    case 'NotificationDrafted':
      return cardStep(state, `notification:${event.payload.draft}`);
    case 'NotificationConfirmed':
      return [`file:${event.payload.draft}`];
    case 'LetterSubmitted':
      return [`letter:${event.payload.letterId}`];
    case 'MessageSubmitted':
      return [`message:${event.payload.message}`];
    case 'RemediesMet':
      return cardStep(state, 'closing');
    case 'CaseClosed':
      // Circulated to the group at the end, where anything was learnt (Code 4.16, PFP 8.2).
      return state.entries.some(({ log }) => log === 'lesson') ||
        state.actions.some(({ source }) => source === 'lesson')
        ? cardStep(state, 'lessons')
        : [];
    case 'StepRequested':
      return [event.payload.step];
    case 'StepDoneByHand': {
      const key = parseStep(event.payload.step);
      return key?.kind === 'meeting' && key.part === 'minutes'
        ? [`meeting:${key.meeting}:circulate`, ...cardStep(state, `minutes:${key.meeting}`)]
        : [];
    }
    default:
      return [];
  }
};

/** The step that an event ends, if any. */
export const stepDoneBy = (event: CaseEvent): string | null => {
  switch (event.type) {
    case 'ChannelCreated':
      return 'channel';
    case 'FolderReady':
      return 'folder';
    case 'TabPinned':
      return 'tab';
    case 'CardPosted':
      return `card:${event.payload.card}`;
    case 'SlotsFound':
      return `meeting:${event.payload.meeting}:slots`;
    case 'MeetingBooked':
      return `meeting:${event.payload.meeting}:book`;
    case 'MeetingLinkFound':
      return `meeting:${event.payload.meeting}:link`;
    case 'MeetingMoveSent':
      return `meeting:${event.payload.meeting}:move`;
    case 'MeetingCancellationSent':
      return `meeting:${event.payload.meeting}:cancel`;
    case 'AgendaSent':
      return `meeting:${event.payload.meeting}:agenda`;
    case 'NotificationFiled':
      return `file:${event.payload.draft}`;
    case 'LetterFiled':
      return `letter:${event.payload.letterId}`;
    case 'MessageFiled':
      return `message:${event.payload.message}`;
    case 'DigestSent':
      return `digest:${event.payload.to}`;
    default:
      return null;
  }
};

/**
 * What there is to do about a meeting: in the diary (`link`: look again for a link that was not there at booking;
 * `agenda`: bring the invitation up to date), and with its minutes.
 */
export type MeetingPart = 'slots' | 'book' | 'link' | 'move' | 'cancel' | 'agenda' | 'minutes' | 'circulate';
const meetingParts: readonly string[] = [
  'slots',
  'book',
  'link',
  'move',
  'cancel',
  'agenda',
  'minutes',
  'circulate',
] satisfies readonly MeetingPart[];
const isMeetingPart = (part: string | undefined): part is MeetingPart =>
  part !== undefined && meetingParts.includes(part);

/** What a step key is about, for the rules and names that depend on its kind. */
export type StepKey =
  | { readonly kind: 'channel' | 'folder' | 'tab' }
  | { readonly kind: 'card'; readonly card: string }
  | {
      readonly kind: 'meeting';
      readonly meeting: string;
      readonly part: MeetingPart;
    }
  | { readonly kind: 'file'; readonly draft: string }
  | { readonly kind: 'letter'; readonly letterId: string }
  | { readonly kind: 'message'; readonly message: string }
  /** The morning message to one member (`personKey`). */
  | { readonly kind: 'digest'; readonly person: string };

/** Reads a step key; `null` when it has none of the known forms. */
export const parseStep = (step: string): StepKey | null => {
  if (step === 'channel' || step === 'folder' || step === 'tab') return { kind: step };
  const [kind, ...rest] = step.split(':');
  const name = rest.join(':');
  if (name === '') return null;
  if (kind === 'card') return { kind, card: name };
  if (kind === 'file') return { kind, draft: name };
  if (kind === 'letter') return { kind, letterId: name };
  if (kind === 'message') return { kind, message: name };
  if (kind === 'digest') return { kind, person: name };
  const [meeting, part] = rest;
  if (kind !== 'meeting' || meeting === undefined) return null;
  return isMeetingPart(part) ? { kind, meeting, part } : null;
};

import type { WorkingDays } from '../case/context.ts';
import type { EventOf, EventType, StoredEvent } from '../case/events.ts';
import type { CaseState } from '../case/state.ts';
import { parseStep, stepsRequestedBy } from '../case/steps.ts';
import type { CaseView } from '../case/view-schema.ts';
import type { Edition, Nation } from '../procedures/types.ts';
import type { Effect, QueueName } from '../journal/effect.ts';
import { remindersOf } from './reminders.ts';

/** What an event touches besides the steps that it asks for. */
interface Touched {
  /** Keys of cards that show it. */
  readonly cards: readonly string[];
  /** Whether it may set or move a deadline. */
  readonly deadlines?: boolean;
  /** News of the machinery, which may wait a second so that several become one update. */
  readonly unhurried?: boolean;
}
type Touch<T extends EventType> = (payload: EventOf<T>['payload'], view: CaseView) => Touched;

const nothing = (): Touched => ({ cards: [] });
const progress = (): Touched => ({ cards: ['progress'] });
const progressAndDeadlines = (): Touched => ({ cards: ['progress'], deadlines: true });
const machinery = (): Touched => ({ cards: ['progress'], unhurried: true });
const plan = (): Touched => ({ cards: ['plan', 'progress', 'lessons'], deadlines: true });
const item = ({ item: id }: { readonly item: string }, view: CaseView): Touched => {
  const section = view.sections.find(({ items }) => items.some((one) => one.id === id));
  return { cards: section ? [`section:${section.id}`, 'checklist', 'progress'] : ['progress'] };
};
const meeting = (payload: { readonly meeting: string }): Touched => ({
  cards: [`meeting:${payload.meeting}`, 'progress'],
});
const minutes = (payload: { readonly meeting: string }): Touched => ({
  cards: [`minutes:${payload.meeting}`, `meeting:${payload.meeting}`, 'progress'],
  deadlines: true,
});
const notification = (payload: { readonly draft: string }): Touched => ({
  cards: [`notification:${payload.draft}`, 'progress', 'lessons'],
  deadlines: true,
});
/** What became of a step shows on the progress card and on the card of what it belongs to; what became of the progress card itself does not. */
const stepNews = ({ step }: { readonly step: string }): Touched => {
  const key = parseStep(step);
  switch (key?.kind) {
    case 'meeting':
      return { ...meeting(key), unhurried: true };
    case 'file':
      return { cards: [`notification:${key.draft}`, 'progress'], unhurried: true };
    default:
      return step === 'card:progress' ? { cards: [] } : machinery();
  }
};
const everyCard = (_: unknown, view: CaseView): Touched => ({
  cards: [
    'progress',
    'plan',
    'closing',
    'lessons',
    'checklist',
    ...view.sections.map(({ id }) => `section:${id}`),
    ...view.meetings.map(({ id }) => `meeting:${id}`),
  ],
  deadlines: true,
});

/**
 * What follows from each event. Complete by its type: a new event does not compile until it stands here,
 * even if with `nothing`. The outside steps themselves are those of `case/steps.ts`.
 */
const touchedBy = {
  CaseOpened: progressAndDeadlines,
  GateOverridden: progress,
  MemberAdded: progress,
  MemberRemoved: progress,

  ItemTicked: item,
  ItemReopened: item,
  ItemSetNotApplicable: item,
  ItemNoted: item,
  ItemAssigned: item,

  ActionAdded: plan,
  ActionUpdated: plan,
  ActionReviewed: plan,
  ActionMet: plan,
  ActionReopened: plan,
  ActionWithdrawn: plan,
  PlanAgreed: plan,
  ProviderResponseRecorded: () => ({ cards: ['plan'] }),
  RemediesMet: () => ({ cards: ['closing', 'plan', 'progress'], deadlines: true }),

  MeetingRequested: meeting,
  SlotsFound: meeting,
  SlotChosen: meeting,
  MeetingBooked: meeting,
  MeetingLinkFound: meeting,
  MeetingMoved: meeting,
  MeetingMoveSent: meeting,
  MeetingCancelled: (payload) => ({ ...meeting(payload), deadlines: true }),
  MeetingCancellationSent: meeting,
  MeetingHeld: (payload) => ({ ...meeting(payload), deadlines: true }),
  AgendaSet: meeting,
  AgendaReset: meeting,
  AgendaSent: machinery,
  // What is noted shows on no card: it is nothing for the channel until the meeting is finished.
  MeetingNotesBegun: nothing,
  AgendaLineTicked: nothing,
  AttendanceNoted: nothing,
  MeetingNoteKept: nothing,
  MeetingNoteDropped: nothing,
  MinutesConfirmed: minutes,
  MinutesFiled: minutes,
  MinutesSent: machinery,
  MinutesHandedOver: machinery,

  NotificationDrafted: notification,
  NotificationConfirmed: notification,
  NotificationDiscarded: notification,
  NotificationFiled: notification,
  NotificationUploaded: notification,

  LetterSubmitted: progressAndDeadlines,
  LetterFiled: progressAndDeadlines,
  // A message meets no duty by itself, and nothing of it stands on a card.
  MessageSubmitted: nothing,
  MessageFiled: nothing,

  CommissioningSuspended: progressAndDeadlines,
  SuspensionReviewed: progressAndDeadlines,
  SuspensionLifted: progressAndDeadlines,
  VoluntarySuspensionRecorded: progress,

  DutyConfirmed: progressAndDeadlines,
  DutyConfirmationWithdrawn: progressAndDeadlines,
  DecisionRecorded: nothing,
  // A duty may be met by an entry in a log.
  EntryRecorded: progressAndDeadlines,
  EvidenceRecorded: progressAndDeadlines,
  QuestionAnswered: progressAndDeadlines,
  MilestoneRecorded: progressAndDeadlines,
  MilestoneWithdrawn: progressAndDeadlines,
  ActivationRecorded: progressAndDeadlines,
  PaymentAgreed: progress,
  StandardAssessed: progressAndDeadlines,
  StageEntered: everyCard,
  // The new sections' cards are steps of their own; those that stand show the procedure anew.
  ProcedureEntered: everyCard,
  CaseClosed: everyCard,

  ChannelCreated: nothing,
  FolderReady: machinery,
  TabPinned: machinery,
  CardPosted: machinery,
  ReminderSent: nothing,
  DigestSent: machinery,
  BundleAsked: nothing,
  BundleMade: nothing,
  BundleFailed: nothing,
  BundleFetched: nothing,
  StepRequested: stepNews,
  StepRetrying: stepNews,
  StepFailed: stepNews,
  StepDoneByHand: stepNews,
} as const satisfies { readonly [T in EventType]: Touch<T> };
const table: { readonly [T in EventType]: Touch<T> } = touchedBy;

const touched = <T extends EventType>(
  event: { [K in T]: { readonly type: K; readonly payload: EventOf<K>['payload'] } }[T],
  view: CaseView,
): Touched => table[event.type](event.payload, view);

const queueOf = (step: string): QueueName => {
  const key = parseStep(step);
  switch (key?.kind) {
    case 'channel':
    case 'folder':
    case 'tab':
      return 'channel';
    case 'card':
      return 'card';
    case 'meeting':
      return 'meeting';
    case 'file':
    case 'letter':
    case 'message':
      return 'file';
    case 'digest':
      return 'reminder';
    case undefined:
      throw new Error(`No queue carries out the step ${step}`);
  }
};

/** The job that carries out a step. `after` is an ISO instant. */
export const stepEffect = (
  ref: string,
  step: string,
  tried: { readonly attempt: number; readonly again: boolean; readonly after?: string },
): Effect => ({
  step,
  queue: queueOf(step),
  data: { ref, step, attempt: tried.attempt, again: tried.again },
  // A job that waits for a later try must not swallow one that is to run now.
  singletonKey: tried.after === undefined ? `${ref} ${step}` : `${ref} ${step} later`,
  ...(tried.after === undefined ? {} : { startAfter: tried.after }),
});

/** The job that puts an evidence bundle together. `after` is an ISO instant. */
export const bundleEffect = (
  ref: string,
  bundle: string,
  tried: { readonly attempt: number; readonly after?: string } = { attempt: 0 },
): Effect => ({
  step: `bundle:${bundle}`,
  queue: 'bundle',
  data: { ref, step: `bundle:${bundle}`, attempt: tried.attempt },
  ...(tried.after === undefined ? {} : { startAfter: tried.after }),
});

const A_MOMENT = 800;

/** The refresh of a card that stands in the channel already. */
export const refreshEffect = (ref: string, card: string, after?: string): Effect => ({
  step: `card:${card}`,
  queue: 'card',
  data: { ref, step: `card:${card}`, attempt: 0, again: false },
  singletonKey: `${ref} card:${card}`,
  ...(after === undefined ? {} : { startAfter: after }),
});

/**
 * What is to be done because of an event: the steps it asks for, the cards that show it, the reminders of
 * deadlines it may have set. A card that is not there yet is not refreshed: whoever posts it shows the newest.
 */
export const createEffects =
  (calendar: {
    readonly workingDays: (nation: Nation, closedDays?: readonly string[]) => WorkingDays;
    editionOf(id: string): Pick<Edition, 'nation' | 'closedDays'> & Partial<Pick<Edition, 'procedures'>>;
  }) =>
  (event: StoredEvent, state: CaseState, view: CaseView): readonly Effect[] => {
    const edition = calendar.editionOf(state.edition);
    const { nation, closedDays } = edition;
    const steps = stepsRequestedBy(event, state);
    const { cards, deadlines, unhurried } = touched(event, view);
    const after = unhurried ? new Date(Date.parse(event.at) + A_MOMENT).toISOString() : undefined;
    return [
      ...steps.map((step) =>
        stepEffect(state.ref, step, { attempt: 0, again: event.type === 'StepRequested' }),
      ),
      // What is overdue may change with whatever changes how the case stands.
      ...(cards.includes('progress') ? [...cards, 'overdue'] : cards)
        .filter((card) => state.cards[card] !== undefined && !steps.includes(`card:${card}`))
        .map((card) => refreshEffect(state.ref, card, after)),
      ...(deadlines ? remindersOf(view, edition, calendar.workingDays(nation, closedDays), event.at) : []),
      ...(event.type === 'BundleAsked' && event.payload.way === 'kept'
        ? [bundleEffect(state.ref, event.payload.bundle)]
        : []),
    ];
  };

import { type Decision, accept } from '../decision.ts';
import type { Outcome, OutcomeType } from '../outcomes.ts';
import type { CaseState, MeetingState, StepState } from '../state.ts';
import { parseStep } from '../steps.ts';
import { isSameMoment } from './decider.ts';

/**
 * What workers report. A report that comes twice, or too late to mean anything, yields no event and is no
 * error; one that still means something outside (a meeting booked although cancelled) is kept.
 */

type Outcomes = { readonly [K in OutcomeType]: (state: CaseState, outcome: ReportOf<K>) => boolean };
type ReportOf<T extends OutcomeType> = Extract<Outcome['event'], { readonly type: T }>['payload'];

const meetingIs = (state: CaseState, id: string, is: (meeting: MeetingState) => boolean): boolean =>
  state.meetings.some((meeting) => meeting.id === id && is(meeting));

const isSettled = (step: StepState | undefined): boolean =>
  step === undefined || step.status === 'done' || step.status === 'by-hand';

const isBeingMade = (bundles: CaseState['bundles'], bundle: string): boolean =>
  bundles.some(({ id, made, failedAt }) => id === bundle && made === null && failedAt === null);

/** Whether the report is news. */
const isNews: Outcomes = {
  ChannelCreated: ({ channel }, report) => channel?.channelId !== report.channelId,
  FolderReady: ({ folder }, report) => folder?.itemId !== report.itemId || folder.driveId !== report.driveId,
  TabPinned: ({ tabId }, report) => tabId !== report.tabId,
  CardPosted: ({ cards, steps }, { card, activityId, conversationId }) => {
    const before = cards[card];
    return (
      before?.activityId !== activityId ||
      before.conversationId !== conversationId ||
      // An update that had failed goes through after all.
      steps[`card:${card}`]?.status !== 'done'
    );
  },
  SlotsFound: (state, { meeting }) => meetingIs(state, meeting, ({ status }) => status === 'searching'),
  // Kept also for a meeting cancelled meanwhile: it stands in the diary and has to be taken out again.
  MeetingBooked: (state, { meeting }) =>
    meetingIs(
      state,
      meeting,
      ({ eventId, status }) => eventId === null && (status === 'booking' || status === 'cancelled'),
    ),
  MeetingLinkFound: (state, { meeting }) =>
    meetingIs(
      state,
      meeting,
      ({ eventId, joinUrl, status }) => eventId !== null && joinUrl === null && status !== 'cancelled',
    ),
  MeetingMoveSent: (state, { meeting, start }) =>
    meetingIs(
      state,
      meeting,
      (one) => one.status === 'moving' && one.start !== null && isSameMoment(one.start, start),
    ),
  MeetingCancellationSent: (state, { meeting }) =>
    meetingIs(state, meeting, ({ status }) => status === 'cancelling'),
  AgendaSent: (state, { meeting, revision }) =>
    meetingIs(state, meeting, ({ agenda }) => agenda.revision === revision) &&
    !isSettled(state.steps[`meeting:${meeting}:agenda`]),
  MinutesFiled: (state, { meeting, version }) =>
    meetingIs(state, meeting, ({ minutes }) =>
      minutes.some((one) => one.version === version && one.files.length === 0),
    ),
  MinutesSent: (state, { meeting, version, told, missed }) =>
    meetingIs(state, meeting, ({ minutes }) =>
      minutes.some(
        (one) =>
          one.version === version &&
          (told.some(({ key }) => !one.sent.some((sent) => sent.key === key)) ||
            missed.some(({ key, problem }) =>
              one.missed.every((known) => known.key !== key || known.problem.code !== problem.code),
            ) ||
            (missed.length > 0 && state.steps[`meeting:${meeting}:circulate`]?.status !== 'failed')),
      ),
    ),
  NotificationFiled: ({ notifications }, report) =>
    notifications.some(
      ({ draft, status, files }) =>
        draft === report.draft &&
        // Filed by hand first, then by us after all: the file is there and belongs in the record.
        (status === 'confirmed' || ((status === 'filed' || status === 'uploaded') && files.length === 0)),
    ),
  LetterFiled: ({ letters }, { letterId }) =>
    letters.some((letter) => letter.letterId === letterId && letter.file === null),
  MessageFiled: ({ messages }, { message }) =>
    messages.some((one) => one.message === message && one.files.length === 0),
  ReminderSent: () => true,
  DigestSent: () => true,
  BundleMade: ({ bundles }, { bundle }) => isBeingMade(bundles, bundle),
  BundleFailed: ({ bundles }, { bundle }) => isBeingMade(bundles, bundle),
  StepRetrying: ({ steps }, { step, attempt, nextAt }) => {
    const now = steps[step];
    if (now === undefined || isSettled(now)) return false;
    return now.status !== 'retrying' || now.attempt !== attempt || now.nextAt !== nextAt;
  },
  StepFailed: ({ steps }, { step, problem }) => {
    const now = steps[step];
    // A morning message, or a morning's card, becomes a step of the case only when it does not go through.
    if (now === undefined) return step === 'card:overdue' || parseStep(step)?.kind === 'digest';
    if (now.status === 'by-hand') return false;
    if (now.status === 'done' && step.startsWith('digest:')) return true;
    // A card that stands can still fail to be updated; any other step that is done is done.
    if (now.status === 'done') return step.startsWith('card:');
    return now.status !== 'failed' || now.problem?.code !== problem.code;
  },
};

const isReportNews = <T extends OutcomeType>(
  state: CaseState,
  event: { [K in T]: { readonly type: K; readonly payload: ReportOf<K> } }[T],
): boolean => isNews[event.type](state, event.payload);

export const decideOutcome = (state: CaseState, { event }: Outcome): Decision =>
  isReportNews(state, event) ? accept(event) : accept();

import { personKey } from '../commands.ts';
import type { CaseEvent, EventOf } from '../events.ts';
import type { CaseState, Stamp, StepState } from '../state.ts';
import { parseStep, stepDoneBy, stepsRequestedBy } from '../steps.ts';
import { type Appliers, unchanged } from './apply.ts';
import { filedByHand, letterFiledByHand, messageFiledByHand } from './documents.ts';
import { areMinutesFiled, isCirculated, missedOf } from '../minutes.ts';
import { meetingByHand, meetingSearchedAgain } from './meetings.ts';

/** The case's places in Microsoft 365 and how the steps towards them stand. */

const byHand = (state: CaseState, step: string, stamp: Stamp): Partial<CaseState> => {
  const key = parseStep(step);
  switch (key?.kind) {
    case 'meeting':
      return meetingByHand(state, key.meeting, key.part, stamp);
    case 'file':
      return filedByHand(state, key.draft, stamp.at);
    case 'letter':
      return letterFiledByHand(state, key.letterId);
    case 'message':
      return messageFiledByHand(state, key.message);
    default:
      return {};
  }
};

export const outsideAppliers = {
  ChannelCreated: (_state, channel) => ({ channel }),
  FolderReady: (_state, folder) => ({ folder }),
  TabPinned: (_state, { tabId }) => ({ tabId }),
  CardPosted: (state, { card, conversationId, activityId }) => ({
    cards: { ...state.cards, [card]: { conversationId, activityId } },
  }),
  StepRequested: (state, { step }) => {
    const key = parseStep(step);
    return key?.kind === 'meeting' && key.part === 'slots' ? meetingSearchedAgain(state, key.meeting) : {};
  },
  StepRetrying: unchanged,
  StepFailed: unchanged,
  StepDoneByHand: (state, { step }, stamp) => byHand(state, step, stamp),
} satisfies Appliers<
  | 'ChannelCreated'
  | 'FolderReady'
  | 'TabPinned'
  | 'CardPosted'
  | 'StepRequested'
  | 'StepRetrying'
  | 'StepFailed'
  | 'StepDoneByHand'
>;

/**
 * What of these steps nobody waits for any more. A meeting called off needs no slots, booking, link or move;
 * what it needs now is asked for anew. One that was held needs no link and no newer invitation.
 */
const without = (
  steps: CaseState['steps'],
  event: EventOf<'MeetingCancelled' | 'MeetingHeld'>,
): Record<string, StepState> =>
  Object.fromEntries(
    Object.entries(steps).filter(([step, { status }]) => {
      const key = parseStep(step);
      const isAbout =
        key?.kind === 'meeting' &&
        key.meeting === event.payload.meeting &&
        (event.type === 'MeetingCancelled' || key.part === 'link' || key.part === 'agenda');
      return !isAbout || status === 'done' || status === 'by-hand';
    }),
  );

/** The steps that an event leaves as they were. Nobody writes any more to a member who has left the group. */
const stepsLeft = ({ steps }: CaseState, event: CaseEvent): CaseState['steps'] => {
  if (event.type === 'MeetingCancelled' || event.type === 'MeetingHeld') return without(steps, event);
  if (event.type !== 'MemberRemoved') return steps;
  const gone = `digest:${personKey(event.payload.member)}`;
  return steps[gone] === undefined
    ? steps
    : Object.fromEntries(Object.entries(steps).filter(([step]) => step !== gone));
};

/** The steps after an event. `state` has the event's other changes already, and the steps as they were. */
export const stepsAfter = (state: CaseState, event: CaseEvent, at: string): CaseState['steps'] => {
  const set: StepState[] = [];
  const plain = { attempt: 0, problem: null, nextAt: null, at };
  const done = stepDoneBy(event);
  // A morning message is a step only once one has failed.
  const isStep = done !== null && (!done.startsWith('digest:') || state.steps[done] !== undefined);
  if (done !== null && isStep) set.push({ ...plain, step: done, status: 'done' });
  if (event.type === 'StepRetrying') {
    const { step, attempt, problem, nextAt } = event.payload;
    set.push({ step, status: 'retrying', attempt, problem, nextAt, at });
  }
  if (event.type === 'StepFailed') {
    const { step, problem } = event.payload;
    set.push({ ...plain, step, status: 'failed', attempt: state.steps[step]?.attempt ?? 0, problem });
  }
  // A correction may have come while the version before it was being filed: then there is one more to file.
  if (event.type === 'MinutesFiled' && areMinutesFiled(state, event.payload.meeting))
    set.push({ ...plain, step: `meeting:${event.payload.meeting}:minutes`, status: 'done' });
  if (event.type === 'MinutesSent' || event.type === 'MinutesHandedOver') {
    const { meeting } = event.payload;
    const step = `meeting:${meeting}:circulate`;
    const [missed] = missedOf(state, meeting);
    if (isCirculated(state, meeting)) set.push({ ...plain, step, status: 'done' });
    else if (missed !== undefined) set.push({ ...plain, step, status: 'failed', problem: missed.problem });
  }
  if (event.type === 'StepDoneByHand') set.push({ ...plain, step: event.payload.step, status: 'by-hand' });
  for (const step of stepsRequestedBy(event, state)) set.push({ ...plain, step, status: 'waiting' });

  const before = stepsLeft(state, event);
  if (set.length === 0) return before;
  return { ...before, ...Object.fromEntries(set.map((step) => [step.step, step])) };
};

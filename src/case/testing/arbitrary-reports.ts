import * as fc from 'fast-check';
import type { Outcome } from '../outcomes.ts';
import { draft, instant, letterId, meeting, message } from './small-world.ts';

/** What workers might report, in time, twice or too late. */

const problem = { kind: 'permission', code: 'Forbidden' } as const;

export const reports = (step: fc.Arbitrary<string>): fc.Arbitrary<Outcome> => {
  const link = 'https://m365.example/x';
  const event: fc.Arbitrary<Outcome['event']> = fc.oneof(
    fc.constant({
      type: 'ChannelCreated',
      payload: { teamId: 't', channelId: 'c', name: 'EC-2026-0001', webUrl: link },
    } as const),
    fc.constant({ type: 'FolderReady', payload: { driveId: 'd', itemId: 'i', webUrl: link } } as const),
    fc.constant({ type: 'TabPinned', payload: { tabId: 'p' } } as const),
    fc
      .constantFrom('plan', 'progress')
      .map(
        (card) =>
          ({ type: 'CardPosted', payload: { card, conversationId: 'k', activityId: `a-${card}` } }) as const,
      ),
    fc.tuple(meeting, fc.boolean()).map(
      ([one, some]) =>
        ({
          type: 'SlotsFound',
          payload: {
            meeting: one,
            slots: some ? [{ start: '2026-11-25T09:00:00Z', end: '2026-11-25T10:00:00Z', busy: [] }] : [],
            unreadable: [],
          },
        }) as const,
    ),
    meeting.map(
      (one) =>
        ({
          type: 'MeetingBooked',
          payload: { meeting: one, eventId: `e-${one}`, organizer: 'o', joinUrl: null, webUrl: null },
        }) as const,
    ),
    meeting.map(
      (one) =>
        ({
          type: 'MeetingLinkFound',
          payload: { meeting: one, joinUrl: link, webUrl: null },
        }) as const,
    ),
    fc
      .tuple(meeting, instant)
      .map(([one, start]) => ({ type: 'MeetingMoveSent', payload: { meeting: one, start } }) as const),
    meeting.map((one) => ({ type: 'MeetingCancellationSent', payload: { meeting: one } }) as const),
    draft.map(
      (one) =>
        ({
          type: 'NotificationFiled',
          payload: {
            draft: one,
            files: [{ language: 'en', name: 'n', sha256: 'a', bytes: 1, itemId: 'i', webUrl: link }],
          },
        }) as const,
    ),
    letterId.map(
      (one) =>
        ({
          type: 'LetterFiled',
          payload: { letterId: one, file: { name: 'l', sha256: 'a', bytes: 1, itemId: 'i', webUrl: link } },
        }) as const,
    ),
    message.map(
      (one) =>
        ({
          type: 'MessageFiled',
          payload: {
            message: one,
            files: [{ name: 'm', sha256: 'a', bytes: 1, itemId: 'i', webUrl: link }],
          },
        }) as const,
    ),
    step.map((one) => ({ type: 'StepFailed', payload: { step: one, problem } }) as const),
    step.map(
      (one) =>
        ({
          type: 'StepRetrying',
          payload: { step: one, attempt: 1, problem, nextAt: '2026-11-24T00:00:00Z' },
        }) as const,
    ),
  );
  return event.map((one) => ({ type: 'recordOutcome', event: one }));
};

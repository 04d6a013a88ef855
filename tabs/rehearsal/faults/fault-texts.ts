import type { FaultName } from '../../../src/server/contract/rehearsal.ts';

/** What each fault is called, and what it does. */
export const faultTexts = {
  'slow-folder': ['rehearsal.faults.known.slowFolder.name', 'rehearsal.faults.known.slowFolder.does'],
  'name-taken': ['rehearsal.faults.known.nameTaken.name', 'rehearsal.faults.known.nameTaken.does'],
  throttled: ['rehearsal.faults.known.throttled.name', 'rehearsal.faults.known.throttled.does'],
  'throttled-without-retry-after': [
    'rehearsal.faults.known.throttledWithoutRetryAfter.name',
    'rehearsal.faults.known.throttledWithoutRetryAfter.does',
  ],
  'error-after-success': [
    'rehearsal.faults.known.errorAfterSuccess.name',
    'rehearsal.faults.known.errorAfterSuccess.does',
  ],
  'lost-reply': ['rehearsal.faults.known.lostReply.name', 'rehearsal.faults.known.lostReply.does'],
  'no-meeting-link': [
    'rehearsal.faults.known.noMeetingLink.name',
    'rehearsal.faults.known.noMeetingLink.does',
  ],
  'double-delivery': [
    'rehearsal.faults.known.doubleDelivery.name',
    'rehearsal.faults.known.doubleDelivery.does',
  ],
  'slow-bot': ['rehearsal.faults.known.slowBot.name', 'rehearsal.faults.known.slowBot.does'],
  'bot-blocked': ['rehearsal.faults.known.botBlocked.name', 'rehearsal.faults.known.botBlocked.does'],
} as const satisfies Record<FaultName, readonly [string, string]>;

import type { EventOf, EventType } from './events.ts';

/**
 * What came of an effect, as the workers of `follow-up/` report it. They are commands too, so that a late,
 * repeated or contradictory report is decided like everything else, but no person can send one.
 */
export type OutcomeType = Extract<
  EventType,
  | 'ChannelCreated'
  | 'FolderReady'
  | 'TabPinned'
  | 'CardPosted'
  | 'SlotsFound'
  | 'MeetingBooked'
  | 'MeetingLinkFound'
  | 'MeetingMoveSent'
  | 'MeetingCancellationSent'
  | 'AgendaSent'
  | 'MinutesFiled'
  | 'MinutesSent'
  | 'NotificationFiled'
  | 'LetterFiled'
  | 'MessageFiled'
  | 'ReminderSent'
  | 'DigestSent'
  | 'BundleMade'
  | 'BundleFailed'
  | 'StepRetrying'
  | 'StepFailed'
>;

export interface Outcome<T extends OutcomeType = OutcomeType> {
  readonly type: 'recordOutcome';
  readonly event: { [K in T]: { readonly type: K; readonly payload: EventOf<K>['payload'] } }[T];
}

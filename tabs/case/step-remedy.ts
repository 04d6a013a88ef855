import type { StepView } from '../../src/case/view-schema.ts';
import type { Say } from '../../src/language/say.ts';

/** What helps when a step in Microsoft 365 does not go through: in words for every problem, whatever its code. */

type Problem = NonNullable<StepView['problem']>;

/** Codes of Graph, of the Bot connector and of Hafan itself that ask for something particular. */
const named = {
  NameAlreadyExists: 'caseRecord.step.named.nameTaken',
  nameAlreadyExists: 'caseRecord.step.named.nameTaken',
  invalidName: 'caseRecord.step.named.nameWrong',
  BotCredentials: 'caseRecord.step.named.credential',
  AuthenticationError: 'caseRecord.step.named.credential',
  CredentialUnavailableError: 'caseRecord.step.named.credential',
  InvalidAuthenticationToken: 'caseRecord.step.named.credential',
  MessageWritesBlocked: 'caseRecord.step.named.blocked',
  BotNotInConversationRoster: 'caseRecord.step.named.notInstalled',
  'no-meeting-link': 'caseRecord.step.named.noLink',
  resourceLocked: 'caseRecord.step.named.locked',
  notAllowed: 'caseRecord.step.named.locked',
  insufficientStorage: 'caseRecord.step.named.full',
  quotaLimitReached: 'caseRecord.step.named.full',
  TooManyRequests: 'caseRecord.step.named.throttled',
  tooManyRequests: 'caseRecord.step.named.throttled',
  activityLimitReached: 'caseRecord.step.named.throttled',
  ApplicationThrottled: 'caseRecord.step.named.throttled',
  'HTTP 429': 'caseRecord.step.named.throttled',
  NoChannelYet: 'caseRecord.step.named.noChannel',
  NoSuchCard: 'caseRecord.step.named.vanished',
  'unknown-draft': 'caseRecord.step.named.vanished',
  'unknown-letter': 'caseRecord.step.named.vanished',
  'unknown-message': 'caseRecord.step.named.vanished',
  'unknown-notification': 'caseRecord.step.named.vanished',
  'unexpected-answer': 'caseRecord.step.named.ours',
  Unforeseen: 'caseRecord.step.named.ours',
} as const;

const kinds = {
  retry: 'caseRecord.step.kind.retry',
  permission: 'caseRecord.step.kind.permission',
  gone: 'caseRecord.step.kind.gone',
  conflict: 'caseRecord.step.kind.conflict',
  rejected: 'caseRecord.step.kind.rejected',
  unreachable: 'caseRecord.step.kind.unreachable',
} as const;

const isNamed = (code: string): code is keyof typeof named => Object.hasOwn(named, code);
const isKind = (kind: string): kind is keyof typeof kinds => Object.hasOwn(kinds, kind);

/** A permission by Microsoft's own name: `Channel.Create.Group`. */
const isPermission = (remedy: string | null): remedy is string =>
  remedy !== null && /^[A-Za-z]+\.[A-Za-z.]+$/.test(remedy);

/** Written into a person's own chat, not into the channel: another can mend it. */
const isPersonal = (step: string): boolean => step.startsWith('digest:');

/** @param step its key, such as `folder` or `digest:…` */
export const remedyFor = ({ kind, code, remedy }: Problem, step: string, say: Say): string => {
  if (code === 'MessageWritesBlocked' && isPersonal(step))
    return say('caseRecord.step.named.blockedByPerson');
  // Until the meeting begins, the link may still come.
  if (code === 'no-meeting-link' && kind === 'retry') return say('caseRecord.step.named.noLinkYet');
  if (remedy === 'credential') return say('caseRecord.step.named.credential');
  if (isNamed(code)) return say(named[code]);
  if (kind === 'permission' && isPermission(remedy))
    return say('caseRecord.step.named.permission', { permission: remedy });
  return say(isKind(kind) ? kinds[kind] : kinds.rejected);
};

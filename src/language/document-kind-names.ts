import type { NotificationView } from '../case/view-schema.ts';

/** What kind of paper a draft of the case is, as lists and cards name it. */
export const documentKindNames = {
  notification: 'tabCase.kind.notification',
  minutes: 'tabCase.kind.minutes',
  'situation-report': 'tabCase.kind.situation-report',
  'lessons-report': 'tabCase.kind.lessons-report',
  'closure-plan': 'tabCase.kind.closure-plan',
  'self-assessment': 'tabCase.kind.self-assessment',
  'action-plan': 'tabCase.kind.action-plan',
} as const satisfies Record<NotificationView['kind'], `tabCase.kind.${string}`>;

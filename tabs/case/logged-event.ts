import type { CaseEvent } from '../../src/case/events.ts';
import { en } from '../../src/language/en/index.ts';

/**
 * Whether this page knows such an event: a server newer than the page may send one that it does not, which is
 * then shown by its type. The payload is the log's own and has been checked when it was written.
 */
export const isLoggedEvent = (event: {
  readonly type: string;
  readonly payload: object;
}): event is CaseEvent => Object.hasOwn(en.case.event, event.type);

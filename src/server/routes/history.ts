import type { StoredEvent } from '../../case/events.ts';
import type { History } from '../contract/history.ts';

/** An event of a log as the API tells it. */
export const historyEvent = (
  event: Omit<StoredEvent, 'type' | 'payload'> & { readonly type: string },
  text: string,
  payload: object,
): History['events'][number] => ({
  id: event.id,
  version: event.version,
  type: event.type,
  at: event.at,
  by: {
    kind: event.by.kind,
    name: event.by.name,
    agency: event.by.kind === 'person' ? event.by.agency : null,
  },
  text,
  payload: { ...payload },
  previousHash: event.previousHash,
  hash: event.hash,
});

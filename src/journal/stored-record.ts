import type { StoredEvent } from '../case/events.ts';
import type { LogLine } from './chain.ts';

/** An event of a stream that is not a case, as it stands in its log. */
export type StoredAs<E> = E & Omit<StoredEvent, 'type' | 'payload'>;

interface Any {
  readonly type: string;
  readonly payload: object;
}

const isStored = <E extends Any>(value: object): value is StoredAs<E> =>
  'type' in value &&
  typeof value.type === 'string' &&
  'payload' in value &&
  typeof value.payload === 'object' &&
  'version' in value &&
  typeof value.version === 'number' &&
  'cause' in value &&
  typeof value.cause === 'string';

/**
 * Reads an event from its line. These streams have one form so far; the first change of form brings steps like
 * those of `upcast.ts`. Throws on a form newer than this program: an older Hafan must not guess at it.
 */
export const readStored = <E extends Any>(line: LogLine): StoredAs<E> => {
  const parsed: unknown = JSON.parse(line.body);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('A line of the log holds no event');
  const event = { ...parsed, hash: line.hash };
  if ('schemaVersion' in event && event.schemaVersion !== 1)
    throw new Error(`The log holds events of form ${String(event.schemaVersion)}; this Hafan knows up to 1`);
  if (!isStored<E>(event)) throw new Error('A line of the log holds no event');
  return event;
};

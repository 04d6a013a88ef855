import type { StoredEvent } from '../case/events.ts';

/** The form in which events are written now. */
export const SCHEMA_VERSION = 1;

/** How an event of an older form becomes one of the next: version 1 → the step to 2, and so on. */
type Step = (event: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
const steps: ReadonlyMap<number, Step> = new Map();

const isStoredEvent = (value: object): value is StoredEvent =>
  'type' in value &&
  typeof value.type === 'string' &&
  'payload' in value &&
  typeof value.payload === 'object' &&
  'ref' in value &&
  typeof value.ref === 'string' &&
  'version' in value &&
  typeof value.version === 'number' &&
  'cause' in value &&
  typeof value.cause === 'string' &&
  'hash' in value &&
  typeof value.hash === 'string';

/**
 * The one place where an event as it was written becomes one as the core knows it today. The log itself is
 * never rewritten. Throws on a form newer than this program: an older Hafan must not guess at it.
 */
export const upcast = (raw: object): StoredEvent => {
  let event: Readonly<Record<string, unknown>> = { ...raw };
  for (let at = formOf(event); at < SCHEMA_VERSION; at = formOf(event)) {
    const step = steps.get(at);
    if (step === undefined) throw new Error(`No way leads from event form ${at} to ${at + 1}`);
    event = { ...step(event), schemaVersion: at + 1 };
  }
  if (formOf(event) > SCHEMA_VERSION) {
    throw new Error(
      `The log holds events of form ${formOf(event)}; this Hafan knows up to ${SCHEMA_VERSION}`,
    );
  }
  if (!isStoredEvent(event)) throw new Error('A line of the log holds no event');
  return event;
};

const formOf = (event: Readonly<Record<string, unknown>>): number => {
  const form = event['schemaVersion'];
  if (typeof form !== 'number') throw new Error('A line of the log says no form');
  return form;
};

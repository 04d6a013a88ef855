import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CaseEvent, StoredEvent } from '../case/events.ts';
import { SCHEMA_VERSION, upcast } from './upcast.ts';

/** What stands before a case's first event. */
export const NO_HASH = '0'.repeat(64);

/** An event as the log keeps it: its canonical JSON and the SHA-256 of exactly that text. */
export interface LogLine {
  readonly body: string;
  readonly hash: string;
}
export interface Sealed {
  readonly line: LogLine;
  readonly event: StoredEvent;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The line of an event that is complete but for its own hash, of whatever kind of stream. */
export const sealLine = (complete: object): LogLine => {
  // Half a surrogate pair has no UTF-8 form and so no hash that others could check.
  const wellFormed: unknown = JSON.parse(
    JSON.stringify(complete, (_, value: unknown) =>
      typeof value === 'string' ? value.toWellFormed() : value,
    ),
  );
  const body = canonicalize(wellFormed);
  if (body === undefined) throw new Error('An event without content cannot be sealed');
  return { body, hash: sha256(body) };
};

/**
 * Puts an event into its final form. The body contains the hash of the event before, so that a changed,
 * missing or inserted one breaks every hash after it. What comes back is read from the body again: a case in
 * memory and one replayed from the log are the same.
 */
export const seal = (
  event: CaseEvent,
  about: Omit<StoredEvent, 'type' | 'payload' | 'hash' | 'schemaVersion'>,
): Sealed => {
  const line = sealLine({ ...event, ...about, schemaVersion: SCHEMA_VERSION });
  return { line, event: open(line) };
};

/** Reads an event from its line of the log, in its newest form. */
export const open = (line: LogLine): StoredEvent => {
  const parsed: unknown = JSON.parse(line.body);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('A line of the log holds no event');
  return upcast({ ...parsed, hash: line.hash });
};

/** A line of the log with the columns beside its body. */
export interface FiledLine extends LogLine {
  readonly ref: string;
  readonly version: number;
  readonly id: string;
  readonly type: string;
  readonly cause: string;
}

/**
 * Whether a line is what was once committed as the successor of the line whose hash is `previous`: its text
 * gives its hash, it is canonical, it names its predecessor, and the columns say the same as the body.
 */
export const holds = (
  line: FiledLine,
  expected: { readonly version: number; readonly previous: string },
): boolean => {
  if (sha256(line.body) !== line.hash) return false;
  const parsed: unknown = JSON.parse(line.body);
  if (typeof parsed !== 'object' || parsed === null || canonicalize(parsed) !== line.body) return false;
  const says = (name: string, value: unknown): boolean => new Map(Object.entries(parsed)).get(name) === value;
  return (
    line.version === expected.version &&
    says('version', line.version) &&
    says('previousHash', expected.previous) &&
    says('ref', line.ref) &&
    says('id', line.id) &&
    says('type', line.type) &&
    says('cause', line.cause)
  );
};

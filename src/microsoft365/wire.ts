import { GraphClientError } from '@microsoft/microsoft-graph-client';

/** The client's class makes its own kind of everything that extends it; this undoes that, for `instanceof`. */
abstract class WireError extends GraphClientError {
  constructor(message: string) {
    super(message);
    Object.setPrototypeOf(this, new.target.prototype);
  }
}

/**
 * What went wrong on the wire, before it is sorted (`problems.ts`). They extend the client's own error class
 * because it hands on nothing else unchanged: an answer that is not Graph's JSON would lose its status and
 * its Retry-After.
 */
export class RefusedByGraph extends WireError {
  readonly status: number;
  /** Graph's error code, or `http-<status>` where the body had none (a proxy's HTML page). */
  readonly code: string;
  readonly explanation: string;
  /** Seconds. */
  readonly retryAfter: number | null;
  /** GET, POST … and the path's fixed words, without ids: what `permissions.ts` knows remedies for. */
  readonly operation: string;
  constructor(answer: {
    readonly status: number;
    readonly code: string;
    readonly explanation: string;
    readonly retryAfter: number | null;
    readonly operation: string;
  }) {
    super(`${answer.operation} answered ${answer.status} ${answer.code}`);
    this.name = 'RefusedByGraph';
    this.status = answer.status;
    this.code = answer.code;
    this.explanation = answer.explanation;
    this.retryAfter = answer.retryAfter;
    this.operation = answer.operation;
  }
}

/** No answer came: it may have been done all the same. */
export class NoAnswer extends WireError {
  readonly code: 'timeout' | 'connection-lost' | 'connection-refused' | 'unknown-host';
  constructor(code: NoAnswer['code'], cause: unknown) {
    super(`no answer from Graph: ${code}`);
    this.name = 'NoAnswer';
    this.code = code;
    this.cause = cause;
  }
}

/** Entra gave no token. */
export class NoToken extends WireError {
  constructor(cause: unknown) {
    super('no token for Graph');
    this.name = 'NoToken';
    this.cause = cause;
  }
}

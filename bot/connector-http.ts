import { OutsideProblem } from '../src/follow-up/ports.ts';

/**
 * How the connector is spoken to: one attempt, a time limit, and every failure sorted once. botbuilder's own
 * client tries 502s and lost connections again by itself, which after a lost reply posts a thread twice; it
 * tries again only errors of its own type, so that an `OutsideProblem` thrown here ends that (PLATFORM §11).
 */

interface HeadersLike {
  clone(): HeadersLike;
  set(name: string, value: string | number): void;
  remove(name: string): boolean;
  headerNames(): string[];
  toJson(): Record<string, string>;
}
interface RequestLike {
  readonly url: string;
  readonly method: string;
  readonly headers: HeadersLike;
  readonly body?: unknown;
}
interface ResponseLike<R extends RequestLike> {
  readonly request: R;
  readonly status: number;
  readonly headers: R['headers'];
  readonly bodyAsText: string;
}

const TIME_LIMIT_MS = 10_000;

const kindOf = (status: number): OutsideProblem['problem']['kind'] => {
  // 412 is among the ones that Teams wants tried again, with 429 and the gateway's errors (PLATFORM §5).
  if (status === 408 || status === 412 || status === 429 || status >= 500) return 'retry';
  if (status === 401 || status === 403) return 'permission';
  if (status === 404 || status === 410) return 'gone';
  return status === 409 ? 'conflict' : 'rejected';
};

const remedies: Readonly<Record<string, string>> = {
  MessageWritesBlocked: 'the app is blocked for this conversation',
  BotNotInConversationRoster:
    'install the app in the team, and add it to the channel where it is private or shared',
};

/** The connector's `{error: {code}}`, where the body is that; HTML error pages are not. */
const codeIn = (body: string): string | null => {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null || !('error' in parsed)) return null;
    const { error } = parsed;
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
      ? error.code
      : null;
  } catch {
    // Not JSON: the status alone has to do.
    return null;
  }
};

/** Seconds, from either form of Retry-After. */
export const retryAfterSeconds = (header: string | null, now: number): number | null => {
  if (header === null) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
};

/**
 * After which it is not known whether the message was taken: the answer is lost, or comes from a gateway. Whoever
 * is told to wait (412, 429, 503) has not been heard.
 */
const isUnsure = (status: number): boolean => status === 408 || (status >= 500 && status !== 503);
/** Nobody was reached at all. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);
const isNeverLeft = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  typeof error.cause.code === 'string' &&
  neverLeft.has(error.cause.code);

const problemOf = (status: number, body: string, retryAfter: string | null): OutsideProblem => {
  const code = codeIn(body) ?? `HTTP ${status}`;
  return new OutsideProblem(
    { kind: kindOf(status), code, remedy: remedies[code] },
    retryAfterSeconds(retryAfter, Date.now()),
    undefined,
    isUnsure(status),
  );
};

const answer = async (request: RequestLike): Promise<Response> => {
  try {
    return await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJson(),
      ...(typeof request.body === 'string' ? { body: request.body } : {}),
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
      redirect: 'error',
    });
  } catch (error) {
    const code = error instanceof Error && error.name === 'TimeoutError' ? 'TimeLimit' : 'NoConnection';
    throw new OutsideProblem({ kind: 'unreachable', code }, null, error, !isNeverLeft(error));
  }
};

/** Fits `httpClient` of botbuilder's connector options. */
export const connectorHttp = {
  async sendRequest<R extends RequestLike>(request: R): Promise<ResponseLike<R>> {
    const response = await answer(request);
    const bodyAsText = await response.text().catch((error: unknown) => {
      throw new OutsideProblem({ kind: 'unreachable', code: 'AnswerCutOff' }, null, error, true);
    });
    if (!response.ok) throw problemOf(response.status, bodyAsText, response.headers.get('retry-after'));
    const headers: R['headers'] = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    for (const [name, value] of response.headers) if (name !== 'content-encoding') headers.set(name, value);
    return { request, status: response.status, headers, bodyAsText };
  },
};

import { appendFile } from 'node:fs/promises';
import {
  Client,
  HTTPMessageHandler,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import type { Context, GraphRequest, Middleware } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import type { TokenSource } from './credential.ts';
import { NoAnswer, NoToken, RefusedByGraph } from './wire.ts';

export interface GraphSettings {
  /** `https://graph.microsoft.com`, a national cloud's, or a stand-in on loopback; a closing `/v1.0` is dropped. */
  readonly root: string;
  readonly token: TokenSource;
  /** A file that gets every request as a JSON line; rehearsal only. */
  readonly logFile?: string | undefined;
  /** Milliseconds until a request is given up; a file's content has four times as long. */
  readonly timeout?: number | undefined;
}

/** The wire to Microsoft Graph v1.0. Every request of the product goes through one of these. */
export interface Graph {
  /** The root with `/v1.0`, no closing slash. */
  readonly base: string;
  /** A request that changes nothing; sent again when Graph is briefly busy. */
  read(path: string): GraphRequest;
  /**
   * A request that may change something. Never sent again from here: the SDK would repeat a POST whose answer
   * was lost or late. The durable job does it, and looks first.
   */
  write(path: string): GraphRequest;
  /** Sends an upload session's fragments to `url`, which carries its own authority: no token goes there. */
  fragments(url: string): Client;
}

const defaultTimeout = 20_000;
/** A person may be waiting for a read: a longer Retry-After is left to the job. */
const patience = 2;

export const createGraph = (settings: GraphSettings): Graph => {
  const root = settings.root.replace(/\/+$/, '').replace(/\/v1\.0$/, '');
  const base = `${root}/v1.0`;
  const timeout = settings.timeout ?? defaultTimeout;
  const log = settings.logFile === undefined ? [] : [new RequestLog(settings.logFile, base)];
  const client = Client.initWithMiddleware({
    baseUrl: root,
    defaultVersion: 'v1.0',
    middleware: [
      new BearerToken(settings.token),
      new AnswerCheck(base),
      new RetryHandler(new RetryHandlerOptions(0, 0)),
      ...log,
      new TimeLimit(timeout),
      new HTTPMessageHandler(),
    ],
  });
  return {
    base,
    read: (path) =>
      client
        .api(path)
        .middlewareOptions([
          new RetryHandlerOptions(1, 2, (_delay, _attempt, _request, _options, response) =>
            isSoon(response.headers),
          ),
        ]),
    write: (path) => client.api(path),
    fragments: (url) =>
      Client.initWithMiddleware({
        middleware: [
          new FixedAddress(url),
          new AnswerCheck(url),
          new TimeLimit(timeout * 4),
          new HTTPMessageHandler(),
        ],
      }),
  };
};

const isSoon = (headers: Headers): boolean => {
  const after = secondsOf(headers.get('Retry-After'));
  return after === null || after <= patience;
};

/** Seconds from a Retry-After header, which holds a number or a date. */
const secondsOf = (header: string | null): number | null => {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
};

abstract class Handler implements Middleware {
  private next: Middleware | null = null;
  setNext(next: Middleware): void {
    this.next = next;
  }
  abstract execute(context: Context): Promise<void>;
  protected async pass(context: Context): Promise<void> {
    if (this.next === null) throw new Error('a middleware chain must end with the HTTP handler');
    await this.next.execute(context);
  }
}

/** The SDK sends no token over http, not even to a host it was told to trust (PLATFORM §11): so this one does. */
class BearerToken extends Handler {
  private readonly token: TokenSource;
  constructor(token: TokenSource) {
    super();
    this.token = token;
  }
  override async execute(context: Context): Promise<void> {
    const token = await this.token().catch((error: unknown) => {
      throw new NoToken(error);
    });
    const headers = new Headers(context.options?.headers);
    headers.set('Authorization', `Bearer ${token}`);
    context.options = { ...context.options, headers: Object.fromEntries(headers) };
    await this.pass(context);
  }
}

/** Sends the request to one address, whatever the client made of it: it takes only https as absolute. */
class FixedAddress extends Handler {
  private readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
  }
  override async execute(context: Context): Promise<void> {
    context.request = this.address;
    await this.pass(context);
  }
}

class TimeLimit extends Handler {
  private readonly limit: number;
  constructor(limit: number) {
    super();
    this.limit = limit;
  }
  override async execute(context: Context): Promise<void> {
    const isContent = (addressOf(context).split('?')[0] ?? '').endsWith('/content');
    context.options = {
      ...context.options,
      signal: AbortSignal.timeout(isContent ? this.limit * 4 : this.limit),
    };
    await this.pass(context);
  }
}

/** One JSON line a request, retries included; file contents are named by their size only. */
class RequestLog extends Handler {
  private readonly file: string;
  private readonly base: string;
  constructor(file: string, base: string) {
    super();
    this.file = file;
    this.base = base;
  }
  override async execute(context: Context): Promise<void> {
    const body = context.options?.body;
    const line = {
      method: context.options?.method ?? 'GET',
      path: addressOf(context).slice(this.base.length),
      ...(typeof body === 'string' ? { body: parsed(body) } : {}),
    };
    await appendFile(this.file, `${JSON.stringify(line)}\n`);
    await this.pass(context);
  }
}

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const addressOf = (context: Context): string =>
  typeof context.request === 'string' ? context.request : context.request.url;

const errorBody = z.object({ error: z.object({ code: z.string().min(1), message: z.string().catch('') }) });

/** Turns a refusal and a silence into errors that still know all that the wire said. */
class AnswerCheck extends Handler {
  private readonly base: string;
  constructor(base: string) {
    super();
    this.base = base;
  }
  override async execute(context: Context): Promise<void> {
    try {
      await this.pass(context);
    } catch (error) {
      throw silenceOf(error);
    }
    const response = context.response;
    if (response === undefined) throw new NoAnswer('connection-lost', null);
    if (response.ok) return;
    const text = await response.text().catch((error: unknown) => {
      throw silenceOf(error);
    });
    const body = errorBody.safeParse(parsed(text));
    throw new RefusedByGraph({
      status: response.status,
      code: body.success ? body.data.error.code : `http-${response.status}`,
      explanation: body.success ? body.data.error.message : '',
      retryAfter: secondsOf(response.headers.get('Retry-After')),
      operation: operationOf(context.options?.method ?? 'GET', addressOf(context).slice(this.base.length)),
    });
  }
}

/** `GET /teams/{id}/channels`: the path's even words, so that no id or name reaches a log. */
export const operationOf = (method: string, path: string): string => {
  const bare = (path.split('?')[0] ?? '')
    .replace(/:\/.*?:(?=\/)/, '')
    .split('/')
    .filter((word) => word !== '');
  const words = bare.map((word, i) => (/^[A-Za-z]+$/.test(word) && i % 2 === 0 ? word : wordAt(word)));
  return `${method} /${words.join('/')}`;
};
/** Odd places hold ids, except the few single-valued parts of Graph that are named there. */
const single = new Set(['filesFolder', 'getSchedule', 'cancel', 'content', 'createUploadSession']);
const wordAt = (word: string): string => (single.has(word) ? word : '{id}');

const causeCodes: Readonly<Record<string, NoAnswer['code']>> = {
  ECONNREFUSED: 'connection-refused',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
};

export const silenceOf = (error: unknown): unknown => {
  if (error instanceof RefusedByGraph || error instanceof NoToken || error instanceof NoAnswer) return error;
  if (error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError'))
    return new NoAnswer('timeout', error);
  // `fetch` says "TypeError: fetch failed" or "terminated" and keeps the reason in `cause`.
  if (error instanceof TypeError) {
    const cause: unknown = error.cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return new NoAnswer(causeCodes[code] ?? 'connection-lost', error);
  }
  return error;
};

interface Page<T> {
  readonly value: readonly T[];
}
/**
 * Reads a list to its end, `limit` pages at most. Next links are absolute: they are cut down to a path,
 * since the client takes an http one for a path of its own, and since a token must not follow a link elsewhere.
 */
export const readPages = async <T>(
  graph: Graph,
  path: string,
  schema: z.ZodType<T>,
  until: (items: readonly T[]) => boolean = () => false,
  limit = 20,
): Promise<readonly T[]> => {
  const page: z.ZodType<Page<T> & { '@odata.nextLink'?: string | undefined }> = z.object({
    value: z.array(schema),
    '@odata.nextLink': z.string().optional(),
  });
  const all: T[] = [];
  let next: string | null = path;
  for (let i = 0; next !== null && i < limit; i++) {
    const read: Page<T> & { '@odata.nextLink'?: string | undefined } = page.parse(
      await graph.read(next).get(),
    );
    all.push(...read.value);
    if (until(read.value)) return all;
    const link: string | undefined = read['@odata.nextLink'];
    next = link !== undefined && link.startsWith(graph.base) ? link.slice(graph.base.length) : null;
  }
  return all;
};

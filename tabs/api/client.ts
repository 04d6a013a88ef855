import type { z } from 'zod';
import type { Language } from '../../src/procedures/types.ts';
import { NoAnswer, problemOf } from './problem.ts';
import { keepToken } from './token.ts';

export interface Api {
  /** Throws `ApiProblem`, `NoAnswer` or the host's `SignInProblem`. */
  get<T>(path: string, schema: z.ZodType<T>): Promise<T>;
  /** As `get`, but asks whether it changed since the last time: then an unchanged answer costs no body. */
  getIfChanged<T>(path: string, schema: z.ZodType<T>): Promise<T>;
  /** `key` is the cause of what is asked: the same key sent twice is done once. */
  send<T>(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body: unknown,
    schema: z.ZodType<T>,
    key?: string,
  ): Promise<T>;
  /** An answer that goes on until `signal` ends it; its body is for the caller to read. Throws as `get`. */
  stream(path: string, signal: AbortSignal): Promise<Response>;
  /** Signs in anew, whatever was known before. Throws `SignInProblem`. */
  signIn(): Promise<void>;
  getFile(path: string): Promise<{ readonly content: Blob; readonly name: string }>;
}

interface Wire {
  readonly getToken: () => Promise<string>;
  readonly language: () => Language;
  readonly fetch?: typeof fetch;
}

const nameIn = (disposition: string | null): string | null =>
  disposition === null ? null : (/filename="?([^";]+)"?/.exec(disposition)?.[1] ?? null);

const read = async <T>(response: Response, schema: z.ZodType<T>): Promise<T> => {
  const parsed = schema.safeParse(response.status === 204 ? undefined : await response.json());
  // An answer of another shape is as good as none: the page is older or newer than the server.
  if (!parsed.success) throw new NoAnswer(response.status, parsed.error);
  return parsed.data;
};

/** Our own API, typed: each answer is checked against the server's contract. */
export const createApi = (wire: Wire): Api => {
  const token = keepToken(wire.getToken);
  const etags = new Map<string, { readonly etag: string; readonly answer: unknown }>();
  const over = wire.fetch ?? ((input, init) => fetch(input, init));

  const once = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await token.get()}`);
    headers.set('accept-language', wire.language());
    try {
      return await over(path, { ...init, headers, cache: 'no-store' });
    } catch (problem) {
      throw new NoAnswer(null, problem);
    }
  };

  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    let response = await once(path, init);
    if (response.status === 401) {
      // The token may have been withdrawn while we kept it: once more with a new one.
      token.forget();
      response = await once(path, init);
    }
    if (response.ok || response.status === 304) return response;
    throw await problemOf(response);
  };

  return {
    get: async (path, schema) => read(await ask(path), schema),
    async getIfChanged<T>(path: string, schema: z.ZodType<T>): Promise<T> {
      const known = etags.get(path);
      const response = await ask(path, known ? { headers: { 'if-none-match': known.etag } } : {});
      if (response.status === 304 && known) return schema.parse(known.answer);
      const answer = await read(response, schema);
      const etag = response.headers.get('etag');
      if (etag === null) etags.delete(path);
      else etags.set(path, { etag, answer });
      return answer;
    },
    send: async (method, path, body, schema, key) =>
      read(
        await ask(path, {
          method,
          body: JSON.stringify(body),
          headers: {
            'content-type': 'application/json',
            ...(key === undefined ? {} : { 'idempotency-key': key }),
          },
        }),
        schema,
      ),
    async signIn() {
      token.forget();
      await token.get();
    },
    stream: (path, signal) => ask(path, { signal, headers: { accept: 'text/event-stream' } }),
    async getFile(path) {
      const response = await ask(path);
      const name = nameIn(response.headers.get('content-disposition'));
      return { content: await response.blob(), name: name ?? path.split('/').at(-1) ?? 'file' };
    },
  };
};

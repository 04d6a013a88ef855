import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { KeysUnreachable } from '../access/tokens.ts';
import { languageOf } from '../access/identify.ts';
import type { Person } from '../access/person.ts';
import { personKey } from '../case/commands.ts';
import { isLanguage } from '../language/translate.ts';
import type { Language } from '../procedures/types.ts';
import type { AppParts } from './parts.ts';
import { problem, sendProblem } from './problem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    person: Person | null;
    language: Language;
    languageChosen: boolean;
    /** The bearer token, and when it ends (milliseconds since 1970); null before it was believed. */
    bearer: { readonly token: string; readonly ends: number } | null;
  }
  interface FastifyContextConfig {
    /** Open to people who are not signed in; every other route under /api asks who it is. */
    open?: boolean;
  }
}

const bearer = /^Bearer (\S+)$/i;

/** The person behind a request of a route that is not open. */
export const personOf = (request: FastifyRequest): Person => {
  if (request.person === null) throw new Error(`route ${request.routeOptions.url} lacks its sign-in`);
  return request.person;
};

/** The language to speak before the person is known. */
const headerLanguage = (request: FastifyRequest): Language =>
  languageOf(null, request.headers['accept-language']);

/** Every request gets its language; every route of this scope that is not `open` gets its person, or is refused. */
export const askWhoItIs = (
  app: FastifyInstance,
  parts: Pick<AppParts, 'identify' | 'languages' | 'log'>,
): void => {
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.routeOptions.config.open === true || request.is404) return undefined;

    const token = bearer.exec(request.headers.authorization ?? '')?.[1];
    const refuse = (code: 'not-signed-in' | 'unavailable'): FastifyReply => {
      if (code === 'not-signed-in') reply.header('www-authenticate', 'Bearer');
      return sendProblem(reply, problem(code, request.language, { id: request.id }), request.language);
    };
    if (token === undefined) return refuse('not-signed-in');

    try {
      const identified = await parts.identify(token);
      if (!identified.ok) {
        parts.log.info({ request: request.id, fault: identified.fault }, 'token not believed');
        return refuse('not-signed-in');
      }
      const chosen = await parts.languages.get(personKey(identified.person));
      request.language = languageOf(chosen, request.headers['accept-language']);
      request.languageChosen = isLanguage(chosen);
      request.bearer = { token, ends: identified.ends };
      request.person = { ...identified.person, language: request.language };
      return undefined;
    } catch (error) {
      if (!(error instanceof KeysUnreachable)) throw error;
      parts.log.error({ request: request.id }, error.message);
      return refuse('unavailable');
    }
  });
};

/** Room on each request for who it is; `language` holds from the first moment, for problems too. */
export const decorateRequests = (app: FastifyInstance): void => {
  app.decorateRequest('person', null);
  app.decorateRequest('bearer', null);
  app.decorateRequest('language', 'en');
  app.decorateRequest('languageChosen', false);
  app.addHook('onRequest', async (request) => {
    request.language = headerLanguage(request);
  });
};

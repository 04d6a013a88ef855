import swagger from '@fastify/swagger';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type FastifyPluginAsyncZod,
} from 'fastify-type-provider-zod';
import { limits } from '../case/limits.ts';
import { caseLinks } from './case-links.ts';
import { compressAnswers } from './compress.ts';
import { hostSchema } from './contract/host.ts';
import { tellFailures } from './failure.ts';
import { servePages } from './pages.ts';
import type { AppParts } from './parts.ts';
import { logRequests } from './request-log.ts';
import { boardRoutes } from './routes/board.ts';
import { bundleRoutes } from './routes/bundle.ts';
import { caseRoutes } from './routes/cases.ts';
import { changeRoutes } from './routes/changes.ts';
import { chronologyRoutes } from './routes/chronology.ts';
import { documentRoutes } from './routes/documents.ts';
import { draftRoutes } from './routes/drafts.ts';
import { editionPageRoutes } from './routes/edition-pages.ts';
import { filedFileRoutes } from './routes/filed-files.ts';
import { healthRoutes } from './routes/health.ts';
import { incidentRoutes } from './routes/incidents.ts';
import { individualImportRoutes } from './routes/individuals-import.ts';
import { individualExportRoutes } from './routes/individuals-export.ts';
import { individualTogetherRoutes } from './routes/individuals-together.ts';
import { individualRoutes } from './routes/individuals.ts';
import { leadAgencyRoutes } from './routes/lead-agency.ts';
import { keptDraftRoutes } from './routes/kept-drafts.ts';
import { lookUpRoutes } from './routes/look-ups.ts';
import { mailRoutes } from './routes/mail.ts';
import { meRoutes } from './routes/me.ts';
import { serviceRoutes } from './routes/services.ts';
import { secureHeaders } from './security-headers.ts';
import { askWhoItIs, decorateRequests } from './signed-in.ts';

/** The HTTP side of Hafan, put together and ready to listen. */
export const createApp = async (parts: AppParts): Promise<FastifyInstance> => {
  const logger: FastifyBaseLogger = parts.log;
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.requestBody,
    genReqId: () => parts.newId(),
    // A client that stops half-way does not hold a connection for ever; a message of 20 MB has time on a slow line.
    requestTimeout: 120_000,
    forceCloseConnections: true,
  });
  // The API takes JSON and nothing else.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  // 1. What holds for every request: language, headers, log, and how failures are told.
  decorateRequests(app);
  logRequests(app, parts.log);
  tellFailures(app, parts.log);
  await secureHeaders(app, parts.mode);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Hafan',
        version: '0.1.0',
        description:
          'Escalating-concerns, closure and provider-failure cases. Errors are application/problem+json.',
      },
      components: { securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
      security: [{ entra: [] }],
    },
    transform: jsonSchemaTransform,
  });

  // 2. The API: everything in it asks who it is, but for what is marked open.
  await app.register(apiRoutes(parts), { prefix: '/api' });

  // 3. The rest: health, pages, and in rehearsal the stand-in's own routes.
  await app.register(healthRoutes(parts));
  await servePages(app, parts);
  caseLinks(app);
  await parts.mount?.(app);
  return app;
};

const apiRoutes =
  (parts: AppParts): FastifyPluginAsyncZod =>
  async (app) => {
    askWhoItIs(app, parts);
    // What the API says is about people: no cache may keep it.
    app.addHook('onSend', async (_request, reply, payload) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
      return payload;
    });

    compressAnswers(app);

    await app.register(meRoutes(parts));
    await app.register(lookUpRoutes(parts));
    await app.register(editionPageRoutes(parts));
    await app.register(caseRoutes(parts));
    await app.register(changeRoutes(parts));
    await app.register(chronologyRoutes(parts));
    await app.register(boardRoutes(parts));
    await app.register(documentRoutes(parts));
    await app.register(draftRoutes(parts));
    await app.register(keptDraftRoutes(parts));
    await app.register(mailRoutes(parts));
    await app.register(filedFileRoutes(parts));
    await app.register(bundleRoutes(parts));
    await app.register(serviceRoutes(parts));
    await app.register(incidentRoutes(parts));
    await app.register(leadAgencyRoutes);
    await app.register(individualRoutes(parts));
    await app.register(individualTogetherRoutes(parts));
    await app.register(individualImportRoutes(parts));
    await app.register(individualExportRoutes(parts));

    app.get(
      '/host',
      {
        config: { open: true },
        schema: {
          summary: 'What a page needs before it can sign anybody in',
          security: [],
          response: { 200: hostSchema },
        },
      },
      async () => ({
        mode: parts.mode,
        tenantId: parts.signIn?.tenantId ?? null,
        clientId: parts.signIn?.clientId ?? null,
        scope: parts.signIn?.scope ?? null,
        edition: parts.editions.current().id,
      }),
    );

    app.get(
      '/openapi.json',
      { config: { open: true }, schema: { summary: 'This description', security: [] } },
      async (_request, reply) => reply.type('application/json').send(app.swagger()),
    );

    // The bot checks the Bot connector's own tokens.
    app.post(
      '/messages',
      { config: { open: true }, schema: { summary: 'Activities from the Bot connector', security: [] } },
      async (request, reply) => {
        await parts.bot.handle(request, reply);
        // The answer is still being pressed: without this it would be sent a second time, empty.
        return reply;
      },
    );
  };

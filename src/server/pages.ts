import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sayIn } from '../language/translate.ts';
import type { AppParts } from './parts.ts';

/** A page of a few words, for where there is no page to show. */
const shortPage = (sentences: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hafan</title></head><body><h1>Hafan</h1>${sentences
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')}</body></html>`;

/** The built pages: the tab under /tab/, the pane at /outlook/, the rehearsal page at / (a few words in live mode). */
export const servePages = async (
  app: FastifyInstance,
  parts: Pick<AppParts, 'mode' | 'pages' | 'icons'>,
): Promise<void> => {
  const built = existsSync(parts.pages);
  const say = { en: sayIn('en'), cy: sayIn('cy') };

  await app.register(fastifyStatic, {
    root: parts.icons,
    prefix: '/icons/',
    decorateReply: false,
    allowedPath: (path) => path.endsWith('.png'),
  });

  if (built) {
    await app.register(fastifyStatic, {
      root: parts.pages,
      prefix: '/tab/',
      // Built beside each file: brotli, gzip, or the file itself for whoever takes neither.
      preCompressed: true,
      // The rehearsal page is no part of a live installation.
      allowedPath: (path) => parts.mode === 'rehearsal' || !path.includes('rehearsal'),
      setHeaders: (response, path) => {
        const named = path.includes(`${join('dist', 'assets')}`);
        response.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    app.get('/tab', { schema: { hide: true } }, (_request, reply) => reply.redirect('/tab/'));
    app.get('/outlook', { schema: { hide: true } }, (_request, reply) => reply.redirect('/outlook/'));
    app.get('/outlook/', { schema: { hide: true } }, (_request, reply) => reply.sendFile('outlook.html'));
  }

  app.get('/', { schema: { hide: true } }, (_request, reply) => {
    if (parts.mode === 'rehearsal' && existsSync(join(parts.pages, 'rehearsal.html')))
      return reply.sendFile('rehearsal.html');
    const words =
      parts.mode === 'live'
        ? [say.en('server.page.live'), say.cy('server.page.live')]
        : [say.en('server.page.notBuilt'), say.cy('server.page.notBuilt')];
    return reply.type('text/html; charset=utf-8').send(shortPage(words));
  });
};

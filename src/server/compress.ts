import type { FastifyInstance } from 'fastify';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const zip = promisify(gzip);

/** Characters below which an answer fits in a packet or two anyway. */
const WORTH_IT = 1_500;

const takesGzip = (accepted: string | undefined): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\b)/.test(accepted ?? '');

/**
 * Sends longer answers of JSON as gzip to whoever takes it: a case with its checklist is a tenth of its size.
 * Pages and scripts are compressed when they are built (tabs/vite.config.ts); files and streams go as they are.
 */
export const compressAnswers = (app: FastifyInstance): void => {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < WORTH_IT) return payload;
    if (!String(reply.getHeader('content-type')).includes('json')) return payload;
    reply.header('vary', 'accept-encoding');
    if (!takesGzip(request.headers['accept-encoding'])) return payload;
    reply.header('content-encoding', 'gzip');
    reply.removeHeader('content-length');
    return zip(payload);
  });
};

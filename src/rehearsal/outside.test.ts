import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logRequests } from '../server/request-log.ts';
import { readSettings } from '../server/settings.ts';
import { rehearsalOutside } from './outside.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let url = '';
let lines: string[] = [];
let close: () => Promise<void>;

beforeEach(async () => {
  const data = mkdtempSync(join(tmpdir(), 'hafan-outside-'));
  const read = readSettings({ HAFAN_DATA: data });
  if (!read.ok || read.settings.mode !== 'rehearsal') throw new Error('no settings of a rehearsal');
  lines = [];
  const log: pino.Logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const outside = await rehearsalOutside(read.settings);
  const logger: FastifyBaseLogger = log;
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
  });
  logRequests(app, log);
  await outside.mount?.(app);
  url = await app.listen({ port: 0, host: '127.0.0.1' });
  lines = [];
  close = async () => {
    await app.close();
    await outside.stop();
    rmSync(data, { recursive: true, force: true });
  };
});
afterEach(() => close());

describe('what the rehearsal page asks through the product', () => {
  it('leaves no line in the log, often as it asks', async () => {
    for (let i = 0; i < 5; i++) expect((await fetch(`${url}/rehearsal/changes`)).status).toBe(200);
    expect((await fetch(`${url}/rehearsal/people`)).status).toBe(200);
    expect(lines).toEqual([]);
  });

  it('leaves one when it fails', async () => {
    expect((await fetch(`${url}/rehearsal/teams`)).status).toBe(401);
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { msg: 'request', method: 'GET', status: 401 },
    ]);
  });
});

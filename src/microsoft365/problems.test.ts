import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { OutsideProblem } from '../follow-up/ports.ts';
import { createGraph, operationOf } from './client.ts';
import { fixedToken } from './credential.ts';
import type { TokenSource } from './credential.ts';
import { neededPermissions, permissionFor } from './permissions.ts';
import { outside } from './problems.ts';
import { checkConformity, isConformityAtHand } from './testing/wired.ts';

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

const serve = (listener: RequestListener): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer(listener);
    closers.push(() => {
      server.closeAllConnections();
      server.close();
    });
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
    });
  });

const problemFrom = async (
  listener: RequestListener,
  path = '/teams/t/channels',
  options: { readonly token?: TokenSource; readonly write?: boolean } = {},
): Promise<OutsideProblem> => {
  const graph = createGraph({
    root: await serve(listener),
    token: options.token ?? fixedToken('t'),
    timeout: 200,
  });
  const error: unknown = await outside(() =>
    options.write === false ? graph.read(path).get() : graph.write(path).post({}),
  ).then(
    () => null,
    (e: unknown) => e,
  );
  if (!(error instanceof OutsideProblem)) throw new Error('that went through', { cause: error });
  return error;
};
const answering =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
const graphError = (code: string, message = '') => JSON.stringify({ error: { code, message } });

describe('a problem of the wire', () => {
  it.each([
    [400, 'Request_BadRequest', 'rejected'],
    [404, 'NotFound', 'gone'],
    [409, 'Conflict', 'conflict'],
    [409, 'ErrorIrresolvableConflict', 'retry'],
    [412, 'preconditionFailed', 'conflict'],
    [423, 'resourceLocked', 'retry'],
    [429, 'TooManyRequests', 'retry'],
    [500, 'InternalServerError', 'retry'],
    [502, 'BadGateway', 'retry'],
    [507, 'quotaLimitReached', 'retry'],
  ] as const)('%i %s is %s', async (status, code, kind) => {
    expect((await problemFrom(answering(status, graphError(code)))).problem).toEqual({ kind, code });
  });

  it('knows a taken name by either of its codes', async () => {
    const words = 'Channel name already existed, please use other name.';
    for (const code of ['NameAlreadyExists', 'BadRequest'])
      expect((await problemFrom(answering(400, graphError(code, words)))).problem.kind).toBe('conflict');
  });

  it('keeps status and Retry-After of a 503 that is a web page', async () => {
    const page = answering(503, '<html>busy</html>', { 'content-type': 'text/html', 'retry-after': '9' });
    const problem = await problemFrom(page);
    expect(problem.problem).toEqual({ kind: 'retry', code: 'http-503' });
    expect(problem.retryAfter).toBe(9);
  });

  it('reads Retry-After as a date too', async () => {
    const at = new Date(Date.now() + 60_000).toUTCString();
    const problem = await problemFrom(answering(429, graphError('x'), { 'retry-after': at }));
    expect(problem.retryAfter).toBeGreaterThan(55);
    expect(problem.retryAfter).toBeLessThanOrEqual(60);
  });

  it('names the permission that is missing', async () => {
    const refused = answering(403, graphError('Forbidden', "Missing role permissions for Mari's channel"));
    const { problem, message } = await problemFrom(refused);
    expect(problem).toEqual({ kind: 'permission', code: 'Forbidden', remedy: 'Channel.Create.Group' });
    expect(message).not.toContain('Mari');
    expect((await problemFrom(answering(401, graphError('InvalidAuthenticationToken')))).problem).toEqual({
      kind: 'permission',
      code: 'InvalidAuthenticationToken',
      remedy: 'credential',
    });
  });

  it('is unreachable when no answer comes in time', async () => {
    expect((await problemFrom(() => undefined)).problem).toEqual({ kind: 'unreachable', code: 'timeout' });
  });

  it('is unreachable when the connection drops, before or in the middle of the answer', async () => {
    const lost = { kind: 'unreachable', code: 'connection-lost' };
    expect((await problemFrom((request) => request.socket.destroy())).problem).toEqual(lost);
    const cutOff: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"id":');
      setTimeout(() => response.destroy(), 20);
    };
    expect((await problemFrom(cutOff)).problem).toEqual(lost);
  });

  it('is unreachable when nobody listens', async () => {
    const graph = createGraph({ root: 'http://127.0.0.1:9', token: fixedToken('t') });
    await expect(outside(() => graph.write('/x').post({}))).rejects.toMatchObject({
      problem: { kind: 'unreachable' },
    });
  });

  it('is a matter of the credential when Entra gives no token', async () => {
    const refused = Object.assign(new Error('AADSTS700027 certificate'), { name: 'AuthenticationError' });
    const token = () => Promise.reject(refused);
    expect((await problemFrom(answering(200, '{}'), '/x', { token })).problem).toEqual({
      kind: 'permission',
      code: 'AuthenticationError',
      remedy: 'credential',
    });
    const offline = () => Promise.reject(new Error('getaddrinfo'));
    expect((await problemFrom(answering(200, '{}'), '/x', { token: offline })).problem).toEqual({
      kind: 'unreachable',
      code: 'no-token',
    });
  });

  it('leaves bugs as they are', async () => {
    const bug = new RangeError('a bug');
    await expect(outside(() => Promise.reject(bug))).rejects.toBe(bug);
  });

  it('is never tried again by the client when it may have been done', async () => {
    let posts = 0;
    await problemFrom((_request, response) => {
      posts++;
      response.writeHead(503, { 'retry-after': '0' }).end();
    });
    expect(posts).toBe(1);
  });

  it('is tried again when it only reads', async () => {
    let reads = 0;
    const busy: RequestListener = (_request, response) => {
      reads++;
      response.writeHead(429, { 'retry-after': '0' }).end();
    };
    await problemFrom(busy, '/x', { write: false });
    expect(reads).toBe(3);
  });
});

describe('the wire', () => {
  it('sends the token over http, and never writes it down', async () => {
    let authorization: string | undefined;
    const root = await serve((request, response) => {
      authorization = request.headers.authorization;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    const logFile = join(tmpdir(), `hafan-log-${process.pid}.jsonl`);
    const graph = createGraph({ root: `${root}/v1.0/`, token: fixedToken('s3cret'), logFile });
    await graph.write('/teams/t/channels').post({ displayName: 'x' });
    expect(authorization).toBe('Bearer s3cret');
    const log = readFileSync(logFile, 'utf8');
    expect(JSON.parse(log)).toEqual({
      method: 'POST',
      path: '/teams/t/channels',
      body: { displayName: 'x' },
    });
  });

  it('names operations without ids, and knows a permission for each of them', () => {
    const paths = [
      'POST /teams/t/channels',
      'GET /teams/t/channels?$select=id',
      'GET /teams/t/channels/c?$select=id',
      'GET /teams/t/channels/19%3Ax%40thread.tacv2/filesFolder',
      'POST /teams/t/channels/c/tabs',
      'GET /teams/t/channels/c/tabs',
      'GET /teams/t/channels/c/messages?$top=50',
      'GET /teams/t/members?$top=999',
      'PUT /drives/b!x/items/01X:/Llythyrau/Mari%20E.docx:/content',
      'GET /drives/b!x/items/01X/content',
      'POST /drives/b!x/items/01X:/a.docx:/createUploadSession',
      'POST /users/u/calendar/getSchedule',
      'GET /users/u/calendarView?startDateTime=x',
      'POST /users/u/events',
      'GET /users/u/events/e',
      'PATCH /users/u/events/e',
      'POST /users/u/events/e/cancel',
      'GET /users?$search=x',
      'GET /users/u',
      'GET /servicePrincipals?$filter=x',
      'GET /servicePrincipals/x/appRoleAssignedTo',
    ];
    const used = new Set<string>();
    for (const path of paths) {
      const [method = '', rest = ''] = path.split(' ');
      const operation = operationOf(method, rest);
      expect(operation).not.toMatch(/Mari|01X|19%3A/);
      const permission = permissionFor(operation);
      used.add(permission ?? operation);
    }
    expect([...used].sort()).toEqual(neededPermissions.map((p) => p.name).sort());
  });
});

describe('the conformity check', () => {
  it('rejects a request that Graph does not know', async () => {
    const bad = { method: 'POST', path: '/teams/t/channels', body: { displayName: 'x', colour: 'red' } };
    const good = { method: 'POST', path: '/teams/t/channels', body: { displayName: 'x' } };
    expect(await checkConformity([good])).toEqual([]);
    expect(await checkConformity([bad])).toHaveLength(isConformityAtHand ? 1 : 0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../people.ts';
import { createStandIn } from '../stand-in.ts';
import type { StandIn } from '../stand-in.ts';
import { tenant } from '../tenant.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await createStandIn({ port: 0, data: null, botUrl: 'http://127.0.0.1:9/' });
});
afterAll(() => standIn.close());

const call = async (method: string, path: string, body?: unknown, token: string = tenant.graphToken) => {
  const response = await fetch(`${standIn.url}/v1.0${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed: unknown = text === '' ? null : JSON.parse(text);
  return { status: response.status, body: parsed };
};
const channels = `/teams/${tenant.teamId}/channels`;
const events = `/users/${people[0].objectId}/events`;
const refusal = (status: number, code: string) => ({
  status,
  body: {
    error: {
      code,
      message: expect.any(String),
      innerError: { 'request-id': expect.any(String), date: expect.any(String) },
    },
  },
});
const at = (dateTime: string, timeZone = 'UTC') => ({ dateTime, timeZone });
const event = { subject: 'x', start: at('2026-11-23T10:00:00'), end: at('2026-11-23T11:00:00') };

describe('the Graph stand-in', () => {
  it('lets nobody in without the rehearsal’s token', async () => {
    expect(await call('GET', channels, undefined, 'another')).toMatchObject(
      refusal(401, 'InvalidAuthenticationToken'),
    );
  });

  it.each([
    ['POST', channels, { displayName: 'a', colour: 'red' }, 400, 'RequestBodyRead'],
    ['POST', channels, { displayName: 'a'.repeat(51) }, 400, 'BadRequest'],
    ['POST', channels, { displayName: 'a#b' }, 400, 'BadRequest'],
    ['POST', channels, { displayName: 'general' }, 400, 'NameAlreadyExists'],
    ['POST', channels, 'no json', 400, 'BadRequest'],
    ['POST', '/teams/another/channels', { displayName: 'a' }, 404, 'NotFound'],
    ['GET', `${channels}?$expand=tabs`, undefined, 400, 'BadRequest'],
    ['GET', `${channels}/none/tabs`, undefined, 404, 'NotFound'],
    ['GET', `${channels}/${tenant.generalChannelId}/messages?$top=51`, undefined, 400, 'BadRequest'],
    ['POST', events, { ...event, joinUrl: 'x' }, 400, 'RequestBodyRead'],
    ['POST', events, { ...event, end: event.start }, 400, 'ErrorPropertyValidationFailure'],
    [
      'POST',
      events,
      { ...event, start: at('2026-11-23T10:00:00', 'Mars') },
      400,
      'TimeZoneNotSupportedException',
    ],
    ['POST', events, { ...event, start: at('2026-11-23T10:00:00Z') }, 400, 'BadRequest'],
    ['POST', '/users/nobody/events', event, 404, 'ErrorInvalidUser'],
    ['PATCH', `${events}/none`, {}, 404, 'ErrorItemNotFound'],
    ['GET', '/users?$search="displayName:x"', undefined, 400, 'Request_UnsupportedQuery'],
    ['GET', "/users?$filter=mail eq 'x'", undefined, 400, 'Request_UnsupportedQuery'],
    [
      'GET',
      `/users?$filter=id in (${Array.from({ length: 16 }, () => "'x'").join(',')})`,
      undefined,
      400,
      'Request_UnsupportedQuery',
    ],
    ['GET', '/teams/another/members', undefined, 404, 'NotFound'],
    ['GET', '/me', undefined, 400, 'BadRequest'],
    ['PUT', `/drives/${tenant.driveId}/items/none:/a.docx:/content`, 'x', 404, 'itemNotFound'],
    ['PUT', `/drives/${tenant.driveId}/items/01HAFANROOT:/CON:/content`, 'x', 400, 'invalidRequest'],
  ])('%s %s is refused as Graph would', async (method, path, body, status, code) => {
    expect(await call(method, path, body)).toMatchObject(refusal(status, code));
  });

  it('names the member that it does not know', async () => {
    expect(await call('POST', channels, { displayName: 'a', colour: 'red' })).toMatchObject({
      body: {
        error: {
          message: expect.stringContaining("'colour' does not exist on type 'microsoft.graph.channel'"),
        },
      },
    });
  });

  it('understands London time', async () => {
    const { body } = await call('POST', events, {
      ...event,
      start: at('2026-07-06T10:00:00', 'GMT Standard Time'),
      end: at('2026-07-06T11:00:00', 'GMT Standard Time'),
    });
    expect(body).toMatchObject({ start: { dateTime: '2026-07-06T09:00:00.0000000', timeZone: 'UTC' } });
  });
});

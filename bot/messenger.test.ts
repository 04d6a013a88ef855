import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseState } from '../src/case/state.ts';
import type { CaseView } from '../src/case/view-schema.ts';
import { OutsideProblem } from '../src/follow-up/ports.ts';
import { currentEdition } from '../src/procedures/editions/index.ts';
import { findPersonByObjectId } from '../src/rehearsal/people.ts';
import { tenant } from '../src/rehearsal/tenant.ts';
import { retryAfterSeconds } from './connector-http.ts';
import { openRig, objectIdOf, tyGwynForm, type Rig } from './testing/rig.ts';

const procedure = currentEdition('WLS').procedures.find(({ id }) => id === 'escalating-concerns');
const criterion = (group: string): string => procedure?.criteria.find((one) => one.group === group)?.id ?? '';
const channel = {
  teamId: 'team',
  channelId: '19:case@thread.tacv2',
  name: 'EC',
  webUrl: 'https://teams.example/c',
};
const problemOf = async (work: Promise<unknown>): Promise<OutsideProblem> => {
  const caught = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(caught instanceof OutsideProblem)) throw new Error(`not an OutsideProblem: ${String(caught)}`);
  return caught;
};

describe('the messenger over HTTP', () => {
  let rig: Rig;
  let state: CaseState;
  let view: CaseView;
  const found: string[] = [];
  let stands: { activityId: string; conversationId: string } | null = null;
  beforeAll(async () => {
    rig = await openRig({
      channels: {
        findCard: async ({ mark }) => {
          found.push(mark);
          return stands;
        },
      },
    });
    const opened = await rig.click('mari', 'open-case', {
      ...tyGwynForm,
      'criteria.area': criterion('area'),
      'criteria.nature': criterion('nature'),
      'role.health-board': objectIdOf('gwen'),
      'role.chair': objectIdOf('nia'),
    });
    const ref = /EC-2026-\d{4}/.exec(JSON.stringify(opened))?.[0] ?? '';
    const before = await rig.desk.find(ref);
    const mari = findPersonByObjectId(objectIdOf('mari'));
    if (before === null || mari === undefined) throw new Error(`not opened: ${JSON.stringify(opened)}`);
    const seen = await rig.desk.view(ref, { ...mari, tenant: tenant.tenantId });
    if (!seen.ok) throw new Error('not seen');
    state = { ...before, channel };
    ({ view } = seen);
  });
  afterAll(() => rig.close());

  const show = (more: Partial<{ card: string; again: boolean; state: CaseState }> = {}) =>
    rig.bot.messenger.showCard({ card: 'progress', again: false, state, view, ...more });

  it('posts a card of its own, in both languages, marked so that it is found again', async () => {
    const from = rig.sent.length;
    const posted = await show();
    const [call, ...others] = rig.sent.slice(from);
    expect(others).toEqual([]);
    expect(call).toMatchObject({
      method: 'POST',
      path: '/v3/conversations',
      body: { isGroup: true, channelData: { channel: { id: channel.channelId } } },
    });
    const body = JSON.stringify(call?.body);
    expect(body).toContain(`"hafanMark":"${view.ref}/progress"`);
    expect(body).toContain('Rhestr wirio');
    expect(body).toContain('Checklist');
    expect(posted.conversationId).toContain(`;messageid=${posted.activityId}`);
  });

  it('updates the one that stands there, by the message’s own id', async () => {
    const where = { conversationId: '19:case@thread.tacv2;messageid=77', activityId: '77' };
    const from = rig.sent.length;
    await show({ state: { ...state, cards: { progress: where } } });
    expect(rig.sent.slice(from).map(({ method, path }) => `${method} ${path}`)).toEqual([
      `PUT /v3/conversations/${where.conversationId}/activities/77`,
    ]);
  });

  it('looks for a card before posting again, and then updates what it finds', async () => {
    stands = { conversationId: '19:case@thread.tacv2;messageid=88', activityId: '88' };
    const from = rig.sent.length;
    expect(await show({ again: true })).toEqual(stands);
    expect(found).toEqual([`${view.ref}/progress`]);
    expect(rig.sent.slice(from).map(({ method }) => method)).toEqual(['PUT']);
    stands = null;
  });

  it.each([
    [{ status: 502 }, 'retry', null],
    [{ status: 503, body: { error: { code: 'ServiceUnavailable' } } }, 'retry', null],
    [{ status: 429, retryAfter: '7' }, 'retry', 7],
    [{ status: 429 }, 'retry', null],
    [{ status: 412 }, 'retry', null],
    [{ status: 403, body: { error: { code: 'MessageWritesBlocked' } } }, 'permission', null],
    [{ status: 404, body: { error: { code: 'ConversationNotFound' } } }, 'gone', null],
    [{ status: 409 }, 'conflict', null],
    [{ status: 413, body: { error: { code: 'MessageSizeTooBig' } } }, 'rejected', null],
  ] as const)('sorts %o as %s, after one attempt only', async (fault, kind, retryAfter) => {
    const from = rig.sent.length;
    rig.faults.push({ ...fault });
    const problem = await problemOf(show());
    expect(problem.problem.kind).toBe(kind);
    expect(problem.retryAfter).toBe(retryAfter);
    expect(rig.sent.length - from).toBe(1);
  });

  it('says that nobody is there when the connection is refused', async () => {
    const lonely = await openRig({ store: rig.store, settings: { serviceUrl: 'http://127.0.0.1:9' } });
    const problem = await problemOf(
      lonely.bot.messenger.showCard({ card: 'progress', again: false, state, view }),
    );
    expect(problem.problem).toMatchObject({ kind: 'unreachable', code: 'NoConnection' });
    await lonely.close();
  });

  it('waits where there is no channel yet, and refuses a card that is none', async () => {
    expect((await problemOf(show({ state: { ...state, channel: null } }))).problem.kind).toBe('retry');
    expect((await problemOf(show({ card: 'section:no-such' }))).problem.code).toBe('NoSuchCard');
  });

  it('reminds a person in their own language', async () => {
    rig.chosen.set(`${tenant.tenantId}:${objectIdOf('idris')}`, 'cy');
    const duty = view.duties[0];
    const from = rig.sent.length;
    await rig.bot.messenger.remind({
      member: { tenant: tenant.tenantId, objectId: objectIdOf('idris') },
      view,
      subject: `duty:${duty?.id}`,
    });
    const [made, told] = rig.sent.slice(from);
    expect(made?.body).toMatchObject({ isGroup: false, members: [{ id: objectIdOf('idris') }] });
    expect(told?.path).toBe('/v3/conversations/a:chat/activities');
    expect(JSON.stringify(told?.body)).toContain('fy nghamau gweithredu');
    // What it is about, in words and not by its key.
    expect(JSON.stringify(told?.body)).toContain((duty?.text.cy ?? '?').slice(0, 20));
    expect(JSON.stringify(told?.body)).not.toContain('duty:');
  });

  it('says so when a person’s chat is closed to it', async () => {
    rig.faults.push({ status: 403, body: { error: { code: 'ConversationBlockedByUser' } } });
    const member = { tenant: tenant.tenantId, objectId: objectIdOf('tom') };
    const problem = await problemOf(rig.bot.messenger.remind({ member, view, subject: 'Code 5.11' }));
    expect(problem.problem).toMatchObject({ kind: 'permission', code: 'ConversationBlockedByUser' });
  });

  it('writes a service’s name in a reminder as it is, and no link of it', async () => {
    const from = rig.sent.length;
    const evil = { ...view, service: { ...view.service, name: '[x](http://evil) *y*' } };
    const member = { tenant: tenant.tenantId, objectId: objectIdOf('tom') };
    await rig.bot.messenger.remind({ member, view: evil, subject: 'Code 5.11' });
    const said = JSON.stringify(rig.sent.slice(from).at(-1)?.body);
    expect(said).not.toContain('[x](http://evil)');
    expect(said).toContain('Code 5.11');
  });

  it('reads both forms of Retry-After', () => {
    const now = Date.parse('2026-11-23T09:00:00Z');
    expect(retryAfterSeconds('12', now)).toBe(12);
    expect(retryAfterSeconds('Mon, 23 Nov 2026 09:00:30 GMT', now)).toBe(30);
    expect(retryAfterSeconds('soon', now)).toBeNull();
  });
});

describe('the bot in live mode', () => {
  const issuer = 'https://api.botframework.com';
  const appId = '00000000-7e57-4000-8000-0000000000a1';
  let keys: Server;
  let rig: Rig;
  let sign: (
    claims: Record<string, unknown>,
    more?: { wrongKey?: boolean; audience?: string; expires?: string },
  ) => Promise<string>;
  const activity = (): Record<string, unknown> => ({
    type: 'message',
    id: `m-${Math.trunc(performance.now() * 1000)}`,
    text: 'help',
    channelId: 'msteams',
    serviceUrl: rig.serviceUrl,
    from: { id: '29:x', aadObjectId: objectIdOf('mari') },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: tenant.tenantId },
    recipient: { id: `28:${appId}` },
  });
  beforeAll(async () => {
    const own = await generateKeyPair('RS256', { extractable: true });
    const other = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(own.publicKey)), kid: 'key-1', use: 'sig', endorsements: ['msteams'] };
    keys = createServer((request, response) => {
      const { port } = addressOf(keys);
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify(
          request.url === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri: `http://127.0.0.1:${port}/keys` },
        ),
      );
    });
    await new Promise<void>((done) => keys.listen(0, '127.0.0.1', done));
    sign = (claims, { wrongKey = false, audience = appId, expires = '5m' } = {}) =>
      new SignJWT({ serviceurl: rig.serviceUrl, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(wrongKey ? other.privateKey : own.privateKey);
    rig = await openRig({
      settings: {
        rehearsal: false,
        appId,
        secret: 'invented-for-this-test',
        tokenIssuer: issuer,
        openIdMetadataUrl: `http://127.0.0.1:${addressOf(keys).port}/openid`,
      },
    });
  });
  afterAll(async () => {
    await rig.close();
    await new Promise((done) => keys.close(done));
  });
  const post = async (token: string | null, more: Record<string, unknown> = {}): Promise<number> =>
    (
      await rig.deliver(
        { ...activity(), ...more },
        token === null ? {} : { authorization: `Bearer ${token}` },
      )
    ).status;

  it('answers 401 without a token, to a forged signature, to another audience and to an old one', async () => {
    expect(await post(null)).toBe(401);
    expect(await post('not.a.token')).toBe(401);
    expect(await post(await sign({}, { wrongKey: true }))).toBe(401);
    expect(await post(await sign({ serviceurl: 'https://elsewhere.example' }))).toBe(401);
    const another = '00000000-7e57-4000-8000-0000000000b2';
    expect(await post(await sign({}, { audience: another }))).toBe(401);
    expect(await post(await sign({}, { expires: '-1h' }))).toBe(401);
  });

  it('believes a token that Teams signed', async () => {
    // Behind the door the answer needs the bot's own token from Entra, which no machine without a tenant gets: 500, not 401.
    expect([200, 500]).toContain(await post(await sign({})));
  });

  it('looks for no case and unfolds no link before that, and needs no token of its own to answer', async () => {
    for (const invoke of [
      { name: 'composeExtension/query', value: { commandId: 'findCase', parameters: [] } },
      { name: 'composeExtension/queryLink', value: { url: 'http://127.0.0.1:3978/cases/EC-2026-0001' } },
    ]) {
      const more = { ...invoke, type: 'invoke' };
      expect(await post(null, more)).toBe(401);
      expect(await post(await sign({}, { wrongKey: true }), more)).toBe(401);
      expect(await post(await sign({}), more)).toBe(200);
    }
  });
});

const addressOf = (server: Server): AddressInfo => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  return address;
};

import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTokenVerifier } from '../access/tokens.ts';
import { findPerson } from './people.ts';
import { tenant } from './tenant.ts';
import { createStandIn } from './stand-in.ts';
import { openStandInRig, type StandInRig } from './testing/stand-in-rig.ts';

let rig: StandInRig;
beforeEach(async () => {
  rig = await openStandInRig();
});
afterEach(() => rig.close());
const call: StandInRig['call'] = (...asked) => rig.call(...asked);
const signIn: StandInRig['signIn'] = (person) => rig.signIn(person);

const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Helô' }] };
const withCard = (content: unknown = card) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
});
const resource = z.object({ id: z.string(), activityId: z.string().optional() });

describe('a rehearsal’s tokens', () => {
  const rules = () => ({
    issuer: tenant.issuer,
    audience: [tenant.audience],
    tenant: tenant.tenantId,
    keys: new URL(`${rig.url}/rehearsal/keys`),
  });

  it('are believed by the product’s own check, and say who somebody is', async () => {
    const verify = createTokenVerifier(rules());
    expect(await verify(await signIn('tom'))).toEqual({
      ok: true,
      identity: {
        tenant: tenant.tenantId,
        objectId: findPerson('tom')?.objectId,
        name: 'Tom Example',
        roles: ['commissioner', 'administrator'],
        ends: expect.any(Number),
      },
    });
  });

  it('of another rehearsal are not', async () => {
    const other = await createStandIn({ port: 0, data: null, botUrl: 'http://127.0.0.1:9/' });
    const response = await fetch(`${other.url}/rehearsal/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: 'tom' }),
    });
    const { token } = z.object({ token: z.string() }).parse(await response.json());
    await other.close();
    expect(await createTokenVerifier(rules())(token)).toEqual({ ok: false, fault: 'signature' });
    expect((await call('GET', '/rehearsal/chat', undefined, token)).status).toBe(401);
  });

  it('are published as OpenID would have them, without the private half', async () => {
    expect((await call('GET', '/rehearsal/.well-known/openid-configuration')).body).toMatchObject({
      issuer: tenant.issuer,
      jwks_uri: `${rig.url}/rehearsal/keys`,
    });
    expect(JSON.stringify((await call('GET', '/rehearsal/keys')).body)).not.toContain('"d"');
  });

  it('are for people of the rehearsal only', async () => {
    expect((await call('POST', '/rehearsal/sign-in', { person: 'nobody' })).status).toBe(404);
    expect((await call('POST', '/rehearsal/sign-in', { who: 'tom' })).status).toBe(400);
    expect((await call('GET', '/rehearsal/teams')).status).toBe(401);
  });
});

describe('a chat with the bot', () => {
  it('begins with the bot’s installation and carries messages as Teams does', async () => {
    const token = await signIn('mari');
    expect((await call('POST', '/rehearsal/chat', { text: 'helo' }, token)).status).toBe(202);
    expect((await call('POST', '/rehearsal/chat', { text: 'cymorth' }, token)).status).toBe(202);
    expect(rig.heard.map((a) => a.type)).toEqual([
      'conversationUpdate',
      'installationUpdate',
      'message',
      'message',
    ]);
    expect(rig.heard[2]).toMatchObject({
      channelId: 'msteams',
      serviceUrl: `${rig.url}/connector`,
      text: 'helo',
      locale: 'cy-GB',
      from: { aadObjectId: findPerson('mari')?.objectId, name: 'Mari Enghraifft' },
      recipient: { id: `28:${tenant.botId}` },
      conversation: { conversationType: 'personal', tenantId: tenant.tenantId },
      channelData: { tenant: { id: tenant.tenantId } },
    });
    expect(new Set(rig.heard.map((a) => a.id)).size).toBe(4);
  });

  it('tells the bot to answer to the stand-in itself, also when the page comes through a proxy', async () => {
    const token = await signIn('mari');
    await new Promise<void>((resolve, reject) => {
      const sent = httpRequest(
        `${rig.url}/rehearsal/chat`,
        {
          method: 'POST',
          headers: {
            host: '127.0.0.1:1',
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
          },
        },
        (response) => response.resume().on('end', resolve),
      );
      sent.on('error', reject);
      sent.end(JSON.stringify({ text: 'helo' }));
    });
    expect(rig.heard.map((a) => a.serviceUrl)).toEqual(Array(3).fill(`${rig.url}/connector`));
  });

  it('shows what the bot answers, edits and deletes', async () => {
    const token = await signIn('mari');
    await call('POST', '/rehearsal/chat', { text: 'helo' }, token);
    const conversation = encodeURIComponent(rig.heard[0]?.conversation.id ?? '');
    const path = `/connector/v3/conversations/${conversation}/activities`;
    const { id } = resource.parse((await call('POST', path, withCard())).body);
    await call('POST', path, {
      type: 'message',
      text: 'Beth nesaf?',
      suggestedActions: { actions: [{ type: 'imBack', title: 'Cymorth', value: 'cymorth' }] },
    });
    expect((await call('POST', path, { type: 'typing' })).body).toEqual({});
    const changed = { ...card, body: [{ type: 'TextBlock', text: 'Wedi newid' }] };
    expect((await call('PUT', `${path}/${id}`, withCard(changed))).status).toBe(200);
    const chat = await call('GET', '/rehearsal/chat', undefined, token);
    expect(chat.body).toMatchObject({
      messages: [
        { text: 'helo', from: { kind: 'person' } },
        { card: changed, from: { kind: 'bot' }, editedAt: expect.any(String) },
        { text: 'Beth nesaf?', suggestions: ['cymorth'] },
      ],
    });
    expect((await call('DELETE', `${path}/${id}`)).status).toBe(200);
    expect((await call('PUT', `${path}/${id}`, withCard())).status).toBe(404);
    // Nobody sees another person's chat, nor clicks in it.
    const other = await signIn('pat');
    expect((await call('GET', '/rehearsal/chat', undefined, other)).body).toMatchObject({ messages: [] });
    const click = { conversationId: rig.heard[0]?.conversation.id, activityId: id, verb: 'x', data: {} };
    expect((await call('POST', '/rehearsal/cards/action', click, other)).status).toBe(404);
  });
});

describe('a channel', () => {
  const startThread = async (): Promise<{ readonly id: string; readonly activityId: string }> =>
    z.object({ id: z.string(), activityId: z.string() }).parse(
      (
        await call('POST', '/connector/v3/conversations', {
          isGroup: true,
          channelData: { channel: { id: tenant.generalChannelId } },
          activity: withCard(),
        })
      ).body,
    );

  it('takes threads from the bot and gives ids as Teams does', async () => {
    const { id, activityId } = await startThread();
    expect(id).toBe(`${tenant.generalChannelId};messageid=${activityId}`);
    const path = `/connector/v3/conversations/${encodeURIComponent(id)}/activities/${activityId}`;
    expect((await call('PUT', path, withCard())).status).toBe(200);
    expect((await call('PUT', path.replace(/\d+$/, '1'), withCard())).status).toBe(404);
    const token = await signIn('gwen');
    expect((await call('GET', '/rehearsal/teams', undefined, token)).body).toMatchObject({
      channels: [{ name: 'General', posts: [{ id: activityId, conversationId: id, card }] }],
    });
  });

  it('refuses cards that Teams would not take', async () => {
    const path = `/connector/v3/conversations/${encodeURIComponent(tenant.generalChannelId)}/activities`;
    const large = { ...card, body: [{ type: 'TextBlock', text: 'x'.repeat(41_000) }] };
    expect(await call('POST', path, withCard(large))).toMatchObject({
      status: 413,
      body: { error: { code: 'MessageSizeTooBig' } },
    });
    expect((await call('POST', path, withCard({ ...card, version: '1.6' }))).status).toBe(400);
    expect((await call('POST', path, { type: 'message' })).status).toBe(400);
    expect((await call('POST', path, 'x')).status).toBe(400);
    // Text and card together: split, and no id.
    expect(await call('POST', path, { ...withCard(), text: 'x' })).toMatchObject({ status: 201, body: {} });
    expect((await call('POST', path.replace('19', '18'), withCard())).status).toBe(404);
  });

  it('brings a message that mentions the bot, and a click with who clicked', async () => {
    const token = await signIn('gwen');
    const { id, activityId } = await startThread();
    const channel = encodeURIComponent(tenant.generalChannelId);
    await call('POST', `/rehearsal/channels/${channel}/messages`, { text: 'status', locale: 'en-GB' }, token);
    expect(rig.heard[0]).toMatchObject({
      type: 'message',
      text: '<at>Hafan</at> status',
      conversation: { conversationType: 'channel', isGroup: true },
      entities: expect.arrayContaining([expect.objectContaining({ type: 'mention' })]),
      channelData: { channel: { id: tenant.generalChannelId }, team: { id: tenant.teamThread } },
    });
    const click = { conversationId: id, activityId, verb: 'tick-item', data: { ref: 'EC-2026-0001' } };
    expect((await call('POST', '/rehearsal/cards/action', click, token)).body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Iawn',
    });
    expect(rig.heard[1]).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: activityId,
      from: { aadObjectId: findPerson('gwen')?.objectId },
      conversation: { id },
      value: { action: { type: 'Action.Execute', verb: 'tick-item', data: { ref: 'EC-2026-0001' } } },
    });
  });

  it('brings clicks and messages twice when that is switched on, under one id', async () => {
    const token = await signIn('gwen');
    const { id, activityId } = await startThread();
    await call('PUT', '/rehearsal/faults', { faults: [{ fault: 'double-delivery', times: 1 }] });
    const click = { conversationId: id, activityId, verb: 'x', data: {} };
    await call('POST', '/rehearsal/cards/action', click, token);
    await call('POST', '/rehearsal/cards/action', click, token);
    expect(rig.heard).toHaveLength(3);
    expect(rig.heard[0]?.id).toBe(rig.heard[1]?.id);
    expect(rig.heard[2]?.id).not.toBe(rig.heard[0]?.id);
  });

  it('shows Teams’ own line when the bot’s answer is none', async () => {
    const token = await signIn('gwen');
    const { id, activityId } = await startThread();
    rig.answer = () => ({ status: 500, body: 'oops' });
    const click = { conversationId: id, activityId, verb: 'x', data: {} };
    expect((await call('POST', '/rehearsal/cards/action', click, token)).body).toMatchObject({
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
    });
  });

  it('is posted to once when the answer is lost after success', async () => {
    await call('PUT', '/rehearsal/faults', {
      faults: [{ fault: 'lost-reply', times: 1, on: 'post-activity' }],
    });
    await expect(startThread()).rejects.toThrow('fetch failed');
    expect(rig.world.postsIn(tenant.generalChannelId)).toHaveLength(1);
  });

  it('lists its members as Teams does', async () => {
    const path = `/connector/v3/conversations/${encodeURIComponent(tenant.generalChannelId)}`;
    const { body } = await call('GET', `${path}/pagedmembers`);
    expect(
      z.object({ members: z.array(z.object({ aadObjectId: z.string() })) }).parse(body).members,
    ).toHaveLength(6);
    expect((await call('GET', `${path}/members/29:none`)).status).toBe(404);
    expect((await call('GET', `${path}/members/${findPerson('tom')?.objectId}`)).body).toMatchObject({
      email: 'tom.example@penrhyn.example',
    });
  });

  it('stays reserved after a person deletes it', async () => {
    const token = await signIn('tom');
    const graph = (method: string, body?: unknown) =>
      call(method, `/v1.0/teams/${tenant.teamId}/channels`, body, tenant.graphToken);
    const { id } = resource.parse((await graph('POST', { displayName: 'Un' })).body);
    expect(
      (await call('DELETE', `/rehearsal/channels/${encodeURIComponent(id)}`, undefined, token)).status,
    ).toBe(204);
    expect((await graph('POST', { displayName: 'un' })).status).toBe(400);
    expect(z.object({ value: z.array(z.unknown()) }).parse((await graph('GET')).body).value).toHaveLength(1);
  });
});

describe('the rest of the page', () => {
  it('counts changes, lists files and gives their content back', async () => {
    const changes = async () =>
      z.object({ changes: z.number() }).parse((await call('GET', '/rehearsal/changes')).body).changes;
    const before = await changes();
    const name = encodeURIComponent('Hysbysiad Tŷ Gwyn.txt');
    await fetch(`${rig.url}/v1.0/drives/${tenant.driveId}/items/01HAFANROOT:/Achos/${name}:/content`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${tenant.graphToken}`, 'content-type': 'text/plain' },
      body: 'cynnwys',
    });
    expect(await changes()).toBeGreaterThan(before);
    const { body } = await call('GET', '/rehearsal/files?path=Achos');
    const entry = z
      .object({ entries: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string() })) })
      .parse(body).entries[0];
    expect(entry).toMatchObject({ name: 'Hysbysiad Tŷ Gwyn.txt', kind: 'file' });
    const content = await fetch(`${rig.url}/rehearsal/files/${entry?.id}/content`);
    expect(content.headers.get('content-type')).toContain('text/plain');
    expect(await content.text()).toBe('cynnwys');
    expect((await call('GET', '/rehearsal/files?path=none')).status).toBe(404);
  });

  it('says so when the bot is not there, and finds it where it went', async () => {
    const token = await signIn('tom');
    const url = { url: 'http://127.0.0.1:9/api/messages' };
    expect((await call('PUT', '/rehearsal/bot', url)).status).toBe(204);
    expect((await call('POST', '/rehearsal/chat', { text: 'x' }, token)).status).toBe(502);
  });

  it('refuses faults that it does not know', async () => {
    expect((await call('PUT', '/rehearsal/faults', { faults: [{ fault: 'flood', times: 1 }] })).status).toBe(
      400,
    );
  });

  it('starts afresh on reset', async () => {
    await call('POST', '/rehearsal/chat', { text: 'x' }, await signIn('tom'));
    expect((await call('POST', '/rehearsal/reset')).status).toBe(204);
    expect((await call('GET', '/rehearsal/chat', undefined, await signIn('tom'))).body).toMatchObject({
      messages: [],
    });
  });
});

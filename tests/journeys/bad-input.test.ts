import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Product } from '../product.ts';
import { limits } from '../../src/case/limits.ts';
import { Client } from './client.ts';
import { channelOf, escalatingConcerns } from './given.ts';

/** Bad input gets a clear error in the person's language and changes nothing. */
describe('bad input', () => {
  let product: Product;
  let mari: Client;
  let welsh: Client;
  let ref: string;
  let version: number;

  beforeAll(async () => {
    product = await startProduct();
    mari = await Client.signIn(product.url, 'mari');
    welsh = await Client.signIn(product.url, 'mari', 'cy');
    ref = (await mari.open(escalatingConcerns)).ref;
    version = (
      await mari.until(
        ref,
        'quiet',
        ({ steps }) => steps.length > 5 && steps.every(({ status }) => status === 'done'),
      )
    ).version;
  });
  afterAll(() => product?.stop());

  const commands = (body: unknown, who = mari) =>
    who.ask('POST', `/api/cases/${ref}/commands`, body, { 'idempotency-key': randomUUID() });

  it.each([
    ['no JSON at all', '{"type": '],
    ['an unknown command', { type: 'deleteEverything' }],
    ['a missing field', { type: 'setItemNotApplicable', item: 'ec-visits' }],
    ['an over-long text', { type: 'recordEntry', log: 'call', text: 'x'.repeat(limits.text + 1) }],
    [
      'a date that is none',
      { type: 'addAction', action: { text: 'x', source: 'contract', owner: 'y', due: '2026-02-30' } },
    ],
    ['a link that runs script', { type: 'tickItem', item: 'ec-visits', evidence: 'javascript:alert(1)' }],
  ])('%s is a 400 that names the field, in Welsh for a Welsh reader', async (_, body) => {
    const [english, cymraeg] = [await commands(body), await commands(body, welsh)];
    expect([english.status, cymraeg.status]).toEqual([400, 400]);
    expect(english.headers.get('content-type')).toContain('application/problem+json');
    expect((english.body as { title: string }).title).not.toBe((cymraeg.body as { title: string }).title);
  });

  it('an unknown case is a 404, also one that a person may not know of', async () => {
    expect((await mari.ask('GET', '/api/cases/EC-2026-9999')).status).toBe(404);
    expect((await mari.ask('GET', '/api/cases/nonsense')).status).toBeGreaterThanOrEqual(400);
  });

  it('an unknown item, action or stage is refused', async () => {
    expect(await mari.refused(ref, { type: 'tickItem', item: 'no-such-item' })).toMatchObject({
      code: 'unknown-item',
    });
    expect(await mari.refused(ref, { type: 'meetAction', action: 'none', evidence: 'x' })).toMatchObject({
      code: 'unknown-action',
    });
    expect(await mari.refused(ref, { type: 'enterStage', stage: 'none' })).toMatchObject({
      code: 'unknown-stage',
    });
  });

  it('a version that is not the case’s own is refused', async () => {
    const answer = await commands({ type: 'recordEntry', log: 'call', text: 'x', expectedVersion: 1 });
    expect(answer).toMatchObject({ status: 409, body: { code: 'version-conflict' } });
  });

  it('a 20 MB body is a 413', async () => {
    const answer = await commands({ type: 'recordEntry', log: 'call', text: 'x'.repeat(20_000_000) }).catch(
      () => null,
    );
    // The server may hang up while the body is still being sent.
    expect([413, undefined]).toContain(answer?.status);
    expect((await fetch(`${product.url}/healthz`)).status).toBe(200);
  });

  it('no token, a foreign token and a forged token are a 401', async () => {
    for (const authorization of [
      undefined,
      'Bearer x.y.z',
      `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"oid":"x"}').toString('base64url')}.`,
    ]) {
      const answer = await fetch(`${product.url}/api/cases`, {
        headers: authorization ? { authorization } : {},
      });
      expect(answer.status).toBe(401);
    }
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['an empty object', '{}'],
    [
      'an activity from nobody',
      JSON.stringify({
        type: 'message',
        id: '1',
        text: 'help',
        channelId: 'msteams',
        conversation: { id: 'c' },
        recipient: { id: 'b' },
        serviceUrl: 'http://127.0.0.1:9/',
      }),
    ],
    [
      'a service address elsewhere',
      JSON.stringify({
        type: 'message',
        id: '2',
        text: 'help',
        channelId: 'msteams',
        conversation: { id: 'c' },
        recipient: { id: 'b' },
        from: { id: 'u' },
        serviceUrl: 'https://elsewhere.example/',
      }),
    ],
  ])('the bot takes %s without falling over', async (_, body) => {
    const answer = await fetch(`${product.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBeLessThan(500);
    expect((await fetch(`${product.url}/healthz`)).status).toBe(200);
  });

  it('forged action data on a card changes nothing', async () => {
    const post = channelOf(await mari.teams(), ref).posts[0];
    if (!post) throw new Error('the channel is empty');
    const where = { conversationId: post.conversationId, activityId: post.id };
    for (const [verb, data] of [
      ['no-such-verb', { ref }],
      ['tick-item', { ref: 'EC-2026-9999', item: 'ec-visits' }],
      ['tick-item', { ref, item: { $ne: 1 } }],
      ['tick-item', { ref, item: 'ec-visits', note: 'x'.repeat(limits.text + 1) }],
      ['tick-item', {}],
    ] as const) {
      const answer = await mari.act(where, verb, data);
      expect(JSON.stringify(answer).length).toBeGreaterThan(20);
    }
  });

  it('nothing has changed after all of it', async () => {
    expect((await mari.view(ref)).version).toBe(version);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tenant } from './tenant.ts';
import { openStandInRig, type StandInRig } from './testing/stand-in-rig.ts';

let rig: StandInRig;
beforeEach(async () => {
  rig = await openStandInRig();
});
afterEach(() => rig.close());
const call: StandInRig['call'] = (...asked) => rig.call(...asked);
const signIn: StandInRig['signIn'] = (person) => rig.signIn(person);
const card = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Helô' }] };

describe('while somebody writes a message', () => {
  const found = { ...card, version: '1.3' };
  const result = (attachments: readonly unknown[]) => ({
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
  });
  const attachment = (content: unknown) => ({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content,
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: 'Tŷ &amp; Gwyn', text: 'EC-2026-0001' },
    },
  });
  const search = async (text: string, place: string | null = tenant.generalChannelId) =>
    call('POST', '/rehearsal/compose/search', { place, text, locale: 'cy-GB' }, await signIn('gwen'));

  it('asks the bot as Teams does, before anything is typed and after, and shows what it may', async () => {
    rig.answer = () => result([attachment(found)]);
    expect(await search('')).toEqual({
      status: 200,
      body: { kind: 'found', found: [{ title: 'Tŷ & Gwyn', text: 'EC-2026-0001', card: found }] },
    });
    await search('gwyn', null);
    expect(rig.heard).toMatchObject([
      {
        type: 'invoke',
        name: 'composeExtension/query',
        locale: 'cy-GB',
        conversation: { id: tenant.generalChannelId, conversationType: 'channel' },
        channelData: { source: { name: 'compose' }, tenant: { id: tenant.tenantId } },
        value: {
          commandId: 'findCase',
          parameters: [{ name: 'initialRun', value: 'true' }],
          queryOptions: { skip: 0, count: 25 },
        },
      },
      {
        conversation: { conversationType: 'personal' },
        value: { parameters: [{ name: 'text', value: 'gwyn' }] },
      },
    ]);
  });

  it('hands on a line instead of results, and a link without a card', async () => {
    rig.answer = () => ({ status: 200, body: { composeExtension: { type: 'message', text: 'Dim' } } });
    expect((await search('x')).body).toEqual({ kind: 'message', text: 'Dim' });
    rig.answer = () => result([]);
    const link = { place: null, url: 'http://127.0.0.1:1/cases/EC-2026-0001' };
    expect(await call('POST', '/rehearsal/compose/link', link, await signIn('gwen'))).toEqual({
      status: 200,
      body: { kind: 'found', found: [] },
    });
    expect(rig.heard.at(-1)).toMatchObject({ name: 'composeExtension/queryLink', value: { url: link.url } });
  });

  it('shows no card that Teams would not, and no answer that is none', async () => {
    for (const answer of [
      result([attachment({ ...found, version: '1.5' })]),
      result([{ contentType: 'text/html', content: '<b>x</b>' }]),
      { status: 500, body: 'oops' },
      { status: 501, body: null },
    ]) {
      rig.answer = () => answer;
      expect((await search('x')).status).toBe(502);
    }
  });

  it('is for whoever is signed in, in a channel that is there', async () => {
    expect((await call('POST', '/rehearsal/compose/search', { place: null, text: '' })).status).toBe(401);
    expect((await search('x', '19:nowhere@thread.tacv2')).status).toBe(404);
    expect(rig.heard).toEqual([]);
  });

  it('keeps a card in a message for everybody, and mentions the bot to nobody', async () => {
    const channel = encodeURIComponent(tenant.generalChannelId);
    const path = `/rehearsal/channels/${channel}/messages`;
    const token = await signIn('gwen');
    expect((await call('POST', path, { text: '', card: found }, token)).status).toBe(202);
    expect((await call('POST', path, { text: 'Look', card: found }, token)).status).toBe(202);
    expect((await call('POST', path, { text: '' }, token)).status).toBe(400);
    expect((await call('POST', path, { text: '', card: { type: 'Card' } }, token)).status).toBe(400);
    const { body } = await call('GET', '/rehearsal/teams', undefined, await signIn('pat'));
    expect(JSON.stringify(body)).toContain('"text":"Look"');
    expect(JSON.stringify(body).match(/"AdaptiveCard"/g)).toHaveLength(2);
    expect(rig.heard).toHaveLength(2);
    expect(JSON.stringify(rig.heard)).not.toContain('"mention"');
    expect(rig.heard[1]).toMatchObject({
      type: 'message',
      text: 'Look',
      attachments: [{ content: found }, {}],
    });
  });
});

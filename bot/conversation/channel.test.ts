import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationActivities } from '../../src/rehearsal/connector/activities.ts';
import { people } from '../../src/rehearsal/people.ts';
import { tenant } from '../../src/rehearsal/tenant.ts';
import { objectIdOf, openRig, openTyGwyn, type Rig } from '../testing/rig.ts';

const text = (body: unknown): string => JSON.stringify(body);
const channelId = '19:ty-gwyn@thread.tacv2';
const inChannel = (id: string) => ({
  conversation: { id: `${id};messageid=5`, conversationType: 'channel', isGroup: true },
  channelData: { tenant: { id: tenant.tenantId }, channel: { id } },
});

describe('a message in a channel', () => {
  let rig: Rig;
  let ref = '';
  let boards = 0;
  let finds = 0;
  beforeAll(async () => {
    rig = await openRig({
      around: (desk) => ({
        ...desk,
        board: (person, filter) => {
          boards += 1;
          return desk.board(person, filter);
        },
        find: (one) => {
          finds += 1;
          return desk.find(one);
        },
      }),
    });
    ref = await openTyGwyn(rig);
    const created = { teamId: 'team', channelId, name: 'EC', webUrl: 'https://teams.example/c' };
    await rig.desk.record(
      ref,
      { type: 'recordOutcome', event: { type: 'ChannelCreated', payload: created } },
      { cause: 'channel' },
    );
  });
  afterAll(() => rig.close());

  it('is about the case of the channel, without its reference; the mention is no part of it', async () => {
    const [card] = await rig.write('tom', `<at>${tenant.botName}</at> status`, inChannel(channelId));
    expect(text(card)).toContain(ref);
    expect(card?.path).toContain(`${channelId};messageid=5`);
  });

  it('looks the channel up once, not with each message', async () => {
    [boards, finds] = [0, 0];
    for (const who of ['tom', 'mari', 'gwen'])
      await rig.write(who, '<at>Hafan</at> status', inChannel(channelId));
    expect({ boards, finds }).toEqual({ boards: 0, finds: 0 });
    await rig.write('tom', '<at>Hafan</at> status', inChannel('19:general@thread.tacv2'));
    await rig.write('tom', '<at>Hafan</at> status', inChannel('19:general@thread.tacv2'));
    expect(finds).toBe(0);
  });

  it('shows nobody a case that is not theirs, known channel or not', async () => {
    const said = await rig.write('pat', '<at>Hafan</at> status', inChannel(channelId));
    expect(text(said)).not.toContain('Tŷ Gwyn');
    expect(said.length).toBeGreaterThan(0);
  });

  it('leaves decisions to the own chat of whoever makes them', async () => {
    for (const wish of ['suspend new commissioning', 'close the case', 'next stage'])
      expect(text(await rig.write('mari', `<at>Hafan</at> ${wish}`, inChannel(channelId)))).toContain(
        'your own chat',
      );
  });

  it('answers without suggestions, which only a chat has room for', async () => {
    expect(text(await rig.write('mari', '<at>Hafan</at> help', inChannel(channelId)))).not.toContain(
      'suggestedActions',
    );
  });
});

describe('a card opened in the place of a channel’s card', () => {
  let rig: Rig;
  let ref = '';
  beforeAll(async () => {
    rig = await openRig();
    ref = await openTyGwyn(rig);
  });
  afterAll(() => rig.close());

  const refresh = () => ({ ref, card: 'progress', hafanMark: `${ref}/progress` });
  const click = async (who: string, data: object, message = '5') =>
    text(await rig.click(who, 'show-card', data, undefined, { ...inChannel(channelId), replyToId: message }));

  it('stays open for whoever opened it when the message is brought up to date', async () => {
    const stage = await click('mari', { ref, card: 'stage', from: 'progress' });
    expect(stage).not.toBe(await click('tom', refresh()));
    expect(await click('mari', refresh())).toBe(stage);
    expect(await click('mari', refresh(), '6')).toBe(await click('tom', refresh()));
  });

  it('is left by the way back', async () => {
    await click('mari', { ref, card: 'stage', from: 'progress' });
    const progress = await click('mari', { ref, card: 'progress' });
    expect(await click('mari', refresh())).toBe(progress);
  });
});

describe('arriving', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig();
  });
  afterAll(() => rig.close());

  it('is greeted once, of the two activities and however often they are delivered', async () => {
    const person = people.find(({ id }) => id === 'gwen');
    if (person === undefined) throw new Error('no Gwen');
    const setting = {
      serviceUrl: rig.serviceUrl,
      id: 'arrival-1',
      at: '2026-11-23T09:00:00Z',
      locale: 'cy-GB',
      person,
    };
    const activities = installationActivities(setting, { kind: 'chat', id: 'a:gwen' });
    for (const activity of [...activities, ...activities])
      expect((await rig.deliver({ ...activity })).status).toBe(200);
    expect(rig.sent).toHaveLength(1);
    expect(text(rig.sent)).toContain('Helo, Gwen');
  });

  it('of somebody else in the chat greets nobody', async () => {
    const from = rig.sent.length;
    await rig.deliver({
      type: 'conversationUpdate',
      id: 'f:other',
      channelId: 'msteams',
      serviceUrl: rig.serviceUrl,
      from: { id: '29:x', aadObjectId: objectIdOf('tom') },
      recipient: { id: `28:${tenant.botId}` },
      conversation: { id: 'a:tom', conversationType: 'personal', tenantId: tenant.tenantId },
      membersAdded: [{ id: '29:x' }],
    });
    expect(rig.sent.length).toBe(from);
  });

  it('answers a message once that is delivered twice at once', async () => {
    const from = rig.sent.length;
    await Promise.all(Array.from({ length: 4 }, () => rig.write('mari', 'Cymraeg', { id: 'at-once' })));
    expect(rig.sent.slice(from).filter(({ body }) => text(body).includes('O hyn ymlaen'))).toHaveLength(1);
  });
});

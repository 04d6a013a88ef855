import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tenant } from '../src/rehearsal/tenant.ts';
import { openRig, openTyGwyn, type Rig } from './testing/rig.ts';

const text = (body: unknown): string => JSON.stringify(body);
const updateOf = (message: string) => (sent: { method: string; path: string }) =>
  sent.method === 'PUT' && sent.path.endsWith(`/activities/${message}`);

describe('a form that has been sent', () => {
  let rig: Rig;
  let ref = '';
  beforeAll(async () => {
    rig = await openRig();
    ref = await openTyGwyn(rig);
  });
  afterAll(() => rig.close());
  const count = (message: string): number => rig.sent.filter(updateOf(message)).length;

  it('gives way to its outcome where it stands, for a reload to find', async () => {
    const answer = await rig.click(
      'mari',
      'add-action',
      {
        ref,
        card: 'plan',
        text: 'Fill the rota',
        source: 'contract',
        owner: 'D',
        due: '2026-12-04',
        providerResponse: 'Yes',
      },
      'form-1',
      { replyToId: 'message-1' },
    );
    const update = await rig.untilSent(updateOf('message-1'));
    expect(update.path).toContain('/v3/conversations/a:mari/');
    expect(text(update.body)).toContain('Fill the rota');
    expect(text(update.body)).toContain(text(answer.value).slice(1, 200));
  });

  it('so does the one that opens a case', async () => {
    const empty = await rig.click(
      'mari',
      'open-case',
      { procedure: 'escalating-concerns', service: 'ty-gwyn' },
      'form-2',
      {
        replyToId: 'message-2',
      },
    );
    expect(text(empty)).toContain('open-case');
    const other = await openRig();
    await openTyGwyn({
      ...other,
      click: (who, verb, data, id) => other.click(who, verb, data, id, { replyToId: 'message-3' }),
    });
    const update = await other.untilSent(updateOf('message-3'));
    expect(text(update.body)).toContain('EC-2026-0001');
    expect(text(update.body)).not.toContain('"open-case"');
    await other.close();
    // What was refused stays as it was, for another try.
    expect(count('message-2')).toBe(0);
  });

  it('speaks both languages where others read it, and leaves a case’s own card to whoever keeps it up', async () => {
    const posted = { card: 'plan', conversationId: '19:c@thread.tacv2;messageid=77', activityId: '77' };
    await rig.desk.record(
      ref,
      { type: 'recordOutcome', event: { type: 'CardPosted', payload: posted } },
      { cause: 'posted-77' },
    );
    expect((await rig.desk.find(ref))?.cards['plan']?.activityId).toBe('77');
    const channel = {
      conversation: { id: posted.conversationId, conversationType: 'channel', isGroup: true },
      channelData: { tenant: { id: tenant.tenantId }, channel: { id: '19:c@thread.tacv2' } },
    };
    const action = { ref, card: 'plan', text: 'Second', source: 'contract', owner: 'D', due: '2026-12-05' };
    await rig.click('mari', 'add-action', action, 'form-4', { ...channel, replyToId: '77' });
    await rig.click('mari', 'add-action', { ...action, text: 'Third' }, 'form-5', {
      ...channel,
      replyToId: '78',
    });
    const update = await rig.untilSent(updateOf('78'));
    expect(text(update.body)).toContain('Cynllun gweithredu gwella (Code 5.12) · Improvement action plan');
    expect(count('77')).toBe(0);
  });

  it('is tried again when the connector is busy, and fails no click', async () => {
    rig.faults.push({ status: 429, retryAfter: '0' }, { status: 502 });
    const action = { ref, card: 'plan', text: 'Fourth', source: 'contract', owner: 'D', due: '2026-12-05' };
    const answer = await rig.click('mari', 'add-action', action, 'form-6', { replyToId: 'message-6' });
    expect(text(answer)).toContain('Fourth');
    await expect.poll(() => count('message-6'), { timeout: 8_000 }).toBe(3);
  });

  it('fails no click when its message is gone', async () => {
    rig.faults.push({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });
    const action = { ref, card: 'plan', text: 'Fifth', source: 'contract', owner: 'D', due: '2026-12-05' };
    const answer = await rig.click('mari', 'add-action', action, 'form-7', { replyToId: 'message-7' });
    expect(text(answer)).toContain('Fifth');
    await rig.untilSent(updateOf('message-7'));
    expect(count('message-7')).toBe(1);
    expect((await rig.desk.find(ref))?.actions.at(-1)?.text).toBe('Fifth');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tenant } from '../rehearsal/tenant.ts';
import { openWired } from './testing/wired.ts';
import type { Wired } from './testing/wired.ts';

const want = {
  ref: 'EC-2026-0007',
  serviceName: 'Tŷ Gwyn',
  description: 'Pryderon cynyddol · Escalating concerns',
};
let wired: Wired;

beforeEach(async () => {
  wired = await openWired();
});
afterEach(() => wired.close());

const caseChannels = () => wired.standIn.world.channels.all().filter((c) => c.id !== tenant.generalChannelId);
const settled = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
  );
const problem = (kind: string, code: string) => ({ problem: { kind, code } });

describe('a case’s channel', () => {
  it('is made once and found again', async () => {
    const first = await wired.m365.channels.ensureChannel(want);
    expect(first).toMatchObject({ teamId: tenant.teamId, name: 'EC-2026-0007 Tŷ Gwyn' });
    expect(first.webUrl).toContain(encodeURIComponent(first.channelId));
    expect(await wired.m365.channels.ensureChannel(want)).toEqual(first);
    expect(caseChannels()).toHaveLength(1);
  });

  it.each(['lost-reply', 'error-after-success'] as const)(
    'is not made a second time after %s',
    async (fault) => {
      wired.standIn.faults.set([{ fault, times: 1, on: 'create-channel' }]);
      await expect(wired.m365.channels.ensureChannel(want)).rejects.toMatchObject({
        problem: { kind: fault === 'lost-reply' ? 'unreachable' : 'retry' },
      });
      expect(caseChannels()).toHaveLength(1);
      const found = await wired.m365.channels.ensureChannel(want);
      expect(caseChannels().map((c) => c.id)).toEqual([found.channelId]);
      // The client itself sent the creation once only.
      expect(wired.requests().filter((r) => r.method === 'POST')).toHaveLength(1);
    },
  );

  it('takes a suffix when a deleted channel still holds its name', async () => {
    const first = await wired.m365.channels.ensureChannel(want);
    const channel = wired.standIn.world.channels.get(first.channelId);
    if (channel === undefined) throw new Error('the channel is gone');
    wired.standIn.world.channels.put(channel.id, { ...channel, deleted: true });
    const second = await wired.m365.channels.ensureChannel(want);
    expect(second.name).toBe('EC-2026-0007 Tŷ Gwyn 2');
    expect(second.channelId).not.toBe(first.channelId);
  });

  it('gives up with a conflict when nine names are taken', async () => {
    wired.standIn.faults.set([{ fault: 'name-taken', times: 9 }]);
    await expect(wired.m365.channels.ensureChannel(want)).rejects.toMatchObject(
      problem('conflict', 'NameAlreadyExists'),
    );
    expect(caseChannels()).toHaveLength(0);
  });

  it('waits as long as Graph says, and does not try again by itself', async () => {
    wired.standIn.faults.set([{ fault: 'throttled', times: 1, on: 'create-channel', retryAfter: 7 }]);
    await expect(wired.m365.channels.ensureChannel(want)).rejects.toMatchObject({
      ...problem('retry', 'TooManyRequests'),
      retryAfter: 7,
    });
    wired.standIn.faults.set([{ fault: 'throttled-without-retry-after', times: 1, on: 'create-channel' }]);
    await expect(wired.m365.channels.ensureChannel(want)).rejects.toMatchObject({
      ...problem('retry', 'TooManyRequests'),
      retryAfter: null,
    });
    expect(caseChannels()).toHaveLength(0);
  });

  it('reads again by itself when Graph is busy for a moment', async () => {
    wired.standIn.faults.set([{ fault: 'throttled', times: 1, on: 'read', retryAfter: 0 }]);
    await wired.m365.channels.ensureChannel(want);
    expect(wired.requests().filter((r) => r.method === 'GET')).toHaveLength(2);
  });

  it('has every name that the product makes, also for awkward services', async () => {
    const name = `"Y Llys": St. Non's / Home & Care #2 ${'hir '.repeat(20)}`;
    const made = await wired.m365.channels.ensureChannel({ ...want, serviceName: name });
    expect(made.name.length).toBeLessThanOrEqual(50);
    expect(await wired.m365.channels.ensureChannel({ ...want, serviceName: name })).toEqual(made);
  });
});

describe('a case’s tab', () => {
  it.each([null, 'lost-reply', 'error-after-success'] as const)('stands once (%s)', async (fault) => {
    const { teamId, channelId } = await wired.m365.channels.ensureChannel(want);
    const tab = { teamId, channelId, ref: want.ref, name: 'Achos · Case' };
    // An attempt that may have failed halfway, then one that must find what it left.
    wired.standIn.faults.set(fault === null ? [] : [{ fault, times: 1, on: 'create-tab' }]);
    expect(await settled(wired.m365.channels.ensureTab(tab))).toBe(
      fault === null ? 'done' : 'OutsideProblem',
    );
    const { tabId } = await wired.m365.channels.ensureTab(tab);
    expect(await wired.m365.channels.ensureTab(tab)).toEqual({ tabId });
    expect(wired.standIn.world.tabs.all()).toMatchObject([{ id: tabId, channelId, entityId: want.ref }]);
  });

  it('of a channel that is gone is a problem for a person', async () => {
    await expect(
      wired.m365.channels.ensureTab({
        teamId: tenant.teamId,
        channelId: '19:none@thread.tacv2',
        ref: 'x',
        name: 'x',
      }),
    ).rejects.toMatchObject(problem('gone', 'NotFound'));
  });
});

describe('a card in the channel', () => {
  it('is found by its mark, over several pages, and not by a longer mark’s beginning', async () => {
    const { teamId, channelId } = await wired.m365.channels.ensureChannel(want);
    const { world } = wired.standIn;
    const post = (mark: string): string => {
      const id = world.nextPostId();
      world.posts.put(id, {
        id,
        place: channelId,
        thread: id,
        at: world.now(),
        editedAt: null,
        from: { kind: 'bot', id: '28:x', name: 'Hafan' },
        card: { type: 'AdaptiveCard', version: '1.5', body: [], metadata: { mark } },
        deleted: false,
      });
      return id;
    };
    const early = post('EC-2026-0007/section:steering');
    for (let i = 0; i < 60; i++) post(`EC-2026-0007/section:steering-group-${i}`);
    expect(
      await wired.m365.channels.findCard({ teamId, channelId, mark: 'EC-2026-0007/section:steering' }),
    ).toEqual({ activityId: early, conversationId: `${channelId};messageid=${early}` });
    expect(await wired.m365.channels.findCard({ teamId, channelId, mark: 'EC-2026-0007/plan' })).toBeNull();
    expect(wired.requests().filter((r) => r.path.includes('skiptoken'))).not.toHaveLength(0);
  });
});

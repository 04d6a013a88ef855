import { describe, expect, it } from 'vitest';
import { addAction, opened, refusalOf, typesOf } from '../testing/scenario.ts';

const story = opened();
const channel = {
  type: 'ChannelCreated',
  payload: { teamId: 't', channelId: 'c', name: 'EC-2026-0001 Tŷ Gwyn', webUrl: 'https://t.example' },
} as const;
const withChannel = story.hears(channel);
const problem = { kind: 'permission', code: 'Forbidden', remedy: 'Channel.Create' } as const;
const retrying = {
  type: 'StepRetrying',
  payload: {
    step: 'channel',
    attempt: 2,
    problem: { kind: 'retry', code: '429' },
    nextAt: '2026-11-23T10:01:00Z',
  },
} as const;
const failed = { type: 'StepFailed', payload: { step: 'channel', problem } } as const;

describe('outside steps', () => {
  it('begin with the channel, which brings folder, tab and cards', () => {
    expect(Object.keys(story.case.steps)).toEqual(['channel']);
    expect(withChannel.view().steps.map(({ step, status }) => `${step} ${status}`)).toEqual([
      'channel done',
      'folder waiting',
      'tab waiting',
      'card:progress waiting',
      'card:plan waiting',
      'card:section:first waiting',
      'card:section:second waiting',
    ]);
  });

  it('are retried, fail, and are tried again when a person says so', () => {
    const again = story.hears(retrying);
    expect(again.case.steps['channel']).toMatchObject({ status: 'retrying', attempt: 2 });
    expect(again.hears(retrying).log).toEqual(again.log);
    const down = again.hears(failed);
    expect(down.case.steps['channel']).toMatchObject({ status: 'failed', problem });
    expect(down.hears(failed).log).toEqual(down.log);
    const asked = down.does({ type: 'retryStep', step: 'channel' });
    expect(asked.case.steps['channel']).toMatchObject({ status: 'waiting', attempt: 0, problem: null });
    expect(refusalOf(asked.asks({ type: 'retryStep', step: 'channel' })).code).toBe('step-state');
    expect(refusalOf(asked.asks({ type: 'retryStep', step: 'card:moon' })).code).toBe('unknown-step');
  });

  it('done by hand are done, and what comes late is not lost', () => {
    const hand = story.hears(failed).does({ type: 'markStepDoneByHand', step: 'channel', note: 'Made it' });
    expect(hand.case.steps['channel']?.status).toBe('by-hand');
    expect(hand.hears(retrying).log).toEqual(hand.log);
    expect(hand.hears(failed).log).toEqual(hand.log);
    expect(hand.hears(channel).case.channel?.channelId).toBe('c');
    expect(refusalOf(hand.asks({ type: 'markStepDoneByHand', step: 'channel', note: 'x' }))).toMatchObject({
      code: 'step-state',
      detail: { status: 'by-hand' },
    });
  });

  it('reported twice are recorded once', () => {
    expect(withChannel.hears(channel).log).toEqual(withChannel.log);
    const folder = {
      type: 'FolderReady',
      payload: { driveId: 'd', itemId: 'i', webUrl: 'https://f.example' },
    } as const;
    const tab = { type: 'TabPinned', payload: { tabId: 'p' } } as const;
    const all = withChannel.hears(folder).hears(tab);
    expect(all.hears(folder).hears(tab).log).toEqual(all.log);
    expect(withChannel.hears({ ...failed, payload: { step: 'channel', problem } }).log).toEqual(
      withChannel.log,
    );
    expect(withChannel.hears({ ...failed, payload: { step: 'card:moon', problem } }).log).toEqual(
      withChannel.log,
    );
  });

  it('of a card: a later failure to update it shows, and so does its recovery', () => {
    const posted = {
      type: 'CardPosted',
      payload: { card: 'plan', conversationId: 'k', activityId: 'a' },
    } as const;
    const there = withChannel.hears(posted);
    expect(there.case.cards['plan']).toEqual({ conversationId: 'k', activityId: 'a' });
    expect(there.hears(posted).log).toEqual(there.log);
    const stuck = there.hears({ type: 'StepFailed', payload: { step: 'card:plan', problem } });
    expect(stuck.case.steps['card:plan']?.status).toBe('failed');
    expect(stuck.hears(posted).case.steps['card:plan']?.status).toBe('done');
  });

  it('for files wait for the folder and are freed by it', () => {
    const letter = withChannel.does(
      {
        type: 'fileLetter',
        letter: 'default-and-remedy',
        language: 'en',
        subject: 's',
        body: 'b',
        recipients: ['gofal@dychmygol.example'],
      },
      { newId: 'l1' },
    );
    const stuck = letter.hears({ type: 'StepFailed', payload: { step: 'letter:l1', problem } });
    const freed = stuck.hears({
      type: 'FolderReady',
      payload: { driveId: 'd', itemId: 'i', webUrl: 'https://f.example' },
    });
    expect(freed.case.steps['letter:l1']?.status).toBe('waiting');
  });

  it('ask for the cards of what happened before the channel was there', () => {
    const busy = story
      .does({ type: 'requestMeeting', duration: 60 }, { newId: 'm1' })
      .does({ type: 'draftNotification', notification: 'escalating-concerns', fields: {} }, { newId: 'd1' })
      .does(addAction('Audit'), { newId: 'a1' })
      .does({ type: 'meetAction', action: 'a1', evidence: 'Seen' });
    expect(Object.keys(busy.case.steps).filter((step) => step.startsWith('card:'))).toEqual([]);
    expect(Object.keys(busy.hears(channel).case.steps)).toEqual(
      expect.arrayContaining(['card:meeting:m1', 'card:notification:d1', 'card:closing']),
    );
  });

  it('of the closing card come with the remedies', () => {
    const met = withChannel
      .does(addAction('Audit'), { newId: 'a1' })
      .does({ type: 'meetAction', action: 'a1', evidence: 'Seen' });
    expect(met.case.steps['card:closing']?.status).toBe('waiting');
    expect(
      typesOf(met.asks({ type: 'markStepDoneByHand', step: 'card:closing', note: 'Told them' })),
    ).toEqual(['StepDoneByHand']);
  });
});

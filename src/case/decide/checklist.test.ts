import { describe, expect, it } from 'vitest';
import { actorOf, chair, eventsOf, lead, opened, refusalOf, typesOf } from '../testing/scenario.ts';

const story = opened();
const later = '2026-11-23T11:00:00.000Z';

describe('a checklist item', () => {
  it('is ticked with who and when', () => {
    const ticked = story.does({ type: 'tickItem', item: 'a.1', note: 'Seen' }, { by: actorOf(chair) });
    expect(ticked.view().sections[0]).toMatchObject({ settled: 1, total: 2 });
    expect(ticked.view().sections[0]?.items[0]).toMatchObject({
      status: 'done',
      by: chair.name,
      at: '2026-11-23T10:00:00.000Z',
      note: 'Seen',
    });
    expect(ticked.view().progress).toEqual({ settled: 1, total: 3 });
  });

  it('ticked a second time by somebody else stays the first one’s', () => {
    const ticked = story.does({ type: 'tickItem', item: 'a.1' }, { by: actorOf(chair) });
    expect(eventsOf(ticked.asks({ type: 'tickItem', item: 'a.1' }))).toEqual([]);
    const noted = ticked.does({ type: 'tickItem', item: 'a.1', note: 'I saw it too' }, { now: later });
    expect(noted.since(ticked).map(({ type }) => type)).toEqual(['ItemNoted']);
    expect(noted.case.items['a.1']).toMatchObject({ status: 'done', note: 'I saw it too' });
    expect(noted.case.items['a.1']?.stamp?.by.name).toBe(chair.name);
  });

  it('reopened keeps both entries in the log', () => {
    const undone = story
      .does({ type: 'tickItem', item: 'a.1' })
      .does({ type: 'reopenItem', item: 'a.1', reason: 'Wrong home' }, { now: later });
    expect(undone.since(story).map(({ type }) => type)).toEqual(['ItemTicked', 'ItemReopened']);
    expect(undone.case.items['a.1']).toMatchObject({ status: 'open', reason: 'Wrong home' });
    expect(refusalOf(undone.asks({ type: 'reopenItem', item: 'a.1' })).code).toBe('item-open');
  });

  it('does not apply with a reason, and the same once more is nothing new', () => {
    const not = { type: 'setItemNotApplicable', item: 'a.2', reason: 'No lift' } as const;
    const set = story.does(not);
    expect(set.case.items['a.2']).toMatchObject({ status: 'not-applicable', reason: 'No lift' });
    expect(eventsOf(set.asks(not))).toEqual([]);
    expect(typesOf(set.asks({ ...not, reason: 'One floor' }))).toEqual(['ItemSetNotApplicable']);
    expect(set.view().progress.settled).toBe(1);
  });

  it('takes a note without being settled by it', () => {
    const noted = story.does({
      type: 'noteItem',
      item: 'b.1',
      note: 'Asked',
      evidence: 'https://a.example/b',
    });
    expect(noted.view().sections[1]?.items[0]).toMatchObject({
      status: 'open',
      note: 'Asked',
      evidence: 'https://a.example/b',
      by: null,
    });
  });

  it('is refused where it is unknown or meant for another setting', () => {
    expect(refusalOf(story.asks({ type: 'tickItem', item: 'z.9' })).code).toBe('unknown-item');
    expect(refusalOf(story.asks({ type: 'tickItem', item: 'a.home' }))).toMatchObject({
      code: 'item-not-applicable-here',
      cite: 'PFP App. A 1.1',
    });
  });
});

describe('two people at once', () => {
  it('who tick different items lose nothing, in either order', () => {
    const one = story
      .does({ type: 'tickItem', item: 'a.1' }, { by: actorOf(lead) })
      .does({ type: 'tickItem', item: 'a.2' }, { by: actorOf(chair) });
    expect(one.case.items['a.1']?.stamp?.by.name).toBe(lead.name);
    expect(one.case.items['a.2']?.stamp?.by.name).toBe(chair.name);
  });

  it('a click delivered twice counts once', () => {
    const ticked = story.does({ type: 'tickItem', item: 'a.1' }, { cause: 'click-1' });
    expect(eventsOf(ticked.asks({ type: 'tickItem', item: 'a.2' }, { cause: 'click-1' }))).toEqual([]);
    expect(ticked.does({ type: 'tickItem', item: 'a.2' }, { cause: 'click-1' }).log).toEqual(ticked.log);
  });
});

describe('who sees to an item', () => {
  const toChair = { tenant: chair.tenant, objectId: chair.objectId };

  it('is a member of the group, and stays so when it is settled', () => {
    const story = opened().does({ type: 'assignItem', item: 'a.1', to: toChair });
    expect(typesOf(story.asks({ type: 'assignItem', item: 'a.1', to: toChair }))).toEqual([]);
    const ticked = story.does({ type: 'tickItem', item: 'a.1' });
    expect(ticked.view().sections[0]?.items[0]).toMatchObject({
      status: 'done',
      assigned: { key: 'bwrdd-iechyd-mynydd:chair', name: 'Carys Cadeirydd' },
      initials: 'LA',
    });
    const back = ticked.does({ type: 'assignItem', item: 'a.1', to: null });
    expect(back.view().sections[0]?.items[0]?.assigned).toBeNull();
    expect(typesOf(back.asks({ type: 'assignItem', item: 'a.1', to: null }))).toEqual([]);
  });

  it('is nobody from outside, and of items that apply only', () => {
    const stranger = { tenant: 'elsewhere', objectId: 'x' };
    expect(refusalOf(opened().asks({ type: 'assignItem', item: 'a.1', to: stranger })).code).toBe(
      'unknown-member',
    );
    expect(refusalOf(opened().asks({ type: 'assignItem', item: 'a.home', to: toChair })).code).toBe(
      'item-not-applicable-here',
    );
  });
});

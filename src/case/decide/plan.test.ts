import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../commands.ts';
import { limits } from '../limits.ts';
import { addAction, eventsOf, opened, refusalOf, typesOf } from '../testing/scenario.ts';

const story = opened();
const two = story
  .does(addAction('Two trained people on each shift'), { newId: 'one' })
  .does(addAction('Medicine audit'), { newId: 'two' });
const met = { type: 'meetAction', action: 'one', evidence: 'Rota of May' } as const;

describe('the action plan', () => {
  it('is not begun before the provider was heard (Code 4.11)', () => {
    const { providerResponse: _unheard, ...command } = addAction('Audit');
    expect(refusalOf(story.asks(command))).toMatchObject({
      code: 'gate',
      cite: 'Code 4.11',
      missing: [{ requirement: 'provider-heard', cite: 'Code 4.11' }],
      mayOverride: true,
    });
    const heard = story.does({ type: 'recordProviderResponse', response: 'We disagree' });
    expect(typesOf(heard.asks(command))).toEqual(['ActionAdded']);
    expect(typesOf(story.asks({ ...command, override: 'No answer for a week' }))).toEqual([
      'GateOverridden',
      'ActionAdded',
    ]);
  });

  it('numbers its actions and keeps what the provider said', () => {
    expect(two.view().plan.actions.map(({ number, text, status }) => [number, text, status])).toEqual([
      [1, 'Two trained people on each shift', 'open'],
      [2, 'Medicine audit', 'open'],
    ]);
    expect(two.view().plan.providerResponses).toHaveLength(2);
    expect(two.case.planStartedAt).toBe('2026-11-23T10:00:00.000Z');
  });

  it('says that the remedies are met with the last open one, and takes it back when one is reopened', () => {
    const half = two.does(met);
    expect(half.case.remediesMetAt).toBeNull();
    const all = half.does({ type: 'meetAction', action: 'two', evidence: 'Audit of 1 December' });
    expect(all.since(half).map(({ type }) => type)).toEqual(['ActionMet', 'RemediesMet']);
    expect(all.view()).toMatchObject({ shouldClose: true, plan: { open: 0, met: 2 } });
    const again = all.does({ type: 'reopenAction', action: 'two', reason: 'The audit was of another home' });
    expect(again.view().shouldClose).toBe(false);
    expect(again.case.remediesMetAt).toBeNull();
    expect(all.does(addAction('Something else')).case.remediesMetAt).toBeNull();
  });

  it('counts a withdrawn action as settled only beside one that was met', () => {
    const withdraw = { type: 'withdrawAction', action: 'two', reason: 'Twice in the plan' } as const;
    expect(typesOf(two.does(met).asks(withdraw))).toEqual(['ActionWithdrawn', 'RemediesMet']);
    const none = two.does(withdraw).asks({ ...withdraw, action: 'one' });
    expect(typesOf(none)).toEqual(['ActionWithdrawn']);
  });

  it('changes and reviews open actions only', () => {
    const changed = two.does({ type: 'updateAction', action: 'one', change: { due: '2027-01-15' } });
    expect(changed.case.actions[0]).toMatchObject({ due: '2027-01-15', owner: 'Mair Rheolwr' });
    const same = { type: 'updateAction', action: 'one', change: { due: '2027-01-15' } } as const;
    expect(eventsOf(changed.asks(same))).toEqual([]);
    const reviewed = changed.does({
      type: 'reviewAction',
      action: 'one',
      progress: 'at-risk',
      note: 'Two left',
    });
    expect(reviewed.view().plan.actions[0]).toMatchObject({ progress: 'at-risk', note: 'Two left' });
    expect(refusalOf(two.does(met).asks(same))).toMatchObject({
      code: 'action-settled',
      detail: { status: 'met' },
    });
    expect(refusalOf(two.does(met).asks(met)).code).toBe('action-settled');
    expect(refusalOf(two.asks({ type: 'reopenAction', action: 'one', reason: 'x' })).code).toBe(
      'action-open',
    );
    expect(refusalOf(two.asks({ ...met, action: 'nine' })).code).toBe('unknown-action');
  });

  it('is agreed once there is something to agree on', () => {
    const agree = { type: 'agreePlan', agreedWith: 'Rhys Cyfrifol' } as const;
    expect(refusalOf(story.asks(agree))).toMatchObject({ code: 'missing-fields', cite: 'Code 5.12' });
    expect(two.does(agree).view().plan.agreed).toMatchObject({ agreedWith: 'Rhys Cyfrifol' });
  });

  it('has an end to its length', () => {
    let full = story;
    for (let n = 0; n < limits.actions; n++) full = full.does(addAction(`Action ${n}`));
    expect(refusalOf(full.asks(addAction('One more'))).code).toBe('too-many');
  });

  it('shows what is late', () => {
    const late = two.view('2026-12-21T09:00:00Z');
    expect(late.plan.actions[0]?.overdue).toBe(true);
    expect(late.overdue).toBeGreaterThanOrEqual(2);
    expect(two.does(met).view('2026-12-21T09:00:00Z').plan.actions[0]?.overdue).toBe(false);
  });
});

describe('an action of the group’s own', () => {
  const own = (source: 'group' | 'lesson'): CommandOf<'addAction'> => ({
    type: 'addAction',
    action: { text: 'Ring the families', source, owner: 'Carys Cadeirydd', due: '2026-12-01' },
  });

  it('needs no word from the provider and begins no plan', () => {
    const story = opened().does(own('group')).does(own('lesson'));
    expect(story.case.planStartedAt).toBeNull();
    expect(story.view().plan).toMatchObject({ open: 2 });
    expect(refusalOf(story.asks({ type: 'agreePlan', agreedWith: 'The provider' })).code).toBe(
      'missing-fields',
    );
  });

  it('neither keeps the remedies open nor meets them', () => {
    const story = opened().does(addAction('Audit'), { newId: 'remedy' }).does(own('group'), { newId: 'own' });
    const met = story.asks({ type: 'meetAction', action: 'remedy', evidence: 'Seen' });
    expect(typesOf(met)).toEqual(['ActionMet', 'RemediesMet']);
    const after = story.after(met);
    expect(after.view().shouldClose).toBe(true);
    expect(typesOf(after.asks({ type: 'meetAction', action: 'own', evidence: 'Rung' }))).toEqual([
      'ActionMet',
    ]);
    const anew = after.does(own('group'));
    expect(anew.case.remediesMetAt).not.toBeNull();
    expect(
      after
        .does({ type: 'meetAction', action: 'own', evidence: 'Rung' })
        .does({ type: 'reopenAction', action: 'own', reason: 'No answer' }).case.remediesMetAt,
    ).not.toBeNull();
  });

  it('becomes a remedy only when the provider has been heard (Code 4.11), and stops being one with a settling', () => {
    const change = { source: 'contract' } as const;
    const story = opened().does(own('group'), { newId: 'own' });
    expect(refusalOf(story.asks({ type: 'updateAction', action: 'own', change }))).toMatchObject({
      code: 'gate',
      cite: 'Code 4.11',
    });
    const heard = story.does({ type: 'recordProviderResponse', response: 'We agree' });
    const remedy = heard.does({ type: 'updateAction', action: 'own', change });
    expect(remedy.case.planStartedAt).not.toBeNull();
    const two = remedy
      .does(addAction('Audit'), { newId: 'audit' })
      .does({ type: 'meetAction', action: 'audit', evidence: 'Seen' });
    expect(typesOf(two.asks({ type: 'updateAction', action: 'own', change: { source: 'group' } }))).toEqual([
      'ActionUpdated',
      'RemediesMet',
    ]);
  });
});

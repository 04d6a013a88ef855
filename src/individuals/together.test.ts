import { describe, expect, it } from 'vitest';
import type { IndividualState } from './state.ts';
import { add, IndividualStory, now } from './testing/story.ts';
import { decideTogether, type Together, type TogetherDecision } from './together.ts';

const label = 'The garden table';
const place = 'Hafod Enghraifft';
const elsewhere = 'Plas Newydd Ymarfer';
const ann = '0a4d7b1e-8a55-4b44-8f1c-000000000001';
const bet = '0a4d7b1e-8a55-4b44-8f1c-000000000002';
const cai = '0a4d7b1e-8a55-4b44-8f1c-000000000003';

/** Somebody of the group who has chosen this place, or none. */
const friend = (id: string, name: string, service: string | null): IndividualState => {
  const story = new IndividualStory({ id });
  story.tell(add({ identity: { name } }));
  story.tell({ type: 'joinFriendshipGroup', label });
  if (service !== null) {
    story.tell({ type: 'offerOption', service });
    story.tell({
      type: 'recordChoice',
      option: story.entry.options[0]?.id ?? '',
      chosenBy: 'person',
      registered: true,
      meetsNeeds: true,
    });
  }
  return story.entry;
};
let made = 0;
const ask = (members: readonly IndividualState[], act: Together, leads = false): TogetherDecision =>
  decideTogether(members, act, {
    now,
    actor: { kind: 'system', name: 'Test' },
    dateOf: (instant) => instant.slice(0, 10),
    register: { ref: 'CL-2026-0001', setting: 'accommodation', closed: false },
    leads,
    newId: () => `made-${(made += 1)}`,
  });
const plan = (
  people: string[],
  more: Partial<Extract<Together, { type: 'planTogether' }>> = {},
): Together => ({
  type: 'planTogether',
  label,
  people,
  on: '2026-11-30',
  transport: 'The home’s minibus',
  ...more,
});
const typesOf = (decision: TogetherDecision): readonly (readonly string[])[] => {
  if (!decision.ok) throw new Error(JSON.stringify(decision));
  return decision.events.map(({ events }) => events.map(({ type }) => type));
};
const heldOf = (decision: TogetherDecision): readonly (readonly [string, string])[] => {
  if (decision.ok) throw new Error('nobody was held up');
  return decision.people.map(({ name, code }) => [name, code]);
};

describe('a friendship group', () => {
  it('gets its day in one act, where all have chosen the place', () => {
    const members = [friend(ann, 'Ann Sampl', place), friend(bet, 'Bet Sampl', place)];
    const decision = ask(members, plan([ann, bet]));
    expect(typesOf(decision)).toEqual([['MovePlanned'], ['MovePlanned']]);
    expect(decision).toMatchObject({
      events: [
        { id: ann, events: [{ payload: { on: '2026-11-30', apartFrom: [], apartReason: null } }] },
        { id: bet },
      ],
    });
  });

  it('is held up whole by one without a choice, and says who and what is missing', () => {
    const members = [friend(ann, 'Ann Sampl', place), friend(bet, 'Bet Sampl', null)];
    expect(ask(members, plan([ann, bet], { service: place }), true)).toMatchObject({
      ok: false,
      mayOverride: true,
      split: false,
      people: [{ id: bet, name: 'Bet Sampl', code: 'not-ready', missing: [{ requirement: 'choice' }] }],
    });
  });

  it('takes choices down with the plan, for those of whom it is said who chose', () => {
    const members = [friend(ann, 'Ann Sampl', null), friend(bet, 'Bet Sampl', elsewhere)];
    const act = plan([ann, bet], {
      service: place,
      suitable: true,
      chosenBy: { [ann]: 'person', [bet]: 'best-interests' },
    });
    expect(typesOf(ask(members, act))).toEqual([
      ['OptionOffered', 'ChoiceRecorded', 'MovePlanned'],
      ['OptionOffered', 'ChoiceRecorded', 'MovePlanned'],
    ]);
  });

  it('takes no choice down as suitable without somebody saying that it is', () => {
    const members = [friend(ann, 'Ann Sampl', null), friend(bet, 'Bet Sampl', place)];
    const decision = ask(members, plan([ann, bet], { service: place, chosenBy: { [ann]: 'person' } }));
    expect(decision).toMatchObject({ people: [{ id: ann, missing: [{ requirement: 'suitable' }] }] });
  });

  it('does not send anybody elsewhere than they chose', () => {
    const members = [friend(ann, 'Ann Sampl', place), friend(bet, 'Bet Sampl', elsewhere)];
    expect(heldOf(ask(members, plan([ann, bet], { service: place })))).toEqual([
      ['Bet Sampl', 'goes-elsewhere'],
    ]);
  });

  it('is parted for a reason only, which stands in the plan of those who go', () => {
    const members = [
      friend(ann, 'Ann Sampl', place),
      friend(bet, 'Bet Sampl', place),
      friend(cai, 'Cai', null),
    ];
    const refused = ask(members, plan([ann, bet]));
    expect(refused).toMatchObject({ split: true, mayOverride: false });
    expect(heldOf(refused)).toEqual([['Cai', 'left-out']]);
    const apartReason = 'Cai stays near his daughter.';
    expect(ask(members, plan([ann, bet], { apartReason }))).toMatchObject({
      ok: true,
      events: [
        { events: [{ payload: { apartFrom: [cai], apartReason } }] },
        { events: [{ payload: { apartFrom: [cai], apartReason } }] },
      ],
    });
  });

  it('leaves nobody behind who stays or has died', () => {
    const story = new IndividualStory({ id: cai });
    story.tell(add({ identity: { name: 'Cai' } }));
    story.tell({ type: 'joinFriendshipGroup', label });
    story.tell({ type: 'recordOutcome', outcome: 'died', on: '2026-11-20' });
    const members = [friend(ann, 'Ann Sampl', place), friend(bet, 'Bet Sampl', place), story.entry];
    expect(typesOf(ask(members, plan([ann, bet])))).toEqual([['MovePlanned'], ['MovePlanned']]);
  });

  it('parted by where they go needs a reason too', () => {
    const members = [friend(ann, 'Ann Sampl', place), friend(bet, 'Bet Sampl', elsewhere)];
    expect(heldOf(ask(members, plan([ann, bet])))).toEqual([
      ['Ann Sampl', 'split-needs-reason'],
      ['Bet Sampl', 'split-needs-reason'],
    ]);
  });

  it('does not take in somebody who has left it meanwhile', () => {
    const story = new IndividualStory({ id: bet });
    story.tell(add({ identity: { name: 'Bet Sampl' } }));
    const members = [friend(ann, 'Ann Sampl', place), story.entry];
    expect(heldOf(ask(members, plan([ann, bet])))).toEqual([['Bet Sampl', 'not-in-group']]);
  });

  it('is cancelled, recorded as moved and undone in one act each', () => {
    const planned = (id: string, name: string): IndividualStory => {
      const story = new IndividualStory({ id });
      story.tell(add({ identity: { name } }));
      story.tell({ type: 'joinFriendshipGroup', label });
      story.tell({ type: 'planMove', on: '2026-11-23', override: 'Fire' }, { leads: true });
      return story;
    };
    const stories = [planned(ann, 'Ann Sampl'), planned(bet, 'Bet Sampl')];
    const members = (): readonly IndividualState[] => stories.map(({ entry }) => entry);
    const of = { label, people: [ann, bet] };
    expect(typesOf(ask(members(), { type: 'cancelTogether', ...of, reason: 'Snow' }))).toEqual([
      ['MoveCancelled'],
      ['MoveCancelled'],
    ]);
    const done: Together = { type: 'doneTogether', ...of, on: '2026-11-23' };
    expect(heldOf(ask(members(), done, true))).toHaveLength(2);
    expect(typesOf(ask(members(), { ...done, override: 'The roof leaks' }, true))).toEqual([
      ['MissingOverridden', 'MoveDone'],
      ['MissingOverridden', 'MoveDone'],
    ]);
    expect(heldOf(ask(members(), { type: 'undoTogether', ...of, reason: 'Typed too early' }))).toEqual([
      ['Ann Sampl', 'not-moved'],
      ['Bet Sampl', 'not-moved'],
    ]);
  });
});

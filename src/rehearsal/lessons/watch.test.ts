import { describe, expect, it } from 'vitest';
import type { LessonPlan, StepPlan } from './lesson.ts';
import { newlyDone, type Seen, type SeenEvent } from './watch.ts';

const step = (id: string, watch?: StepPlan['watch']): StepPlan => ({
  id,
  who: 'mari',
  place: 'teams',
  cite: [],
  labels: {},
  ...(watch === undefined ? {} : { watch }),
});
const names: Readonly<Record<string, string>> = { mari: 'Mari Enghraifft', gwen: 'Gwen Esiampl' };
const nameOf = (id: string): string => names[id] ?? '';
const began = '2026-11-23T09:00:00.000Z';
const now = '2026-11-23T10:00:00.000Z';
const event = (type: string, more: Partial<SeenEvent> = {}): SeenEvent => ({
  type,
  at: '2026-11-23T09:30:00.000Z',
  by: 'Mari Enghraifft',
  payload: {},
  ...more,
});
const seen = (more: Partial<Seen>): Seen => ({ events: [], faults: [], injections: [], ...more });
const done = (plan: StepPlan, what: Partial<Seen>, known: readonly string[] = []): boolean => {
  const lesson: LessonPlan = { id: 'l', minutes: 1, steps: [plan] };
  return newlyDone(lesson, { startedAt: began, done: new Set(known) }, nameOf, seen(what), now).length > 0;
};

describe('what a lesson sees by itself', () => {
  it('counts an event of the step’s own person', () => {
    expect(done(step('tick', { event: 'ItemTicked' }), { events: [event('ItemTicked')] })).toBe(true);
    expect(
      done(step('tick', { event: 'ItemTicked' }), { events: [event('ItemTicked', { by: 'Gwen Esiampl' })] }),
    ).toBe(false);
  });

  it('counts what Hafan did where anybody will do', () => {
    const tab = event('TabPinned', { by: null });
    expect(done(step('channel', { event: 'TabPinned', byAnybody: true }), { events: [tab] })).toBe(true);
    expect(done(step('channel', { event: 'TabPinned' }), { events: [tab] })).toBe(false);
  });

  it('does not count what happened before the lesson was begun', () => {
    const early = event('ItemTicked', { at: '2026-11-23T08:59:59.999Z' });
    expect(done(step('tick', { event: 'ItemTicked' }), { events: [early] })).toBe(false);
  });

  it('counts only the payload that it waits for', () => {
    const open = step('open', { event: 'CaseOpened', where: { procedure: 'closure' } });
    expect(done(open, { events: [event('CaseOpened', { payload: { procedure: 'closure' } })] })).toBe(true);
    expect(
      done(open, { events: [event('CaseOpened', { payload: { procedure: 'quality-assurance' } })] }),
    ).toBe(false);
  });

  it('sees faults and a facilitator’s events', () => {
    expect(done(step('slow', { fault: 'slow-folder' }), { faults: ['slow-folder'] })).toBe(true);
    const news = step('news', { injection: 'insolvency' });
    expect(done(news, { injections: [{ id: 'insolvency', at: now }] })).toBe(true);
    expect(done(news, { injections: [{ id: 'insolvency', at: '2026-11-22T10:00:00.000Z' }] })).toBe(false);
  });

  it('leaves to the learner what cannot be seen, and says nothing twice', () => {
    expect(done(step('read'), { events: [event('ItemTicked')] })).toBe(false);
    expect(done(step('tick', { event: 'ItemTicked' }), { events: [event('ItemTicked')] }, ['tick'])).toBe(
      false,
    );
  });
});

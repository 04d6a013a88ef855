import { describe, expect, it } from 'vitest';
import type { EventType, StoredEvent } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import type { CaseState } from '../case/state.ts';
import { stepsRequestedBy } from '../case/steps.ts';
import { viewCase } from '../case/view.ts';
import { openTyGwyn } from '../journal/testing/desk-on.ts';
import { plainWeekdays, smallEdition, urgentEdition } from '../journal/testing/small-edition.ts';
import { createEffects } from './effects.ts';

type Plain = {
  readonly [K in EventType]: {
    readonly type: K;
    readonly payload: Extract<StoredEvent, { type: K }>['payload'];
  };
}[EventType];

/** A case's story as events, and the effects of each. */
const story = (events: readonly Plain[], edition = smallEdition) => {
  const effectsOf = createEffects({ workingDays: () => plainWeekdays, editionOf: () => edition });
  let state: CaseState | null = null;
  return events.map((plain, index) => {
    const event: StoredEvent = {
      ...plain,
      id: `event-${index + 1}`,
      ref: 'EC-2026-0001',
      version: index + 1,
      schemaVersion: 1,
      at: '2026-11-23T09:00:00.000Z',
      by: { kind: 'system', name: 'Hafan' },
      cause: `cause-${index + 1}`,
      previousHash: '',
      hash: '',
    };
    const after: CaseState = evolve(state, event);
    state = after;
    const view = viewCase(after, edition, plainWeekdays, event.at);
    return { event, after, effects: effectsOf(event, after, view) };
  });
};

const { type: _type, override: _override, ...given } = openTyGwyn;
const opened = {
  type: 'CaseOpened' as const,
  payload: {
    ...given,
    ref: 'EC-2026-0001',
    edition: 'small',
    firstStage: 'evidence',
    goodPractice: false,
    sections: ['first', 'second'],
  },
};
const channel: Plain = {
  type: 'ChannelCreated',
  payload: { teamId: 'team', channelId: 'channel', name: 'EC', webUrl: 'https://teams.example' },
};
const posted = (card: string): Plain => ({
  type: 'CardPosted',
  payload: { card, conversationId: 'conversation', activityId: card },
});
const allCards = ['progress', 'plan', 'section:first', 'section:second'].map(posted);
const problem = { kind: 'retry', code: 'busy' } as const;

describe('what follows from an event', () => {
  it('is a job for each step that the case asks for', () => {
    const told = story([
      opened,
      channel,
      { type: 'MeetingRequested', payload: { meeting: 'm1', duration: 60, latest: '2026-11-26' } },
      { type: 'StepFailed', payload: { step: 'folder', problem } },
      { type: 'StepRequested', payload: { step: 'folder' } },
    ]);
    for (const { event, after, effects } of told) {
      const steps = stepsRequestedBy(event, after);
      expect(effects.map(({ step }) => step)).toEqual(expect.arrayContaining([...steps]));
    }
    expect(told.at(-1)?.effects).toEqual([
      expect.objectContaining({ queue: 'channel', data: expect.objectContaining({ again: true }) }),
    ]);
  });

  it('is the refresh of the cards that show it, one waiting job a card', () => {
    const tick: Plain = { type: 'ItemTicked', payload: { item: 'second.3' } };
    const last = story([opened, channel, ...allCards, tick]).at(-1);
    expect(last?.effects.map(({ singletonKey }) => singletonKey)).toEqual([
      'EC-2026-0001 card:section:second',
      'EC-2026-0001 card:progress',
    ]);
  });

  it('leaves a card alone that is not there yet: whoever posts it shows the newest', () => {
    const tick: Plain = { type: 'ItemTicked', payload: { item: 'second.3' } };
    expect(story([opened, channel, tick]).at(-1)?.effects).toEqual([]);
  });

  it('does not go round in circles about the progress card', () => {
    const failing: Plain = { type: 'StepFailed', payload: { step: 'card:progress', problem } };
    expect(story([opened, channel, ...allCards, failing]).at(-1)?.effects).toEqual([]);
  });

  it('posts the cards of a procedure’s sections when a case steps into it, and shows the others anew', () => {
    const entered: Plain = {
      type: 'ProcedureEntered',
      payload: {
        procedure: 'escalating-concerns',
        from: 'quality-assurance',
        firstStage: 'evidence',
        reason: 'Nothing got better',
        criteria: [],
        evidence: [],
        sections: ['first', 'second'],
      },
    };
    const told = story([opened, channel, posted('progress'), posted('section:first'), entered]).at(-1);
    expect(told?.effects.filter(({ queue }) => queue === 'card').map(({ step }) => step)).toEqual([
      'card:section:second',
      'card:progress',
      'card:section:first',
    ]);
  });

  it('posts one card for a long checklist, once, and shows it anew with each tick (docs/decisions/0016)', () => {
    const many = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
    const long: Plain = { type: 'CaseOpened', payload: { ...opened.payload, sections: many } };
    const cardsOf = (plain: readonly Plain[]) =>
      story(plain)
        .at(-1)
        ?.effects.filter(({ queue }) => queue === 'card')
        .map(({ step }) => step);
    expect(cardsOf([long, channel])).toEqual(['card:progress', 'card:plan', 'card:checklist']);
    const tick: Plain = { type: 'ItemTicked', payload: { item: 'second.3' } };
    expect(cardsOf([long, channel, posted('checklist'), tick])).toEqual(['card:checklist']);

    const entered = (sections: readonly string[]): Plain => ({
      type: 'ProcedureEntered',
      payload: {
        procedure: 'escalating-concerns',
        from: 'quality-assurance',
        firstStage: 'evidence',
        reason: 'It closes',
        criteria: [],
        evidence: [],
        sections,
      },
    });
    // What stands in the channel stays; of seven new sections there is one card, of a few new ones one each.
    const stood = [opened, channel, posted('section:first'), posted('section:second')];
    expect(cardsOf([...stood, entered(['a', ...many.slice(2)])])).toEqual([
      'card:section:a',
      ...many.slice(2).map((id) => `card:section:${id}`),
      'card:section:first',
      'card:section:second',
    ]);
    expect(cardsOf([...stood, entered(['a', 'b', ...many.slice(2)])])).toEqual([
      'card:checklist',
      'card:section:first',
      'card:section:second',
    ]);
    expect(cardsOf([...stood, posted('checklist'), entered(['a', 'b', ...many.slice(2)])])).toEqual([
      'card:checklist',
      'card:section:first',
      'card:section:second',
    ]);
  });

  it('posts the closing card once the remedies are met', () => {
    const met: Plain = { type: 'RemediesMet', payload: {} };
    expect(
      story([opened, channel, ...allCards, met])
        .at(-1)
        ?.effects.map(({ step }) => step),
    ).toContain('card:closing');
  });

  it('sets no reminder of what the morning’s message tells', () => {
    const reminders = story([opened]).flatMap(({ effects }) =>
      effects.filter(({ queue }) => queue === 'reminder'),
    );
    expect(reminders).toEqual([]);
  });

  it('is one reminder in the afternoon of what is wanted without delay, the same however often asked for', () => {
    const reminders = story(
      [
        opened,
        { type: 'DutyConfirmed', payload: { duty: 'write-down', note: 'Done' } },
        { type: 'DutyConfirmationWithdrawn', payload: { duty: 'write-down', reason: 'Not so' } },
      ],
      urgentEdition,
    ).map(({ effects }) => effects.filter(({ queue }) => queue === 'reminder'));
    expect(reminders[0]?.map(({ startAfter }) => startAfter)).toEqual(['2026-11-23T15:00:00Z']);
    expect(reminders[1]).toEqual([]);
    expect(reminders[2]?.map(({ identity }) => identity)).toEqual(
      reminders[0]?.map(({ identity }) => identity),
    );
  });

  it('carries nothing that a person wrote', () => {
    const secret = 'Gwen Sampl, room 7';
    const told = story([
      opened,
      channel,
      ...allCards,
      { type: 'ItemNoted', payload: { item: 'first.1', note: secret } },
      { type: 'EntryRecorded', payload: { log: 'call', text: secret } },
    ]);
    expect(JSON.stringify(told.map(({ effects }) => effects))).not.toContain(secret);
  });
});

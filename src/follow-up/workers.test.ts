import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../case/commands.ts';
import type { CaseState } from '../case/state.ts';
import type { Desk } from '../journal/desk.ts';
import { findFile } from '../journal/file-contents.ts';
import type { Store } from '../journal/store.ts';
import { deskOn, lead, openOn } from '../journal/testing/desk-on.ts';
import { plainWeekdays } from '../journal/testing/small-edition.ts';
import { openAt, storesHere, type StorePlace } from '../journal/testing/stores.ts';
import { createEffects } from './effects.ts';
import { OutsideProblem } from './ports.ts';
import { Outside, unreachable } from './testing/outside.ts';
import { startWorkers } from './workers.ts';
import { partsOn } from './testing/parts-on.ts';

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

describe.each(kinds)('the workers on $name', (kind) => {
  let place: StorePlace;
  let store: Store;
  let desk: Desk;
  let outside: Outside;
  let workers: { stop(): Promise<void> };
  const start = () => startWorkers(partsOn({ store, desk, outside }));
  beforeEach(async () => {
    place = await kind.makePlace();
    store = await openAt(place);
    desk = deskOn(store, {
      clock: Date.now,
      effectsOf: createEffects({ workingDays: () => plainWeekdays, editionOf: () => ({ nation: 'WLS' }) }),
    });
    outside = new Outside();
    workers = await start();
  });
  afterEach(async () => {
    await workers.stop();
    await store.close();
    await place.remove();
  });

  const until = async (ref: string, is: (state: CaseState) => boolean, seconds = 20): Promise<CaseState> => {
    const end = Date.now() + seconds * 1_000;
    for (;;) {
      const state = await desk.find(ref);
      if (state !== null && is(state)) return state;
      if (Date.now() > end) throw new Error(`It did not come about: ${JSON.stringify(state?.steps)}`);
      await wait(20);
    }
  };
  const stepIs = (step: string, status: string) => (state: CaseState) => state.steps[step]?.status === status;
  const allDone = (state: CaseState) => {
    const steps = Object.values(state.steps);
    return steps.length >= 7 && steps.every(({ status }) => status === 'done');
  };
  const ask = async (ref: string, command: Command): Promise<CaseState> => {
    const answer = await desk.handle(ref, command, { person: lead, cause: randomUUID() });
    if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`);
    return answer.state;
  };
  const cardsOf = (card: string) => [...outside.posts.values()].filter((post) => post.card === card);

  it('make channel, folder, tab and cards of a new case, each once', async () => {
    const ref = await openOn(desk);
    const state = await until(ref, allDone);
    expect(Object.keys(state.steps).toSorted()).toEqual([
      'card:plan',
      'card:progress',
      'card:section:first',
      'card:section:second',
      'channel',
      'folder',
      'tab',
    ]);
    expect([...outside.channelsMade.keys()]).toEqual([ref]);
    expect(outside.posts.size).toBe(4);
  });

  it('bring a ticked card up to date well within two seconds, many ticks in few calls', async () => {
    const ref = await openOn(desk);
    await until(ref, allDone);
    await wait(1_500);
    const before = outside.count('showCard', 'section:first');
    const from = Date.now();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => ask(ref, { type: 'tickItem', item: `first.${index + 1}` })),
    );
    while (cardsOf('section:first')[0]?.settled !== 20) {
      if (Date.now() - from > 10_000) throw new Error('The card stayed as it was');
      await wait(10);
    }
    expect(Date.now() - from).toBeLessThan(2_000);
    expect(outside.count('showCard', 'section:first') - before).toBeLessThan(12);
    expect(cardsOf('section:first')).toHaveLength(1);
  });

  it('make nothing twice when replies are lost', async () => {
    const problem = unreachable();
    outside.fail({ method: 'ensureChannel', times: 1, problem, when: 'after' });
    outside.fail({ method: 'showCard', of: 'plan', times: 2, problem, when: 'after' });
    const ref = await openOn(desk);
    await until(ref, allDone);
    expect(outside.channelsMade.size).toBe(1);
    expect(cardsOf('plan')).toHaveLength(1);
    const log = await desk.chronology(ref, lead);
    if (!log.ok) throw new Error('no log');
    const retries = log.events.filter(({ type }) => type === 'StepRetrying');
    expect(retries.map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ step: 'channel', attempt: 1, problem: problem.problem }),
      expect.objectContaining({ step: 'card:plan', attempt: 1 }),
    ]);
  });

  it('wait as long as they are asked to', async () => {
    const problem = new OutsideProblem({ kind: 'retry', code: 'TooManyRequests' }, 3);
    outside.fail({ method: 'ensureFolder', times: 1, problem, when: 'before' });
    const ref = await openOn(desk);
    const retrying = await until(ref, stepIs('folder', 'retrying'));
    const said = Date.parse(retrying.steps['folder']?.nextAt ?? '');
    await until(ref, stepIs('folder', 'done'));
    expect(Date.now()).toBeGreaterThanOrEqual(said);
  });

  it('stop at what a person has to mend, and go on when asked to', async () => {
    const problem = new OutsideProblem({
      kind: 'permission',
      code: 'Forbidden',
      remedy: 'Channel.Create.Group',
    });
    outside.fail({ method: 'ensureChannel', times: 1, problem, when: 'before' });
    const ref = await openOn(desk);
    const failed = await until(ref, stepIs('channel', 'failed'));
    expect(failed.steps['channel']?.problem).toEqual(problem.problem);
    await wait(300);
    expect(outside.count('ensureChannel')).toBe(1);
    await ask(ref, { type: 'retryStep', step: 'channel' });
    await until(ref, allDone);
  });

  it('leave alone what a person did by hand meanwhile', async () => {
    outside.fail({ method: 'ensureTab', times: 9, problem: unreachable(), when: 'before' });
    const ref = await openOn(desk);
    await until(ref, stepIs('tab', 'retrying'));
    await ask(ref, { type: 'markStepDoneByHand', step: 'tab', note: 'Pinned it myself' });
    const calls = outside.count('ensureTab');
    await wait(2_500);
    expect(outside.count('ensureTab')).toBeLessThanOrEqual(calls + 1);
    expect((await desk.find(ref))?.steps['tab']?.status).toBe('by-hand');
  });

  const bookMeeting = async (ref: string): Promise<string> => {
    await ask(ref, { type: 'requestMeeting', duration: 60 });
    const proposed = await until(ref, ({ meetings }) => meetings[0]?.status === 'proposed');
    const meeting = proposed.meetings[0];
    const slot = meeting?.slots[0];
    if (!meeting || !slot) throw new Error('no slot');
    await ask(ref, { type: 'chooseSlot', meeting: meeting.id, start: slot.start });
    return meeting.id;
  };

  it('find slots, book one meeting although the reply is lost, and cancel it', async () => {
    const day = plainWeekdays.add(new Date().toISOString().slice(0, 10), 2);
    outside.slots = [{ start: `${day}T10:00:00Z`, end: `${day}T11:00:00Z`, busy: [] }];
    const ref = await openOn(desk);
    await until(ref, allDone);
    outside.fail({ method: 'book', times: 1, problem: unreachable(), when: 'after' });
    const meeting = await bookMeeting(ref);
    await until(ref, ({ meetings }) => meetings[0]?.status === 'booked');
    expect(outside.meetings.size).toBe(1);
    await ask(ref, { type: 'cancelMeeting', meeting, reason: 'The provider closes that day' });
    await until(ref, ({ meetings }) => meetings[0]?.status === 'cancelled');
    expect([...outside.meetings.values()].map(({ cancelled }) => cancelled)).toEqual([true]);
  });

  it('look again for a link that was not there when the meeting was booked, and show it', async () => {
    const day = plainWeekdays.add(new Date().toISOString().slice(0, 10), 2);
    outside.slots = [{ start: `${day}T10:00:00Z`, end: `${day}T11:00:00Z`, busy: [] }];
    outside.looksWithoutLink = 3;
    const ref = await openOn(desk);
    await until(ref, allDone);
    const meeting = await bookMeeting(ref);
    const waiting = await until(ref, stepIs(`meeting:${meeting}:link`, 'retrying'));
    expect(waiting.meetings[0]).toMatchObject({ status: 'booked', joinUrl: null });
    const linked = await until(ref, stepIs(`meeting:${meeting}:link`, 'done'));
    expect(linked.meetings[0]?.joinUrl).toBe('https://teams.example/join');
    expect([outside.count('book'), outside.count('links')]).toEqual([1, 3]);
    const from = Date.now();
    while ((cardsOf(`meeting:${meeting}`)[0]?.version ?? 0) < linked.version) {
      if (Date.now() - from > 5_000) throw new Error('The meeting card does not show the link');
      await wait(20);
    }
  });

  it('give up looking for a link once the meeting has begun', async () => {
    const soon = Date.now() + 3_000;
    const at = (milliseconds: number): string => new Date(milliseconds).toISOString();
    outside.slots = [{ start: at(soon), end: at(soon + 3_600_000), busy: [] }];
    outside.looksWithoutLink = 1_000;
    const ref = await openOn(desk);
    await until(ref, allDone);
    const meeting = await bookMeeting(ref);
    const failed = await until(ref, stepIs(`meeting:${meeting}:link`, 'failed'));
    expect(Date.now()).toBeGreaterThanOrEqual(soon);
    expect(failed.steps[`meeting:${meeting}:link`]?.problem).toEqual({
      kind: 'gone',
      code: 'no-meeting-link',
    });
    expect(failed.meetings[0]?.status).toBe('booked');
  });

  it('take a meeting out of the diary that was cancelled while it was being booked', async () => {
    const day = plainWeekdays.add(new Date().toISOString().slice(0, 10), 2);
    outside.slots = [{ start: `${day}T10:00:00Z`, end: `${day}T11:00:00Z`, busy: [] }];
    const ref = await openOn(desk);
    await until(ref, allDone);
    outside.meanwhile = async (method) => {
      if (method !== 'book') return;
      const meeting = (await desk.find(ref))?.meetings[0];
      if (meeting?.status === 'booking') {
        await ask(ref, { type: 'cancelMeeting', meeting: meeting.id, reason: 'Not needed' });
      }
    };
    await bookMeeting(ref);
    await until(ref, ({ meetings }) => meetings[0]?.status === 'cancelled' && meetings[0].eventId !== null);
    expect([...outside.meetings.values()].map(({ cancelled }) => cancelled)).toEqual([true]);
  });

  it('file a notification once there is a folder, and keep its bytes', async () => {
    outside.fail({
      method: 'ensureFolder',
      times: 2,
      problem: new OutsideProblem({ kind: 'retry', code: 'itemNotFound' }),
      when: 'before',
    });
    const ref = await openOn(desk);
    const drafted = await ask(ref, {
      type: 'draftNotification',
      notification: 'escalating-concerns',
      fields: {},
    });
    const draft = drafted.notifications[0]?.draft ?? '';
    await ask(ref, { type: 'confirmNotification', draft, fields: {}, recipients: [{ name: 'AGC' }] });
    const filed = await until(ref, ({ notifications }) => notifications[0]?.status === 'filed');
    const files = filed.notifications[0]?.files ?? [];
    expect(files.map(({ language }) => language)).toEqual(['en', 'cy']);
    expect([...outside.files.keys()]).toEqual([
      `Notifications/${draft}.en.docx`,
      `Notifications/${draft}.cy.docx`,
    ]);
    const kept = await findFile(store, files[0]?.sha256 ?? '');
    expect(kept && Buffer.from(kept).toString()).toBe(`${ref} ${draft} en`);
  });

  it('file a letter', async () => {
    const ref = await openOn(desk);
    await until(ref, stepIs('folder', 'done'));
    await ask(ref, {
      type: 'fileLetter',
      letter: 'concerns',
      language: 'cy',
      subject: 'Pryderon',
      body: '<p>Annwyl ddarparwr</p>',
      recipients: ['gofal@enghraifft.example'],
    });
    const filed = await until(ref, ({ letters }) => letters[0]?.status === 'filed');
    expect(filed.letters[0]?.file?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('show what was ticked while the card was being posted', async () => {
    outside.meanwhile = async (method, of) => {
      if (method !== 'showCard' || of !== 'section:first') return;
      outside.meanwhile = () => Promise.resolve();
      const { ref } = (await desk.board(lead, {})).rows[0] ?? { ref: '' };
      await ask(ref, { type: 'tickItem', item: 'first.1' });
    };
    const ref = await openOn(desk);
    await until(ref, allDone);
    const from = Date.now();
    while (cardsOf('section:first')[0]?.settled !== 1) {
      if (Date.now() - from > 5_000) throw new Error('The card stayed as it was posted');
      await wait(20);
    }
    expect(cardsOf('section:first')).toHaveLength(1);
  });

  it('find the work that waited while no worker was there', async () => {
    await workers.stop();
    const ref = await openOn(desk);
    await wait(200);
    expect(outside.calls).toEqual([]);
    workers = await start();
    await until(ref, allDone);
  });
});

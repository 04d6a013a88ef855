import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personKey, type Command } from '../case/commands.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Desk } from '../journal/desk.ts';
import { reminderChoices } from '../journal/person-settings.ts';
import type { Store } from '../journal/store.ts';
import { deskOn, lead, nurse, openOn } from '../journal/testing/desk-on.ts';
import { plainWeekdays, smallEdition } from '../journal/testing/small-edition.ts';
import { openAt, storesHere, type StorePlace } from '../journal/testing/stores.ts';
import { createEffects } from './effects.ts';
import { createMornings } from './mornings.ts';
import { createPace } from './pace.ts';
import { OutsideProblem, type Messenger } from './ports.ts';
import { Outside } from './testing/outside.ts';
import { startWorkers } from './workers.ts';
import { partsOn } from './testing/parts-on.ts';

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

/** Opened on a Monday at ten; its one duty with a limit is due on the Thursday. */
const monday = Date.parse('2026-11-16T10:00:00Z');
const at = (day: string, time = '08:30'): number => Date.parse(`2026-11-${day}T${time}:00Z`);

describe.each(kinds)('mornings on $name', (kind) => {
  let place: StorePlace;
  let store: Store;
  let desk: Desk;
  let now: number;
  let outside: Outside;
  beforeEach(async () => {
    place = await kind.makePlace();
    store = await openAt(place);
    now = monday;
    desk = deskOn(store, {
      clock: () => now,
      effectsOf: createEffects({ workingDays: () => plainWeekdays, editionOf: () => smallEdition }),
    });
    outside = new Outside();
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  const startOn = (one: Store) => startWorkers(partsOn({ store: one, desk, outside }, { clock: () => now }));
  const ask = async (ref: string, command: Command, who = lead): Promise<void> => {
    const answer = await desk.handle(ref, command, { person: who, cause: `${command.type} ${now}` });
    if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`);
  };
  const states = async (): Promise<Record<string, string>> => {
    const rows = await store.run({ name: 'states', text: 'select about, state from hafan.morning' }, []);
    return Object.fromEntries(rows.map((row) => [String(row['about']), String(row['state'])]));
  };
  const idle = async (): Promise<boolean> => {
    const [row] = await store.run(
      {
        name: 'unfinished',
        text: `select count(*)::int as n from pgboss.job where name = 'reminder' and state in ('created', 'active', 'retry') and start_after < now()`,
      },
      [],
    );
    return row?.['n'] === 0;
  };
  /** What a morning brings: the workers as they start at that moment, until there is nothing left to do. */
  const morning = async (instant: number, isDone: () => Promise<boolean>): Promise<void> => {
    now = instant;
    const workers = await startOn(store);
    try {
      for (const end = Date.now() + 20_000; !((await isDone()) && (await idle())); await wait(20))
        if (Date.now() > end) throw new Error(`It did not come about: ${JSON.stringify(await states())}`);
    } finally {
      await workers.stop();
    }
  };
  const everybodySeenTo = async (): Promise<boolean> => {
    const seen = await states();
    return [lead, nurse].every((one) => !['sending', 'waiting', undefined].includes(seen[personKey(one)]));
  };
  const clearDay = () => store.run({ name: 'clear', text: 'delete from hafan.morning' }, []);
  const toldTo = (who: { objectId: string }) =>
    outside.digests.filter(({ to }) => to === who.objectId).map(({ digest }) => digest);
  const eventsOf = async (ref: string, type: CaseEvent['type']) => {
    const log = await desk.chronology(ref, lead);
    return log.ok ? log.events.filter((event) => event.type === type) : [];
  };

  it('tell the one whose it is the working day before, on the day and after it', async () => {
    const ref = await openOn(desk);
    const seen: string[] = [];
    for (const day of ['17', '18', '19', '20']) {
      await clearDay();
      await morning(at(day), everybodySeenTo);
      const digest = toldTo(lead).find((one) => one.day === `2026-11-${day}`);
      for (const when of ['overdue', 'today', 'coming'] as const)
        for (const { subject, why } of digest?.[when] ?? []) seen.push(`${day} ${when} ${subject} ${why}`);
    }
    expect(seen).toEqual([
      '18 coming duty:write-down yours',
      '19 today duty:write-down yours',
      '20 overdue duty:write-down yours',
    ]);
    expect(toldTo(nurse)).toEqual([]);
    const noted = await eventsOf(ref, 'DigestSent');
    expect(noted.map(({ payload }) => payload)).toEqual(
      Array.from({ length: 3 }, () => ({
        to: personKey(lead),
        name: lead.name,
        subjects: ['duty:write-down'],
      })),
    );
  });

  it('bring one message to each person, however many processes look and however often', async () => {
    await openOn(desk);
    await openOn(desk);
    now = at('19');
    const first = await startOn(store);
    const second = await startOn(store);
    for (const end = Date.now() + 20_000; !(await everybodySeenTo()); await wait(20))
      if (Date.now() > end) throw new Error('nobody was told');
    await Promise.all([first.stop(), second.stop()]);
    await morning(at('19', '11:00'), everybodySeenTo);
    expect(toldTo(lead)).toHaveLength(1);
    expect(toldTo(lead)[0]?.today).toHaveLength(2);
  });

  it('do not come at weekends, in the evening, before the hour somebody chose, or with nothing to say', async () => {
    await openOn(desk);
    await reminderChoices(store).choose(personKey(lead), { at: '09:00', mode: 'all' });
    for (const instant of [at('21'), at('20', '18:00'), at('19', '05:00')]) {
      now = instant;
      await (await startOn(store)).stop();
    }
    expect(await states()).toEqual({});
    await morning(at('19', '08:30'), async () => (await states())[personKey(nurse)] === 'nothing');
    expect(outside.digests).toEqual([]);
    await morning(at('19', '09:00'), everybodySeenTo);
    expect(toldTo(lead)).toHaveLength(1);
  });

  it('tell the owner of an action, and the lead when it has passed its limit', async () => {
    const ref = await openOn(desk);
    await ask(ref, { type: 'confirmDuty', duty: 'write-down', note: 'Sent' });
    await ask(ref, {
      type: 'addAction',
      action: { text: 'Fill the rota', source: 'group', owner: nurse.name, due: '2026-11-19' },
    });
    await morning(at('18'), everybodySeenTo);
    expect(toldTo(nurse)[0]?.coming.map(({ why }) => why)).toEqual(['yours']);
    expect(toldTo(lead)).toEqual([]);
    await morning(at('20'), async () => outside.digests.length === 3);
    expect(toldTo(nurse)[1]?.overdue.map(({ why }) => why)).toEqual(['yours']);
    expect(toldTo(lead)[0]?.overdue.map(({ why }) => why)).toEqual(['escalation']);
  });

  it('count what others did since, and not what one did oneself', async () => {
    const ref = await openOn(desk);
    await ask(ref, { type: 'tickItem', item: 'first.1' }, nurse);
    await ask(ref, { type: 'tickItem', item: 'first.2' });
    await morning(at('19'), everybodySeenTo);
    expect(toldTo(lead)[0]?.news.map(({ counts }) => counts)).toEqual([{ ticked: 1 }]);
  });

  it('come later to whom Teams makes wait, and hold nobody else up', async () => {
    const busy = new OutsideProblem({ kind: 'retry', code: 'TooManyRequests' });
    const ref = await openOn(desk);
    await ask(ref, {
      type: 'addAction',
      action: { text: 'Fill the rota', source: 'group', owner: nurse.name, due: '2026-11-19' },
    });
    outside.fail({ method: 'digest', of: lead.objectId, times: 1, problem: busy, when: 'before' });
    await morning(at('19'), everybodySeenTo);
    expect(outside.count('digest', lead.objectId)).toBe(2);
    expect(toldTo(lead)).toHaveLength(1);
    expect(toldTo(nurse)).toHaveLength(1);
  });

  it('that do not reach their person become a failed step of the case, which is tried again when asked for', async () => {
    const blocked = new OutsideProblem({ kind: 'permission', code: 'MessageWritesBlocked' });
    const ref = await openOn(desk);
    outside.fail({ method: 'digest', of: lead.objectId, times: 1, problem: blocked, when: 'before' });
    await morning(at('19'), everybodySeenTo);
    const step = `digest:${personKey(lead)}`;
    expect((await desk.find(ref))?.steps[step]).toMatchObject({
      status: 'failed',
      problem: { code: 'MessageWritesBlocked' },
    });
    await ask(ref, { type: 'retryStep', step }, nurse);
    await morning(at('19', '12:00'), async () => (await desk.find(ref))?.steps[step]?.status === 'done');
    expect(toldTo(lead)).toHaveLength(1);
  });

  it('of whom it is not known whether they arrived are not sent twice, and come again the next morning', async () => {
    const lost = new OutsideProblem({ kind: 'unreachable', code: 'TimeLimit' }, null, undefined, true);
    await openOn(desk);
    outside.fail({ method: 'digest', of: lead.objectId, times: 1, problem: lost, when: 'after' });
    await morning(at('18'), everybodySeenTo);
    expect((await states())[personKey(lead)]).toBe('unsure');
    await morning(at('18', '12:00'), everybodySeenTo);
    expect(outside.count('digest', lead.objectId)).toBe(1);
    await morning(at('19'), async () => outside.digests.length === 2);
    expect(outside.count('digest', lead.objectId)).toBe(2);
  });

  /** As the engine hands a job out again whose process sends no more signs of life. */
  const tell = (digest: Messenger['digest'], again: boolean): Promise<void> => {
    const parts = partsOn({ store, desk, outside }, { clock: () => now });
    const key = personKey(lead);
    return createMornings({ ...parts, messenger: { ...parts.messenger, digest } }, createPace()).tell(
      {
        job: { queue: 'reminder', id: '00000000-0000-4000-8000-000000000001' },
        data: { ref: '', step: `digest:${key}`, attempt: 0, day: '2026-11-19' },
        again,
        tries: again ? 1 : 0,
      },
      key,
    );
  };
  const killed = (): Promise<never> => Promise.reject(new Error('killed'));

  it('whose process was killed before they went out are sent by the next, once', async () => {
    await openOn(desk);
    now = at('19');
    await expect(tell(killed, false)).rejects.toThrow('killed');
    expect((await states())[personKey(lead)]).toBe('sending');
    // A second delivery of the job to a process that is not told of any end leaves it alone.
    await tell(outside.messenger.digest, false);
    expect(toldTo(lead)).toEqual([]);
    await tell(outside.messenger.digest, true);
    expect(toldTo(lead)).toHaveLength(1);
    expect((await states())[personKey(lead)]).toBe('sent');
    await tell(outside.messenger.digest, true);
    expect(toldTo(lead)).toHaveLength(1);
  });

  it('whose processes were killed twice are left alone, and come again the next morning', async () => {
    await openOn(desk);
    now = at('19');
    await expect(tell(killed, false)).rejects.toThrow('killed');
    await expect(tell(killed, true)).rejects.toThrow('killed');
    await tell(outside.messenger.digest, true);
    expect(toldTo(lead)).toEqual([]);
    expect((await states())[personKey(lead)]).toBe('unsure');
    await morning(at('20'), async () => toldTo(lead).length === 1);
  });

  it('tell a lead who wants no reminders of the musts that have passed, and of nothing else', async () => {
    await openOn(desk);
    await reminderChoices(store).choose(personKey(lead), { at: '08:00', mode: 'none' });
    for (const day of ['18', '19'])
      await morning(at(day), async () => (await states())[personKey(nurse)] === 'nothing');
    expect(outside.digests).toEqual([]);
    await morning(at('20'), async () => outside.digests.length === 1);
    expect(toldTo(lead)[0]).toMatchObject({ inSpiteOf: true, today: [], coming: [], news: [] });
    expect(toldTo(lead)[0]?.overdue.map(({ force }) => force)).toEqual(['must']);
  });

  it('post the card of what is overdue once, and bring it up to date from then on', async () => {
    const ref = await openOn(desk);
    await morning(at('17', '07:00'), async () => (await desk.find(ref))?.cards['plan'] !== undefined);
    expect([...outside.posts.values()].map(({ card }) => card)).not.toContain('overdue');
    await morning(at('20'), async () => (await desk.find(ref))?.cards['overdue'] !== undefined);
    const posted = (await desk.find(ref))?.cards['overdue'];
    await clearDay();
    await morning(at('23'), async () => (await states())[`case:${ref}`] === 'sent');
    await ask(ref, { type: 'confirmDuty', duty: 'write-down', note: 'Sent' });
    await morning(at('23', '12:00'), async () => outside.count('showCard', 'overdue') >= 2);
    expect((await desk.find(ref))?.cards['overdue']).toEqual(posted);
    expect([...outside.posts.values()].filter(({ card }) => card === 'overdue')).toHaveLength(1);
  });
});

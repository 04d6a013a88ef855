import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Command } from '../case/commands.ts';
import type { CaseState } from '../case/state.ts';
import { deskOn, lead, openOn } from '../journal/testing/desk-on.ts';
import { plainWeekdays } from '../journal/testing/small-edition.ts';
import { openAt, storesHere } from '../journal/testing/stores.ts';
import { openWired } from '../microsoft365/testing/wired.ts';
import { tenant } from '../rehearsal/tenant.ts';
import { createEffects } from './effects.ts';
import { Outside } from './testing/outside.ts';
import { startWorkers } from './workers.ts';
import { partsOn } from './testing/parts-on.ts';

const { kinds } = await storesHere();

it('finds a late joining link through Graph, without booking a second meeting', async () => {
  const [kind] = kinds;
  if (kind === undefined) throw new Error('There is no store to test on');
  const place = await kind.makePlace();
  const store = await openAt(place);
  const wired = await openWired();
  const outside = new Outside();
  const start = `${plainWeekdays.add(new Date().toISOString().slice(0, 10), 2)}T10:00:00.000Z`;
  outside.slots = [{ start, end: start.replace('T10', 'T11'), busy: [] }];
  const desk = deskOn(store, {
    clock: Date.now,
    effectsOf: createEffects({ workingDays: () => plainWeekdays, editionOf: () => ({ nation: 'WLS' }) }),
  });
  const workers = await startWorkers(
    partsOn(
      { store, desk, outside },
      {
        diary: { ...wired.m365.diary, findSlots: outside.diary.findSlots },
        organizer: tenant.mailbox.objectId,
      },
    ),
  );
  try {
    wired.standIn.faults.set([{ fault: 'no-meeting-link', times: 1 }]);
    const ref = await openOn(desk);
    const ask = (command: Command) => desk.handle(ref, command, { person: lead, cause: randomUUID() });
    const until = async (is: (state: CaseState) => boolean): Promise<CaseState> => {
      for (const end = Date.now() + 15_000; Date.now() < end; await wait(20)) {
        const state = await desk.find(ref);
        if (state !== null && is(state)) return state;
      }
      throw new Error('It did not come about');
    };
    await ask({ type: 'requestMeeting', duration: 60 });
    const proposed = await until(({ meetings }) => meetings[0]?.status === 'proposed');
    const meeting = proposed.meetings[0]?.id ?? '';
    await ask({ type: 'chooseSlot', meeting, start });
    const linked = await until(({ meetings }) => (meetings[0]?.joinUrl ?? null) !== null);
    expect(linked.meetings[0]?.joinUrl).toContain('meetup-join');
    const log = await desk.chronology(ref, lead);
    if (!log.ok) throw new Error('no log');
    const told = log.events.map(({ type }) => type).filter((type) => type.startsWith('Meeting'));
    expect(told).toEqual(['MeetingRequested', 'MeetingBooked', 'MeetingLinkFound']);
    expect(wired.standIn.world.events.all()).toHaveLength(1);
  } finally {
    await workers.stop();
    await store.close();
    await wired.close();
    await place.remove();
    await Promise.all(kinds.map((one) => one.stop()));
  }
}, 60_000);

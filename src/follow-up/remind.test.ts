import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../case/commands.ts';
import type { Desk } from '../journal/desk.ts';
import type { Store } from '../journal/store.ts';
import { deskOn, lead, openOn } from '../journal/testing/desk-on.ts';
import { plainWeekdays, urgentEdition } from '../journal/testing/small-edition.ts';
import { openAt, storesHere, type StorePlace } from '../journal/testing/stores.ts';
import { createEffects } from './effects.ts';
import { OutsideProblem } from './ports.ts';
import { Outside } from './testing/outside.ts';
import { startWorkers } from './workers.ts';
import { partsOn } from './testing/parts-on.ts';

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

const dayMilliseconds = 24 * 3600 * 1000;

/**
 * The engine fires by the database's clock, so the case is opened in the past: on a Monday two to three weeks
 * ago at seven in the morning. Three in the afternoon of that day has passed for the engine, and fires at once.
 */
const monday = ((): number => {
  const today = Math.floor(Date.now() / dayMilliseconds) * dayMilliseconds;
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  return today - (weekday + 14) * dayMilliseconds + 7 * 3600 * 1000;
})();

describe.each(kinds)('reminders of what is to be done without delay, on $name', (kind) => {
  let place: StorePlace;
  let store: Store;
  let desk: Desk;
  let now: number;
  let outside: Outside;
  let workers: { stop(): Promise<void> } | null;
  beforeEach(async () => {
    place = await kind.makePlace();
    store = await openAt(place);
    now = monday;
    desk = deskOn(store, {
      clock: () => now,
      editions: {
        getEdition: () => urgentEdition,
        findEdition: () => urgentEdition,
        editionWith: () => urgentEdition,
      },
      effectsOf: createEffects({ workingDays: () => plainWeekdays, editionOf: () => urgentEdition }),
    });
    outside = new Outside();
    workers = null;
  });
  afterEach(async () => {
    await workers?.stop();
    await store.close();
    await place.remove();
  });
  const start = async (): Promise<void> => {
    workers = await startWorkers(
      partsOn({ store, desk, outside }, { getEdition: () => urgentEdition, clock: () => now }),
    );
  };
  const ask = async (ref: string, command: Command): Promise<void> => {
    const answer = await desk.handle(ref, command, { person: lead, cause: `${command.type} ${now}` });
    if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`);
  };
  const until = async (is: () => boolean): Promise<void> => {
    for (const end = Date.now() + 20_000; !is(); await wait(20))
      if (Date.now() > end) throw new Error(`It did not come about: ${outside.reminded.join(', ')}`);
  };
  const waiting = async (state: string): Promise<number> => {
    const [row] = await store.run(
      {
        name: 'jobs-in-state',
        text: `select count(*)::int as n from pgboss.job where name = 'reminder' and state::text = $1`,
      },
      [state],
    );
    return Number(row?.['n']);
  };
  const told = `${lead.objectId} duty:write-down`;

  it('are sent in the afternoon of the day, to the leads and to nobody else', async () => {
    const ref = await openOn(desk);
    await start();
    await until(() => outside.reminded.length === 1);
    await until(() => outside.count('remind') === 1);
    expect(outside.reminded).toEqual([told]);
    for (const end = Date.now() + 20_000; (await waiting('completed')) < 1; await wait(50))
      if (Date.now() > end) throw new Error('The reminder was not settled');
    const log = await desk.chronology(ref, lead);
    if (!log.ok) throw new Error('no log');
    expect(log.events.filter(({ type }) => type === 'ReminderSent').map(({ payload }) => payload)).toEqual([
      { subject: 'duty:write-down' },
    ]);
  });

  it('are not sent about what was met meanwhile', async () => {
    const ref = await openOn(desk);
    await ask(ref, { type: 'confirmDuty', duty: 'write-down', note: 'Sent on Tuesday' });
    await start();
    for (const end = Date.now() + 20_000; (await waiting('completed')) < 1; await wait(50))
      if (Date.now() > end) throw new Error('The reminder was not settled');
    expect(outside.reminded).toEqual([]);
  });

  it('are sent again later to who could not be reached, and to nobody twice', async () => {
    const busy = new OutsideProblem({ kind: 'retry', code: 'TooManyRequests' });
    outside.fail({ method: 'remind', times: 1, problem: busy, when: 'before' });
    await openOn(desk);
    await start();
    await until(() => outside.reminded.length === 1);
    expect(outside.count('remind')).toBe(2);
  });
});

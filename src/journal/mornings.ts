import type { EventType } from '../case/events.ts';
import { endJobs } from './case-log.ts';
import type { Effect } from './effect.ts';
import { jobsOf } from './jobs.ts';
import { usualReminders } from './person-settings.ts';
import type { Run, Statement } from './statement.ts';
import type { Store } from './store.ts';

/**
 * What each morning has brought to each person, and to each case's cards: one line each, so that several
 * processes, and one that was killed in between, do it once.
 */
export interface Mornings {
  /** Keys of the members of open cases whose time has come and who have not been seen to on this day. */
  peopleAt(day: string, time: string): Promise<readonly string[]>;
  /** Open cases whose cards have not been looked at on this day. */
  casesAt(day: string): Promise<readonly string[]>;
  /** Open cases of whose group somebody is. */
  casesOf(person: string): Promise<readonly string[]>;
  /** Begins it, for the first time or again after a failure; otherwise how it stands. */
  begin(about: string, day: string, more?: BeginAgain): Promise<'begun' | MorningState>;
  settle(about: string, day: string, state: Exclude<MorningState, 'sending' | 'again'>): Promise<void>;
  /** When somebody was last written to in the morning; ISO instant. */
  lastSent(person: string): Promise<string | null>;
  /** What other people than this one did in a case after an instant, counted by type. */
  doneSince(
    ref: string,
    after: string,
    but: { readonly tenant: string; readonly objectId: string },
  ): Promise<Readonly<Partial<Record<EventType, number>>>>;
  /** Jobs that no commit brings. Each has an identity, and is taken once. */
  send(effects: readonly Effect[]): Promise<void>;
}

/**
 * `again`: being sent a second time, since the process that was sending it is gone. `unsure`: it may have arrived,
 * and is not sent again. `waiting`: Teams did not take it yet.
 */
const states = ['sending', 'again', 'sent', 'nothing', 'waiting', 'failed', 'unsure'] as const;
export type MorningState = (typeof states)[number];

interface BeginAgain {
  /** Somebody asked for it, whether or not one arrived. */
  readonly alsoUnsure?: boolean;
  /** Whoever was sending it is gone: it is begun once more, and no third time. */
  readonly afterEnd?: boolean;
}

const people: Statement = {
  name: 'morning-people',
  text: `select member.person from (
      select distinct unnest(members) as person from hafan.case_view where status = 'open') as member
    left join hafan.reminder_choice as choice on choice.person = member.person
    where coalesce(choice.at, '${usualReminders.at}') <= $2
      and not exists (select 1 from hafan.morning as m where m.about = member.person and m.day = $1::date)
    order by member.person`,
};
const cases: Statement = {
  name: 'morning-cases',
  text: `select ref from hafan.case_view where status = 'open'
      and not exists (select 1 from hafan.morning as m where m.about = 'case:' || ref and m.day = $1::date)
    order by ref`,
};
const casesOfPerson: Statement = {
  name: 'cases-of-person',
  text: `select ref from hafan.case_view where status = 'open' and members @> array[$1]::text[] order by ref`,
};
const begin: Statement = {
  name: 'begin-morning',
  text: `insert into hafan.morning as m (about, day, state) values ($1, $2::date, 'sending')
    on conflict (about, day) do update
      set state = case m.state when 'sending' then 'again' else 'sending' end, at = now()
      where m.state in ('waiting', 'failed', 'nothing')
        or ($3 and m.state = 'unsure') or ($4 and m.state = 'sending')
    returning state`,
};
const stateOf: Statement = {
  name: 'state-of-morning',
  text: 'select state from hafan.morning where about = $1 and day = $2::date',
};
const settle: Statement = {
  name: 'settle-morning',
  text: `update hafan.morning set state = $3, at = now() where about = $1 and day = $2::date`,
};
const lastSent: Statement = {
  name: 'last-morning',
  text: `select max(at) as at from hafan.morning where about = $1 and state = 'sent'`,
};
const since: Statement = {
  name: 'done-since',
  text: `select type, count(*)::int as n from hafan.event
    where ref = $1 and at > $2::timestamptz and body::json -> 'by' ->> 'kind' = 'person'
      and (body::json -> 'by' ->> 'objectId' <> $3 or body::json -> 'by' ->> 'tenant' <> $4)
    group by type`,
};
const prune: Statement = {
  name: 'prune-mornings',
  text: `delete from hafan.morning where day < current_date - 60`,
};

const texts = (rows: readonly Record<string, unknown>[], column: string): readonly string[] =>
  rows.flatMap((row) => {
    const value = row[column];
    return typeof value === 'string' ? [value] : [];
  });

export const mornings = (store: Pick<Store, 'run' | 'feed' | 'engineTime'>): Mornings => ({
  peopleAt: async (day, time) => texts(await store.run(people, [day, time]), 'person'),
  casesAt: async (day) => texts(await store.run(cases, [day]), 'ref'),
  casesOf: async (person) => texts(await store.run(casesOfPerson, [person]), 'ref'),
  begin: async (about, day, { alsoUnsure = false, afterEnd = false } = {}) => {
    if ((await store.run(begin, [about, day, alsoUnsure, afterEnd])).length > 0) return 'begun';
    const [row] = await store.run(stateOf, [about, day]);
    return states.find((state) => state === row?.['state']) ?? 'sending';
  },
  settle: async (about, day, state) => {
    await store.run(settle, [about, day, state]);
  },
  lastSent: async (person) => {
    const [row] = await store.run(lastSent, [person]);
    const at = row?.['at'];
    return at instanceof Date ? at.toISOString() : null;
  },
  doneSince: async (ref, after, { tenant, objectId }) =>
    Object.fromEntries(
      (await store.run(since, [ref, after, objectId, tenant])).map(({ type, n }) => [
        String(type),
        Number(n),
      ]),
    ),
  send: async (effects) => {
    const jobs = jobsOf(
      effects.map((effect) => ({ effect, origin: effect.identity ?? effect.step })),
      store,
    );
    if (jobs === null) return;
    await endJobs(store, [], jobs);
    store.feed.jobsSent(new Set(effects.map(({ queue }) => queue)));
  },
});

/** Forgets mornings of two months ago; the store itself asks for it every hour. */
export const pruneMornings = async (run: Run): Promise<void> => {
  await run(prune, []);
};

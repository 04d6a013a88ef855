import { createHash } from 'node:crypto';
import { PgBoss, type ConstructorOptions, type Db, type QueuePolicy } from 'pg-boss';
import { queueNames, type Effect, type QueueName } from './effect.ts';
import type { Run } from './statement.ts';
import type { Store } from './store.ts';

const YEAR = 366 * 24 * 3600;

/** Deadlines are weeks away: the engine's own 14 days would drop their reminders. Retries are `follow-up/`'s own. */
const queueOptions = {
  retentionSeconds: 2 * YEAR,
  deleteAfterSeconds: 24 * 3600,
  retryLimit: 1_000_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 300,
  expireInSeconds: 600,
  // The least that the engine allows: a killed worker's job is taken up again after ten seconds.
  heartbeatSeconds: 10,
} as const;

/** Cards: one waiting job a card. Outside steps: one at work a step, in whichever process. */
const policies = {
  channel: 'singleton',
  card: 'short',
  meeting: 'singleton',
  file: 'singleton',
  reminder: 'standard',
  bundle: 'standard',
} as const satisfies Record<QueueName, QueuePolicy>;

/**
 * Starts the job engine in its own schema of the same database. Its LISTEN/NOTIFY stays off: a NOTIFY inside
 * a commit makes PostgreSQL commit one at a time. Workers of this process are woken by `JobBell`, those of
 * others by the change feed, and all poll besides.
 */
export const startJobs = async (
  connection: ConstructorOptions,
  onError: (error: unknown) => void,
): Promise<PgBoss> => {
  const boss = new PgBoss({
    ...connection,
    schema: 'pgboss',
    schedule: false,
    superviseIntervalSeconds: 10,
    maintenanceIntervalSeconds: 3600,
    monitorIntervalSeconds: 10,
  });
  boss.on('error', onError);
  await boss.start();
  for (const name of queueNames) {
    await boss.createQueue(name, { policy: policies[name], ...queueOptions });
  }
  return boss;
};

/**
 * Lets the database itself send and complete jobs, inside `commit_case`: the engine's own statements are
 * taken from the engine as it is and put into two functions, so that a commit with its jobs is one round trip.
 */
export const teachJobs = async (boss: PgBoss, run: Run): Promise<void> => {
  const sends: string[] = [];
  const completes: string[] = [];
  for (const queue of queueNames) {
    const send = await overhear((db) => boss.insert(queue, [], { db }));
    const hold = policies[queue] === 'short' ? holdWaiting(queue) : '';
    sends.push(`when '${queue}' then ${hold} ${send.replaceAll('$1', 'p_jobs')};`);
    const complete = await overhear((db) =>
      boss.complete(queue, '00000000-0000-4000-8000-000000000000', null, { db }),
    );
    completes.push(
      `when '${queue}' then for settled in ${complete
        .replaceAll('$1', 'p_queue')
        .replaceAll('$2', 'array[p_job]')
        .replaceAll('$3', 'null')} loop end loop;`,
    );
  }
  await run(
    {
      name: 'teach-send',
      text: `create or replace function hafan.send_jobs(p_queue text, p_jobs json) returns void language plpgsql as $teach$
        #variable_conflict use_column
        begin
          case p_queue ${sends.join('\n')} end case;
        end $teach$`,
    },
    [],
  );
  await run(
    {
      name: 'teach-complete',
      text: `create or replace function hafan.complete_job(p_queue text, p_job uuid) returns void language plpgsql as $teach$
        #variable_conflict use_column
        declare settled record;
        begin
          case p_queue ${completes.join('\n')} end case;
        end $teach$`,
    },
    [],
  );
};

/**
 * Keeps a waiting job from being fetched until this commit is through: a worker that took it in between would
 * show the case without what is being committed, and the insert would find it still waiting and add nothing.
 */
const holdWaiting = (queue: QueueName): string =>
  `perform 1 from pgboss.job
     where name = '${queue}' and state = 'created' and policy = 'short'
       and coalesce(singleton_key, '') = any(array(
         select wanted."singletonKey" from json_to_recordset(p_jobs) as wanted("singletonKey" text)))
     for share;`;

/** The statement that a call of the engine would run. */
const overhear = async (call: (db: Db) => Promise<unknown>): Promise<string> => {
  const heard: string[] = [];
  await call({
    executeSql: (text) => {
      heard.push(text);
      // What the engine reads from a complete's answer.
      return Promise.resolve({ rows: [{ count: '0', ids: [] }] });
    },
  });
  const [statement, ...more] = heard;
  if (statement === undefined || more.length > 0)
    throw new Error('The job engine no longer sends in one statement');
  return statement;
};

/** A job as the engine's insert takes it. */
interface JobRow {
  readonly id: string;
  readonly data: Effect['data'];
  readonly startAfter?: string;
  readonly singletonKey?: string;
}

/** The effects of one commit as `send_jobs` wants them, one entry a queue; null when there are none. */
export const jobsOf = (
  effects: readonly { readonly effect: Effect; readonly origin: string }[],
  { engineTime }: Pick<Store, 'engineTime'>,
): string | null => {
  if (effects.length === 0) return null;
  const byQueue = new Map<QueueName, JobRow[]>();
  const seen = new Set<string>();
  for (const { effect, origin } of effects) {
    const coalesced = effect.singletonKey === undefined ? null : `${effect.queue} ${effect.singletonKey}`;
    if (coalesced !== null && seen.has(coalesced)) continue;
    if (coalesced !== null) seen.add(coalesced);
    const rows = byQueue.get(effect.queue) ?? [];
    byQueue.set(effect.queue, rows);
    rows.push({
      id: jobId(effect.identity ?? `${origin} ${effect.step} ${effect.startAfter ?? ''}`),
      data: effect.data,
      ...(effect.startAfter === undefined ? {} : { startAfter: engineTime(effect.startAfter) }),
      ...(effect.singletonKey === undefined ? {} : { singletonKey: effect.singletonKey }),
    });
  }
  return JSON.stringify([...byQueue].map(([queue, jobs]) => ({ queue, jobs })));
};

/** A job's id, always the same for the same origin, so that the same thing sent twice is taken once. */
export const jobId = (origin: string): string => {
  const hex = createHash('sha256').update(origin).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

import { z } from 'zod';
import type { Statement } from './statement.ts';
import type { Store } from './store.ts';

/**
 * What imports have still to do, kept beside the log so that one which a crash ended goes on without the file being
 * sent again. It holds names and needs: it is forgotten as soon as its import is done, at the latest after days.
 * One process works on one at a time (`holder`); who falls silent loses it to the next.
 */
export interface ImportPlans {
  /** Keeps it in this process's hands, in place of an earlier one of the same import. */
  keep(stream: string, body: string): Promise<void>;
  find(stream: string): Promise<KeptPlan | null>;
  /** Of a case, the streams that have a plan still. */
  streamsIn(ref: string): Promise<readonly KeptPlan[]>;
  /** Takes those that nobody works on and that may be tried again; `all`: whoever held them is gone. */
  takeIdle(all: boolean): Promise<readonly KeptPlan[]>;
  /** Takes one that nobody works on, however often it failed; null when somebody does, or it is forgotten. */
  take(stream: string): Promise<KeptPlan | null>;
  /** Says that this process still works on it; false when another has taken it over. */
  hold(stream: string): Promise<boolean>;
  /** Gives it back undone; `failed` counts against its being tried again by itself. */
  release(stream: string, failed: boolean): Promise<void>;
  forget(stream: string): Promise<void>;
}
export interface KeptPlan {
  readonly stream: string;
  readonly body: string;
  /** Whether somebody works on it: a process that spoke lately. */
  readonly held: boolean;
  /** Whether it is taken up by itself. */
  readonly again: boolean;
}

/** A holder that said nothing for so long, milliseconds, is gone. */
const SILENCE = 60_000;
/** Taken up by itself so often; then a person decides. */
const MOST_ATTEMPTS = 3;
/** After so many days without an end it is forgotten. */
const DAYS = 7;

const columns = `stream, body, (holder is not null and held_at > $1) as held, attempts < ${MOST_ATTEMPTS} as again`;
const keep: Statement = {
  name: 'keep-import-plan',
  text: `insert into hafan.import_plan (stream, body, holder, held_at, begun_at) values ($1, $2, $3, $4, $4)
    on conflict (stream) do update set body = excluded.body, holder = excluded.holder,
      held_at = excluded.held_at, attempts = 0`,
};
const find: Statement = {
  name: 'find-import-plan',
  text: `select ${columns} from hafan.import_plan where stream = $2`,
};
const streamsIn: Statement = {
  name: 'import-plans-in',
  text: `select ${columns} from hafan.import_plan where split_part(stream, '/', 1) = $2 order by stream`,
};
const takeIdle: Statement = {
  name: 'take-idle-import-plans',
  text: `update hafan.import_plan set holder = $2, held_at = $3, attempts = attempts + 1
    where stream in (select stream from hafan.import_plan
      where attempts < ${MOST_ATTEMPTS} and (holder is null or held_at <= $1 or ($4 and holder <> $2))
      for update skip locked)
    returning ${columns}`,
};
const take: Statement = {
  name: 'take-import-plan',
  text: `update hafan.import_plan set holder = $2, held_at = $3, attempts = 1
    where stream = $4 and (holder is null or held_at <= $1) returning ${columns}`,
};
const hold: Statement = {
  name: 'hold-import-plan',
  text: 'update hafan.import_plan set held_at = $3 where stream = $1 and holder = $2 returning stream',
};
const release: Statement = {
  name: 'release-import-plan',
  text: `update hafan.import_plan set holder = null, attempts = case when $3 then attempts
      else greatest(attempts - 1, 0) end
    where stream = $1 and holder = $2`,
};
const forget: Statement = {
  name: 'forget-import-plan',
  text: 'delete from hafan.import_plan where stream = $1',
};
const prune: Statement = {
  name: 'prune-import-plans',
  text: 'delete from hafan.import_plan where begun_at < $1',
};

const planSchema = z.object({ stream: z.string(), body: z.string(), held: z.boolean(), again: z.boolean() });

/** `clock`: milliseconds since 1970. `holder`: a name for this process that no other has. */
export const importPlans = (store: Pick<Store, 'run'>, clock: () => number, holder: string): ImportPlans => {
  const now = (): string => new Date(clock()).toISOString();
  const silent = (): string => new Date(clock() - SILENCE).toISOString();
  const many = (rows: readonly unknown[]): readonly KeptPlan[] => rows.map((row) => planSchema.parse(row));
  return {
    keep: async (stream, body) => {
      await store.run(keep, [stream, body, holder, now()]);
    },
    find: async (stream) => many(await store.run(find, [silent(), stream]))[0] ?? null,
    streamsIn: async (ref) => many(await store.run(streamsIn, [silent(), ref])),
    takeIdle: async (all) => {
      await store.run(prune, [new Date(clock() - DAYS * 86_400_000).toISOString()]);
      return many(await store.run(takeIdle, [silent(), holder, now(), all]));
    },
    take: async (stream) => many(await store.run(take, [silent(), holder, now(), stream]))[0] ?? null,
    hold: async (stream) => (await store.run(hold, [stream, holder, now()])).length > 0,
    release: async (stream, failed) => {
      await store.run(release, [stream, holder, failed]);
    },
    forget: async (stream) => {
      await store.run(forget, [stream]);
    },
  };
};

import type { Run } from './statement.ts';

/** Seconds after which an activity claimed by a process that is gone may be claimed again. */
const ABANDONED_AFTER = 60;
/** Days for which an activity's id is remembered; Teams delivers again within minutes. */
const REMEMBERED_FOR = 7;

const claimRow = {
  name: 'claim-activity',
  text: `insert into hafan.seen_activity as seen (id) values ($1)
    on conflict (id) do update set claimed_at = now()
      where not seen.done and seen.claimed_at < now() - make_interval(secs => ${ABANDONED_AFTER})
    returning id`,
} as const;
const finishRow = {
  name: 'finish-activity',
  text: 'update hafan.seen_activity set done = true where id = $1',
} as const;
const releaseRow = {
  name: 'release-activity',
  text: 'delete from hafan.seen_activity where id = $1 and not done',
} as const;
const pruneRows = {
  name: 'prune-activities',
  text: `delete from hafan.seen_activity where claimed_at < now() - make_interval(days => ${REMEMBERED_FOR})`,
} as const;
const isDone = { name: 'activity-done', text: 'select done from hafan.seen_activity where id = $1' } as const;

export interface SeenActivities {
  /** Claims an activity: `new` for whoever is to handle it; else it was handled, or is just being handled. */
  claim(id: string): Promise<'new' | 'done' | 'in-progress'>;
  /** It was handled: later deliveries are `done`. */
  finish(id: string): Promise<void>;
  /** It could not be handled: the next delivery is `new` again. */
  release(id: string): Promise<void>;
  /** Forgets what is too old to be delivered again; the store itself asks for it every hour. */
  prune(): Promise<void>;
}

export const seenActivities = (store: { readonly run: Run }): SeenActivities => ({
  claim: async (id) => {
    const claimed = await store.run(claimRow, [id]);
    if (claimed.length > 0) return 'new';
    const [row] = await store.run(isDone, [id]);
    return row?.['done'] === true ? 'done' : 'in-progress';
  },
  finish: async (id) => {
    await store.run(finishRow, [id]);
  },
  release: async (id) => {
    await store.run(releaseRow, [id]);
  },
  prune: async () => {
    await store.run(pruneRows, []);
  },
});

import type { Run } from './statement.ts';
import type { Store } from './store.ts';

/** Evidence bundles that wait to be fetched. Who hears of changes hears of `bundle/<case>/<id>`. */
export interface KeptBundles {
  /** How far the making is: so many of so many parts. */
  progress(of: { readonly ref: string; readonly id: string }, done: number, total: number): Promise<void>;
  keep(
    of: { readonly ref: string; readonly id: string },
    made: { readonly content: Uint8Array; readonly sha256: string; readonly keptUntil: string },
  ): Promise<void>;
  /** Null where nobody has begun with it yet. */
  findProgress(id: string): Promise<{ readonly done: number; readonly total: number } | null>;
  /** Null once its time is over. */
  findContent(id: string, now: string): Promise<Uint8Array | null>;
}

export const keptBundles = (store: Store): KeptBundles => {
  const tell = ({ ref, id }: { readonly ref: string; readonly id: string }, version: number): void =>
    store.feed.committed({ ref: `bundle/${ref}/${id}`, version }, new Set());
  return {
    progress: async ({ ref, id }, done, total) => {
      await store.db
        .insertInto('bundle')
        .values({ id, ref, done, total })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ done, total }))
        .execute();
      tell({ ref, id }, done);
    },
    keep: async ({ ref, id }, { content, sha256, keptUntil }) => {
      const row = { content: Buffer.from(content), sha256, kept_until: new Date(keptUntil) };
      await store.db
        .insertInto('bundle')
        .values({ id, ref, done: 1, total: 1, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    findProgress: async (id) =>
      (await store.db
        .selectFrom('bundle')
        .select(['done', 'total'])
        .where('id', '=', id)
        .executeTakeFirst()) ?? null,
    findContent: async (id, now) => {
      const row = await store.db
        .selectFrom('bundle')
        .select('content')
        .where('id', '=', id)
        .where('kept_until', '>', new Date(now))
        .executeTakeFirst();
      return row?.content ? new Uint8Array(row.content) : null;
    },
  };
};

const prune = { name: 'prune-bundles', text: `delete from hafan.bundle where kept_until <= now()` };

/** Takes away what nobody may fetch any more; the store itself asks for it every hour. */
export const pruneBundles = async (run: Run): Promise<void> => {
  await run(prune, []);
};

import { createHash } from 'node:crypto';
import type { Store } from './store.ts';

/** The bytes of what was filed, by their SHA-256, so that the evidence bundle does not rest on others' copies. */

export const keepFile = async (
  store: Store,
  file: { readonly sha256: string; readonly content: Uint8Array },
): Promise<void> => {
  await store.db
    .insertInto('file_content')
    .values({ sha256: file.sha256, content: Buffer.from(file.content) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const findFile = async (store: Store, sha256: string): Promise<Uint8Array | null> => {
  const row = await store.db
    .selectFrom('file_content')
    .select('content')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row ? new Uint8Array(row.content) : null;
};

/** The same for whoever has bytes and no hash of them yet. */
export const keptFiles = (store: Store) => ({
  find: (sha256: string): Promise<Uint8Array | null> => findFile(store, sha256),
  keep: async (content: Uint8Array): Promise<string> => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    await keepFile(store, { sha256, content });
    return sha256;
  },
});

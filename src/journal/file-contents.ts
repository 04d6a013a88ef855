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

import { contentHash, contentOf } from '../procedures/overlays/content.ts';
import { editionProblems, editionShape } from '../procedures/schema.ts';
import type { Edition } from '../procedures/types.ts';
import type { Store } from './store.ts';

/** The overlaid editions that this store's cases may stand under, without the people of their contacts. */
export interface KeptEditions {
  readonly editions: readonly Edition[];
  /** Rows that are not, or no longer, what was kept; cases under them cannot be shown. */
  readonly broken: readonly { readonly id: string; readonly why: string }[];
}

/** Keeps the overlaid editions in force, before a case can be opened under them. One kept already stays as it is. */
export const keepEditions = async (store: Store, editions: readonly Edition[]): Promise<void> => {
  for (const edition of editions)
    await store.db
      .insertInto('edition')
      .values({ id: edition.id, body: contentOf(edition) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
};

/** Reads all of them, each checked again: its content against the hash in its id, and as every edition is. */
export const readEditions = async (store: Store): Promise<KeptEditions> => {
  const rows = await store.db.selectFrom('edition').select(['id', 'body']).orderBy('kept_at').execute();
  const editions: Edition[] = [];
  const broken: { id: string; why: string }[] = [];
  for (const { id, body } of rows) {
    const read = checkKept(id, body);
    if (typeof read === 'string') broken.push({ id, why: read });
    else editions.push(read);
  }
  return { editions, broken };
};

const checkKept = (id: string, body: string): Edition | string => {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || !id.endsWith(`.${contentHash(value)}`))
    return 'not the content whose hash its id says';
  const shape = editionShape.safeParse(value);
  if (!shape.success) return 'not of the shape of an edition';
  const problems = editionProblems(shape.data);
  return shape.data.id !== id
    ? 'kept under another id'
    : problems.length > 0
      ? problems.join('; ')
      : shape.data;
};

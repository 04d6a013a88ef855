import type { Actor } from '../events.ts';

const mari: Actor = {
  kind: 'person',
  name: 'Mari Enghraifft',
  agency: 'Cyngor Enghraifft',
  tenant: 't',
  objectId: 'm',
};

/**
 * A decided event as the journal would store it, without its hashes: for stories told without a store.
 * @param earlier how many events its stream holds already
 */
export const storedAfter = <E extends object>(
  earlier: number,
  event: E,
  about: { readonly ref: string; readonly at: string; readonly by?: Actor; readonly cause?: string },
) => ({
  ...event,
  by: mari,
  cause: `cause-${earlier}`,
  ...about,
  id: `event-${earlier + 1}`,
  version: earlier + 1,
  schemaVersion: 1,
  previousHash: '',
  hash: '',
});

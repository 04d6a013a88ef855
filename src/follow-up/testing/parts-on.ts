import type { Desk } from '../../journal/desk.ts';
import type { Store } from '../../journal/store.ts';
import { plainWeekdays, smallEdition } from '../../journal/testing/small-edition.ts';
import { silent } from '../../journal/testing/stores.ts';
import type { FollowUpParts } from '../parts.ts';
import type { Outside } from './outside.ts';

/** All that the workers need on a store, with a played outside; `given` takes the place of what is not as usual. */
export const partsOn = (
  { store, desk, outside }: { readonly store: Store; readonly desk: Desk; readonly outside: Outside },
  given: Partial<FollowUpParts> = {},
): FollowUpParts => ({
  store,
  desk,
  channels: outside.channels,
  files: outside.library,
  diary: outside.diary,
  messenger: outside.messenger,
  documents: outside.documents,
  bundles: outside.bundles,
  getEdition: () => smallEdition,
  workingDays: () => plainWeekdays,
  organizer: null,
  clock: Date.now,
  chance: () => 0,
  log: silent,
  ...given,
});

import { openStore } from '../../journal/open-store.ts';
import { deskOn } from '../../journal/testing/desk-on.ts';
import { plainWeekdays, smallEdition } from '../../journal/testing/small-edition.ts';
import { silent } from '../../journal/testing/stores.ts';
import { startWorkers } from '../workers.ts';
import { Outside } from './outside.ts';

/**
 * A process whose worker makes the channel in Microsoft 365 and never hears back: it says `hanging`, and is
 * killed. `node hang-until-killed.ts <database URL or directory>`.
 */
const [place = ''] = process.argv.slice(2);
const store = await openStore({
  ...(place.startsWith('postgres') ? { databaseUrl: place } : { dataDir: place }),
  mode: 'rehearsal',
  log: silent,
});
const outside = new Outside();
outside.meanwhile = (method, of) => {
  process.stdout.write(`hanging in ${method} of ${of}\n`);
  return new Promise(() => undefined);
};
await startWorkers({
  store,
  desk: deskOn(store, { clock: Date.now }),
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
});

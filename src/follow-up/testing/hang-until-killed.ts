import { openStore } from '../../journal/open-store.ts';
import { deskOn } from '../../journal/testing/desk-on.ts';
import { silent } from '../../journal/testing/stores.ts';
import { startWorkers } from '../workers.ts';
import { Outside } from './outside.ts';
import { partsOn } from './parts-on.ts';

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
await startWorkers(partsOn({ store, desk: deskOn(store, { clock: Date.now }), outside }));

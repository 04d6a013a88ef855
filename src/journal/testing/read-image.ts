import { openEmbedded } from '../embedded.ts';
import { silent } from './stores.ts';

/**
 * Opens what a power cut left and says which promised rows it holds, as JSON. A process of its own, because a
 * ruined database may take its process with it: `node read-image.ts <directory>`.
 */
const [dataDir = ''] = process.argv.slice(2);
const { database, close } = await openEmbedded({ dataDir, log: silent });
const { rows } = await database.query<{ n: number }>('select n from promise order by n');
await close();
process.stdout.write(JSON.stringify(rows.map(({ n }) => n)));

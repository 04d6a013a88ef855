import { randomUUID } from 'node:crypto';
import { openStore } from '../open-store.ts';
import { deskOn, lead, openOn } from './desk-on.ts';
import { silent } from './stores.ts';

/**
 * A process that commits as fast as it can and says each commit once it is acknowledged, until it is killed:
 * `node commit-until-killed.ts <database URL or directory>`.
 */
const [place = ''] = process.argv.slice(2);
const store = await openStore({
  ...(place.startsWith('postgres') ? { databaseUrl: place } : { dataDir: place }),
  mode: 'rehearsal',
  log: silent,
});
const desk = deskOn(store);
for (;;) {
  const ref = await openOn(desk);
  process.stdout.write(`${ref} 1\n`);
  for (let item = 1; item <= 30; item += 1) {
    const answer = await desk.handle(
      ref,
      { type: 'tickItem', item: `first.${item}` },
      { person: lead, cause: randomUUID() },
    );
    if (answer.ok) process.stdout.write(`${ref} ${answer.version}\n`);
  }
}

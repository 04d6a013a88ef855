import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storesHere, type StorePlace } from '../journal/testing/stores.ts';
import { importProgressSchema, individualsSchema } from './contract/individuals.ts';
import { createIndividualImports } from './individual-imports.ts';
import { startServerRig } from './testing/server-rig.ts';

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

const people = 45;
const content = Buffer.from(
  [
    'Name,Room,RAG,Friends',
    ...Array.from({ length: people }, (_, at) => `Dychmygol ${at + 1},${at + 1},Green,Llawr ${at % 5}`),
  ].join('\n'),
).toString('base64');

describe.each(kinds)('an import that is interrupted on $name', (kind) => {
  let place: StorePlace;
  let rig: Awaited<ReturnType<typeof startServerRig>>;
  let ref: string;
  const asked = { id: '', content };
  beforeEach(async () => {
    place = await kind.makePlace();
    rig = await startServerRig(place.settings);
    ref = await rig.opened();
    asked.id = randomUUID();
  });
  afterEach(async () => {
    await rig.stop();
    await place.remove();
  });
  const at = (path: string): string => `/api/cases/${ref}/individuals${path}`;
  const progress = async () =>
    importProgressSchema.parse((await rig.send('nurse', 'GET', at(`/import/${asked.id}`))).body);
  const names = async () =>
    individualsSchema.parse((await rig.send('nurse', 'GET', at(''))).body).rows.map(({ name }) => name);
  const kept = () => rig.store.run({ name: 'plans', text: 'select stream from hafan.import_plan' }, []);
  /** An import of this server's whose register breaks after so many commands. */
  const breaking = (after: number) => {
    let commands = 0;
    const { individuals } = rig.records;
    return createIndividualImports({
      store: rig.store,
      individuals: {
        ...individuals,
        handle: async (...args) => {
          commands += 1;
          if (commands > after) throw new Error('The store went away');
          return individuals.handle(...args);
        },
      },
      dateOf: (instant) => instant.slice(0, 10),
      clock: () => Date.parse('2026-11-23T10:00:00Z'),
      newId: randomUUID,
    });
  };
  const expectEverybodyOnce = async (): Promise<void> => {
    expect(await progress()).toMatchObject({
      status: 'done',
      total: people,
      done: people,
      added: people,
      changed: 0,
      same: 0,
      failed: [],
    });
    const all = await names();
    expect(all).toHaveLength(people);
    expect(new Set(all).size).toBe(people);
    expect(await rig.records.individuals.verify()).toMatchObject({ broken: [] });
    // Nothing of the file is kept beside the log once it is done.
    expect(await kept()).toEqual([]);
  };

  it('goes on by itself after the server ended, with everybody once and the numbers of the whole', async () => {
    expect((await rig.send('nurse', 'POST', at('/import'), asked)).status).toBe(202);
    await rig.records.imports.halt();
    const { done } = await progress();
    expect(done).toBeLessThan(people);
    expect((await progress()).status).toBe('waiting');
    expect(await kept()).toHaveLength(1);
    await rig.stop();

    rig = await startServerRig(place.settings);
    // Meanwhile no second import of the register is begun beside it.
    const other = { id: randomUUID(), content: Buffer.from('Name\nArall').toString('base64') };
    expect((await rig.send('lead', 'POST', at('/import'), other)).body['code']).toBe('import-running');
    await rig.records.imports.takeUp(false);
    await rig.records.imports.idle();
    await expectEverybodyOnce();
  });

  it('is heard of by whoever looks at it: that it was given back, and that it goes on', async () => {
    const heard: string[] = [];
    const broken = breaking(10);
    const nurse = { tenant: 't', objectId: 'nurse', name: 'nurse', agency: 'Bwrdd Iechyd Ymarfer' };
    await broken.begin(ref, asked, { ...nurse, mail: '', roles: [], language: 'en' as const });
    const stop = rig.desk.watch((change) => {
      if (change.ref === `import/${ref}/${asked.id}`) heard.push('news');
    });
    await broken.idle();
    expect((await progress()).status).toBe('waiting');
    const before = heard.length;
    expect(before).toBeGreaterThan(0);
    await rig.records.imports.takeUp(false);
    expect(heard.length).toBeGreaterThan(before);
    await rig.records.imports.idle();
    stop();
    expect((await progress()).status).toBe('done');
  });

  it('is tried three times more, then waits for a person, who has it go on without the file', async () => {
    const broken = breaking(61);
    const nurse = { tenant: 't', objectId: 'nurse', name: 'nurse', agency: 'Bwrdd Iechyd Ymarfer' };
    const person = { ...nurse, mail: '', roles: [], language: 'en' as const };
    expect((await broken.begin(ref, asked, person)).ok).toBe(true);
    await broken.idle();
    expect(await progress()).toMatchObject({ status: 'waiting', done: 20, added: 20 });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect((await progress()).status).toBe('waiting');
      await broken.takeUp(false);
      await broken.idle();
    }
    expect(await progress()).toMatchObject({ status: 'resumable', done: 20, total: people });
    await rig.records.imports.takeUp(false);
    expect((await progress()).status).toBe('resumable');

    const resume = (who: string) => rig.send(who, 'POST', at(`/import/${asked.id}/resume`), {});
    for (const who of ['outsider', 'director']) expect((await resume(who)).status).toBe(404);
    expect((await resume('lead')).status).toBe(202);
    await rig.records.imports.idle();
    await expectEverybodyOnce();
    // Pressed once more it is done, and stays so.
    expect(await resume('lead')).toMatchObject({ status: 202, body: { status: 'done' } });
  });

  it('says that the file is needed where nothing is kept any more, and takes it without doubling', async () => {
    const broken = breaking(30);
    const { lead } = { lead: { tenant: 't', objectId: 'lead', name: 'lead', agency: 'Cyngor Ymarfer' } };
    await broken.begin(ref, asked, { ...lead, mail: '', roles: [], language: 'cy' });
    await broken.idle();
    await rig.store.run({ name: 'forget', text: 'delete from hafan.import_plan' }, []);
    const gone = await rig.send('lead', 'POST', at(`/import/${asked.id}/resume`), {});
    expect(gone).toMatchObject({ status: 409, body: { code: 'file-gone' } });
    expect((await rig.send('lead', 'POST', at('/import'), asked)).status).toBe(202);
    await rig.records.imports.idle();
    expect(await progress()).toMatchObject({ status: 'done', done: people, failed: [] });
    expect(await names()).toHaveLength(people);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { storesHere, type StorePlace } from '../journal/testing/stores.ts';
import { importPreviewSchema, importProgressSchema, individualsSchema } from './contract/individuals.ts';
import { startServerRig } from './testing/server-rig.ts';

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64');
/** As Excel writes it here: a mark, semicolons, a title over the headers, days as texts. */
const csv = [
  '\uFEFFRhestr, Tŷ Gwyn;;;;',
  'Rhif;Enw;Dyddiad geni;Ystafell;Iaith',
  'R1;Ŵan Llŷr;3/2/1940;12;Cymraeg',
  'R2;Ann Sampl;14644;13;Saesneg',
  'R3;Bet Sampl;1/1/40;14;',
  'R1;Ŵan Llŷr;3/2/1940;12;Cymraeg',
].join('\r\n');

describe.each(kinds)('importing a spreadsheet on $name', (kind) => {
  let place: StorePlace;
  let rig: Awaited<ReturnType<typeof startServerRig>>;
  let ref: string;
  beforeEach(async () => {
    place = await kind.makePlace();
    rig = await startServerRig(place.settings);
    ref = await rig.opened();
  });
  afterEach(async () => {
    await rig.stop();
    await place.remove();
  });
  const at = (path: string): string => `/api/cases/${ref}/individuals${path}`;
  const preview = async (body: object, who = 'nurse', headers = {}) =>
    rig.send(who, 'POST', at('/import/preview'), body, headers);
  const send = (body: object, who = 'nurse') => rig.send(who, 'POST', at('/import'), body);
  const status = async (id: string) => {
    await rig.records.imports.idle();
    return importProgressSchema.parse((await rig.send('nurse', 'GET', at(`/import/${id}`))).body);
  };
  const list = async () =>
    individualsSchema
      .parse((await rig.send('nurse', 'GET', at(''))).body)
      .rows.map(({ name, room }) => [name, room]);

  it('previews, imports, and imports the same again without a second of anybody', async () => {
    const shown = await preview({ content: base64(csv) }, 'nurse', { 'accept-language': 'cy' });
    const seen = importPreviewSchema.parse(shown.body);
    expect(seen).toMatchObject({
      kind: 'csv',
      headerLine: 2,
      counts: { new: 2, error: 1, repeated: 1, changed: 0, same: 0 },
      problems: [],
    });
    expect(seen.rows[2]?.errors).toEqual([
      {
        column: 2,
        field: 'identity.dateOfBirth',
        code: 'short-year',
        text: 'Ysgrifennwch y flwyddyn â phedwar digid.',
      },
    ]);
    expect(await list()).toEqual([]);

    const request = { id: randomUUID(), content: base64(csv) };
    expect((await send(request)).status).toBe(202);
    expect(await status(request.id)).toMatchObject({
      status: 'done',
      total: 2,
      done: 2,
      added: 2,
      leftOut: 2,
      failed: [],
    });
    expect((await send(request)).body).toMatchObject({ status: 'done', added: 2 });
    expect((await send({ ...request, content: base64(`${csv}x`) })).body['code']).toBe('other-file');

    const later = csv.replace(';13;', ';21;').replace('Ŵan Llŷr', 'WAN LLYR');
    const again = { id: randomUUID(), content: base64(later) };
    await send(again);
    expect(await status(again.id)).toMatchObject({ status: 'done', added: 0, changed: 1, same: 1 });
    expect(await list()).toEqual([
      ['Ann Sampl', '21'],
      ['Ŵan Llŷr', '12'],
    ]);
    expect(rig.logged()).not.toContain('Sampl');
    expect(await rig.records.individuals.verify()).toMatchObject({ broken: [] });
  });

  it('reads a workbook with days of its own, and takes its own export over without a change', async () => {
    const book = await writeWorkbook([
      [{ value: 'Residents' }],
      [{ value: 'Resident name' }, { value: 'DOB' }, { value: 'Weekly fee' }, { value: 'RAG' }],
      [
        { value: 'Ann Sampl' },
        { value: new Date('1940-02-03'), type: Date, format: 'dd/mm/yyyy' },
        { value: 950.5 },
        { value: 'Amber' },
      ],
      [{ value: 'Bet Sampl' }, { value: 14_644 }, { value: '£1,000' }, { value: '' }],
    ]).toBuffer();
    const request = { id: randomUUID(), content: base64(book) };
    await send(request);
    expect(await status(request.id)).toMatchObject({ status: 'done', added: 2, failed: [] });
    for (const [format, language] of [
      ['csv', 'cy'],
      ['xlsx', 'en'],
    ]) {
      const path = at(`/export?format=${format}&language=${language}`);
      expect((await rig.send('nurse', 'GET', path)).status).toBe(403);
      expect((await rig.send('director', 'GET', path)).status).toBe(404);
      const file = await fetch(`${rig.root}${path}`, { headers: { authorization: 'Bearer lead' } });
      const content = base64(new Uint8Array(await file.arrayBuffer()));
      const { counts, problems } = importPreviewSchema.parse((await preview({ content })).body);
      expect({ counts, problems }).toMatchObject({
        counts: { same: 2, changed: 0, new: 0, error: 0 },
        problems: [],
      });
    }
  });

  it('refuses what is no spreadsheet, too large or too long, and whoever is not in the group', async () => {
    const code = async (content: string | Uint8Array) =>
      (await preview({ content: base64(content) })).body['code'];
    expect(await code(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('not-a-spreadsheet');
    expect(await code('PK\u0003\u0004 broken')).toBe('not-a-spreadsheet');
    expect(await code('Name')).toBe('empty');
    expect(await code(['Name', ...Array.from({ length: 501 }, (_, i) => `P${i} Sampl`)].join('\n'))).toBe(
      'too-many-rows',
    );
    expect(await code(`${','.repeat(120)}x\nAnn`)).toBe('too-many-columns');
    const huge = await preview({ content: base64(new Uint8Array(2_100_000)) });
    expect([400, 413]).toContain(huge.status);
    for (const who of ['director', 'outsider', 'administrator']) {
      expect((await preview({ content: base64(csv) }, who)).status).toBe(404);
      expect((await send({ id: randomUUID(), content: base64(csv) }, who)).status).toBe(404);
    }
    const room = await send({ id: randomUUID(), content: base64('Room,DOB\n1,1/1/1940') });
    expect(room).toMatchObject({ status: 409, body: { code: 'columns-wrong' } });
  });

  it('gives one person’s whole entry to a lead, as a page and as data, with no other person’s name', async () => {
    await send({
      id: randomUUID(),
      content: base64('Name,Friends,Needs\n<b>Ann</b>,Lounge,Diabetes\nBet Sampl,Lounge,'),
    });
    await rig.records.imports.idle();
    const { rows } = individualsSchema.parse((await rig.send('lead', 'GET', at(''))).body);
    const id = rows.find(({ name }) => name.includes('Ann'))?.id ?? '';
    expect((await rig.send('nurse', 'GET', at(`/${id}/export`))).status).toBe(403);
    const page = await rig.send('lead', 'GET', at(`/${id}/export?language=cy`));
    expect(page.headers.get('content-disposition')).toBe(`attachment; filename="${id}.html"`);
    const html = String(page.body['text']);
    expect(html).toContain('Diabetes');
    expect(html).not.toContain('<b>Ann');
    const data = await rig.send('lead', 'GET', at(`/${id}/export?format=json`));
    expect(data.body).toMatchObject({ individual: { friendship: { label: 'Lounge', members: [] } } });
    expect(html + JSON.stringify(data.body)).not.toContain('Bet Sampl');
  });
});

import readExcelFile from 'read-excel-file/node';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storesHere, type StorePlace } from '../journal/testing/stores.ts';
import { boardSheet } from './board-sheet.ts';
import { boardFiguresSchema, boardViewsSchema } from './contract/board.ts';
import { boardSchema, type BoardLine } from './contract/cases.ts';
import { startServerRig } from './testing/server-rig.ts';

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

describe.each(kinds)('the board over HTTP on $name', (kind) => {
  let place: StorePlace;
  let rig: Awaited<ReturnType<typeof startServerRig>>;
  let ref: string;
  beforeAll(async () => {
    place = await kind.makePlace();
    rig = await startServerRig(place.settings);
    ref = await rig.opened();
    await rig.send('partner', 'POST', '/api/cases', rig.caseLedByPartner);
    await rig.command('lead', ref, {
      type: 'recordEntry',
      log: 'lesson',
      text: 'Handovers were short',
      theme: 'communication',
    });
  });
  afterAll(async () => {
    await rig.stop();
    await place.remove();
  });
  const figures = async (who: string) =>
    boardFiguresSchema.parse((await rig.send(who, 'GET', '/api/board/figures')).body);

  it('counts what a director of the lead agency may see, and for nobody else’s eyes', async () => {
    const seen = await figures('director');
    expect(seen.today).toBe('2026-11-23');
    expect(seen.open).toMatchObject({ total: 2, ages: { 'under-1': 2, 'from-12': 0 } });
    expect(seen.open.procedures).toMatchObject([
      { id: 'escalating-concerns', total: 2, stages: [{ id: 'evidence', total: 2 }] },
    ]);
    expect(seen.themes).toEqual([{ theme: 'communication', cases: 1 }]);
    expect(seen.providers).toMatchObject([{ name: 'Gofal Enghraifft Cyf', services: 2, cases: 2 }]);
    expect(seen.deadlines.months).toHaveLength(12);
    expect(seen.deadlines.months.at(-1)?.month).toBe('2026-11');
    expect(seen.people).toEqual({ total: 0, cases: 0 });
    expect([seen.incidents, seen.services]).toEqual([[], []]);
    expect(seen.choices.nations).toEqual(['WLS']);
    const stranger = await figures('outsider');
    expect(stranger.open.total).toBe(0);
    expect(stranger.choices).toEqual({ procedures: [], agencies: [], editions: [], nations: [] });
    // A nurse is in a group and oversees nothing.
    expect(await figures('nurse')).toMatchObject({ open: { total: 2 }, incidents: null, services: null });
    expect((await rig.send(null, 'GET', '/api/board/figures')).status).toBe(401);
  });

  it('lists in the order asked for, filters, and refuses an order that it does not know', async () => {
    const list = async (query: string) =>
      boardSchema.parse((await rig.send('director', 'GET', `/api/cases?${query}`)).body);
    const sorted = await list('sort=service&order=asc');
    expect(sorted.rows.map(({ service }) => service.name)).toEqual(['Plas Newydd Ymarfer', 'Tŷ Gwyn']);
    expect(sorted.rows[0]).toMatchObject({ people: null, edition: 'wales-2026', nation: 'WLS' });
    expect((await list('nation=ENG')).total).toBe(0);
    expect((await list('agency=Cyngor%20Ymarfer&stage=evidence')).total).toBe(2);
    expect((await list('theme=communication')).rows.map((row) => row.ref)).toEqual([ref]);
    expect((await list('theme=finance')).total).toBe(0);
    expect((await list('people=true')).total).toBe(0);
    expect((await list('deadlines=missed')).total).toBe(0);
    expect((await rig.send('director', 'GET', '/api/cases?sort=members')).status).toBe(400);
    expect((await rig.send('director', 'GET', '/api/cases?theme=weather')).status).toBe(400);
  });

  it('writes the cases that a filter lets through into a workbook in the person’s language', async () => {
    for (const [language, heading] of [
      ['en', 'Reference'],
      ['cy', 'Cyfeirnod'],
    ] as const) {
      const answer = await fetch(`${rig.root}/api/board/export?search=gwyn`, {
        headers: { authorization: 'Bearer director', 'accept-language': language },
      });
      expect(answer.headers.get('content-disposition')).toMatch(/hafan-(cases|achosion)-2026-11-23\.xlsx/);
      const [sheet] = await readExcelFile(Buffer.from(await answer.arrayBuffer()));
      const [head, ...rows] = sheet?.data ?? [];
      expect(head?.[0]).toBe(heading);
      expect(rows.map(([first]) => first)).toEqual([ref]);
      expect(
        rows[0]?.some((cell) => cell instanceof Date && cell.toISOString().startsWith('2026-11-23')),
      ).toBe(true);
    }
    expect((await rig.send('outsider', 'GET', '/api/board/export')).status).toBe(200);
  });

  it('keeps views for the person alone, changes and removes them', async () => {
    const id = '0b0e7a52-4f5e-4c40-9d5a-111111111111';
    const path = `/api/me/board-views/${id}`;
    const view = { name: 'Wythnosol', filter: 'status=open&musts=true', isDefault: true };
    const kept = await rig.send('director', 'PUT', path, view);
    expect(boardViewsSchema.parse(kept.body).views).toEqual([{ id, ...view }]);
    const renamed = await rig.send('director', 'PUT', path, { ...view, name: 'Bob wythnos' });
    expect(boardViewsSchema.parse(renamed.body).views.map(({ name }) => name)).toEqual(['Bob wythnos']);
    expect((await rig.send('lead', 'GET', '/api/me/board-views')).body).toEqual({ views: [] });
    expect((await rig.send('lead', 'DELETE', path, {})).body).toEqual({ views: [] });
    expect((await rig.send('director', 'GET', '/api/me/board-views')).body).toMatchObject({
      views: [{ id }],
    });
    expect((await rig.send('director', 'DELETE', path, {})).body).toEqual({ views: [] });
    expect((await rig.send('director', 'PUT', path, { ...view, filter: '<script>' })).status).toBe(400);
    expect((await rig.send('director', 'PUT', path, { ...view, name: '  ' })).status).toBe(400);
  });

  it('keeps no more views than may be', async () => {
    const statuses: number[] = [];
    for (let at = 10; at < 31; at += 1)
      statuses.push(
        (
          await rig.send('partner', 'PUT', `/api/me/board-views/0b0e7a52-4f5e-4c40-9d5a-1111111111${at}`, {
            name: `${at}`,
            filter: '',
            isDefault: false,
          })
        ).status,
      );
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(400);
  });
});

describe('the workbook', () => {
  it('takes what people wrote as text, whatever it begins with', async () => {
    const text = { en: '=1+1', cy: '@SUM(A1)' };
    const line: BoardLine = {
      ref: 'EC-2026-0001',
      version: 1,
      procedure: { id: 'x', title: text },
      service: {
        id: 's',
        name: '=HYPERLINK("https://example.invalid")',
        provider: '+44',
        setting: 'care-home',
      },
      leadAgency: '-2+3',
      status: 'closed',
      edition: 'x',
      nation: 'WLS',
      stage: { id: 'x', title: text },
      nextDeadline: { due: '2026-12-01', overdue: false, text },
      overdue: 0,
      overdueMusts: 0,
      progress: { settled: 0, total: 0 },
      openActions: 0,
      suspended: false,
      suspendedSince: null,
      suspensionReviewOn: null,
      stepsFailed: 0,
      openedAt: '2026-06-30T23:30:00.000Z',
      closedAt: '2026-11-23T10:00:00.000Z',
      changedAt: '2026-11-23T10:00:00.000Z',
      nextMeeting: null,
      deadlines: [],
      themes: [],
      people: 12,
    };
    const book = await boardSheet([line], 'en', () => '2026-07-01');
    const files = unzipSync(new Uint8Array(book));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<sheetData>');
    expect(sheet).not.toMatch(/<f[ >]/);
    const [read] = await readExcelFile(book);
    expect(read?.data[1]).toContain('=HYPERLINK("https://example.invalid")');
    expect(read?.data[1]).toContain(12);
  });
});

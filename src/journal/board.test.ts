import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenCase } from '../case/commands.ts';
import { boardViews } from './board-views.ts';
import { countPeople } from './count-people.ts';
import type { Desk } from './desk.ts';
import type { Store } from './store.ts';
import { deskOn, lead, nurse, openTyGwyn, stranger } from './testing/desk-on.ts';
import { openAt, storesHere, type StorePlace } from './testing/stores.ts';

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

const later = '2026-12-14T09:00:00.000Z';

describe.each(kinds)('the board on $name', (kind) => {
  let place: StorePlace;
  let store: Store;
  let desk: Desk;
  let clock: number;
  beforeEach(async () => {
    place = await kind.makePlace();
    store = await openAt(place);
    clock = Date.parse('2026-11-23T09:00:00.000Z');
    desk = deskOn(store, { clock: () => clock });
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });
  const open = async (name: string, change: Partial<OpenCase> = {}): Promise<string> => {
    const service = { ...openTyGwyn.service, id: name.toLowerCase().replaceAll(' ', '-'), name };
    const answer = await desk.open(
      { ...openTyGwyn, service, ...change },
      { person: lead, cause: randomUUID() },
    );
    if (!answer.ok) throw new Error(answer.refusal.code);
    clock += 60_000;
    return answer.ref;
  };
  const names = async (filter: Parameters<Desk['board']>[1]): Promise<string[]> =>
    (await desk.board(lead, filter)).rows.map(({ service }) => service.name);

  it('sorts by what is asked, has one order for each, and pages through it', async () => {
    for (const name of ['Ŵyl Las', 'Bryn Awel', 'Plas Newydd']) await open(name);
    expect(await names({})).toEqual(['Plas Newydd', 'Bryn Awel', 'Ŵyl Las']);
    expect(await names({ sort: 'service' })).toEqual(['Bryn Awel', 'Plas Newydd', 'Ŵyl Las']);
    expect(await names({ sort: 'service', order: 'desc' })).toEqual(['Ŵyl Las', 'Plas Newydd', 'Bryn Awel']);
    expect(await names({ sort: 'opened' })).toEqual(['Ŵyl Las', 'Bryn Awel', 'Plas Newydd']);
    expect(await names({ sort: 'service', pageSize: 2, page: 2 })).toEqual(['Ŵyl Las']);
    const whole = await desk.wholeBoard(lead, { sort: 'service' });
    expect(whole.map(({ service }) => service.name)).toEqual(['Bryn Awel', 'Plas Newydd', 'Ŵyl Las']);
    expect(await desk.wholeBoard(stranger, {})).toEqual([]);
  });

  it('filters by lead agency, nation, edition and duties that must be done and are overdue', async () => {
    await open('Bryn Awel');
    await open('Plas Newydd', { leadAgency: 'Bwrdd Iechyd Enghraifft' });
    expect(await names({ agency: 'Bwrdd Iechyd Enghraifft' })).toEqual(['Plas Newydd']);
    expect(await names({ nation: 'ENG' })).toEqual([]);
    expect(await names({ nation: 'WLS', edition: 'small' })).toHaveLength(2);
    expect(await names({ edition: 'other' })).toEqual([]);
    expect(await names({ musts: true })).toEqual([]);
    clock = Date.parse(later);
    const [row] = (await desk.board(lead, { musts: true, sort: 'musts' })).rows;
    expect(row?.overdueMusts).toBeGreaterThan(0);
    expect(row?.deadlines.some(({ due, metOn }) => metOn === null && due < later)).toBe(true);
  });

  it('filters by theme of a lesson, by people in the register, and by how deadlines passed', async () => {
    const ref = await open('Bryn Awel');
    await open('Plas Newydd');
    await desk.handle(
      ref,
      { type: 'recordEntry', log: 'lesson', text: 'Records were late', theme: 'records' },
      { person: lead, cause: 'lesson' },
    );
    expect(await names({ theme: 'records' })).toEqual(['Bryn Awel']);
    expect(await names({ theme: 'finance' })).toEqual([]);
    const add = {
      name: 'add-person',
      text: `insert into hafan.record_view (ref, kind, version, changed_at, row)
      values ($1, 'individual', 1, now(), $2)`,
    };
    await store.run(add, [`individual/${ref}/a`, JSON.stringify({ removed: true })]);
    expect(await names({ people: true })).toEqual([]);
    await store.run(add, [`individual/${ref}/b`, JSON.stringify({ removed: false })]);
    expect(await names({ people: true })).toEqual(['Bryn Awel']);
    expect(await names({ people: false })).toEqual(['Plas Newydd']);
    expect(await names({ deadlines: 'missed' })).toEqual([]);
    clock = Date.parse(later);
    expect(await names({ deadlines: 'missed' })).toHaveLength(2);
    expect(await names({ deadlines: 'inTime' })).toEqual([]);
    const { deadlines } = (await desk.board(lead, {})).rows[0] ?? {};
    expect(deadlines?.every(({ metOn }) => metOn === null)).toBe(true);
    // A year on the day lies before the twelve months that are looked at.
    clock = Date.parse('2028-03-01T09:00:00.000Z');
    expect(await names({ deadlines: 'missed' })).toEqual([]);
  });

  it('counts anew, closed cases too, what was written before the board had its columns', async () => {
    const ref = await open('Bryn Awel');
    const older = {
      name: 'older',
      text: `update hafan.case_view set counted_on = '-infinity', board = $1,
      edition = '', service = '', status = 'closed'`,
    };
    await store.run(older, ['{"ref":"an older form"}']);
    const { rows } = await desk.board(lead, { edition: 'small', sort: 'service' });
    expect(rows.map((row) => [row.ref, row.status, row.nation])).toEqual([[ref, 'open', 'WLS']]);
  });

  it('does not put an older row over a newer one', async () => {
    const ref = await open('Bryn Awel');
    await desk.handle(ref, { type: 'tickItem', item: 'first.1' }, { person: lead, cause: 'a' });
    const put = { name: 'put', text: 'select hafan.put_board_row($1, $2) as put' };
    const row = {
      version: 1,
      status: 'closed',
      procedure: 'x',
      stage: 'x',
      agency: 'x',
      overdue: 0,
      suspended: false,
      counted_on: '2026-11-23',
      changed_at: later,
      members: [],
      search: '',
      board: '{}',
      edition: '',
      nation: '',
      overdue_musts: 0,
      opened_at: later,
      next_due: null,
      next_meeting: null,
      service: '',
    };
    expect(await store.run(put, [ref, JSON.stringify(row)])).toEqual([{ put: false }]);
    expect((await desk.board(lead, {})).rows[0]).toMatchObject({ version: 2, status: 'open' });
  });

  it('keeps each person’s views, one of them the default, and no more than it may', async () => {
    const views = boardViews(store);
    const [one = '', two = '', three = ''] = [1, 2, 3].map(() => randomUUID());
    const view = { filter: 'status=open&musts=true', isDefault: true };
    expect(await views.keep(lead, { id: one, name: 'Wythnosol', ...view }, 2)).toBe(true);
    expect(await views.keep(lead, { id: two, name: 'Ataliadau', ...view }, 2)).toBe(true);
    expect(await views.keep(lead, { id: three, name: 'Rhagor', ...view }, 2)).toBe(false);
    expect(await views.list(lead)).toEqual([
      { id: two, name: 'Ataliadau', filter: view.filter, isDefault: true },
      { id: one, name: 'Wythnosol', filter: view.filter, isDefault: false },
    ]);
    expect(await views.keep(lead, { id: one, name: 'Bob wythnos', ...view, filter: '' }, 2)).toBe(true);
    expect((await views.list(lead)).map(({ name, isDefault }) => [name, isDefault])).toEqual([
      ['Ataliadau', false],
      ['Bob wythnos', true],
    ]);
    // Another person's view of the same id is their own.
    await views.remove(nurse, one);
    expect(await views.list(nurse)).toEqual([]);
    await views.remove(lead, one);
    expect(await views.list(lead)).toHaveLength(1);
  });

  it('keeps as many views as may be and not one more when they come at once', async () => {
    const views = boardViews(store);
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        views.keep(lead, { id: randomUUID(), name: `${at}`, filter: '', isDefault: true }, 4),
      ),
    );
    expect(answers.filter(Boolean)).toHaveLength(4);
    expect((await views.list(lead)).filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });

  it('counts the people in each register, but for those taken out, without reading a name', async () => {
    const add = {
      name: 'add',
      text: `insert into hafan.record_view (ref, kind, version, changed_at, row)
      values ($1, $2, 1, now(), $3)`,
    };
    const wrote = { details: { name: 'says "removed":true' } };
    await store.run(add, [
      'individual/CL-2026-0001/a',
      'individual',
      JSON.stringify({ ...wrote, removed: false }),
    ]);
    await store.run(add, ['individual/CL-2026-0001/b', 'individual', JSON.stringify({ removed: false })]);
    await store.run(add, ['individual/CL-2026-0001/c', 'individual', JSON.stringify({ removed: true })]);
    await store.run(add, ['service/ty-gwyn', 'service', '{}']);
    expect([...(await countPeople(store.run))]).toEqual([['CL-2026-0001', 2]]);
  });
});

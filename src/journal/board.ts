import { sql } from 'kysely';
import { personKey } from '../case/commands.ts';
import { boardRowSchema, type BoardRow } from '../case/view-schema.ts';
import type { CaseState } from '../case/state.ts';
import {
  type BoardFilter,
  type BoardPage,
  type BoardSort,
  deadlinesSince,
  type KeptDeadline,
  usualOrder,
} from '../case/board-filter.ts';
import { inRegister } from './count-people.ts';
import type { Store } from './store.ts';
import type { Statement } from './statement.ts';
import type { Tables } from './tables.ts';

/** Letters without their marks and case, so that "ty gwyn" finds "Tŷ Gwyn". */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}|\p{Cc}/gu, '')
    .toLowerCase();

/** A case's line of the board as the store's row, JSON for `commit_case`. */
export const rowOf = (row: BoardRow, state: CaseState, today: string): string =>
  JSON.stringify({
    version: row.version,
    status: row.status,
    procedure: row.procedure.id,
    stage: row.stage.id,
    agency: state.leadAgency,
    overdue: row.overdue,
    suspended: row.suspended,
    edition: row.edition,
    nation: row.nation,
    overdue_musts: row.overdueMusts,
    opened_at: row.openedAt,
    next_due: row.nextDeadline?.due ?? null,
    next_meeting: row.nextMeeting,
    service: fold(row.service.name),
    counted_on: today,
    changed_at: row.changedAt,
    members: state.group.map(personKey),
    search: fold([row.ref, row.service.name, row.service.provider, row.leadAgency].join(' ')),
    board: JSON.stringify(row),
  });

export interface BoardScope {
  readonly memberKey: string;
  readonly agency: string | null;
}

/** Dates compare as texts. What is due today and open is neither met nor missed. */
const passed = {
  inTime: sql<boolean>`d ->> 'metOn' <= d ->> 'due'`,
  late: sql<boolean>`d ->> 'metOn' > d ->> 'due'`,
  missed: sql<boolean>`d ->> 'metOn' is null`,
} as const satisfies Record<KeptDeadline, unknown>;

const hasDeadline = (kind: KeptDeadline, today: string) =>
  sql<boolean>`exists (select 1 from jsonb_array_elements(board::jsonb -> 'deadlines') d
    where d ->> 'due' >= ${deadlinesSince(today)} and ${passed[kind]}
    and (d ->> 'due' < ${today} or (d ->> 'due' = ${today} and d ->> 'metOn' is not null)))`;

const hasPeople = sql<boolean>`exists (select 1 from hafan.record_view
  where ${sql.raw(inRegister)} and split_part(record_view.ref, '/', 2) = case_view.ref)`;

/** The cases within a person's scope that a filter lets through. */
const chosen = (store: Store, scope: BoardScope, filter: BoardFilter, today: string) => {
  let query = store.db.selectFrom('case_view').where((eb) => {
    const own = sql<boolean>`members @> array[${scope.memberKey}]::text[]`;
    return scope.agency === null || filter.mine ? own : eb.or([own, eb('agency', '=', scope.agency)]);
  });
  if (filter.status) query = query.where('status', '=', filter.status);
  if (filter.procedure) query = query.where('procedure', '=', filter.procedure);
  if (filter.stage) query = query.where('stage', '=', filter.stage);
  if (filter.overdue !== undefined) query = query.where('overdue', filter.overdue ? '>' : '=', 0);
  if (filter.suspended !== undefined) query = query.where('suspended', '=', filter.suspended);
  if (filter.musts !== undefined) query = query.where('overdue_musts', filter.musts ? '>' : '=', 0);
  if (filter.agency) query = query.where('agency', '=', filter.agency);
  if (filter.edition) query = query.where('edition', '=', filter.edition);
  if (filter.nation) query = query.where('nation', '=', filter.nation);
  if (filter.theme)
    query = query.where(sql<boolean>`board::jsonb -> 'themes' @> ${JSON.stringify([filter.theme])}::jsonb`);
  if (filter.people !== undefined)
    query = query.where((eb) => (filter.people === true ? hasPeople : eb.not(hasPeople)));
  if (filter.deadlines) query = query.where(hasDeadline(filter.deadlines, today));
  if (filter.search) query = query.where(sql<boolean>`position(${fold(filter.search)} in search) > 0`);
  return query;
};

const columns = {
  changed: 'changed_at',
  service: 'service',
  stage: 'stage',
  opened: 'opened_at',
  due: 'next_due',
  musts: 'overdue_musts',
  meeting: 'next_meeting',
} as const satisfies Record<BoardSort, keyof Tables['case_view']>;

/** Whatever has no date comes last, whichever way the dates go; a case has one place in each order. */
const inOrder = (
  query: ReturnType<typeof chosen>,
  { sort = 'changed', order }: Pick<BoardFilter, 'sort' | 'order'>,
): ReturnType<typeof chosen> => {
  const descending = (order ?? usualOrder[sort]) === 'desc';
  return query
    .orderBy(columns[sort], (by) => (descending ? by.desc() : by.asc()).nullsLast())
    .orderBy('changed_at', 'desc')
    .orderBy('ref');
};

const rowsOf = (found: readonly { readonly board: string }[]): readonly BoardRow[] =>
  found.map(({ board }) => boardRowSchema.parse(JSON.parse(board)));

/**
 * All of them, in order.
 * @param today ISO date
 */
export const readWholeBoard = async (
  store: Store,
  scope: BoardScope,
  filter: BoardFilter,
  today: string,
): Promise<readonly BoardRow[]> =>
  rowsOf(
    await inOrder(chosen(store, scope, filter, today), filter)
      .select('board')
      .execute(),
  );

/** One page of them, those changed last first if no order is asked for. */
export const readBoard = async (
  store: Store,
  scope: BoardScope,
  filter: BoardFilter,
  today: string,
): Promise<BoardPage> => {
  const pageSize = Math.min(Math.max(Math.trunc(filter.pageSize ?? 25), 1), 100);
  const page = Math.max(Math.trunc(filter.page ?? 1), 1);
  const query = chosen(store, scope, filter, today);
  const { total } = await query
    .select((eb) => eb.fn.countAll<string | number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await inOrder(query, filter)
    .select('board')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return {
    rows: rowsOf(rows),
    total: Number(total),
    page,
    pageSize,
  };
};

const outdated: Statement = {
  name: 'outdated-rows',
  text: `select ref from hafan.case_view
    where (status = 'open' and counted_on < $1::date) or counted_on = '-infinity' order by ref limit 500`,
};
const recount: Statement = { name: 'recount-row', text: 'select hafan.put_board_row($1, $2)' };

/**
 * What is overdue changes with the day and without an event: rows counted on an earlier day are counted anew, and
 * so are all that were written before the board had its present columns.
 * @param rowFor a case's line as `rowOf` makes it
 */
export const recountBoard = async (
  store: Store,
  today: string,
  rowFor: (ref: string) => Promise<string | null>,
): Promise<void> => {
  for (;;) {
    const rows = await store.run(outdated, [today]);
    let recounted = 0;
    for (const { ref } of rows) {
      if (typeof ref !== 'string') continue;
      const row = await rowFor(ref);
      if (row === null) continue;
      await store.run(recount, [ref, row]);
      recounted += 1;
    }
    if (rows.length < 500 || recounted === 0) return;
  }
};

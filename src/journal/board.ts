import { sql } from 'kysely';
import type { Context, WorkingDays } from '../case/context.ts';
import { personKey } from '../case/commands.ts';
import { boardRowSchema, type BoardRow } from '../case/view-schema.ts';
import type { CaseState } from '../case/state.ts';
import type { BoardFilter, BoardPage } from './desk.ts';
import type { Store } from './store.ts';
import type { Statement } from './statement.ts';

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

/** One page of the cases within a person's scope, those changed last first. */
export const readBoard = async (store: Store, scope: BoardScope, filter: BoardFilter): Promise<BoardPage> => {
  const pageSize = Math.min(Math.max(Math.trunc(filter.pageSize ?? 25), 1), 100);
  const page = Math.max(Math.trunc(filter.page ?? 1), 1);
  let query = store.db.selectFrom('case_view').where((eb) => {
    const own = sql<boolean>`members @> array[${scope.memberKey}]::text[]`;
    return scope.agency === null || filter.mine ? own : eb.or([own, eb('agency', '=', scope.agency)]);
  });
  if (filter.status) query = query.where('status', '=', filter.status);
  if (filter.procedure) query = query.where('procedure', '=', filter.procedure);
  if (filter.stage) query = query.where('stage', '=', filter.stage);
  if (filter.overdue !== undefined) query = query.where('overdue', filter.overdue ? '>' : '=', 0);
  if (filter.suspended !== undefined) query = query.where('suspended', '=', filter.suspended);
  if (filter.search) query = query.where(sql<boolean>`position(${fold(filter.search)} in search) > 0`);
  const { total } = await query
    .select((eb) => eb.fn.countAll<string | number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await query
    .select('board')
    .orderBy('changed_at', 'desc')
    .orderBy('ref')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return {
    rows: rows.map(({ board }) => boardRowSchema.parse(JSON.parse(board))),
    total: Number(total),
    page,
    pageSize,
  };
};

const outdated: Statement = {
  name: 'outdated-rows',
  text: `select ref from hafan.case_view where status = 'open' and counted_on < $1::date order by ref limit 500`,
};
const recount: Statement = {
  name: 'recount-row',
  text: `update hafan.case_view set overdue = $3, counted_on = $4::date, board = $5 where ref = $1 and version = $2`,
};

/** What is overdue changes with the day and without an event: rows counted on an earlier day are counted anew. */
export const recountBoard = async (
  store: Store,
  clock: { readonly now: Context['now']; readonly today: ReturnType<WorkingDays['dateOf']> },
  rowFor: (ref: string) => Promise<BoardRow | null>,
): Promise<void> => {
  for (;;) {
    const rows = await store.run(outdated, [clock.today]);
    let recounted = 0;
    for (const { ref } of rows) {
      const row = typeof ref === 'string' ? await rowFor(ref) : null;
      if (row === null) continue;
      await store.run(recount, [row.ref, row.version, row.overdue, clock.today, JSON.stringify(row)]);
      recounted += 1;
    }
    if (rows.length < 500 || recounted === 0) return;
  }
};

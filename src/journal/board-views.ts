import { personKey, type PersonKey } from '../case/commands.ts';
import type { Store } from './store.ts';

/** A view of the board that a person has named: a filter and an order, as the board's address has them. */
export interface BoardView {
  readonly id: string;
  readonly name: string;
  readonly filter: string;
  /** The one with which the board begins; at most one of a person's. */
  readonly isDefault: boolean;
}

/** The views that each person has kept; nobody sees another's. */
export interface BoardViews {
  /** By name. */
  list(person: PersonKey): Promise<readonly BoardView[]>;
  /** Keeps a new one, or changes the one of this id. False, and nothing kept, when there are `most` already. */
  keep(person: PersonKey, view: BoardView, most: number): Promise<boolean>;
  remove(person: PersonKey, id: string): Promise<void>;
}

export const boardViews = (store: Store): BoardViews => ({
  list: async (person) => {
    const rows = await store.db
      .selectFrom('board_view')
      .select(['id', 'name', 'filter', 'is_default'])
      .where('person', '=', personKey(person))
      .orderBy('name')
      .orderBy('id')
      .execute();
    return rows.map(({ id, name, filter, is_default }) => ({ id, name, filter, isDefault: is_default }));
  },
  keep: (person, { id, name, filter, isDefault }, most) =>
    store.transaction(async (run) => {
      const key = personKey(person);
      // One after the other for each person: so there are never two defaults, nor more than there may be.
      await run({ name: 'turn-of-views', text: 'select pg_advisory_xact_lock(hashtext($1))' }, [
        `board-views ${key}`,
      ]);
      const others = await run(
        { name: 'other-views', text: 'select id from hafan.board_view where person = $1 and id <> $2::uuid' },
        [key, id],
      );
      if (others.length >= most) return false;
      if (isDefault)
        await run(
          {
            name: 'no-default-view',
            text: 'update hafan.board_view set is_default = false where person = $1 and id <> $2::uuid',
          },
          [key, id],
        );
      await run(
        {
          name: 'keep-view',
          text: `insert into hafan.board_view (person, id, name, filter, is_default)
            values ($1, $2::uuid, $3, $4, $5)
            on conflict (person, id) do update
              set name = excluded.name, filter = excluded.filter, is_default = excluded.is_default`,
        },
        [key, id, name, filter, isDefault],
      );
      return true;
    }),
  remove: async (person, id) => {
    await store.db
      .deleteFrom('board_view')
      .where('person', '=', personKey(person))
      .where('id', '=', id)
      .execute();
  },
});

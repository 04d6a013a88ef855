import type { Run, Statement } from './statement.ts';
import type { Store } from './store.ts';

/** Which card somebody has opened in the place of another, in one message; for minutes, and for them alone. */
export interface OpenedCards {
  /** @param since ISO instant; what was opened before counts no more */
  find(where: OpenedWhere, since: string): Promise<{ readonly card: string; readonly from: string } | null>;
  /** Null: they are back at the message's own card. */
  note(
    where: OpenedWhere,
    opened: { readonly card: string; readonly from: string; readonly at: string } | null,
  ): Promise<void>;
}
export interface OpenedWhere {
  /** Their `personKey`. */
  readonly person: string;
  readonly message: string;
}

const findRow: Statement = {
  name: 'find-opened',
  text: `select card, came_from from hafan.opened_card where person = $1 and message = $2 and at > $3::timestamptz`,
};
const noteRow: Statement = {
  name: 'note-opened',
  text: `insert into hafan.opened_card (person, message, card, came_from, at) values ($1, $2, $3, $4, $5::timestamptz)
    on conflict (person, message) do update
      set card = excluded.card, came_from = excluded.came_from, at = excluded.at`,
};
const forgetRow: Statement = {
  name: 'forget-opened',
  text: 'delete from hafan.opened_card where person = $1 and message = $2',
};
const pruneRows: Statement = {
  name: 'prune-opened',
  text: `delete from hafan.opened_card where at < now() - interval '1 day'`,
};

export const openedCards = ({ run }: Pick<Store, 'run'>): OpenedCards => ({
  find: async ({ person, message }, since) => {
    const [row] = await run(findRow, [person, message, since]);
    const card = row?.['card'];
    const from = row?.['came_from'];
    return typeof card === 'string' && typeof from === 'string' ? { card, from } : null;
  },
  note: async ({ person, message }, opened) => {
    await (opened === null
      ? run(forgetRow, [person, message])
      : run(noteRow, [person, message, opened.card, opened.from, opened.at]));
  },
});

/** Forgets what was opened yesterday; the store itself asks for it every hour. */
export const pruneOpened = async (run: Run): Promise<void> => {
  await run(pruneRows, []);
};

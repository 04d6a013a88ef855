/** Overlaid editions, whole: a case goes on under its own when the council's overlay has changed. */
export const editionStatements: readonly string[] = [
  `create table hafan.edition (
     -- Says its content's hash, so that a row that was changed is known.
     id text primary key,
     body text not null,
     kept_at timestamptz not null default now()
   )`,
  `create function hafan.refuse_edition_change() returns trigger language plpgsql as $$
   begin
     raise exception 'An edition that cases may stand under never changes: % is refused', tg_op
       using errcode = 'HF002';
   end $$`,
  `create trigger edition_rows_stay before update or delete on hafan.edition
     for each row execute function hafan.refuse_edition_change()`,
];

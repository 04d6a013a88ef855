/**
 * What the board is sorted and filtered by beyond its first columns. The rows that are there get their values when
 * they are next counted: `counted_on` says that no day has counted them.
 */
export const boardStatements: readonly string[] = [
  `alter table hafan.case_view
     add column edition text not null default '',
     add column nation text not null default '',
     add column overdue_musts int not null default 0,
     add column opened_at timestamptz not null default '-infinity',
     add column next_due date,
     add column next_meeting timestamptz,
     add column service text not null default ''`,
  `update hafan.case_view set counted_on = '-infinity'`,
  `-- A case's line of the board (JSON); false where there is a newer one.
   create function hafan.put_board_row(p_ref text, p_row text) returns boolean language plpgsql as $$
   #variable_conflict use_column
   begin
     insert into hafan.case_view as v (ref, version, status, procedure, stage, agency, overdue, suspended,
         counted_on, changed_at, members, search, board, edition, nation, overdue_musts, opened_at, next_due,
         next_meeting, service)
       select p_ref, r.version, r.status, r.procedure, r.stage, r.agency, r.overdue, r.suspended,
         r.counted_on, r.changed_at, r.members, r.search, r.board, r.edition, r.nation, r.overdue_musts,
         r.opened_at, r.next_due, r.next_meeting, r.service
       from json_to_record(p_row::json) as r(
         version int, status text, procedure text, stage text, agency text, overdue int, suspended boolean,
         counted_on date, changed_at timestamptz, members text[], search text, board text, edition text,
         nation text, overdue_musts int, opened_at timestamptz, next_due date, next_meeting timestamptz,
         service text)
       on conflict (ref) do update set
         version = excluded.version, status = excluded.status, procedure = excluded.procedure,
         stage = excluded.stage, agency = excluded.agency, overdue = excluded.overdue,
         suspended = excluded.suspended, counted_on = excluded.counted_on,
         changed_at = excluded.changed_at, members = excluded.members, search = excluded.search,
         board = excluded.board, edition = excluded.edition, nation = excluded.nation,
         overdue_musts = excluded.overdue_musts, opened_at = excluded.opened_at, next_due = excluded.next_due,
         next_meeting = excluded.next_meeting, service = excluded.service
         where v.version <= excluded.version;
     return found;
   end $$`,
  `create or replace function hafan.commit_case(
     p_ref text, p_events text, p_row text, p_jobs text, p_done text
   ) returns boolean language plpgsql as $$
   #variable_conflict use_column
   declare
     wanted int := json_array_length(p_events::json);
     written int;
   begin
     insert into hafan.event (ref, version, id, type, at, cause, cause_index, body, hash)
       select p_ref, e.version, e.id, e.type, e.at, e.cause, e.cause_index, e.body, e.hash
       from json_to_recordset(p_events::json) as e(
         version int, id uuid, type text, at timestamptz, cause text, cause_index int, body text, hash text)
       on conflict do nothing;
     get diagnostics written = row_count;
     if written = 0 then return false; end if;
     if written < wanted then
       raise exception 'somebody wrote to % in between', p_ref using errcode = 'HF001';
     end if;
     perform hafan.put_board_row(p_ref, p_row);
     perform hafan.end_jobs(p_done, p_jobs);
     return true;
   end $$`,
  `-- The views of the board that people have named and kept.
   create table hafan.board_view (
     person text not null,
     id uuid not null,
     name text not null,
     -- The part of the board's address that holds the filter.
     filter text not null,
     is_default boolean not null default false,
     kept_at timestamptz not null default now(),
     primary key (person, id)
   )`,
];

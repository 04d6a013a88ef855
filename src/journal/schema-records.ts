/**
 * The log of streams that are not cases: services' records, incidents. The same rules as for the log of cases
 * (append-only, one version once, one cause once), in tables of their own, because a case's commit also writes
 * the board and jobs.
 */
export const recordStatements: readonly string[] = [
  `create table hafan.record_event (
     kind text not null,
     -- The kind and the id: service/ty-gwyn, incident/IN-2026-0001.
     ref text not null,
     version int not null,
     id uuid not null unique,
     type text not null,
     at timestamptz not null,
     cause text not null,
     cause_index int not null,
     -- Set on the first event of a stream that got a number: one cause opens one.
     opening_cause text,
     body text not null,
     hash text not null,
     primary key (ref, version),
     unique (ref, cause, cause_index),
     check (starts_with(ref, kind || '/'))
   )`,
  `create unique index record_event_opening_cause on hafan.record_event (kind, opening_cause)
     where opening_cause is not null`,
  `create trigger record_event_rows_stay before update or delete on hafan.record_event
     for each row execute function hafan.refuse_change()`,
  `create trigger record_event_table_stays before truncate on hafan.record_event
     for each statement execute function hafan.refuse_change()`,
  `create table hafan.record_view (
     ref text primary key,
     kind text not null,
     version int not null,
     changed_at timestamptz not null,
     -- What its list shows, as JSON; nothing in it moves with the day.
     row text not null
   )`,
  `create index record_view_listing on hafan.record_view (kind, changed_at desc)`,
  `-- One stream's commit in one round trip. False: somebody was first, and nothing was written.
   create function hafan.commit_record(p_kind text, p_ref text, p_events text, p_row text) returns boolean
   language plpgsql as $$
   #variable_conflict use_column
   declare
     wanted int := json_array_length(p_events::json);
     written int;
   begin
     insert into hafan.record_event
         (kind, ref, version, id, type, at, cause, cause_index, opening_cause, body, hash)
       select p_kind, p_ref, e.version, e.id, e.type, e.at, e.cause, e.cause_index, e.opening_cause, e.body, e.hash
       from json_to_recordset(p_events::json) as e(version int, id uuid, type text, at timestamptz, cause text,
         cause_index int, opening_cause text, body text, hash text)
       on conflict do nothing;
     get diagnostics written = row_count;
     if written = 0 then return false; end if;
     if written < wanted then
       raise exception 'somebody wrote to % in between', p_ref using errcode = 'HF001';
     end if;
     insert into hafan.record_view as v (ref, kind, version, changed_at, row)
       select p_ref, p_kind, r.version, r.changed_at, r.row
       from json_to_record(p_row::json) as r(version int, changed_at timestamptz, row text)
       on conflict (ref) do update set
         version = excluded.version, changed_at = excluded.changed_at, row = excluded.row
         where v.version < excluded.version;
     return true;
   end $$`,
];

/** Streams within something, `individual/EC-2026-0001/…`, are listed by what they are in. */
export const recordScopeStatements: readonly string[] = [
  `create index record_view_scope on hafan.record_view (kind, (split_part(ref, '/', 2)))`,
];

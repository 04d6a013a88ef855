/** One statement an entry: PGlite takes no more at a time. */
export const floorStatements: readonly string[] = [
  `create table hafan.meta (key text primary key, value text not null)`,
  `create table hafan.event (
     ref text not null,
     version int not null,
     id uuid not null unique,
     type text not null,
     at timestamptz not null,
     cause text not null,
     cause_index int not null,
     -- The event as canonical JSON, exactly the text whose hash stands beside it. Not jsonb: that
     -- would refuse or reorder what a person may have written.
     body text not null,
     hash text not null,
     primary key (ref, version),
     unique (ref, cause, cause_index)
   )`,
  `create unique index event_opening_cause on hafan.event (cause) where version = 1`,
  `create function hafan.refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'The log of cases is append-only: % on % is refused', tg_op, tg_table_name
       using errcode = 'HF002';
   end $$`,
  `create trigger event_rows_stay before update or delete on hafan.event
     for each row execute function hafan.refuse_change()`,
  `create trigger event_table_stays before truncate on hafan.event
     for each statement execute function hafan.refuse_change()`,
  `create table hafan.case_view (
     ref text primary key,
     version int not null,
     status text not null,
     procedure text not null,
     stage text not null,
     agency text not null,
     overdue int not null,
     suspended boolean not null,
     -- Overdue is counted as of this day; older rows of open cases are counted anew when read.
     counted_on date not null,
     changed_at timestamptz not null,
     members text[] not null,
     search text not null,
     board text not null
   )`,
  `create index case_view_listing on hafan.case_view (status, changed_at desc)`,
  `create index case_view_members on hafan.case_view using gin (members)`,
  `create table hafan.reference_counter (prefix text, year int, n int not null, primary key (prefix, year))`,
  `create table hafan.seen_activity (
     id text primary key,
     claimed_at timestamptz not null default now(),
     done boolean not null default false
   )`,
  `create index seen_activity_age on hafan.seen_activity (claimed_at)`,
  `create table hafan.file_content (
     sha256 text primary key,
     content bytea not null,
     stored_at timestamptz not null default now()
   )`,
  `create table hafan.language_choice (
     person text primary key,
     language text not null check (language in ('en', 'cy')),
     chosen_at timestamptz not null default now()
   )`,
  `create table hafan.conversation_reference (
     key text primary key,
     reference jsonb not null,
     changed_at timestamptz not null default now()
   )`,
  `-- One case's commit in one round trip: its events (unless somebody was first), its line of the
   -- board, the jobs that follow and the end of the job that brought it. False: somebody was first,
   -- and nothing was written.
   create function hafan.commit_case(
     p_ref text, p_events text, p_row text, p_jobs text, p_done_queue text, p_done_job uuid
   ) returns boolean language plpgsql as $$
   #variable_conflict use_column
   declare
     wanted int := json_array_length(p_events::json);
     written int;
     batch record;
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
     insert into hafan.case_view as v (ref, version, status, procedure, stage, agency, overdue, suspended,
         counted_on, changed_at, members, search, board)
       select p_ref, r.version, r.status, r.procedure, r.stage, r.agency, r.overdue, r.suspended,
         r.counted_on, r.changed_at, r.members, r.search, r.board
       from json_to_record(p_row::json) as r(
         version int, status text, procedure text, stage text, agency text, overdue int, suspended boolean,
         counted_on date, changed_at timestamptz, members text[], search text, board text)
       on conflict (ref) do update set
         version = excluded.version, status = excluded.status, procedure = excluded.procedure,
         stage = excluded.stage, agency = excluded.agency, overdue = excluded.overdue,
         suspended = excluded.suspended, counted_on = excluded.counted_on,
         changed_at = excluded.changed_at, members = excluded.members, search = excluded.search,
         board = excluded.board
         where v.version < excluded.version;
     if p_jobs is not null then
       for batch in select * from json_to_recordset(p_jobs::json) as b(queue text, jobs json) loop
         perform hafan.send_jobs(batch.queue, batch.jobs);
       end loop;
     end if;
     if p_done_job is not null then
       perform hafan.complete_job(p_done_queue, p_done_job);
     end if;
     return true;
   end $$`,
];

/** The commit as one call; `send_jobs` and `complete_job` are the job engine's own (`teachJobs`). */
export const commitStatements: readonly string[] = [
  `drop function if exists hafan.commit_case(text, text, text, text, text, uuid)`,
  `-- Ends jobs (p_done, JSON) and sends those that follow (p_jobs, JSON, may be null).
   create function hafan.end_jobs(p_done text, p_jobs text) returns void language plpgsql as $$
   declare
     ended record;
     batch record;
   begin
     if p_jobs is not null then
       for batch in select * from json_to_recordset(p_jobs::json) as b(queue text, jobs json) loop
         perform hafan.send_jobs(batch.queue, batch.jobs);
       end loop;
     end if;
     for ended in select * from json_to_recordset(p_done::json) as d(queue text, id uuid) loop
       perform hafan.complete_job(ended.queue, ended.id);
     end loop;
   end $$`,
  `-- One case's commit in one round trip: its events (unless somebody was first), its line of the
   -- board, the jobs that follow and the end of the jobs that brought it. False: somebody was first,
   -- and nothing was written.
   create function hafan.commit_case(
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
     perform hafan.end_jobs(p_done, p_jobs);
     return true;
   end $$`,
];

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
];

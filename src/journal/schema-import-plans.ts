/** What imports into the register have still to do, until they are done: personal data, and kept no longer. */
export const importPlanStatements: readonly string[] = [
  `create table hafan.import_plan (
     -- The case's reference and the import's id.
     stream text primary key,
     -- What is asked for each row, as JSON.
     body text not null,
     -- The process that works on it; null when nobody does.
     holder text,
     held_at timestamptz not null,
     -- How often it was taken up without coming to its end.
     attempts integer not null default 0,
     begun_at timestamptz not null
   )`,
];

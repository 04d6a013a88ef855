export const letterDraftStatements = [
  `-- Letters that people have half written: each person's own, forgotten after some days.
   create table hafan.letter_draft (
     person text not null,
     ref text not null,
     letter text not null,
     language text not null,
     -- JSON: what the person changed, by field.
     fields text not null,
     changed_at timestamptz not null,
     primary key (person, ref, letter)
   )`,
  `create index letter_draft_changed_at on hafan.letter_draft (changed_at)`,
];

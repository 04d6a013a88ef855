/** What somebody has opened in the place of a channel's card. */
export const openedStatements: readonly string[] = [
  `create table hafan.opened_card (
     person text not null,
     message text not null,
     card text not null,
     came_from text not null,
     at timestamptz not null,
     primary key (person, message)
   )`,
  `create index opened_card_age on hafan.opened_card (at)`,
];

/** A morning's message whose process was killed may be sent once more. */
export const morningAgainStatements: readonly string[] = [
  `alter table hafan.morning drop constraint morning_state_check`,
  `alter table hafan.morning add constraint morning_state_check
     check (state in ('sending', 'again', 'sent', 'nothing', 'waiting', 'failed', 'unsure'))`,
];

/** When people want to be written to, and what each morning has brought so far. */
export const morningStatements: readonly string[] = [
  `create table hafan.reminder_choice (
     person text primary key,
     -- By the clock of Wales: 08:00.
     at text not null,
     mode text not null check (mode in ('all', 'fewer', 'none')),
     chosen_at timestamptz not null default now()
   )`,
  `-- One line a morning for each person (their key) and each case (case:<ref>): whoever writes it first does it.
   create table hafan.morning (
     about text not null,
     day date not null,
     state text not null check (state in ('sending', 'sent', 'nothing', 'waiting', 'failed', 'unsure')),
     at timestamptz not null default now(),
     primary key (about, day)
   )`,
];

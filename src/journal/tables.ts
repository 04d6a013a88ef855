import type { ColumnType, Generated } from 'kysely';

/** The tables of schema `hafan` as Kysely sees them. */
export interface Tables {
  meta: { key: string; value: string };
  event: {
    ref: string;
    version: number;
    id: string;
    type: string;
    at: Date;
    cause: string;
    cause_index: number;
    body: string;
    hash: string;
  };
  case_view: {
    ref: string;
    version: number;
    status: string;
    procedure: string;
    stage: string;
    agency: string;
    overdue: number;
    suspended: boolean;
    counted_on: ColumnType<Date, string, string>;
    changed_at: Date;
    members: string[];
    search: string;
    board: string;
    edition: string;
    nation: string;
    overdue_musts: number;
    opened_at: Date;
    next_due: Date | null;
    next_meeting: Date | null;
    /** The service's name, folded, for the order. */
    service: string;
  };
  board_view: {
    person: string;
    id: string;
    name: string;
    filter: string;
    is_default: Generated<boolean>;
    kept_at: Generated<Date>;
  };
  bundle: {
    id: string;
    ref: string;
    done: number;
    total: number;
    content: ColumnType<Uint8Array | null, Uint8Array | undefined, Uint8Array>;
    sha256: ColumnType<string | null, string | undefined, string>;
    kept_until: ColumnType<Date | null, Date | undefined, Date>;
  };
  edition: { id: string; body: string; kept_at: Generated<Date> };
  seen_activity: { id: string; claimed_at: Generated<Date>; done: Generated<boolean> };
  file_content: { sha256: string; content: Uint8Array; stored_at: Generated<Date> };
  letter_draft: {
    person: string;
    ref: string;
    letter: string;
    language: string;
    fields: string;
    changed_at: Date;
  };
  language_choice: { person: string; language: string; chosen_at: Generated<Date> };
  opened_card: { person: string; message: string; card: string; came_from: string; at: Date };
  reminder_choice: { person: string; at: string; mode: string; chosen_at: Generated<Date> };
  morning: { about: string; day: ColumnType<Date, string, string>; state: string; at: Generated<Date> };
  conversation_reference: {
    key: string;
    reference: ColumnType<unknown, string, string>;
    changed_at: Generated<Date>;
  };
}

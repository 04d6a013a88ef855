import { leadsIncident, mayInIncident, maySeeIncident } from '../access/record-permissions.ts';
import type { Person } from '../access/person.ts';
import type { BoardRow } from '../case/view-schema.ts';
import type { IncidentCommand } from '../incident/commands.ts';
import { decideIncident, type IncidentRefusalCode } from '../incident/decide.ts';
import type { IncidentEvent, IncidentOutcome } from '../incident/events.ts';
import { evolveIncident } from '../incident/evolve.ts';
import { incidentRow } from '../incident/row.ts';
import type { IncidentState } from '../incident/state.ts';
import { incidentRowSchema, type IncidentRow, type IncidentView } from '../incident/view-schema.ts';
import { viewIncident } from '../incident/view.ts';
import type { Desk } from '../journal/desk.ts';
import type { Store } from '../journal/store.ts';
import { createRecordDesk, type RecordDesk } from '../journal/streams.ts';

/** The desk of incidents: failures of providers with several services or in several areas. */

export interface IncidentTypes {
  State: IncidentState;
  Command: IncidentCommand;
  Outcome: IncidentOutcome;
  Event: IncidentEvent;
  Extra: {
    readonly dateOf: (instant: string) => string;
    readonly agency: string;
    readonly caseVisible: boolean;
  };
  View: IncidentView;
  Row: IncidentRow;
  Code: IncidentRefusalCode;
}
export type Incidents = RecordDesk<IncidentTypes>;

/** A case's line of the board, if this person's board has it. */
const findRow = async (desk: Desk, ref: string, person: Person): Promise<BoardRow | null> => {
  const { rows } = await desk.board(person, { search: ref, pageSize: 100 });
  return rows.find((row) => row.ref === ref) ?? null;
};

/** The references of cases that an incident has had to do with, as far as this person may see them. */
export const seenCases = async (
  desk: Desk,
  refs: readonly string[],
  person: Person,
): Promise<ReadonlyMap<string, BoardRow>> => {
  const seen = new Map<string, BoardRow>();
  for (const ref of new Set(refs)) {
    const row = await findRow(desk, ref, person);
    if (row !== null) seen.set(ref, row);
  }
  return seen;
};

export const createIncidents = (parts: {
  readonly store: Store;
  readonly desk: Desk;
  /** The Europe/London date of an instant. */
  readonly dateOf: (instant: string) => string;
  readonly clock: () => number;
  readonly newId: () => string;
}): Incidents => {
  const { store, desk, dateOf, clock, newId } = parts;
  return createRecordDesk<IncidentTypes>({
    kind: 'incident',
    prefix: 'IN',
    decide: decideIncident,
    evolve: evolveIncident,
    extra: async ({ asked, person }) => {
      const namesCase =
        asked.type === 'linkCase' || asked.type === 'unlinkCase' || asked.type === 'passOnReport';
      const seen = namesCase && person !== null ? await desk.view(asked.ref, person) : null;
      return { dateOf, agency: person?.agency ?? '', caseVisible: seen?.ok === true };
    },
    may: (person, what, { state }) =>
      what === 'view' ? state !== null && maySeeIncident(person, state) : mayInIncident(person, what, state),
    view: async ({ state, person, now }) => {
      if (state === null) throw new Error('An incident begins with its opening');
      const refs = [
        ...state.cases.map(({ ref }) => ref),
        ...state.reports.flatMap(({ passings }) => passings.map(({ ref }) => ref)),
      ];
      return viewIncident(state, {
        today: dateOf(now),
        rows: await seenCases(desk, refs, person),
        leads: leadsIncident(person, state),
      });
    },
    row: {
      of: incidentRow,
      parse: (json) => incidentRowSchema.parse(json),
      maySee: maySeeIncident,
    },
    store,
    clock,
    newId,
    dateOf,
  });
};

import { mayWatch } from '../access/record-permissions.ts';
import type { Person } from '../access/person.ts';
import type { Service } from '../case/commands.ts';
import type { RecordCommand } from '../early-warning/commands.ts';
import { decideRecord, type RecordRefusalCode } from '../early-warning/decide.ts';
import type { RecordEvent } from '../early-warning/events.ts';
import { evolveRecord } from '../early-warning/evolve.ts';
import { storedRow, storedRowSchema, type StoredRow } from '../early-warning/row.ts';
import type { RecordState } from '../early-warning/state.ts';
import type { RecordView, WatchedService } from '../early-warning/view-schema.ts';
import { viewRecord } from '../early-warning/view.ts';
import type { Desk } from '../journal/desk.ts';
import type { Store } from '../journal/store.ts';
import { createRecordDesk, type RecordDesk } from '../journal/streams.ts';
import type { Directory } from './directory.ts';

/** The desk of services' records of early signs: a stream for each service of the directory. */

export interface ServiceRecordTypes {
  State: RecordState;
  Command: RecordCommand;
  Outcome: never;
  Event: RecordEvent;
  Extra: {
    readonly dateOf: (instant: string) => string;
    readonly service: WatchedService | null;
    readonly namedCaseFits: boolean;
  };
  View: RecordView;
  Row: StoredRow;
  Code: RecordRefusalCode;
}
export type ServiceRecords = RecordDesk<ServiceRecordTypes>;

const watchedOf = ({ id, name, provider, localAuthority, healthBoard }: Service): WatchedService => ({
  id,
  name,
  provider,
  localAuthority,
  healthBoard,
});

/** Open cases about a service that this person may see, by the board's own rule. */
const casesAbout = async (
  desk: Desk,
  service: WatchedService,
  person: Person,
): Promise<RecordView['cases']> => {
  const found: RecordView['cases'] = [];
  for (let page = 1; ; page += 1) {
    const { rows, total, pageSize } = await desk.board(person, {
      status: 'open',
      search: service.name,
      page,
      pageSize: 100,
    });
    for (const { ref, procedure, stage, overdue, service: about } of rows)
      if (about.id === service.id) found.push({ ref, procedure, stage, overdue });
    if (page * pageSize >= total) return found;
  }
};

export const createServiceRecords = (parts: {
  readonly store: Store;
  readonly desk: Desk;
  readonly directory: Directory;
  /** The Europe/London date of an instant. */
  readonly dateOf: (instant: string) => string;
  readonly clock: () => number;
  readonly newId: () => string;
}): ServiceRecords => {
  const { store, desk, directory, dateOf, clock, newId } = parts;
  /** As the directory has it today; as the record knew it last where the directory has lost it. */
  const serviceOf = (ref: string, state: RecordState | null): WatchedService | null => {
    const listed = directory.find(ref);
    return listed === undefined ? (state?.service ?? null) : watchedOf(listed);
  };
  return createRecordDesk<ServiceRecordTypes>({
    kind: 'service',
    decide: decideRecord,
    evolve: evolveRecord,
    extra: async ({ ref, asked, person }) => {
      const listed = directory.find(ref);
      const named = asked.type === 'decide' ? asked.ref : undefined;
      const seen = named === undefined || person === null ? null : await desk.view(named, person);
      return {
        dateOf,
        service: listed === undefined ? null : watchedOf(listed),
        namedCaseFits: seen !== null && seen.ok && seen.view.service.id === ref,
      };
    },
    may: (person, _what, { ref, state }) => mayWatch(person, serviceOf(ref, state)),
    view: async ({ ref, state, person, now }) => {
      const service = serviceOf(ref, state);
      if (service === null) throw new Error(`Nobody may see a record without a service: ${ref}`);
      const cases = await casesAbout(desk, service, person);
      return viewRecord(state, { service, today: dateOf(now), cases });
    },
    row: {
      of: storedRow,
      parse: (json) => storedRowSchema.parse(json),
      maySee: (person, { service }) => mayWatch(person, directory.find(service.id) ?? service),
    },
    store,
    clock,
    newId,
    dateOf,
  });
};

import type { Logger } from 'pino';
import type { WorkingDays } from '../case/context.ts';
import type { Desk } from '../journal/desk.ts';
import type { Store } from '../journal/store.ts';
import type { Edition, Nation } from '../procedures/types.ts';
import type { Directory } from './directory.ts';
import { createIndividualImports, type IndividualImports } from './individual-imports.ts';
import { createIndividuals, type Individuals } from './individuals.ts';
import { createIncidents, type Incidents } from './incidents.ts';
import { createReportFiling, type ReportFiling } from './report-filing.ts';
import { createServiceRecords, type ServiceRecords } from './service-records.ts';

/** The desks beside the case desk. */
export interface Records {
  readonly services: ServiceRecords;
  readonly incidents: Incidents;
  readonly filing: ReportFiling;
  readonly individuals: Individuals;
  /** `halt` before the store closes. */
  readonly imports: IndividualImports;
}

export const createRecords = (parts: {
  readonly store: Store;
  readonly desk: Desk;
  readonly directory: Directory;
  readonly getEdition: (id: string) => Edition;
  readonly workingDays: (nation: Nation) => WorkingDays;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly log?: Pick<Logger, 'error'> | undefined;
}): Records => {
  const { store, desk, directory, getEdition, clock, newId } = parts;
  // Both nations share a time zone, and so the date.
  const { dateOf } = parts.workingDays('WLS');
  const common = { store, desk, dateOf, clock, newId };
  const incidents = createIncidents(common);
  const individuals = createIndividuals({ ...common, getEdition });
  return {
    services: createServiceRecords({ ...common, directory }),
    incidents,
    filing: createReportFiling({ incidents, desk, getEdition }),
    individuals,
    imports: createIndividualImports({ ...common, individuals, log: parts.log }),
  };
};

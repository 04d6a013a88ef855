import type { StoredIncidentEvent } from './events.ts';

/** An incident is seen by people who may not see each of its cases: of those not even the reference is told. */

/** The cases that an event names. */
export const casesIn = (event: StoredIncidentEvent): readonly string[] => {
  switch (event.type) {
    case 'CaseLinked':
    case 'CaseUnlinked':
    case 'PassingOnRequested':
    case 'ReportPassedOn':
    case 'ReportSkipped':
      return [event.payload.ref];
    case 'ReportFiled':
      return event.payload.cases;
    default:
      return [];
  }
};

/** What an event says, without what is about cases that the reader may not see. */
export const withoutUnseen = (event: StoredIncidentEvent, sees: (ref: string) => boolean): object => {
  if (casesIn(event).every(sees)) return event.payload;
  switch (event.type) {
    case 'CaseLinked':
    case 'CaseUnlinked':
    case 'PassingOnRequested':
    case 'ReportPassedOn':
    case 'ReportSkipped':
      return { ref: null };
    case 'ReportFiled':
      return { ...event.payload, cases: event.payload.cases.map((ref) => (sees(ref) ? ref : null)) };
    default:
      return event.payload;
  }
};

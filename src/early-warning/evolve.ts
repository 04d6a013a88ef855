import type { StoredRecordEvent } from './events.ts';
import type { RecordState, Stamp } from './state.ts';

const apply = (
  state: RecordState,
  event: Exclude<StoredRecordEvent, { type: 'ServiceNamed' }>,
): RecordState => {
  const stamp: Stamp = { at: event.at, by: event.by.name };
  switch (event.type) {
    case 'SignalRecorded': {
      const { signal: id, ...details } = event.payload;
      return {
        ...state,
        signals: [...state.signals, { id, ...details, ...stamp, version: event.version, withdrawn: null }],
      };
    }
    case 'SignalWithdrawn': {
      const { signal: id, reason } = event.payload;
      return {
        ...state,
        signals: state.signals.map((signal) =>
          signal.id === id ? { ...signal, withdrawn: { ...stamp, reason } } : signal,
        ),
      };
    }
    case 'RootCauseNoted':
      return { ...state, rootCauses: [...state.rootCauses, { ...event.payload, ...stamp }] };
    case 'SignalsLinked': {
      const { link: id, signals, note } = event.payload;
      return { ...state, links: [...state.links, { id, signals, note, ...stamp }] };
    }
    case 'SignalsUnlinked':
      return { ...state, links: state.links.filter(({ id }) => id !== event.payload.link) };
    case 'WatchDecided': {
      const { decision, rationale, ref, suggested } = event.payload;
      return {
        ...state,
        decisions: [
          ...state.decisions,
          { decision, rationale, ref, suggested, version: event.version, ...stamp },
        ],
      };
    }
  }
};

/** A record after one more event. Throws on an event before the record has its service. */
export const evolveRecord = (state: RecordState | null, event: StoredRecordEvent): RecordState => {
  if (event.type === 'ServiceNamed') {
    const { service } = event.payload;
    return state === null
      ? { version: event.version, service, signals: [], links: [], rootCauses: [], decisions: [] }
      : { ...state, version: event.version, service };
  }
  if (state === null) throw new Error(`${event.type} before the record has its service`);
  return { ...apply(state, event), version: event.version };
};

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { z } from 'zod';
import type { RecordCommand } from '../../src/early-warning/commands.ts';
import type { RecordView } from '../../src/early-warning/view-schema.ts';
import type { IncidentCommand } from '../../src/incident/commands.ts';
import type { IncidentView } from '../../src/incident/view-schema.ts';
import { historySchema } from '../../src/server/contract/history.ts';
import {
  incidentDoneSchema,
  incidentHistorySchema,
  incidentOpenedSchema,
  incidentSchema,
  incidentsSchema,
  type openIncidentBodySchema,
} from '../../src/server/contract/incidents.ts';
import {
  recordDoneSchema,
  recordHistorySchema,
  recordSchema,
  signalsSchema,
} from '../../src/server/contract/signals.ts';
import { actionKeys } from './action-key.ts';
import { useApi } from './api-context.ts';
import { mayRetry } from './problem.ts';

/** What the pages ask of services' records and of incidents, and what they ask to be done to them. */

const retry = (failures: number, error: Error): boolean => failures < 2 && mayRetry(error);

/**
 * An answer that overtook a newer one on the wire must not bring the older state back; one of the same version may
 * say something new, since a case about the service moves on without its record.
 */
const notOlder = <T extends { readonly version: number }>(known: T | undefined, come: T): T =>
  known !== undefined && known.version > come.version ? known : come;

const recordKey = (id: string): readonly [string, string] => ['record', id];
const incidentKey = (ref: string): readonly [string, string] => ['incident', ref];

export const useWatchedServices = () => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['signals'],
    queryFn: () => api.get('/api/signals', signalsSchema),
  });
};

export const useRecord = (id: string | undefined) => {
  const { api } = useApi();
  return useQuery({
    queryKey: recordKey(id ?? ''),
    queryFn: async ({ client }) =>
      notOlder(
        client.getQueryData<RecordView>(recordKey(id ?? '')),
        await api.get(`/api/services/${id ?? ''}/record`, recordSchema),
      ),
    enabled: id !== undefined,
  });
};

/** What happened to a record, an incident or a person’s entry, asked for again whenever its version moves on. */
export const useHistory = (
  of:
    | { readonly service: string }
    | { readonly incident: string }
    | { readonly case: string; readonly individual: string },
  version: number,
) => {
  const { api } = useApi();
  const [path, schema] =
    'service' in of
      ? ([`/api/services/${of.service}/history`, recordHistorySchema] as const)
      : 'individual' in of
        ? ([`/api/cases/${of.case}/individuals/${of.individual}/history`, historySchema] as const)
        : ([`/api/incidents/${of.incident}/history`, incidentHistorySchema] as const);
  return useQuery({ queryKey: ['history', path, version], queryFn: () => api.get(path, schema) });
};

/** Sends a command to a service's record; the record as it then is stands on the page at once. */
export const useRecordCommand = (id: string) => {
  const { api } = useApi();
  const client = useQueryClient();
  const keys = useRef(actionKeys());
  return useMutation({
    mutationFn: (command: RecordCommand) =>
      api.send(
        'POST',
        `/api/services/${id}/commands`,
        command,
        recordDoneSchema,
        keys.current.keyFor(command),
      ),
    retry,
    retryDelay: 800,
    onSuccess({ record }) {
      keys.current.answered();
      client.setQueryData<RecordView>(recordKey(id), (known) => notOlder(known, record));
      void client.invalidateQueries({ queryKey: ['signals'] });
    },
    onError(error) {
      if (!mayRetry(error)) keys.current.answered();
      void client.invalidateQueries({ queryKey: recordKey(id) });
    },
  });
};

export const useIncidents = () => {
  const { api } = useApi();
  return useQuery({
    queryKey: ['incidents'],
    queryFn: () => api.get('/api/incidents', incidentsSchema),
  });
};

export const useIncident = (ref: string) => {
  const { api } = useApi();
  return useQuery({
    queryKey: incidentKey(ref),
    queryFn: async ({ client }) =>
      notOlder(
        client.getQueryData<IncidentView>(incidentKey(ref)),
        await api.get(`/api/incidents/${ref}`, incidentSchema),
      ),
  });
};

export type OpeningIncident = z.infer<typeof openIncidentBodySchema>;

export const useOpenIncident = () => {
  const { api } = useApi();
  const client = useQueryClient();
  const keys = useRef(actionKeys());
  return useMutation({
    mutationFn: (body: OpeningIncident) =>
      api.send('POST', '/api/incidents', body, incidentOpenedSchema, keys.current.keyFor(body)),
    retry,
    retryDelay: 800,
    onSuccess({ ref, incident }) {
      keys.current.answered();
      client.setQueryData<IncidentView>(incidentKey(ref), incident);
      void client.invalidateQueries({ queryKey: ['incidents'] });
    },
    onError(error) {
      if (!mayRetry(error)) keys.current.answered();
    },
  });
};

export type IncidentAsked = Exclude<IncidentCommand, { type: 'openIncident' }>;

/** Sends a command to an incident; the incident as it then is stands on the page at once. */
export const useIncidentCommand = (ref: string) => {
  const { api } = useApi();
  const client = useQueryClient();
  const keys = useRef(actionKeys());
  return useMutation({
    mutationFn: (command: IncidentAsked) =>
      api.send(
        'POST',
        `/api/incidents/${ref}/commands`,
        command,
        incidentDoneSchema,
        keys.current.keyFor(command),
      ),
    retry,
    retryDelay: 800,
    onSuccess({ incident }) {
      keys.current.answered();
      if (incident === null) void client.invalidateQueries({ queryKey: incidentKey(ref) });
      else client.setQueryData<IncidentView>(incidentKey(ref), incident);
      void client.invalidateQueries({ queryKey: ['incidents'] });
    },
    onError(error) {
      if (!mayRetry(error)) keys.current.answered();
      void client.invalidateQueries({ queryKey: incidentKey(ref) });
    },
  });
};

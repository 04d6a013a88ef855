import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordSchema, signalsSchema } from './contract/signals.ts';
import { incidentHistorySchema, incidentSchema, incidentsSchema } from './contract/incidents.ts';
import { storesHere, type StorePlace } from '../journal/testing/stores.ts';
import { startServerRig } from './testing/server-rig.ts';

const { kinds } = await storesHere();
afterAll(() => Promise.all(kinds.map((kind) => kind.stop())));

const signal = {
  type: 'recordSignal',
  source: 'complaint',
  text: 'Call bells unanswered at night',
  on: '2026-11-20',
  severity: 'moderate',
};
const incidentBody = {
  title: 'Gofal Enghraifft stops trading',
  provider: 'Gofal Enghraifft Cyf',
  description: 'An administrator is expected on Friday.',
  nation: 'WLS',
};
const fields = { situation: 'Two homes at risk', numbers: '61 people', staffing: 'Two nurses short' };

describe.each(kinds)('records and incidents over HTTP on $name', (kind) => {
  let place: StorePlace;
  let rig: Awaited<ReturnType<typeof startServerRig>>;
  beforeEach(async () => {
    place = await kind.makePlace();
    rig = await startServerRig(place.settings);
  });
  afterEach(async () => {
    await rig.stop();
    await place.remove();
  });
  const onService = (who: string, body: object, headers?: Record<string, string>) =>
    rig.send(who, 'POST', '/api/services/ty-gwyn/commands', body, headers);
  const onIncident = (who: string, ref: string, body: object, headers?: Record<string, string>) =>
    rig.send(who, 'POST', `/api/incidents/${ref}/commands`, body, headers);
  const opened = async (who = 'lead') =>
    String((await rig.send(who, 'POST', '/api/incidents', incidentBody)).body['ref']);
  const seen = async (who: string, ref: string) =>
    incidentSchema.parse((await rig.send(who, 'GET', `/api/incidents/${ref}`)).body);

  it('keeps a service’s record for its council and its health board, and for nobody else', async () => {
    for (const who of ['lead', 'director', 'partner']) {
      const { status, body } = await rig.send(who, 'GET', '/api/services/ty-gwyn/record');
      expect([who, status, recordSchema.parse(body).version]).toEqual([who, 200, 0]);
    }
    for (const who of ['nurse', 'outsider', 'administrator']) {
      expect((await rig.send(who, 'GET', '/api/services/ty-gwyn/record')).status).toBe(404);
      expect((await onService(who, signal)).status).toBe(404);
      expect((await rig.send(who, 'GET', '/api/services/ty-gwyn/history')).status).toBe(404);
      expect((await rig.send(who, 'GET', '/api/signals')).body).toEqual({ rows: [] });
    }
    expect((await rig.send(null, 'GET', '/api/signals')).status).toBe(401);
    expect((await rig.send('lead', 'GET', '/api/services/no-such/record')).status).toBe(404);
  });

  it('gathers signals of two agencies into one suggestion, on which a person decides', async () => {
    expect((await onService('lead', signal)).status).toBe(200);
    const inspection = { ...signal, source: 'inspection', severity: 'high' };
    const { body } = await onService('partner', inspection);
    const signals = recordSchema.parse(body['record']).signals.map(({ id }) => id);
    await onService('director', { type: 'linkSignals', signals });
    const ref = await rig.opened();
    const decide = { type: 'decide', decision: 'open-escalating-concerns', rationale: 'Sources agree', ref };

    const before = signalsSchema.parse((await rig.send('lead', 'GET', '/api/signals')).body);
    expect(before.rows).toMatchObject([
      { service: { id: 'ty-gwyn' }, level: 'quality-assurance', undecided: true, recent: 2, high: 1 },
    ]);
    const wrong = await onService('lead', { ...decide, ref: 'EC-2026-0099' });
    expect(wrong).toMatchObject({ status: 409, body: { code: 'unknown-case' } });
    expect((await onService('lead', decide)).status).toBe(200);
    const record = recordSchema.parse((await rig.send('lead', 'GET', '/api/services/ty-gwyn/record')).body);
    expect(record).toMatchObject({
      undecided: false,
      accumulated: { total: 2, sources: 2, confirmed: 2 },
      suggestion: { level: 'quality-assurance' },
      decisions: [{ decision: 'open-escalating-concerns', ref, suggested: 'quality-assurance' }],
      cases: [{ ref, procedure: { id: 'escalating-concerns' } }],
    });
    // The health board's commissioner is not in the case's group: the case is not theirs to see.
    const partners = await rig.send('partner', 'GET', '/api/services/ty-gwyn/record');
    expect(recordSchema.parse(partners.body).cases).toEqual([]);
    const history = await rig.send('lead', 'GET', '/api/services/ty-gwyn/history');
    expect(history.body['events']).toMatchObject([
      { type: 'ServiceNamed', text: 'The record is about Tŷ Gwyn, Gofal Enghraifft Cyf' },
      { type: 'SignalRecorded' },
      { type: 'SignalRecorded', by: { agency: 'Bwrdd Iechyd Ymarfer' } },
      { type: 'SignalsLinked' },
      { type: 'WatchDecided', text: `Decided: Escalating concerns. Sources agree Case: ${ref}` },
    ]);
  });

  it('says refusals with their paragraph in the person’s language, and does a repeated request once', async () => {
    const key = { 'idempotency-key': 'click-1' };
    const first = await onService('lead', signal, key);
    expect(await onService('lead', signal, key)).toMatchObject({
      status: 200,
      body: { duplicate: true, version: 2 },
    });
    const only = recordSchema.parse(first.body['record']).signals.map(({ id }) => id);
    await onService('lead', signal);
    const record = recordSchema.parse((await rig.send('lead', 'GET', '/api/services/ty-gwyn/record')).body);
    const both = record.signals.map(({ id }) => id);
    expect(both).toHaveLength(only.length + 1);
    const link = { type: 'linkSignals', signals: both };
    const refused = await onService('lead', link, { 'accept-language': 'cy' });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'same-source', cite: 'Code 4.11', title: 'Nid yw ffynhonnell yn ei chadarnhau ei hun' },
    });
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect((await onService('lead', { ...signal, expectedVersion: 1 })).body['code']).toBe(
      'version-conflict',
    );
    expect((await onService('lead', { ...signal, source: 'gossip' })).status).toBe(400);
  });

  it('opens an incident for commissioners, and shares it with another agency’s when asked', async () => {
    expect((await rig.send('nurse', 'POST', '/api/incidents', incidentBody)).status).toBe(403);
    expect((await rig.send('administrator', 'POST', '/api/incidents', incidentBody)).status).toBe(403);
    const ref = await opened();
    expect(ref).toBe('IN-2026-0001');
    expect((await rig.send('outsider', 'GET', `/api/incidents/${ref}`)).status).toBe(404);
    expect((await onIncident('outsider', ref, { type: 'recordEntry', log: 'risk', text: 'x' })).status).toBe(
      404,
    );
    await onIncident('lead', ref, { type: 'shareWith', agency: 'Cyngor Arall' });
    expect((await seen('outsider', ref)).leads).toBe(false);
    const entry = { type: 'recordEntry', log: 'risk', text: 'Twelve people live in our area' };
    expect((await onIncident('outsider', ref, entry)).status).toBe(200);
    expect((await onIncident('outsider', ref, { type: 'closeIncident', outcome: 'x' })).status).toBe(403);
    const { rows } = incidentsSchema.parse((await rig.send('outsider', 'GET', '/api/incidents')).body);
    expect(rows).toMatchObject([{ ref, sharedWith: ['Cyngor Arall'], status: 'open' }]);
    expect((await rig.send('nurse', 'GET', '/api/incidents')).body).toEqual({ rows: [] });
    await onIncident('lead', ref, { type: 'stopSharing', agency: 'Cyngor Arall', reason: 'All moved' });
    expect((await rig.send('outsider', 'GET', `/api/incidents/${ref}`)).status).toBe(404);
  });

  it('shows another agency’s people no linked case of ours, in view, history or report', async () => {
    const ref = await opened();
    const linked = await rig.opened();
    await onIncident('lead', ref, { type: 'linkCase', ref: linked, note: 'The largest home' });
    await onIncident('lead', ref, { type: 'shareWith', agency: 'Cyngor Arall' });
    expect((await seen('lead', ref)).cases).toMatchObject([
      { ref: linked, row: { service: { id: 'ty-gwyn' } } },
    ]);
    const other = await rig.send('outsider', 'GET', `/api/incidents/${ref}`);
    expect(incidentSchema.parse(other.body)).toMatchObject({ totals: { cases: 1, unseen: 1 } });
    const history = await rig.send('outsider', 'GET', `/api/incidents/${ref}/history`);
    expect(incidentHistorySchema.parse(history.body).events[1]).toMatchObject({
      type: 'CaseLinked',
      text: 'Case linked: a case you cannot see',
      payload: { ref: null },
    });
    expect(JSON.stringify([other.body, history.body])).not.toMatch(/EC-2026|largest home/);
    expect((await onIncident('outsider', ref, { type: 'linkCase', ref: linked })).body['code']).toBe(
      'unknown-case',
    );
  });

  it('hands one report to every linked case, once, and says where it could not', async () => {
    const ref = await opened();
    const mine = await rig.opened();
    // Led by the health board's commissioner: the council's lead is not in its group.
    const theirs = await rig.send('lead', 'POST', '/api/cases', rig.caseLedByPartner);
    const foreign = String(theirs.body['ref']);
    for (const one of [mine, foreign]) {
      const linking = await onIncident('lead', ref, { type: 'linkCase', ref: one });
      expect(linking.status).toBe(200);
    }
    await onIncident('lead', ref, {
      type: 'tellAuthority',
      name: 'Cyngor Arall',
      kind: 'council',
      how: 'telephone',
      at: '2026-11-23T09:30:00Z',
    });
    await onIncident('lead', ref, { type: 'draftSituationReport', fields });
    const report = (await seen('lead', ref)).reports[0]?.id ?? '';
    const key = { 'idempotency-key': randomUUID() };
    const file = { type: 'fileSituationReport', report };
    expect((await onIncident('lead', ref, file, key)).status).toBe(200);
    expect((await onIncident('lead', ref, file, key)).body['duplicate']).toBe(true);
    await rig.records.filing.resume();

    expect((await seen('lead', ref)).reports[0]?.cases).toMatchObject([
      { ref: mine, status: 'passed-on' },
      { ref: foreign, status: 'skipped', reason: 'not-permitted' },
    ]);
    const state = await rig.desk.find(mine);
    expect(state?.notifications).toMatchObject([
      {
        notification: 'situation-report',
        status: 'confirmed',
        recipients: [{ name: 'Cyngor Ymarfer' }, { name: 'Cyngor Arall' }],
      },
    ]);
    expect(JSON.stringify(state?.notifications)).toContain('IN-2026-0001: Gofal Enghraifft stops trading');
    expect((await rig.desk.find(foreign))?.notifications.map(({ status }) => status)).not.toContain(
      'confirmed',
    );

    // A lead of that case, of an agency that works in the incident, has it filed there.
    await onIncident('lead', ref, { type: 'shareWith', agency: 'Bwrdd Iechyd Ymarfer' });
    const again = await onIncident('partner', ref, { type: 'passOnReport', report, ref: foreign });
    expect(again.status).toBe(200);
    expect((await rig.desk.find(foreign))?.notifications.at(-1)).toMatchObject({ status: 'confirmed' });
    expect(await rig.desk.verify()).toMatchObject({ broken: [] });
  });

  it('answers who leads for a person, and describes all of this', async () => {
    const path = '/api/lead-agency?funding=joint&councilShare=40&nhsShare=60';
    expect((await rig.send('nurse', 'GET', path)).body).toMatchObject({
      lead: 'nhs',
      cite: 'PFP 1.7',
      text: { en: 'The NHS leads, because it pays the larger share. Each goes on paying its share.' },
    });
    expect((await rig.send('nurse', 'GET', '/api/lead-agency?funding=luck')).status).toBe(400);
    const { paths } = (await rig.send(null, 'GET', '/api/openapi.json')).body;
    expect(Object.keys(Object(paths))).toEqual(
      expect.arrayContaining(['/api/services/{id}/record', '/api/incidents/{ref}', '/api/lead-agency']),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardRow } from '../case/view-schema.ts';
import { reportFieldIds, type IncidentCommand } from './commands.ts';
import { evolveIncident } from './evolve.ts';
import type { IncidentState } from './state.ts';
import { IncidentStory, opening } from './testing/story.ts';
import { incidentViewSchema } from './view-schema.ts';
import { viewIncident } from './view.ts';

const row: BoardRow = {
  ref: 'CL-2026-0001',
  version: 4,
  procedure: { id: 'closure', title: { en: 'Closure', cy: 'Cau' } },
  service: { id: 'ty-gwyn', name: 'Tŷ Gwyn', provider: 'Gofal Enghraifft Cyf', setting: 'care-home' },
  leadAgency: 'Cyngor Enghraifft',
  status: 'open',
  edition: 'wales-2026',
  nation: 'WLS',
  stage: { id: 'relocation', title: { en: 'Relocation', cy: 'Adleoli' } },
  nextDeadline: { due: '2026-11-25', overdue: false, text: { en: 'Plan', cy: 'Cynllun' } },
  overdue: 2,
  overdueMusts: 1,
  progress: { settled: 1, total: 5 },
  openActions: 3,
  suspended: true,
  suspendedSince: '2026-11-02T10:00:00.000Z',
  suspensionReviewOn: '2026-12-02',
  stepsFailed: 0,
  openedAt: '2026-11-01T10:00:00.000Z',
  closedAt: null,
  changedAt: '2026-11-20T10:00:00.000Z',
  nextMeeting: null,
  deadlines: [],
  themes: [],
};
const viewOf = (state: IncidentState, rows: readonly BoardRow[] = [row]) =>
  incidentViewSchema.parse(
    viewIncident(state, {
      today: '2026-11-23',
      rows: new Map(rows.map((one) => [one.ref, one])),
      leads: true,
    }),
  );
const link = (ref: string): IncidentCommand => ({ type: 'linkCase', ref });
const report: IncidentCommand = {
  type: 'draftSituationReport',
  fields: { situation: 'Three homes at risk', numbers: '61 people', staffing: 'Two short' },
};

describe('an incident', () => {
  it('is led by the agency of whoever opens it, and opened by nobody without one', () => {
    expect(IncidentStory.opened().now).toMatchObject({
      ref: 'IN-2026-0001',
      leadAgency: 'Cyngor Enghraifft',
      sharedWith: [],
    });
    expect(new IncidentStory().tell(opening, { agency: '' })).toBe('no-agency');
    expect(IncidentStory.opened().tell(opening)).toBe('incident-open-already');
  });

  it('shows a linked case as the board does, and of one that cannot be seen only that there is one', () => {
    const story = IncidentStory.opened();
    story.tell({ ...link('CL-2026-0001'), note: 'The largest home' } as IncidentCommand);
    story.tell(link('EC-2026-0009'));
    const { cases, totals } = viewOf(story.now);
    expect(cases[0]).toMatchObject({ ref: 'CL-2026-0001', note: 'The largest home', row: { overdue: 2 } });
    expect(cases[1]).toEqual({
      ref: null,
      row: null,
      linked: null,
      note: null,
      text: { en: 'A case you cannot see', cy: 'Achos na allwch ei weld' },
    });
    expect(totals).toMatchObject({
      cases: 2,
      unseen: 1,
      services: 1,
      overdue: 2,
      openActions: 3,
      suspended: 1,
    });
    expect(totals.nextDeadline).toMatchObject({ ref: 'CL-2026-0001', due: '2026-11-25' });
  });

  it('confirms no reference to somebody who cannot see the case', () => {
    const story = IncidentStory.opened();
    story.tell(link('EC-2026-0009'));
    expect(story.tell(link('EC-2026-0009'), { caseVisible: false })).toBe('unknown-case');
    const unlink: IncidentCommand = { type: 'unlinkCase', ref: 'EC-2026-0009', reason: 'x' };
    expect(story.tell(unlink, { caseVisible: false })).toBe('case-not-linked');
    expect(story.tell({ ...unlink, ref: 'EC-2026-0010' }, { caseVisible: false })).toBe('case-not-linked');
    expect(story.tell(unlink)).toBeNull();
  });

  it('holds what was told together with what was heard (Code 3.8)', () => {
    const story = IncidentStory.opened();
    const prompts = () => viewOf(story.now).prompts.map(({ id }) => id);
    expect(prompts()).toContain('tell-authorities');
    story.tell({
      type: 'tellAuthority',
      name: 'Cyngor Arall',
      kind: 'council',
      how: 'telephone',
      at: '2026-11-23T09:30:00Z',
    });
    expect(prompts()).toContain('hear-authorities');
    const authority = story.now.authorities[0]?.id ?? '';
    story.tell({ type: 'recordAnswer', authority, text: 'Twelve places' });
    expect(prompts()).not.toContain('hear-authorities');
    expect(story.tell({ type: 'recordAnswer', authority: 'no-such', text: 'x' })).toBe('unknown-authority');
    const later: IncidentCommand = {
      type: 'tellAuthority',
      name: 'AGC',
      kind: 'regulator',
      how: 'mail',
      at: '2026-11-23T10:30:00Z',
    };
    expect(story.tell(later)).toBe('told-in-future');
    expect(viewOf(story.now).reportForm.fields.find(({ id }) => id === 'authorities')?.value.en).toBe(
      'Cyngor Arall: Twelve places',
    );
  });

  it('closes once its shared plan is settled, and takes answers after that', () => {
    const story = IncidentStory.opened();
    story.tell({ type: 'addAction', text: 'Find places', owner: 'Nia Esiampl', due: '2026-11-20' });
    expect(viewOf(story.now).actions).toMatchObject([{ number: 1, overdue: true, status: 'open' }]);
    expect(story.tell({ type: 'closeIncident', outcome: 'Done' })).toBe('actions-open');
    const action = story.now.actions[0]?.id ?? '';
    story.tell({ type: 'meetAction', action, evidence: 'All moved' });
    expect(story.tell({ type: 'withdrawAction', action, reason: 'x' })).toBe('action-settled');
    expect(story.tell({ type: 'closeIncident', outcome: 'Done' })).toBeNull();
    expect(story.tell({ type: 'noteMarketImpact', impact: 'significant', text: 'x' })).toBe(
      'incident-closed',
    );
    expect(story.tell({ type: 'recordEntry', log: 'communication', text: 'Thanked all' })).toBeNull();
  });

  it('begins a report with what it knows, and with no reference of a case', () => {
    const story = IncidentStory.opened();
    story.tell(link('CL-2026-0001'));
    story.tell({ type: 'recordEntry', log: 'risk', text: 'Night staff leave' });
    story.tell({ type: 'considerEmergencyPlanning', decision: 'not-now', rationale: 'Places suffice' });
    const { fields } = viewOf(story.now).reportForm;
    expect(fields.map(({ id }) => id)).toEqual([...reportFieldIds]);
    const value = (id: string) => fields.find((field) => field.id === id)?.value;
    expect(value('numbers')?.en).toContain('Linked cases: 1. Services: 1.');
    expect(value('overdue-duties')?.en).toBe('Tŷ Gwyn: 2 overdue');
    expect(value('risks')).toEqual({ en: 'Night staff leave', cy: 'Night staff leave' });
    expect(value('decisions')?.cy).toBe('Cynllunio at argyfwng: Places suffice');
    expect(JSON.stringify(fields)).not.toContain('CL-2026-0001');
  });

  it('files a report into the cases linked then, once, and each may be tried again where it was skipped', () => {
    const story = IncidentStory.opened();
    story.tell({ ...report, fields: { situation: 'x', staffing: 'z' } } as IncidentCommand);
    const first = story.now.reports[0]?.id ?? '';
    expect(story.asks({ type: 'fileSituationReport', report: first })).toMatchObject({
      refusal: { code: 'report-incomplete', cite: 'PFP App. C', missing: [{ requirement: 'numbers' }] },
    });
    const file: IncidentCommand = { type: 'fileSituationReport', report: first, fields: { numbers: '61' } };
    expect(story.tell(file)).toBe('no-case-linked');
    story.tell(link('CL-2026-0001'));
    story.tell(link('EC-2026-0009'));
    expect(story.tell(file)).toBeNull();
    expect(story.tell(file)).toBe('report-state');

    const refs = { report: first, ref: 'CL-2026-0001' };
    story.tell({ type: 'reportPassedOn', ...refs, draft: 'draft-1' });
    expect(story.asks({ type: 'reportPassedOn', ...refs, draft: 'draft-2' })).toEqual({
      ok: true,
      events: [],
    });
    story.tell({ type: 'reportSkipped', report: first, ref: 'EC-2026-0009', reason: 'not-permitted' });
    expect(viewOf(story.now).reports[0]?.cases).toEqual([
      expect.objectContaining({ ref: 'CL-2026-0001', status: 'passed-on', reason: null }),
      expect.objectContaining({ ref: null, status: 'skipped', reason: null, at: null }),
    ]);
    expect(story.tell({ type: 'passOnReport', ...refs })).toBe('report-in-place');
    const again: IncidentCommand = { type: 'passOnReport', report: first, ref: 'EC-2026-0009' };
    expect(story.tell(again, { caseVisible: false })).toBe('case-not-linked');
    expect(story.tell(again)).toBeNull();
    expect(story.now.reports[0]?.passings[1]).toMatchObject({ status: 'waiting' });
  });
});

describe('whatever is asked of an incident', () => {
  const words = fc.constantFrom('x', 'y');
  const id = fc.constantFrom('id-2', 'id-3', 'id-4', 'id-5', 'id-6', 'no-such');
  const ref = fc.constantFrom('CL-2026-0001', 'EC-2026-0009');
  const asks: fc.Arbitrary<IncidentCommand> = fc.oneof(
    fc.record({ type: fc.constant('linkCase' as const), ref }),
    fc.record({ type: fc.constant('unlinkCase' as const), ref, reason: words }),
    fc.record({ type: fc.constant('shareWith' as const), agency: words }),
    fc.record({ type: fc.constant('stopSharing' as const), agency: words, reason: words }),
    fc.record({
      type: fc.constant('addAction' as const),
      text: words,
      owner: words,
      due: fc.constant('2026-12-01'),
    }),
    fc.record({ type: fc.constant('meetAction' as const), action: id, evidence: words }),
    fc.record({ type: fc.constant('withdrawAction' as const), action: id, reason: words }),
    fc.record({
      type: fc.constant('draftSituationReport' as const),
      fields: fc.constantFrom({}, { situation: 'x', numbers: 'y', staffing: 'z' }),
    }),
    fc.record({ type: fc.constant('fileSituationReport' as const), report: id }),
    fc.record({ type: fc.constant('passOnReport' as const), report: id, ref }),
    fc.record({ type: fc.constant('closeIncident' as const), outcome: words }),
  );
  const life = fc.array(fc.tuple(asks, fc.boolean()), { maxLength: 40 });

  it('nothing gets past a closed incident, an open plan, an unfinished report or a case that is not seen', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const story = IncidentStory.opened();
        for (const [command, caseVisible] of steps) {
          const before = story.now;
          const refusal = story.tell(command, { caseVisible });
          const after = story.now;
          // Each line is a promise that would be false if the command had got past a rule.
          const done = refusal === null;
          const promises = [
            done || after === before,
            !done ||
              before.closed === null ||
              ['recordAnswer', 'recordEntry', 'passOnReport'].includes(command.type),
            after.closed === null || after.actions.every(({ status }) => status !== 'open'),
            !done || !('ref' in command) || caseVisible,
            after.reports
              .filter(({ status }) => status === 'filed')
              .every(({ fields, passings }) => (fields.situation ?? '').trim() !== '' && passings.length > 0),
          ];
          expect(promises).toEqual([true, true, true, true, true]);
        }
        // The same events give the same incident, and no view names a case that is not seen.
        const replayed = story.log.reduce<IncidentState | null>(evolveIncident, null);
        expect(replayed).toEqual(story.state);
        const unseen = JSON.stringify(viewOf(story.now, []));
        expect(unseen).not.toMatch(/(?:CL|EC)-2026/);
      }),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Edition } from '../../procedures/types.ts';
import { commandSchema } from '../commands.ts';
import { testEdition } from '../testing/edition.ts';
import {
  Story,
  actorOf,
  chair,
  eventsOf,
  lead,
  openTyGwyn,
  opened,
  refusalOf,
  typesOf,
} from '../testing/scenario.ts';

const nobody = new Story();
const service = openTyGwyn.service;

/** The small edition as if another document said which services it is for. */
const otherDocument: Edition = {
  ...testEdition,
  serviceTypes: testEdition.serviceTypes
    .filter(({ scope }) => scope !== 'good-practice')
    .map((type) => ({ ...type, cite: type.scope === 'covered' ? 'PFP 1.7' : 'PFP 2.9' })),
};

describe('opening a case', () => {
  it('brings its reference, edition, first stage and the sections that apply', () => {
    const [event] = eventsOf(nobody.asks(openTyGwyn));
    expect(event).toMatchObject({
      type: 'CaseOpened',
      payload: {
        ref: 'EC-2026-0001',
        edition: 'test-2026',
        firstStage: 'plan',
        goodPractice: false,
        sections: ['first', 'second'],
      },
    });
    const { state } = opened();
    expect(state).toMatchObject({ status: 'open', stage: 'plan', version: 1 });
    expect(state?.steps).toEqual({
      channel: expect.objectContaining({ step: 'channel', status: 'waiting' }) as unknown,
    });
  });

  it('is refused without evidence, citing Code 5.6, and no reason helps', () => {
    expect(refusalOf(nobody.asks({ ...openTyGwyn, evidence: [], override: 'It is urgent' }))).toEqual({
      code: 'gate',
      cite: 'Code 5.6',
      missing: [{ requirement: 'evidence', cite: 'Code 5.6' }],
      mayOverride: false,
    });
  });

  it('lists all that is missing, each with its paragraph', () => {
    const { qualityAssurance: _none, ...bare } = openTyGwyn;
    const refusal = refusalOf(nobody.asks({ ...bare, evidence: [], criteria: [] }));
    expect(refusal.missing).toEqual([
      { requirement: 'evidence', cite: 'Code 5.6' },
      { requirement: 'criteria', cite: 'Code 5.2' },
      { requirement: 'quality-assurance-note', cite: 'Code 5.9' },
    ]);
  });

  it('lets the lead whom it names go on without quality assurance, with a reason that is kept', () => {
    const { qualityAssurance: _none, ...bare } = openTyGwyn;
    const urgent = { ...bare, override: 'People are at risk today' };
    expect(refusalOf(nobody.asks(bare))).toMatchObject({ code: 'gate', mayOverride: true });
    expect(refusalOf(nobody.asks(urgent, { by: actorOf(chair) }))).toMatchObject({
      code: 'override-needs-lead',
      cite: 'Code 5.9',
    });
    const decision = nobody.asks(urgent);
    expect(typesOf(decision)).toEqual(['CaseOpened', 'GateOverridden']);
    expect(nobody.after(decision).case.overrides).toMatchObject([
      { gate: 'assurance-first', cite: 'Code 5.9', reason: 'People are at risk today' },
    ]);
  });

  it.each([
    ['hospital', true, 'out-of-scope', 'Code 1.16'],
    ['unheard-of', true, 'out-of-scope', 'Code 1.9'],
    ['lunch-club', true, 'good-practice-only', 'Code 1.18'],
    ['care-home', false, 'good-practice-only', 'Code 1.18'],
  ])('for %s (commissioned: %s) is refused as %s', (serviceType, commissioned, code, cite) => {
    const command = { ...openTyGwyn, service: { ...service, serviceType, commissioned } };
    expect(refusalOf(nobody.asks(command))).toMatchObject({ code, cite });
  });

  it.each([
    ['unheard-of', true, 'out-of-scope', 'PFP 1.7'],
    ['hospital', true, 'out-of-scope', 'PFP 2.9'],
  ])('under another document cites that one: %s', (serviceType, commissioned, code, cite) => {
    const edition = otherDocument;
    const command = { ...openTyGwyn, service: { ...service, serviceType, commissioned } };
    expect(refusalOf(nobody.asks(command, { edition }))).toMatchObject({ code, cite });
  });

  it('does not ask who commissions a service where the document has no good practice', () => {
    const command = { ...openTyGwyn, service: { ...service, commissioned: false } };
    expect(eventsOf(nobody.asks(command, { edition: otherDocument }))[0]).toMatchObject({
      payload: { goodPractice: false },
    });
  });

  it('takes a service outside the Code as good practice when that is said, and never one inside it', () => {
    const outside = { ...openTyGwyn, service: { ...service, commissioned: false }, goodPractice: true };
    expect(eventsOf(nobody.asks(outside))[0]).toMatchObject({ payload: { goodPractice: true } });
    expect(eventsOf(nobody.asks({ ...openTyGwyn, goodPractice: true }))[0]).toMatchObject({
      payload: { goodPractice: false },
    });
    const hospital = { ...openTyGwyn, service: { ...service, serviceType: 'hospital' }, goodPractice: true };
    expect(refusalOf(nobody.asks(hospital)).code).toBe('out-of-scope');
  });

  it.each([
    ['an unknown role', [lead, { ...chair, role: 'wizard' }], 'unknown-role'],
    ['somebody twice', [lead, { ...lead, role: 'chair' }], 'member-already'],
    ['a deputy of nobody', [lead, { ...chair, deputyFor: 'x:y' }], 'unknown-member'],
  ])('is refused with %s', (_what, group, code) => {
    expect(refusalOf(nobody.asks({ ...openTyGwyn, group })).code).toBe(code);
  });

  it('takes a deputy named before the one they stand in for', () => {
    const deputy = { ...chair, deputyFor: `${lead.tenant}:${lead.objectId}` };
    expect(typesOf(nobody.asks({ ...openTyGwyn, group: [deputy, lead] }))).toEqual(['CaseOpened']);
  });

  it('is refused with a criterion or a procedure that the edition lacks', () => {
    expect(refusalOf(nobody.asks({ ...openTyGwyn, criteria: ['bad-weather'] })).code).toBe(
      'unknown-criterion',
    );
    expect(refusalOf(nobody.asks({ ...openTyGwyn, procedure: 'closure' })).code).toBe('unknown-procedure');
  });

  it('is refused when the incident is to be notified only tomorrow (PFP 7.1)', () => {
    const notified = (notifiedAt: string) => nobody.asks({ ...openTyGwyn, notifiedAt });
    expect(refusalOf(notified('2026-11-24T09:00:00Z')).code).toBe('milestone-in-future');
    expect(typesOf(notified('2026-11-20T09:00:00Z'))).toEqual(['CaseOpened']);
  });

  it.each(['1990-01-01T09:00:00Z', '0206-11-23T09:00:00Z', '2090-01-01T09:00:00Z'])(
    'takes no time of a year whose bank holidays nobody knows: %s',
    (notifiedAt) => {
      expect(commandSchema.safeParse({ ...openTyGwyn, notifiedAt }).success).toBe(false);
      const on = notifiedAt.slice(0, 10);
      const milestone = { type: 'recordMilestone', milestone: 'visit', on };
      expect(commandSchema.safeParse(milestone).success).toBe(false);
      expect(commandSchema.safeParse({ ...milestone, on: '2031-02-28' }).success).toBe(true);
    },
  );

  it('happens once; before it there is nothing to ask of', () => {
    expect(refusalOf(opened().asks(openTyGwyn)).code).toBe('already-open');
    expect(refusalOf(nobody.asks({ type: 'tickItem', item: 'a.1' })).code).toBe('case-not-found');
  });
});

describe('the group', () => {
  const story = opened();
  const worker = { ...chair, objectId: 'social', name: 'Sara Cymorth', role: 'social-work' };

  it('grows and shrinks, and never loses its last lead', () => {
    const grown = story.does({ type: 'addMember', member: worker });
    expect(grown.view().group.map(({ name }) => name)).toEqual([lead.name, chair.name, worker.name]);
    expect(refusalOf(grown.asks({ type: 'removeMember', member: lead, reason: 'Left' })).code).toBe(
      'last-lead',
    );
    const second = grown.does({
      type: 'addMember',
      member: { ...worker, objectId: 'two', role: 'lead-officer' },
    });
    const without = second.does({ type: 'removeMember', member: lead, reason: 'Left' });
    expect(without.case.group.map(({ objectId }) => objectId)).toEqual(['chair', 'social', 'two']);
    expect(Object.keys(without.case.memberSince)).not.toContain('cyngor-bryn-glas:lead');
  });

  it('knows who is in it and which roles there are', () => {
    expect(refusalOf(story.asks({ type: 'addMember', member: chair })).code).toBe('member-already');
    expect(refusalOf(story.asks({ type: 'removeMember', member: worker, reason: 'Left' })).code).toBe(
      'unknown-member',
    );
    const refusal = refusalOf(story.asks({ type: 'addMember', member: { ...worker, role: 'wizard' } }));
    expect(refusal.detail).toMatchObject({ possibleEn: 'Lead officer, Chair, Social work' });
  });

  it('lets only its leads go on against a gate', () => {
    const command = { type: 'enterStage', stage: 'improvement', override: 'Agreed by telephone' } as const;
    expect(refusalOf(story.asks(command, { by: actorOf(chair) })).code).toBe('override-needs-lead');
    expect(typesOf(story.asks(command))).toEqual(['GateOverridden', 'StageEntered']);
  });
});

import { describe, expect, it } from 'vitest';
import { bodyOf, emptyForm, inProcedure, noEvidence, scopeOf, unanswered } from './open-form.ts';

const me = {
  tenant: 't',
  objectId: 'o',
  name: 'Mari Enghraifft',
  agency: 'Cyngor Sir Penrhyn',
  mail: 'mari@penrhyn.example',
  roles: ['commissioner' as const],
  language: 'cy' as const,
  languageChosen: true,
  mayOpenCases: true,
};
const text = { en: 'x', cy: 'y' };
const procedure = {
  id: 'escalating-concerns' as const,
  title: text,
  summary: text,
  cite: 'Code 5',
  firstStage: 'first',
  stages: [],
  questions: [],
  passages: [],
  duties: [],
  reports: [],
  gates: [],
  letters: [],
  notifications: [],
  roles: [
    { id: 'member', title: text, cite: 'Code 5.10', required: false },
    { id: 'lead', title: text, cite: 'Code 5.10', required: true, lead: true },
  ],
  criteria: [],
};

const edition = { id: 'wales-2026' };

describe('opening a case', () => {
  it('begins with the opener as lead, once', () => {
    const form = inProcedure(emptyForm, me, edition, procedure);
    expect(form.group).toEqual([
      { tenant: 't', objectId: 'o', name: me.name, agency: me.agency, mail: me.mail, role: 'lead' },
    ]);
    expect(form.leadAgency).toBe('Cyngor Sir Penrhyn');
    expect(form.edition).toBe('wales-2026');
    expect(inProcedure(form, { ...me, objectId: 'another' }, edition, procedure)).toEqual(form);
  });

  it('keeps the group under another procedure, with roles that it has', () => {
    const before = inProcedure(emptyForm, me, edition, procedure);
    const other = {
      ...procedure,
      id: 'performance-review' as const,
      roles: [
        { id: 'member', title: text, cite: 'CIW 2.1', required: false },
        { id: 'director', title: text, cite: 'CIW 2.1', required: true, lead: true },
      ],
    };
    const { tenant, name, agency, mail } = me;
    const guest = { tenant, objectId: 'x', name, agency, mail, role: 'health-board' };
    const { group } = inProcedure({ ...before, group: [...before.group, guest] }, me, edition, other);
    expect(group.map(({ role }) => role)).toEqual(['director', 'member']);
  });

  it('leaves out evidence that nobody typed, and what other procedures ask', () => {
    const body = bodyOf(
      {
        ...emptyForm,
        quality: 'yes',
        procedure: 'quality-assurance',
        closureKind: 'enforced',
        notifiedAt: '2026-11-22T03:10',
        evidence: [noEvidence('1'), { ...noEvidence('2'), text: ' Two falls ' }],
      },
      {},
    );
    expect(body.evidence).toEqual([{ text: 'Two falls', source: 'contract-monitoring' }]);
    for (const other of ['closureKind', 'qualityAssurance', 'notifiedAt', 'edition'])
      expect(body).not.toHaveProperty(other);
  });

  it('says what kind of closure it is, and nothing of what nobody knows', () => {
    const closure = { ...emptyForm, procedure: 'closure' as const, closesOn: '2027-02-01' };
    expect(bodyOf({ ...closure, closureKind: 'voluntary', planned: 'no' }, {})).toMatchObject({
      closureKind: 'voluntary',
      planned: false,
      closesOn: '2027-02-01',
    });
    const unknown = bodyOf({ ...closure, closureKind: 'unknown', planned: 'unknown' }, {});
    for (const asked of ['planned', 'closureKind']) expect(unknown).not.toHaveProperty(asked);
  });

  it('asks how a service closes and assumes nothing', () => {
    expect(unanswered({ ...emptyForm, procedure: 'closure' })).toEqual(['service', 'closureKind', 'planned']);
    expect(unanswered({ ...emptyForm, procedure: 'closure', closureKind: 'unknown', planned: 'no' })).toEqual(
      ['service'],
    );
    expect(unanswered({ ...emptyForm, procedure: 'escalating-concerns' })).toEqual(['service']);
  });

  it('sends when a provider’s failure was notified as an instant, and since when guidance of 2009 applies', () => {
    const form = { ...emptyForm, notifiedAt: '2026-07-22T03:10', guidance2009Since: '2025-10-01' };
    expect(bodyOf({ ...form, procedure: 'provider-failure' }, {}).notifiedAt).toBe(
      '2026-07-22T03:10:00+01:00',
    );
    expect(bodyOf({ ...form, procedure: 'transitional' }, {}).guidance2009Since).toBe('2025-10-01');
  });
});

describe('scopeOf', () => {
  const serviceTypes = [
    { id: 'care-home', title: text, setting: 'care-home', scope: 'covered' as const },
    { id: 'nhs-hospital', title: text, setting: 'other', scope: 'excluded' as const },
    { id: 'non-regulated', title: text, setting: 'other', scope: 'good-practice' as const },
  ];
  it.each([
    ['care-home', true, null],
    ['care-home', false, 'good-practice'],
    ['non-regulated', true, 'good-practice'],
    ['nhs-hospital', true, 'excluded'],
    ['day-service', true, 'unknown'],
  ])('%s, commissioned: %s, is %s', (serviceType, commissioned, scope) => {
    expect(scopeOf({ serviceType, commissioned }, { serviceTypes })).toBe(scope);
  });

  it('does not ask who commissions a service where the edition has no good practice', () => {
    const covered = serviceTypes.filter(({ scope }) => scope === 'covered');
    const service = { serviceType: 'care-home', commissioned: false };
    expect(scopeOf(service, { serviceTypes: covered })).toBeNull();
  });
});

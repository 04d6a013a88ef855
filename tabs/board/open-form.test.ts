import { describe, expect, it } from 'vitest';
import { bodyOf, emptyForm, noEvidence, withOpener } from './open-form.ts';

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
  stages: [],
  gates: [],
  letters: [],
  notifications: [],
  roles: [
    { id: 'member', title: text, cite: 'Code 5.10', required: false },
    { id: 'lead', title: text, cite: 'Code 5.10', required: true, lead: true },
  ],
  criteria: [],
};

describe('opening a case', () => {
  it('begins with the opener as lead, once', () => {
    const form = withOpener(emptyForm, me, procedure);
    expect(form.group).toEqual([
      { tenant: 't', objectId: 'o', name: me.name, agency: me.agency, mail: me.mail, role: 'lead' },
    ]);
    expect(form.leadAgency).toBe('Cyngor Sir Penrhyn');
    expect(withOpener(form, { ...me, objectId: 'another' }, procedure)).toEqual(form);
  });

  it('leaves out evidence that nobody typed, and closure facts of other procedures', () => {
    const body = bodyOf(
      { ...emptyForm, evidence: [noEvidence('1'), { ...noEvidence('2'), text: ' Two falls ' }] },
      {},
    );
    expect(body.evidence).toEqual([{ text: 'Two falls', source: 'contract-monitoring' }]);
    expect(body).not.toHaveProperty('closureKind');
    expect(body).not.toHaveProperty('qualityAssurance');
  });

  it('says what kind of closure it is', () => {
    const body = bodyOf(
      { ...emptyForm, procedure: 'closure', closesOn: '2027-02-01' },
      { goodPractice: true },
    );
    expect(body).toMatchObject({
      closureKind: 'voluntary',
      planned: true,
      closesOn: '2027-02-01',
      goodPractice: true,
    });
  });
});

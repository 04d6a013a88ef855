import type { Duty } from '../../types.ts';

/**
 * What follows from a suspension of new commissioning, in whichever procedure it was decided; the prefix tells
 * the duties of one from those of another that the case has stepped out of.
 */
export const suspensionDuties = (prefix: string, stages: readonly string[]): readonly Duty[] => [
  {
    id: `${prefix}-suspension-in-writing`,
    cite: 'Code 5.19',
    force: 'should',
    text: {
      en: 'Tell the provider in writing that new commissioning is suspended, why, and when that is reviewed.',
      cy: 'Rhowch wybod i’r darparwr yn ysgrifenedig fod comisiynu newydd wedi’i atal dros dro, pam, a phryd yr adolygir hynny.',
    },
    stages,
    responsible: 'council',
    metBy: { kind: 'letter', letter: 'suspension' },
    when: 'suspension-recorded',
  },
  {
    id: `${prefix}-suspension-audit-trail`,
    cite: 'Code 5.19',
    force: 'must',
    text: {
      en: 'Keep the trail of the suspension complete: rationale, the evidence for each decision, and every message to those affected.',
      cy: 'Cadwch drywydd cyflawn o’r ataliad: y rhesymeg, y dystiolaeth dros bob penderfyniad, a phob neges i’r rhai yr effeithir arnynt.',
    },
    stages,
    responsible: 'council',
    metBy: { kind: 'hand' },
    when: 'suspension-recorded',
  },
  {
    id: `${prefix}-suspension-lifted-early`,
    cite: 'Code 5.21',
    force: 'must',
    text: {
      en: 'Work with the provider and partners to bring the risk down and lift the suspension as soon as that is safe.',
      cy: 'Gweithiwch gyda’r darparwr a phartneriaid i leihau’r risg a chodi’r ataliad cyn gynted ag y bo modd.',
    },
    stages,
    responsible: 'all',
    metBy: { kind: 'fact', fact: 'no-suspension-in-force' },
    when: 'suspension-recorded',
  },
];

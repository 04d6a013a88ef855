import type { Duty } from '../../../types.ts';

const everyStage = ['evidence', 'plan', 'improvement', 'review'];

/** What is due before and while the evidence is weighed. */
export const evidenceDuties: readonly Duty[] = [
  {
    id: 'ec-sufficient-evidence',
    cite: 'Code 5.6',
    also: ['Code 5.3', 'Code 5.4', 'Code 5.5'],
    force: 'must',
    text: {
      en: 'Open the case only on evidence strong enough to show a concern or a risk.',
      cy: 'Agorwch yr achos dim ond ar sail tystiolaeth ddigon cryf i ddangos pryder neu risg.',
    },
    stages: ['evidence'],
    responsible: 'council',
    metBy: { kind: 'fact', fact: 'evidence-recorded' },
  },
  {
    id: 'ec-risk-assessed',
    cite: 'Code 4.11',
    force: 'must',
    text: {
      en: 'Assess the risk to people and test what is reported against other evidence; look for the root cause.',
      cy: 'Aseswch y risg i bobl a phrofwch yr hyn a adroddir yn erbyn tystiolaeth arall; chwiliwch am yr achos sylfaenol.',
    },
    stages: ['evidence'],
    responsible: 'council',
    metBy: { kind: 'items', items: ['ec-triangulate', 'ec-root-cause'] },
  },
  {
    id: 'ec-quality-assurance-first',
    cite: 'Code 5.9',
    force: 'should',
    text: {
      en: 'Consider whether quality assurance and performance management could resolve the concerns instead.',
      cy: 'Ystyriwch a allai sicrhau ansawdd a rheoli perfformiad ddatrys y pryderon yn lle hynny.',
    },
    stages: ['evidence'],
    responsible: 'council',
    metBy: { kind: 'fact', fact: 'quality-assurance-considered' },
  },
  {
    id: 'ec-reasonable',
    cite: 'Code 5.7',
    also: ['Code 3.11'],
    force: 'must',
    text: {
      en: 'Be able to show that you acted reasonably and as you would in a like case: note the alternatives weighed and why this step is in proportion.',
      cy: 'Byddwch yn gallu dangos ichi weithredu’n rhesymol ac fel y byddech mewn achos tebyg: nodwch y dewisiadau a ystyriwyd a pham mae’r cam hwn yn gymesur.',
    },
    stages: ['evidence'],
    responsible: 'council',
    metBy: { kind: 'hand' },
  },
  {
    id: 'ec-contract-checked',
    cite: 'Code 5.8',
    also: ['Code 4.7'],
    force: 'should',
    text: {
      en: 'Know what the contract says about escalating concerns, its ending, and each party’s remedies.',
      cy: 'Deallwch yr hyn y mae’r contract yn ei ddweud am bryderon cynyddol, dod ag ef i ben, a rhwymedïau pob parti.',
    },
    stages: ['evidence', 'plan'],
    responsible: 'council',
    metBy: { kind: 'items', items: ['ec-contract-procedures', 'ec-contract-remedies'] },
  },
  {
    id: 'ec-provider-heard',
    cite: 'Code 4.11',
    force: 'must',
    text: {
      en: 'Hear the provider’s response and take account of it before requiring improvement.',
      cy: 'Gwrandewch ar ymateb y darparwr a’i ystyried cyn ei gwneud yn ofynnol iddo wella.',
    },
    stages: ['evidence', 'plan'],
    responsible: 'council',
    metBy: { kind: 'fact', fact: 'provider-response-recorded' },
  },
  {
    id: 'ec-rights-based',
    cite: 'Code 3.12',
    force: 'must',
    text: {
      en: 'Keep people’s rights, needs and outcomes at the centre, and let them have a true voice.',
      cy: 'Cadwch hawliau, anghenion a chanlyniadau pobl wrth wraidd y gwaith, a rhowch lais go iawn iddynt.',
    },
    stages: everyStage,
    responsible: 'all',
    metBy: { kind: 'items', items: ['ec-rights'] },
  },
  {
    id: 'ec-advocacy-judged',
    cite: 'Code 1.20',
    also: ['Code 1.19'],
    force: 'must',
    text: {
      en: 'Judge with each person affected whether an advocate is due or would help.',
      cy: 'Barnwch gyda phob person yr effeithir arno a yw eiriolwr yn ddyledus neu a fyddai’n helpu.',
    },
    stages: everyStage,
    responsible: 'council',
    metBy: { kind: 'items', items: ['ec-advocacy'] },
  },
  {
    id: 'ec-safeguard',
    cite: 'Code 1.21',
    also: ['Code 3.10'],
    force: 'must',
    text: {
      en: 'Do what safeguarding law asks, alongside this case.',
      cy: 'Gwnewch yr hyn y mae cyfraith diogelu yn gofyn amdano, ochr yn ochr â’r achos hwn.',
    },
    stages: everyStage,
    responsible: 'all',
    metBy: { kind: 'items', items: ['ec-safeguarding-duties'] },
  },
];

import type { Stage } from '../../../types.ts';

/** The boxes of Annex A: step 1 is quality assurance, step 2 contract performance management. */
export const stages: readonly Stage[] = [
  {
    id: 'qa-monitoring-concern',
    title: { en: 'Concern weighed', cy: 'Pwyso a mesur y pryder' },
    purpose: {
      en: 'Gather what is known, test it against other evidence, assess the risk and look for the root cause. Then decide what it calls for.',
      cy: 'Casglwch yr hyn sy’n hysbys, profwch ef yn erbyn tystiolaeth arall, aseswch y risg a chwiliwch am yr achos sylfaenol. Yna penderfynwch beth sydd ei angen.',
    },
    cite: 'Code Annex A',
    also: ['Code 4.8', 'Code 4.11'],
    next: ['qa-quality-improvement', 'qa-formal-meeting'],
    mayClose: true,
  },
  {
    id: 'qa-quality-improvement',
    title: { en: 'Quality improvement (Annex A, step 1)', cy: 'Gwella ansawdd (Atodiad A, cam 1)' },
    purpose: {
      en: 'Agree with the provider what would make the service better for people, and look together at whether it did.',
      cy: 'Cytunwch gyda’r darparwr beth a fyddai’n gwneud y gwasanaeth yn well i bobl, ac edrychwch gyda’ch gilydd a wnaeth hynny.',
    },
    cite: 'Code Annex A',
    also: ['Code 4.5', 'Code 4.7'],
    next: ['qa-formal-meeting'],
    mayClose: true,
  },
  {
    id: 'qa-formal-meeting',
    title: { en: 'Formal meeting (Annex A, step 2)', cy: 'Cyfarfod ffurfiol (Atodiad A, cam 2)' },
    purpose: {
      en: 'Meet the provider with the evidence on the table, hear its answer and settle whether, and where, the contract is breached.',
      cy: 'Cyfarfyddwch â’r darparwr a’r dystiolaeth ger eich bron, gwrandewch ar ei ateb a phenderfynwch a dorrwyd y contract, ac ym mhle.',
    },
    cite: 'Code Annex A',
    also: ['Code 4.11'],
    next: ['qa-quality-improvement', 'qa-performance-improvement'],
    mayClose: true,
  },
  {
    id: 'qa-performance-improvement',
    title: { en: 'Performance improvement (Annex A, step 2)', cy: 'Gwella perfformiad (Atodiad A, cam 2)' },
    purpose: {
      en: 'Put in writing what is breached and what must improve, who does it and by when. Support the provider and watch more closely.',
      cy: 'Nodwch yn ysgrifenedig yr hyn a dorrwyd a’r hyn y mae’n rhaid ei wella, pwy sy’n ei wneud ac erbyn pryd. Cefnogwch y darparwr a monitrwch yn agosach.',
    },
    cite: 'Code Annex A',
    also: ['Code 4.12', 'Code 4.13', 'Code 4.15'],
    next: ['qa-performance-review'],
  },
  {
    id: 'qa-performance-review',
    title: { en: 'Review (Annex A, step 2)', cy: 'Adolygu (Atodiad A, cam 2)' },
    purpose: {
      en: 'Go through the actions with the provider and write down what improved, which risks are left and what comes next.',
      cy: 'Ewch drwy’r camau gweithredu gyda’r darparwr a nodwch yr hyn a wellodd, pa risgiau sydd ar ôl a’r hyn sy’n dod nesaf.',
    },
    cite: 'Code Annex A',
    also: ['Code 4.14'],
    next: ['qa-quality-improvement', 'qa-performance-improvement'],
    mayClose: true,
  },
];

export const everyStage: readonly string[] = stages.map(({ id }) => id);

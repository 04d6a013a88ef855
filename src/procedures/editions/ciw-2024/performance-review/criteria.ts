import type { Criterion } from '../../../types.ts';

/** What CIW’s decision to review may rest on. */
export const criteria: readonly Criterion[] = [
  {
    id: 'pr-concerns',
    cite: 'CIW 5.4',
    group: 'reason',
    text: {
      en: 'The kind of concerns, risks or issues that are known',
      cy: 'Natur y pryderon, y risgiau neu’r materion sy’n hysbys',
    },
  },
  {
    id: 'pr-plan-progress',
    cite: 'CIW 5.4',
    group: 'reason',
    text: {
      en: 'Progress with the council’s improvement plans',
      cy: 'Cynnydd gyda chynlluniau gwella’r awdurdod',
    },
  },
  {
    id: 'pr-time-passed',
    cite: 'CIW 5.4',
    group: 'reason',
    text: {
      en: 'The time that has passed since the last review activity',
      cy: 'Yr amser a aeth heibio ers y gweithgarwch adolygu diwethaf',
    },
  },
  {
    id: 'pr-performance-information',
    cite: 'CIW 5.4',
    group: 'reason',
    text: {
      en: 'Performance information or other intelligence',
      cy: 'Gwybodaeth am berfformiad neu ddeallusrwydd arall',
    },
  },
  {
    id: 'pr-people-at-risk',
    cite: 'CIW 8.1',
    group: 'reason',
    text: {
      en: 'Evidence of clear and significant risks to people’s safety and well-being',
      cy: 'Tystiolaeth o risgiau clir a sylweddol i ddiogelwch a llesiant pobl',
    },
  },
];

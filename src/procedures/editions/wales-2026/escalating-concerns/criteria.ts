import type { Criterion } from '../../../types.ts';

export const criteria: readonly Criterion[] = [
  {
    id: 'sustainability',
    cite: 'Code 5.2',
    group: 'area',
    text: {
      en: 'The service may not be able to keep going (for example staffing or money)',
      cy: 'Efallai na fydd y gwasanaeth yn gallu parhau (er enghraifft oherwydd staffio neu arian)',
    },
  },
  {
    id: 'quality-and-safety',
    cite: 'Code 5.2',
    group: 'area',
    text: {
      en: 'The quality or safety of the service',
      cy: 'Ansawdd neu ddiogelwch y gwasanaeth',
    },
  },
  {
    id: 'people-safety',
    cite: 'Code 5.2',
    group: 'area',
    text: {
      en: 'The safety or well-being of people who use it',
      cy: 'Diogelwch neu lesiant y bobl sy’n ei ddefnyddio',
    },
  },
  {
    id: 'single-serious',
    cite: 'Code 5.4',
    group: 'nature',
    text: {
      en: 'One serious matter: harm has happened or is very likely',
      cy: 'Un mater difrifol: mae niwed wedi digwydd neu’n debygol iawn',
    },
  },
  {
    id: 'systemic-failure',
    cite: 'Code 5.4',
    group: 'nature',
    text: {
      en: 'Failure that continues or keeps coming back',
      cy: 'Methiant sy’n parhau neu’n digwydd dro ar ôl tro',
    },
  },
];

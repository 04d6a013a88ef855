import type { Criterion } from '../../../types.ts';

/** Grounds on which a service may be decommissioned (Code 6.3). */
export const criteria: readonly Criterion[] = [
  {
    id: 'dc-performance',
    cite: 'Code 6.3',
    group: 'reason',
    text: {
      en: 'It does not deliver what it should, and improvement has failed again and again',
      cy: 'Nid yw’n cyflawni’r hyn y dylai, ac mae gwella wedi methu dro ar ôl tro',
    },
  },
  {
    id: 'dc-market',
    cite: 'Code 6.3',
    group: 'reason',
    text: {
      en: 'The market: too much or too little care of this kind, or money that does not add up',
      cy: 'Y farchnad: gormod neu rhy ychydig o ofal o’r math hwn, neu arian nad yw’n gwneud synnwyr',
    },
  },
  {
    id: 'dc-demography',
    cite: 'Code 6.3',
    group: 'reason',
    text: {
      en: 'The population: people need something different now',
      cy: 'Y boblogaeth: mae ar bobl angen rhywbeth gwahanol erbyn hyn',
    },
  },
  {
    id: 'dc-economic',
    cite: 'Code 6.3',
    group: 'reason',
    text: { en: 'Costs and budget', cy: 'Costau a chyllideb' },
  },
  {
    id: 'dc-legislation',
    cite: 'Code 6.3',
    group: 'reason',
    text: {
      en: 'A new law that changes what is to be provided',
      cy: 'Cyfraith newydd sy’n newid yr hyn sydd i’w ddarparu',
    },
  },
];

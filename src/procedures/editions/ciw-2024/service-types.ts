import type { ServiceType } from '../../types.ts';

/** What CIW reviews: a council’s social services as a whole, also where another runs them for it. */
export const serviceTypes: readonly ServiceType[] = [
  {
    id: 'local-authority-services',
    title: {
      en: 'Social services of a local authority',
      cy: 'Gwasanaethau cymdeithasol awdurdod lleol',
    },
    setting: 'other',
    cite: 'CIW 1.2',
    scope: 'covered',
  },
];

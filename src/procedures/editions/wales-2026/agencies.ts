import type { Agencies } from '../../pfp/agencies.ts';

export const agencies: Agencies = {
  regulator: { en: 'Care Inspectorate Wales', cy: 'Arolygiaeth Gofal Cymru' },
  nhs: { en: 'the health board', cy: 'y bwrdd iechyd' },
  safeguardingBoard: { en: 'the Regional Safeguarding Board', cy: 'y Bwrdd Diogelu Rhanbarthol' },
};

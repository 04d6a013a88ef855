import type { Milestone } from '../../../types.ts';

export const milestones: readonly Milestone[] = [
  {
    id: 'verified-with-regulator',
    title: { en: 'Verified with the Care Quality Commission', cy: 'Gwiriwyd gyda’r Comisiwn Ansawdd Gofal' },
    cite: 'PFP 4.5',
  },
  {
    id: 'verified-with-owner',
    title: { en: 'Verified with the provider’s owner', cy: 'Gwiriwyd gyda pherchennog y darparwr' },
    cite: 'PFP 4.5',
  },
  {
    id: 'notice-given',
    title: {
      en: 'The provider gave notice on its contract',
      cy: 'Rhoddodd y darparwr rybudd ar ei gontract',
    },
    cite: 'PFP 4.1',
  },
  {
    id: 'practitioner-appointed',
    title: {
      en: 'An administrator or receiver was appointed',
      cy: 'Penodwyd gweinyddwr neu dderbynnydd',
    },
    cite: 'PFP 4.1',
    also: ['PFP 1.5', 'PFP 3.1'],
  },
  {
    id: 'closure-order',
    title: { en: 'The order to close takes effect', cy: 'Daw’r gorchymyn i gau i rym' },
    cite: 'PFP App. D',
    also: ['PFP 3.1'],
    mayBePlanned: true,
  },
  {
    id: 'decision-public',
    title: {
      en: 'The regulator’s decision may be made known',
      cy: 'Caniateir cyhoeddi penderfyniad y rheoleiddiwr',
    },
    cite: 'PFP App. D',
    mayBePlanned: true,
  },
  {
    id: 'service-ends',
    title: { en: 'The service ends', cy: 'Daw’r gwasanaeth i ben' },
    cite: 'PFP App. A 2.1',
    also: ['PFP 1.7'],
    mayBePlanned: true,
  },
];

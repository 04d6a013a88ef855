import type { Criterion } from '../../../types.ts';

export const criteria: readonly Criterion[] = [
  {
    id: 'provider-decision',
    cite: 'Code 7.2',
    group: 'reason',
    text: {
      en: 'The provider has chosen to close the service',
      cy: 'Mae’r darparwr wedi dewis cau’r gwasanaeth',
    },
  },
  {
    id: 'market-exit',
    cite: 'Code 7.2',
    group: 'reason',
    text: { en: 'The provider is leaving the market', cy: 'Mae’r darparwr yn gadael y farchnad' },
  },
  {
    id: 'ciw-enforcement',
    cite: 'Code 7.2',
    group: 'reason',
    text: {
      en: 'Enforcement by Care Inspectorate Wales',
      cy: 'Gorfodi gan Arolygiaeth Gofal Cymru',
    },
  },
  {
    id: 'other-enforcement',
    cite: 'Code 7.2',
    group: 'reason',
    text: {
      en: 'Enforcement by another regulator (for example the Health and Safety Executive)',
      cy: 'Gorfodi gan reoleiddiwr arall (er enghraifft yr Awdurdod Gweithredol Iechyd a Diogelwch)',
    },
  },
  {
    id: 'financial',
    cite: 'Code 7.2',
    group: 'reason',
    text: {
      en: 'The service is no longer financially viable',
      cy: 'Nid yw’r gwasanaeth yn hyfyw yn ariannol mwyach',
    },
  },
  {
    id: 'emergency',
    cite: 'Code 7.2',
    group: 'reason',
    text: {
      en: 'A crisis or emergency outside the provider’s control',
      cy: 'Argyfwng y tu hwnt i reolaeth y darparwr',
    },
  },
];

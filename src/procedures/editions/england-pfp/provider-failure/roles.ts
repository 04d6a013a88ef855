import type { GroupRole } from '../../../types.ts';

const seat = (id: string, invite: 'must' | 'may', en: string, cy: string): GroupRole => ({
  id,
  title: { en, cy },
  cite: 'PFP 7.4',
  required: false,
  invite,
});

/**
 * The joint incident steering group. `required` are the seats without which no group is named: the lead officer
 * and the chair (7.1, 7.2), and the NHS, since both agencies act together (4.1). Whom 7.4 says must be invited,
 * and whom it may help to invite, stands with each seat.
 */
export const roles: readonly GroupRole[] = [
  {
    id: 'lead-officer',
    title: { en: 'The council’s lead officer', cy: 'Swyddog arweiniol yr awdurdod lleol' },
    cite: 'PFP 7.2',
    also: ['PFP 1.9'],
    required: true,
    lead: true,
    invite: 'must',
  },
  {
    id: 'deputy-lead',
    title: { en: 'Deputy lead officer', cy: 'Dirprwy swyddog arweiniol' },
    cite: 'PFP 4.7',
    also: ['PFP 4.4'],
    required: false,
    invite: 'may',
  },
  {
    id: 'chair',
    title: { en: 'Chair', cy: 'Cadeirydd' },
    cite: 'PFP 7.1',
    required: true,
    invite: 'must',
  },
  {
    id: 'operational-lead',
    title: { en: 'Chair of the operational group', cy: 'Cadeirydd y grŵp gweithredol' },
    cite: 'PFP 7.3',
    required: false,
    invite: 'must',
  },
  seat('safeguarding', 'must', 'Quality and safeguarding', 'Ansawdd a diogelu'),
  {
    ...seat('health-board', 'must', 'NHS continuing care', 'Gofal iechyd parhaus y GIG'),
    also: ['PFP 4.1', 'PFP 6.1'],
    required: true,
  },
  seat('commissioning', 'must', 'Procurement and contracts', 'Caffael a chontractau'),
  seat('social-work', 'must', 'Adult social care', 'Gofal cymdeithasol oedolion'),
  seat('regulator', 'must', 'Care Quality Commission', 'Y Comisiwn Ansawdd Gofal'),
  seat('minute-taker', 'must', 'Minute taker', 'Cofnodwr'),
  seat('communications', 'must', 'Communications', 'Cyfathrebu'),
  seat('legal', 'must', 'Legal adviser of the council', 'Cynghorydd cyfreithiol yr awdurdod lleol'),
  seat(
    'nhs-trust',
    'may',
    'NHS trust or its safeguarding practitioner',
    'Ymddiriedolaeth GIG neu ei hymarferydd diogelu',
  ),
  seat('finance', 'may', 'Finance, council and NHS', 'Cyllid, awdurdod lleol a’r GIG'),
  seat('provider-management', 'may', 'The provider’s management', 'Rheolwyr y darparwr'),
  seat('advocacy', 'may', 'Advocacy', 'Eiriolaeth'),
  seat('families', 'may', 'Families and unpaid carers', 'Teuluoedd a gofalwyr di-dâl'),
  seat('ambulance', 'may', 'Ambulance service', 'Gwasanaeth ambiwlans'),
  seat('police', 'may', 'Police', 'Heddlu'),
  seat('health-and-safety', 'may', 'Health and safety', 'Iechyd a diogelwch'),
  seat('market-development', 'may', 'Market development', 'Datblygu’r farchnad'),
  seat(
    'cabinet-member',
    'may',
    'Portfolio holder for social care or health, to be briefed',
    'Deiliad portffolio gofal cymdeithasol neu iechyd, i’w friffio',
  ),
];

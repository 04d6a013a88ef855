import type { GroupRole } from '../../types.ts';

/**
 * The steering group. The Code leaves its membership to the National Framework Toolkit (7.5); PFP 7.2 and 7.4
 * name seats, here under the names of Welsh agencies. `required` seats are those without which no group is named:
 * a lead, a chair, and the health board beside the council.
 */
const shared: readonly GroupRole[] = [
  {
    id: 'lead-officer',
    title: { en: 'Lead officer', cy: 'Swyddog arweiniol' },
    cite: 'PFP 7.2',
    required: true,
    lead: true,
  },
  { id: 'chair', title: { en: 'Chair', cy: 'Cadeirydd' }, cite: 'PFP 7.1', required: true },
  {
    id: 'commissioning',
    title: { en: 'Commissioning and contracts', cy: 'Comisiynu a chontractau' },
    cite: 'PFP 7.4',
    required: false,
  },
  {
    id: 'health-board',
    title: { en: 'Local Health Board', cy: 'Bwrdd Iechyd Lleol' },
    cite: 'PFP 7.4',
    required: true,
  },
  {
    id: 'safeguarding',
    title: { en: 'Quality and safeguarding', cy: 'Ansawdd a diogelu' },
    cite: 'PFP 7.4',
    required: false,
  },
  {
    id: 'minute-taker',
    title: { en: 'Minute taker', cy: 'Cofnodwr' },
    cite: 'PFP 7.4',
    required: false,
  },
  {
    id: 'social-work',
    title: { en: 'Adult or children’s social care', cy: 'Gofal cymdeithasol oedolion neu blant' },
    cite: 'PFP 7.4',
    required: false,
  },
  {
    id: 'regulator',
    title: { en: 'Care Inspectorate Wales', cy: 'Arolygiaeth Gofal Cymru' },
    cite: 'PFP 7.4',
    required: false,
  },
  {
    id: 'communications',
    title: { en: 'Communications', cy: 'Cyfathrebu' },
    cite: 'PFP 7.4',
    required: false,
  },
  {
    id: 'legal',
    title: { en: 'Legal adviser', cy: 'Cynghorydd cyfreithiol' },
    cite: 'PFP 7.4',
    required: false,
  },
  {
    id: 'advocacy',
    title: { en: 'Advocacy', cy: 'Eiriolaeth' },
    cite: 'PFP 7.4',
    required: false,
  },
  { id: 'finance', title: { en: 'Finance', cy: 'Cyllid' }, cite: 'PFP 7.4', required: false },
];

export const escalatingConcernsRoles: readonly GroupRole[] = shared;

export const closureRoles: readonly GroupRole[] = [
  ...shared,
  {
    id: 'operational-lead',
    title: { en: 'Chair of the operational group', cy: 'Cadeirydd y grŵp gweithredol' },
    cite: 'PFP 7.3',
    required: false,
  },
];

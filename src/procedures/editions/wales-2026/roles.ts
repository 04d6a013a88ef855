import type { GroupRole } from '../../types.ts';

/**
 * The seats of a group, one list for every procedure of the edition: a member keeps theirs when the case steps
 * over. The Code leaves membership to the National Framework Toolkit (7.5); PFP 7.2 to 7.4 name seats, here under
 * the names of Welsh agencies. Which seats must be filled differs: without a `required` one no group is named.
 */
const seats: readonly Omit<GroupRole, 'required'>[] = [
  {
    id: 'lead-officer',
    title: { en: 'Lead officer', cy: 'Swyddog arweiniol' },
    cite: 'PFP 7.2',
    lead: true,
    invite: 'must',
  },
  {
    id: 'deputy-lead',
    title: { en: 'Deputy lead officer', cy: 'Dirprwy swyddog arweiniol' },
    cite: 'PFP 4.4',
    also: ['PFP 4.7'],
    invite: 'may',
  },
  { id: 'chair', title: { en: 'Chair', cy: 'Cadeirydd' }, cite: 'PFP 7.1', invite: 'must' },
  {
    id: 'commissioning',
    title: { en: 'Commissioning and contracts', cy: 'Comisiynu a chontractau' },
    cite: 'PFP 7.4',
    also: ['Code 1.12'],
    invite: 'must',
  },
  {
    id: 'health-board',
    title: { en: 'Local Health Board', cy: 'Bwrdd Iechyd Lleol' },
    cite: 'PFP 7.4',
    also: ['Code 3.3'],
    invite: 'must',
  },
  {
    id: 'safeguarding',
    title: { en: 'Quality and safeguarding', cy: 'Ansawdd a diogelu' },
    cite: 'PFP 7.4',
    also: ['Code 1.21'],
    invite: 'must',
  },
  {
    id: 'minute-taker',
    title: { en: 'Minute taker', cy: 'Cofnodwr' },
    cite: 'PFP 7.4',
    also: ['PFP 7.2'],
    invite: 'must',
  },
  {
    id: 'social-work',
    title: { en: 'Adult or children’s social care', cy: 'Gofal cymdeithasol oedolion neu blant' },
    cite: 'PFP 7.4',
    invite: 'must',
  },
  {
    id: 'regulator',
    title: { en: 'Care Inspectorate Wales', cy: 'Arolygiaeth Gofal Cymru' },
    cite: 'PFP 7.4',
    also: ['Code 3.5'],
    invite: 'must',
  },
  {
    id: 'communications',
    title: { en: 'Communications', cy: 'Cyfathrebu' },
    cite: 'PFP 7.4',
    invite: 'must',
  },
  {
    id: 'legal',
    title: { en: 'Legal adviser', cy: 'Cynghorydd cyfreithiol' },
    cite: 'PFP 7.4',
    invite: 'must',
  },
  {
    id: 'provider-management',
    title: { en: 'The provider’s management', cy: 'Rheolwyr y darparwr' },
    cite: 'PFP 7.4',
    also: ['Code 4.7', 'Code 7.11'],
    invite: 'may',
  },
  {
    id: 'advocacy',
    title: { en: 'Advocacy', cy: 'Eiriolaeth' },
    cite: 'PFP 7.4',
    also: ['Code 1.20'],
    invite: 'may',
  },
  {
    id: 'families',
    title: { en: 'Families and unpaid carers', cy: 'Teuluoedd a gofalwyr di-dâl' },
    cite: 'PFP 7.4',
    invite: 'may',
  },
  { id: 'finance', title: { en: 'Finance', cy: 'Cyllid' }, cite: 'PFP 7.4', invite: 'may' },
  {
    id: 'nhs-trust',
    title: { en: 'NHS trust', cy: 'Ymddiriedolaeth GIG' },
    cite: 'PFP 7.4',
    also: ['Code 3.2'],
    invite: 'may',
  },
  {
    id: 'ambulance',
    title: { en: 'Ambulance service', cy: 'Gwasanaeth ambiwlans' },
    cite: 'PFP 7.4',
    invite: 'may',
  },
  { id: 'police', title: { en: 'Police', cy: 'Heddlu' }, cite: 'PFP 7.4', invite: 'may' },
  {
    id: 'health-and-safety',
    title: { en: 'Health and safety', cy: 'Iechyd a diogelwch' },
    cite: 'PFP 7.4',
    invite: 'may',
  },
  {
    id: 'market-development',
    title: { en: 'Market development', cy: 'Datblygu’r farchnad' },
    cite: 'PFP 7.4',
    invite: 'may',
  },
  {
    id: 'cabinet-member',
    title: {
      en: 'Cabinet member for social care, to be briefed',
      cy: 'Aelod cabinet dros ofal cymdeithasol, i’w friffio',
    },
    cite: 'PFP 7.4',
    invite: 'may',
  },
  {
    id: 'operational-lead',
    title: { en: 'Chair of the operational group', cy: 'Cadeirydd y grŵp gweithredol' },
    cite: 'PFP 7.3',
    invite: 'may',
  },
];

/** A procedure’s own view of the seats: which must be filled, and where its invitations differ from PFP 7.4. */
const group = (
  required: readonly string[],
  invited: Readonly<Record<string, 'must' | 'may'>> = {},
): readonly GroupRole[] =>
  seats.map((seat) => {
    const invite = invited[seat.id] ?? seat.invite;
    return { ...seat, ...(invite === undefined ? {} : { invite }), required: required.includes(seat.id) };
  });

/** A contract is managed by its commissioner and the provider, who is heard (Code 4.11); others come as needed. */
export const qualityAssuranceRoles = group(['lead-officer'], {
  'provider-management': 'must',
  chair: 'may',
  'social-work': 'may',
  regulator: 'may',
  communications: 'may',
  legal: 'may',
});

/** A lead, a chair, and the health board beside the council. */
export const escalatingConcernsRoles = group(['lead-officer', 'chair', 'health-board']);

export const decommissioningRoles = group(['lead-officer', 'chair', 'commissioning']);

export const closureRoles = group(['lead-officer', 'chair', 'health-board'], { 'operational-lead': 'must' });

/** The group that the 2009 procedures already have goes on (Code 1.2). */
export const transitionalRoles = group(['lead-officer']);

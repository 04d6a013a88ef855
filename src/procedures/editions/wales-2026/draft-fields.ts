import type { CaseValue, DraftField } from '../../types.ts';

/** A field whose value the case knows. */
export const known = (
  id: string,
  from: CaseValue,
  en: string,
  cy: string,
  kind: DraftField['kind'] = 'line',
  required = true,
): DraftField => ({ id, label: { en, cy }, from, kind, required });

/** A field that a person fills in. */
export const asked = (
  id: string,
  kind: DraftField['kind'],
  required: boolean,
  en: string,
  cy: string,
): DraftField => ({ id, label: { en, cy }, kind, required });

export const service = known('service', 'service-name', 'Service', 'Gwasanaeth');
export const address = known('address', 'service-address', 'Address', 'Cyfeiriad');
export const registration = known(
  'registration',
  'registration-number',
  'Registration number',
  'Rhif cofrestru',
);
export const provider = known('provider', 'provider-name', 'Provider', 'Darparwr');
export const responsibleIndividual = known(
  'responsible-individual',
  'responsible-individual',
  'Responsible individual',
  'Unigolyn cyfrifol',
);
export const registeredManager = known(
  'registered-manager',
  'registered-manager',
  'Registered manager',
  'Rheolwr cofrestredig',
);
export const reference = known('reference', 'reference', 'Case reference', 'Cyfeirnod yr achos');
export const date = known('date', 'today', 'Date', 'Dyddiad');
export const agency = known('agency', 'lead-agency', 'Lead agency', 'Asiantaeth arweiniol');
export const signatory = known('signatory', 'lead-officer', 'Signed by', 'Llofnodwyd gan');
export const signatoryRole = known('signatory-role', 'lead-officer-role', 'Role', 'Rôl');
export const nextMeeting = known(
  'next-meeting',
  'next-meeting',
  'Next meeting',
  'Cyfarfod nesaf',
  'line',
  false,
);

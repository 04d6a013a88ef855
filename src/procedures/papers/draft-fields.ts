import type { CaseValue, DraftField } from '../types.ts';

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
export const concerns = known('concerns', 'concerns', 'Concerns', 'Pryderon', 'list', false);
export const improvementActions = known(
  'actions',
  'all-actions',
  'Improvement actions',
  'Camau gwella',
  'list',
  false,
);
export const suspension = known(
  'suspension',
  'suspension-rationale',
  'Suspension of new commissioning',
  'Atal comisiynu newydd dros dro',
  'text',
  false,
);
export const peopleKeptSafe = asked(
  'people',
  'text',
  false,
  'People affected and how they are kept safe',
  'Y bobl yr effeithir arnynt a sut y cedwir hwy’n ddiogel',
);
export const peopleByFunder = asked(
  'people',
  'text',
  false,
  'People affected, by funder',
  'Y bobl yr effeithir arnynt, yn ôl cyllidwr',
);
export const asks = asked(
  'asks',
  'text',
  false,
  'What we ask of those who receive this',
  'Yr hyn a ofynnwn gan y rhai sy’n derbyn hwn',
);
export const nextMeeting = known(
  'next-meeting',
  'next-meeting',
  'Next meeting',
  'Cyfarfod nesaf',
  'line',
  false,
);

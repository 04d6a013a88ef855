import type { AgencyKind, Contact } from '../../types.ts';

/** Whom to reach, under the names of Welsh agencies; who that is, and their numbers, an overlay says. */
const contact = (
  id: string,
  agency: AgencyKind,
  cite: string,
  en: string,
  cy: string,
  also?: Contact['also'],
): Contact => ({ id, title: { en, cy }, agency, cite, ...(also === undefined ? {} : { also }) });

/** Told first, by telephone and then in writing, and acknowledged in person (PFP 4.3, 4.4). */
const toldFirst = (of: Contact): Contact => ({ ...of, activation: true });

const leads: readonly Contact[] = [
  toldFirst(
    contact(
      'head-of-adult-services',
      'council',
      'PFP 5.1',
      'Head of adult services',
      'Pennaeth gwasanaethau oedolion',
      ['PFP 4.3'],
    ),
  ),
  toldFirst(
    contact(
      'health-board-nurse-director',
      'health-board',
      'PFP 5.1',
      'Executive director of nursing, Local Health Board',
      'Cyfarwyddwr gweithredol nyrsio, Bwrdd Iechyd Lleol',
      ['PFP 4.3', 'Code 3.3'],
    ),
  ),
  contact(
    'director-of-social-services',
    'council',
    'PFP 5.1',
    'Director of social services',
    'Cyfarwyddwr gwasanaethau cymdeithasol',
    ['Code 3.1'],
  ),
  contact(
    'head-of-childrens-services',
    'council',
    'PFP 5.1',
    'Head of children’s services',
    'Pennaeth gwasanaethau plant',
  ),
  contact(
    'health-board-quality',
    'health-board',
    'PFP 5.1',
    'Head of quality and long-term care, Local Health Board',
    'Pennaeth ansawdd a gofal hirdymor, Bwrdd Iechyd Lleol',
    ['Code 3.2'],
  ),
  contact('lead-commissioner', 'council', 'PFP 5.1', 'Lead commissioner', 'Comisiynydd arweiniol', [
    'Code 1.12',
  ]),
  contact(
    'health-board-safeguarding',
    'health-board',
    'PFP 5.1',
    'Head of safeguarding, Local Health Board',
    'Pennaeth diogelu, Bwrdd Iechyd Lleol',
  ),
  contact(
    'market-lead',
    'council',
    'PFP 5.1',
    'Lead for provider relations and the care market',
    'Arweinydd perthynas â darparwyr a’r farchnad ofal',
  ),
  contact(
    'safeguarding-lead',
    'council',
    'PFP 4.6',
    'Safeguarding lead, council',
    'Arweinydd diogelu, awdurdod lleol',
    ['Code 1.21'],
  ),
];

const othersWhoDecide: readonly Contact[] = [
  contact('ciw', 'regulator', 'Code 3.5', 'Care Inspectorate Wales', 'Arolygiaeth Gofal Cymru', ['Code 3.9']),
  contact('social-care-wales', 'regulator', 'Code 3.6', 'Social Care Wales', 'Gofal Cymdeithasol Cymru'),
  contact(
    'provider-responsible-individual',
    'provider',
    'Code 3.4',
    'Responsible individual of the provider',
    'Unigolyn cyfrifol y darparwr',
    ['Code 1.17'],
  ),
  contact(
    'regional-partnership-board',
    'all',
    'Code 1.13',
    'Regional Partnership Board',
    'Bwrdd Partneriaeth Rhanbarthol',
  ),
  contact(
    'other-commissioners',
    'all',
    'PFP 6.3',
    'Other councils and health boards with people in the service',
    'Awdurdodau lleol a byrddau iechyd eraill sydd â phobl yn y gwasanaeth',
  ),
];

const outOfHours: readonly Contact[] = [
  contact(
    'council-on-call',
    'council',
    'PFP 4.8',
    'On-call manager, council, out of hours',
    'Rheolwr ar alwad, awdurdod lleol, y tu allan i oriau',
    ['PFP App. C'],
  ),
  contact(
    'health-board-on-call',
    'health-board',
    'PFP 4.8',
    'On-call executive, Local Health Board, out of hours',
    'Cyfarwyddwr ar alwad, Bwrdd Iechyd Lleol, y tu allan i oriau',
    ['PFP App. C'],
  ),
  contact(
    'emergency-duty-team',
    'council',
    'PFP App. D',
    'Emergency duty team, social services',
    'Tîm dyletswydd argyfwng, gwasanaethau cymdeithasol',
  ),
  contact('emergency-planning', 'council', 'PFP App. C', 'Emergency planning', 'Cynllunio at argyfwng'),
];

const withTheMove: readonly Contact[] = [
  contact(
    'incident-lead-manager',
    'council',
    'PFP App. D',
    'Lead co-ordinating manager and deputy',
    'Rheolwr cydgysylltu arweiniol a dirprwy',
  ),
  contact('brokerage', 'council', 'PFP App. C', 'Placements and brokerage', 'Lleoliadau a broceriaeth'),
  contact('district-nursing', 'health-board', 'PFP App. D', 'District nursing', 'Nyrsio ardal'),
  contact(
    'ambulance',
    'health-board',
    'PFP App. D',
    'Ambulance and patient transport',
    'Ambiwlans a chludo cleifion',
  ),
  contact(
    'pharmacy',
    'health-board',
    'PFP App. D',
    'Medicines and pharmacy',
    'Meddyginiaethau a fferylliaeth',
  ),
  contact('equipment', 'all', 'PFP App. D', 'Community equipment service', 'Gwasanaeth offer cymunedol'),
  contact(
    'occupational-therapy',
    'council',
    'PFP App. D',
    'Lead occupational therapist, moving and handling',
    'Therapydd galwedigaethol arweiniol, symud a thrin',
  ),
  contact('transport', 'council', 'PFP App. D', 'Transport', 'Cludiant'),
  contact('removals', 'council', 'PFP App. D', 'Removals', 'Symud dodrefn ac eiddo'),
  contact('housing', 'council', 'PFP App. C', 'Housing and extra care', 'Tai a gofal ychwanegol'),
  contact(
    'voluntary-sector',
    'all',
    'PFP App. C',
    'County voluntary council and carers’ support',
    'Cyngor gwirfoddol sirol a chymorth i ofalwyr',
  ),
  contact('advocacy', 'all', 'Code 1.20', 'Advocacy service', 'Gwasanaeth eirioli', ['Code 1.19']),
];

const behindThem: readonly Contact[] = [
  contact('legal', 'council', 'PFP App. D', 'Legal services', 'Gwasanaethau cyfreithiol'),
  contact('communications', 'council', 'PFP App. D', 'Communications and press', 'Cyfathrebu a’r wasg', [
    'PFP App. C',
  ]),
  contact('finance', 'council', 'PFP App. D', 'Finance', 'Cyllid'),
  contact('complaints', 'council', 'PFP App. D', 'Complaints', 'Cwynion'),
  contact(
    'first-contact',
    'council',
    'PFP App. D',
    'First point of contact for adults',
    'Pwynt cyswllt cyntaf i oedolion',
  ),
  contact(
    'members',
    'council',
    'PFP App. D',
    'Cabinet member and councillors’ support',
    'Aelod cabinet a chymorth i gynghorwyr',
  ),
  contact('police', 'all', 'PFP App. D', 'Police', 'Heddlu'),
  contact('staff-support', 'council', 'PFP App. D', 'Support for staff', 'Cymorth i staff'),
];

export const contacts: readonly Contact[] = [
  ...leads,
  ...othersWhoDecide,
  ...outOfHours,
  ...withTheMove,
  ...behindThem,
];

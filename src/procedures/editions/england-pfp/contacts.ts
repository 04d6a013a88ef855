import type { AgencyKind, Contact } from '../../types.ts';

/** Whom to reach; who that is, with deputy and numbers, a council's overlay says. */
const contact = (id: string, agency: AgencyKind, cite: string, en: string, cy: string): Contact => ({
  id,
  title: { en, cy },
  agency,
  cite,
});

/** The two leads, told by telephone and in writing (PFP 4.3). */
const leads: readonly Contact[] = [
  {
    ...contact(
      'service-director',
      'council',
      'PFP 5.1',
      'Council lead: service director, adults',
      'Arweinydd yr awdurdod lleol: cyfarwyddwr gwasanaeth, oedolion',
    ),
    also: ['PFP 4.3', 'PFP 4.4'],
    activation: true,
  },
  {
    ...contact(
      'nhs-quality-lead',
      'health-board',
      'PFP 5.1',
      'NHS lead: associate director of quality or deputy chief nurse',
      'Arweinydd y GIG: cyfarwyddwr cyswllt ansawdd neu ddirprwy brif nyrs',
    ),
    also: ['PFP 4.3', 'PFP 4.4'],
    activation: true,
  },
];

export const contacts: readonly Contact[] = [
  ...leads,
  contact(
    'childrens-director',
    'council',
    'PFP 5.1',
    'Director of children’s services',
    'Cyfarwyddwr gwasanaethau plant',
  ),
  contact(
    'chief-nurse',
    'health-board',
    'PFP 5.1',
    'Director of integration or chief nurse',
    'Cyfarwyddwr integreiddio neu brif nyrs',
  ),
  contact(
    'adult-social-care-director',
    'council',
    'PFP 5.1',
    'Director of adult social care',
    'Cyfarwyddwr gofal cymdeithasol oedolion',
  ),
  contact('lead-commissioner', 'council', 'PFP 5.1', 'Lead commissioner', 'Comisiynydd arweiniol'),
  contact(
    'nhs-safeguarding',
    'health-board',
    'PFP 5.1',
    'Head of safeguarding, NHS',
    'Pennaeth diogelu, GIG',
  ),
  contact(
    'provider-relations',
    'council',
    'PFP 5.1',
    'Provider relations and market development',
    'Perthynas â darparwyr a datblygu’r farchnad',
  ),
  contact(
    'adult-safeguarding',
    'council',
    'PFP 4.6',
    'Adult safeguarding lead and alerts',
    'Arweinydd diogelu oedolion a rhybuddion',
  ),
  contact(
    'council-on-call',
    'council',
    'PFP 4.8',
    'Council on call, out of hours',
    'Ar alwad i’r awdurdod lleol, y tu allan i oriau',
  ),
  contact(
    'nhs-on-call',
    'health-board',
    'PFP 4.8',
    'NHS on call, out of hours',
    'Ar alwad i’r GIG, y tu allan i oriau',
  ),
  contact('cqc', 'regulator', 'PFP 4.5', 'Care Quality Commission', 'Y Comisiwn Ansawdd Gofal'),
  contact('emergency-planning', 'council', 'PFP App. C', 'Emergency planning', 'Cynllunio at argyfwng'),
  contact('system-resilience', 'health-board', 'PFP App. C', 'System resilience', 'Gwydnwch system'),
  contact('placements', 'council', 'PFP App. C', 'Placements', 'Lleoliadau'),
  contact('housing', 'council', 'PFP App. C', 'Housing and extra care', 'Tai a gofal ychwanegol'),
  contact(
    'voluntary-services',
    'all',
    'PFP App. C',
    'Council for voluntary service',
    'Cyngor gwasanaethau gwirfoddol',
  ),
  contact('carers-support', 'all', 'PFP App. C', 'Carers’ support service', 'Gwasanaeth cymorth i ofalwyr'),
  contact('communications-team', 'council', 'PFP App. D', 'Communications', 'Cyfathrebu'),
  contact('legal-team', 'council', 'PFP App. D', 'Legal services', 'Gwasanaethau cyfreithiol'),
  contact('district-nursing', 'health-board', 'PFP App. D', 'District nursing', 'Nyrsio ardal'),
  contact('ambulance-service', 'health-board', 'PFP App. D', 'Ambulance service', 'Gwasanaeth ambiwlans'),
  contact('equipment-service', 'all', 'PFP App. D', 'Equipment service', 'Gwasanaeth offer'),
  contact('removals', 'council', 'PFP App. D', 'Removals', 'Symud dodrefn'),
  contact('transport-service', 'council', 'PFP App. D', 'Transport', 'Cludiant'),
  contact(
    'out-of-hours-team',
    'council',
    'PFP App. D',
    'Social care out of hours',
    'Gofal cymdeithasol y tu allan i oriau',
  ),
  contact('police-service', 'all', 'PFP App. D', 'Police', 'Heddlu'),
];

import { field, option, type Fields } from './field.ts';

const attorneyOptions = [
  option('none', 'None', 'Neb', ['no', 'na', 'nac oes', 'dim']),
  option('attorney', 'Attorney (LPA)', 'Atwrnai (LPA)', ['attorney', 'lpa', 'epa', 'yes', 'atwrnai', 'oes']),
  option('deputy', 'Deputy', 'Dirprwy', ['court deputy', 'deputyship', 'dirprwyaeth']),
];

/** What protects somebody’s rights: capacity, liberty, attorneys, safeguarding, money. */
export const rightsFields: Pick<
  Fields,
  'capacity' | 'dols' | 'healthAttorney' | 'financeAttorney' | 'safeguarding' | 'money'
> = {
  capacity: {
    title: { en: 'Capacity: where to live', cy: 'Galluedd: ble i fyw' },
    cite: 'PFP App. A 3.8',
    fields: {
      accommodation: field(
        'choice',
        'Capacity for this decision',
        'Galluedd ar gyfer y penderfyniad hwn',
        ['capacity', 'mental capacity', 'mca', 'has capacity', 'galluedd', 'galluedd meddyliol'],
        [
          option('not-assessed', 'Not assessed', 'Heb ei asesu', [
            'not assessed',
            'to assess',
            'tbc',
            'heb asesu',
          ]),
          option('has-capacity', 'Has capacity', 'Â galluedd', [
            'yes',
            'y',
            'has',
            'full',
            'oes',
            'ydy',
            'ie',
          ]),
          option('lacks-capacity', 'Lacks capacity', 'Heb alluedd', [
            'no',
            'n',
            'lacks',
            'na',
            'nac oes',
            'nac ydy',
          ]),
        ],
      ),
      assessedOn: field('day', 'Capacity assessed on', 'Dyddiad asesu galluedd', [
        'mca date',
        'capacity assessment date',
      ]),
      bestInterestsOn: field('day', 'Best interests decision on', 'Dyddiad penderfyniad er lles pennaf', [
        'best interests',
        'best interests date',
        'bi decision',
        'lles pennaf',
      ]),
      imca: field(
        'choice',
        'IMCA',
        'IMCA',
        ['imca needed', 'imca appointed', 'eiriolwr galluedd'],
        [
          option('not-needed', 'Not needed', 'Dim angen', ['no', 'n', 'na']),
          option('needed', 'Needed', 'Mae ei angen', ['required', 'angen']),
          option('appointed', 'Appointed', 'Penodwyd', ['yes', 'y', 'oes', 'ie']),
        ],
      ),
      imcaName: field('line', 'IMCA’s name', 'Enw’r IMCA', ['name of imca']),
    },
  },
  dols: {
    title: { en: 'Deprivation of liberty (DoLS)', cy: 'Amddifadu o ryddid (DoLS)' },
    cite: 'PFP App. A 3.10',
    fields: {
      status: field(
        'choice',
        'DoLS',
        'DoLS',
        ['dols status', 'deprivation of liberty', 'dols in place', 'amddifadu o ryddid', 'statws dols'],
        [
          option('none', 'None', 'Dim', ['no', 'n', 'n/a', 'na', 'nac oes', 'nid oes']),
          option('applied', 'Applied for', 'Gwnaed cais', [
            'applied',
            'pending',
            'requested',
            'cais',
            'ceisiwyd',
          ]),
          option('authorised', 'Authorised', 'Awdurdodwyd', ['yes', 'y', 'active', 'granted', 'oes', 'ie']),
        ],
      ),
      until: field('day', 'DoLS until', 'DoLS tan', [
        'dols expiry',
        'dols end',
        'dols expires',
        'dols yn dod i ben',
      ]),
    },
  },
  healthAttorney: {
    title: { en: 'Attorney or deputy: health and welfare', cy: 'Atwrnai neu ddirprwy: iechyd a lles' },
    cite: 'PFP App. A 3.11',
    fields: {
      kind: field(
        'choice',
        'Health and welfare: attorney or deputy',
        'Iechyd a lles: atwrnai neu ddirprwy',
        ['lpa health', 'lpa health and welfare', 'lpa h&w', 'health and welfare lpa', 'atwrnai iechyd'],
        attorneyOptions,
      ),
      name: field('line', 'Health and welfare: name', 'Iechyd a lles: enw'),
      contact: field('line', 'Health and welfare: contact', 'Iechyd a lles: manylion cyswllt'),
    },
  },
  financeAttorney: {
    title: { en: 'Attorney or deputy: property and affairs', cy: 'Atwrnai neu ddirprwy: eiddo a materion' },
    cite: 'PFP App. A 4.7',
    fields: {
      kind: field(
        'choice',
        'Property and affairs: attorney or deputy',
        'Eiddo a materion: atwrnai neu ddirprwy',
        [
          'lpa finance',
          'lpa property',
          'lpa property and affairs',
          'lpa p&a',
          'finance lpa',
          'atwrnai eiddo',
        ],
        attorneyOptions,
      ),
      name: field('line', 'Property and affairs: name', 'Eiddo a materion: enw'),
      contact: field('line', 'Property and affairs: contact', 'Eiddo a materion: manylion cyswllt'),
    },
  },
  safeguarding: {
    title: { en: 'Safeguarding', cy: 'Diogelu' },
    cite: 'PFP App. A 3.12',
    fields: {
      enquiryOpen: field('yes-no', 'Safeguarding enquiry open', 'Ymholiad diogelu ar agor', [
        'safeguarding',
        'safeguarding enquiry',
        'diogelu',
        'ymholiad diogelu',
      ]),
      note: field('text', 'Safeguarding: what to know', 'Diogelu: beth i’w wybod', ['safeguarding note']),
    },
  },
  money: {
    title: { en: 'Money management', cy: 'Rheoli arian' },
    cite: 'PFP App. A 3.13',
    fields: {
      arrangement: field(
        'choice',
        'Money management',
        'Rheoli arian',
        ['money', 'finances', 'finance', 'appointeeship', 'arian', 'penodeiaeth'],
        [
          option('none', 'None', 'Dim', ['no', 'n', 'own', 'na', 'nac oes']),
          option('appointeeship', 'Appointeeship', 'Penodeiaeth', [
            'appointee',
            'dwp appointee',
            'yes',
            'penodai',
          ]),
          option('client-affairs', 'Client affairs', 'Materion cleientiaid', ['client finance', 'council']),
          option('other', 'Another arrangement', 'Trefniant arall', ['other', 'family', 'arall', 'teulu']),
        ],
      ),
      note: field('text', 'Money: what to know', 'Arian: beth i’w wybod', ['money note']),
    },
  },
};

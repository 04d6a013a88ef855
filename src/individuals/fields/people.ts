import { field, option, type Fields } from './field.ts';

/** Who stands beside somebody. */
export const peopleFields: Pick<Fields, 'representative' | 'carer' | 'advocacy' | 'worker'> = {
  representative: {
    title: { en: 'Representative', cy: 'Cynrychiolydd' },
    cite: 'PFP App. A 5.1',
    fields: {
      name: field('line', 'Representative', 'Cynrychiolydd', [
        'next of kin',
        'nok',
        'contact name',
        'family contact',
        'main contact',
        'relative',
        'representative name',
        'perthynas agosaf',
        'enw cyswllt',
        'perthynas',
        'enw’r cynrychiolydd',
      ]),
      relation: field('line', 'Relation', 'Perthynas â’r unigolyn', [
        'relationship',
        'relation to person',
        'nok relationship',
        'berthynas',
      ]),
      phone: field('line', 'Representative’s telephone', 'Ffôn y cynrychiolydd', [
        'phone',
        'telephone',
        'tel',
        'contact number',
        'nok phone',
        'nok contact',
        'next of kin phone',
        'ffon',
        'rhif ffôn',
        'rhif cyswllt',
      ]),
      mail: field('mail', 'Representative’s e-mail', 'E-bost y cynrychiolydd', [
        'email',
        'e-mail',
        'email address',
        'contact email',
        'family email',
        'nok email',
        'next of kin email',
        'representative email',
        'ebost',
        'e-bost',
        'cyfeiriad e-bost',
        'ebost y teulu',
      ]),
      unbefriended: field('yes-no', 'Nobody speaks for them', 'Neb yn siarad drosto', [
        'unbefriended',
        'heb deulu',
      ]),
    },
  },
  carer: {
    title: { en: 'Unpaid carer', cy: 'Gofalwr di-dâl' },
    cite: 'Code 7.9',
    fields: {
      name: field('line', 'Unpaid carer', 'Gofalwr di-dâl', [
        'carer',
        'carer name',
        'gofalwr',
        'enw’r gofalwr',
      ]),
      assessment: field(
        'choice',
        'Carer’s assessment',
        'Asesiad gofalwr',
        ['carers assessment', 'carer assessment', 'asesiad y gofalwr'],
        [
          option('not-offered', 'Not offered', 'Heb ei gynnig', ['no', 'n', 'na']),
          option('offered', 'Offered', 'Cynigiwyd', ['cynnig']),
          option('declined', 'Declined', 'Gwrthodwyd', ['refused']),
          option('done', 'Done', 'Gwnaed', ['yes', 'y', 'completed', 'do']),
        ],
      ),
      assessedOn: field('day', 'Carer assessed on', 'Dyddiad asesu’r gofalwr'),
    },
  },
  advocacy: {
    title: { en: 'Advocacy', cy: 'Eiriolaeth' },
    cite: 'Code 1.20',
    fields: {
      need: field(
        'choice',
        'Advocacy',
        'Eiriolaeth',
        ['advocate needed', 'advocacy needed', 'angen eiriolwr', 'angen eiriolaeth'],
        [
          option('not-needed', 'Not needed', 'Dim angen', ['no', 'n', 'na']),
          option('needed', 'Needed', 'Mae ei hangen', ['yes', 'y', 'required', 'oes', 'angen']),
          option('arranged', 'Arranged', 'Trefnwyd', ['in place', 'wedi’i threfnu']),
        ],
      ),
      advocate: field('line', 'Advocate', 'Eiriolwr', ['advocate name', 'enw’r eiriolwr']),
    },
  },
  worker: {
    title: { en: 'Named worker', cy: 'Gweithiwr a enwir' },
    cite: 'PFP App. A 7.1',
    fields: {
      name: field('line', 'Named worker', 'Gweithiwr a enwir', [
        'social worker',
        'key worker',
        'allocated worker',
        'worker',
        'sw',
        'gweithiwr cymdeithasol',
        'gweithiwr allweddol',
        'gweithiwr',
      ]),
      contact: field('line', 'Named worker’s contact', 'Manylion cyswllt y gweithiwr', [
        'social worker contact',
        'worker phone',
      ]),
    },
  },
};

import type { Section } from '../../../../types.ts';
import { item, pfpItems } from '../../checklist.ts';

export const steeringGroup: Section = {
  id: 'steering-group',
  title: { en: 'Steering group', cy: 'Grŵp llywio' },
  cite: 'PFP App. A 1.1',
  items: [
    ...pfpItems('All', [
      [
        '1.1',
        'all',
        'Call the group together and plan its work.',
        'Galwch y grŵp ynghyd a chynlluniwch ei waith.',
      ],
      ['1.2', 'all', 'Name who leads each team.', 'Enwch bwy sy’n arwain pob tîm.'],
    ]),
    item(
      'cl-lead-and-chair',
      'PFP 7.2',
      'should',
      'all',
      'Confirm the lead officer and the chair at the first meeting, each with a deputy.',
      'Cadarnhewch y swyddog arweiniol a’r cadeirydd yn y cyfarfod cyntaf, pob un â dirprwy.',
    ),
    item(
      'cl-minutes',
      'PFP 7.2',
      'should',
      'all',
      'Have each meeting minuted, with actions and dates, and send the minutes round.',
      'Sicrhewch gofnodion o bob cyfarfod, gyda chamau gweithredu a dyddiadau, a dosbarthwch hwy.',
    ),
    item(
      'cl-rhythm',
      'PFP 7.2',
      'should',
      'all',
      'Set how often you meet and who passes news on within each agency.',
      'Penderfynwch pa mor aml i gwrdd a phwy sy’n rhannu newyddion o fewn pob asiantaeth.',
    ),
    item(
      'cl-publicity',
      'PFP 7.2',
      'should',
      'all',
      'Agree what is made public and when, with care for the provider’s commercial confidentiality.',
      'Cytunwch beth a wneir yn gyhoeddus a phryd, gan barchu cyfrinachedd masnachol y darparwr.',
    ),
    item(
      'cl-operational-group',
      'PFP 7.3',
      'should',
      'all',
      'Set up an operational group that finds everyone affected and reports here.',
      'Sefydlwch grŵp gweithredol sy’n dod o hyd i bawb yr effeithir arnynt ac yn adrodd yma.',
    ),
    item(
      'cl-prevent',
      'Code 7.4',
      'should',
      'all',
      'Ask whether the closure can still be avoided or put off safely.',
      'Gofynnwch a ellir osgoi’r cau neu ei ohirio’n ddiogel o hyd.',
    ),
  ],
};

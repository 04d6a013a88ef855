import type { ChecklistItem } from '../types.ts';

const lines: readonly (readonly [name: string, cite: string, en: string, cy: string])[] = [
  [
    'lead-and-chair',
    'PFP 7.2',
    'Confirm the lead officer and the chair at the first meeting, each with a deputy.',
    'Cadarnhewch y swyddog arweiniol a’r cadeirydd yn y cyfarfod cyntaf, pob un â dirprwy.',
  ],
  [
    'minutes',
    'PFP 7.2',
    'Have each meeting minuted, with actions and dates, and send the minutes round.',
    'Sicrhewch gofnodion o bob cyfarfod, gyda chamau gweithredu a dyddiadau, a dosbarthwch hwy.',
  ],
  [
    'rhythm',
    'PFP 7.2',
    'Set how often you meet and who passes news on within each agency.',
    'Penderfynwch pa mor aml i gwrdd a phwy sy’n rhannu newyddion o fewn pob asiantaeth.',
  ],
  [
    'publicity',
    'PFP 7.2',
    'Agree what is made public and when, with care for the provider’s commercial confidentiality.',
    'Cytunwch beth a wneir yn gyhoeddus a phryd, gan barchu cyfrinachedd masnachol y darparwr.',
  ],
  [
    'operational-group',
    'PFP 7.3',
    'Set up an operational group that finds everyone affected and reports here.',
    'Sefydlwch grŵp gweithredol sy’n dod o hyd i bawb yr effeithir arnynt ac yn adrodd yma.',
  ],
];

/** What PFP's chapter 7 asks of the group itself, for the section on the steering group. */
export const groupItems = (prefix: 'cl' | 'pf'): readonly ChecklistItem[] =>
  lines.map(([name, cite, en, cy]) => ({
    id: `${prefix}-${name}`,
    cite,
    force: 'should',
    text: { en, cy },
    responsible: 'all',
  }));

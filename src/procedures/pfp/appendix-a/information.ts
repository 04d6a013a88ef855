import type { Chapter } from '../chapter.ts';

export const information: Chapter = {
  id: 'information',
  title: { en: 'Consultation and information', cy: 'Ymgynghori a gwybodaeth' },
  cite: 'PFP App. A 6.1',
  lines: [
    [
      '6.1',
      'All',
      'all',
      'Hear every group: people, care staff, families and representatives, councillors of the ward and the portfolio, staff of each agency; and the public and press through communications.',
      'Gwrandewch ar bob grŵp: y bobl, staff gofal, teuluoedd a chynrychiolwyr, cynghorwyr y ward a’r portffolio, staff pob asiantaeth; a’r cyhoedd a’r wasg drwy’r tîm cyfathrebu.',
    ],
    [
      '6.2',
      'CH',
      'council',
      'Hold residents’ meetings with managers senior enough to answer.',
      'Cynhaliwch gyfarfodydd preswylwyr gyda rheolwyr digon uchel i ateb.',
    ],
    [
      '6.3',
      'CH',
      'council',
      'Hold relatives’ meetings in the same way.',
      'Cynhaliwch gyfarfodydd perthnasau yn yr un modd.',
    ],
    [
      '6.4',
      'CH',
      'all',
      'Settle beforehand which agency says what to residents, relatives and staff.',
      'Penderfynwch ymlaen llaw pa asiantaeth sy’n dweud beth wrth breswylwyr, perthnasau a staff.',
    ],
  ],
};

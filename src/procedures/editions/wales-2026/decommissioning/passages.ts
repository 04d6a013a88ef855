import type { Passage } from '../../../types.ts';

export const passages: readonly Passage[] = [
  {
    id: 'dc-to-quality-assurance',
    cite: 'Code 6.1',
    also: ['Code 4.8'],
    to: 'quality-assurance',
    from: ['dc-assessment', 'dc-decision'],
    text: {
      en: 'The service stays: its quality goes on being looked after there.',
      cy: 'Mae’r gwasanaeth yn aros: gofelir am ei ansawdd yno o hyd.',
    },
  },
  {
    id: 'dc-to-escalating-concerns',
    cite: 'Code 5.10',
    also: ['Code 6.3'],
    to: 'escalating-concerns',
    from: ['dc-assessment', 'dc-decision'],
    text: {
      en: 'Serious concerns, and improvement is still possible: try that before the contract ends.',
      cy: 'Mae pryderon difrifol, ac mae modd gwella o hyd: rhowch gynnig ar hynny cyn dod â’r contract i ben.',
    },
  },
  {
    id: 'dc-to-closure',
    cite: 'Code 7.2',
    also: ['Code 6.2'],
    to: 'closure',
    from: ['dc-decision', 'dc-transition'],
    text: {
      en: 'Ending the contract, or something else, closes the service itself.',
      cy: 'Mae dod â’r contract i ben, neu rywbeth arall, yn cau’r gwasanaeth ei hun.',
    },
  },
];

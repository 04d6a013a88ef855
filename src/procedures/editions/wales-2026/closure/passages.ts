import type { Passage } from '../../../types.ts';

/** Until people have moved, a service that was to close may yet go on. */
const whileItMayGoOn = ['clarification', 'assessment', 'relocation'];

export const passages: readonly Passage[] = [
  {
    id: 'cl-to-quality-assurance',
    cite: 'Code 7.4',
    to: 'quality-assurance',
    from: whileItMayGoOn,
    text: {
      en: 'The service goes on after all: its quality is looked after there.',
      cy: 'Mae’r gwasanaeth yn parhau wedi’r cyfan: gofelir am ei ansawdd yno.',
    },
  },
  {
    id: 'cl-to-escalating-concerns',
    cite: 'Code 7.4',
    also: ['Code 5.2'],
    to: 'escalating-concerns',
    from: whileItMayGoOn,
    text: {
      en: 'The service goes on after all, and what brought it close to closing is not put right.',
      cy: 'Mae’r gwasanaeth yn parhau wedi’r cyfan, ac ni unionwyd yr hyn a fu bron â’i gau.',
    },
  },
];

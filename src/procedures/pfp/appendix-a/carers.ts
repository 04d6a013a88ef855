import type { Chapter } from '../chapter.ts';

export const carers: Chapter = {
  id: 'carers',
  title: { en: 'Unpaid carers and families', cy: 'Gofalwyr di-dâl a theuluoedd' },
  cite: 'PFP App. A 5.1',
  lines: [
    [
      '5.1',
      'All',
      'council',
      'Gather contact details of relatives, friends and representatives.',
      'Casglwch fanylion cyswllt perthnasau, ffrindiau a chynrychiolwyr.',
    ],
    [
      '5.2',
      'All',
      'council',
      'Note carers with needs of their own: health, distance, other duties.',
      'Nodwch ofalwyr sydd ag anghenion eu hunain: iechyd, pellter, dyletswyddau eraill.',
    ],
    [
      '5.3',
      'All',
      'council',
      'Involve relatives and those close to each person as fully as they wish.',
      'Dylech gynnwys perthnasau a’r rhai sy’n agos at bob person mor llawn ag y dymunant.',
    ],
    ['5.4', 'All', 'council', 'Consider advocacy for carers too.', 'Ystyriwch eiriolaeth i ofalwyr hefyd.'],
    [
      '5.5',
      'All',
      'council',
      'Consider a carer’s assessment for each carer affected, and carry it out where it is due.',
      'Ystyriwch asesiad gofalwr ar gyfer pob gofalwr yr effeithir arno, a’i gynnal lle mae’n ddyledus.',
    ],
    [
      '5.6',
      'All',
      'council',
      'Find out who has no family or friends, and get them someone to speak for them.',
      'Canfyddwch pwy sydd heb deulu na ffrindiau, a sicrhewch rywun i siarad ar eu rhan.',
    ],
  ],
};

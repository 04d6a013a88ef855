import type { Chapter } from '../chapter.ts';

export const records: Chapter = {
  id: 'records',
  title: { en: 'Records', cy: 'Cofnodion' },
  cite: 'PFP App. A 9.1',
  lines: [
    [
      '9.1',
      'All',
      'all',
      'Keep a record of every meeting and every decision.',
      'Cadwch gofnod o bob cyfarfod a phob penderfyniad.',
    ],
    [
      '9.2',
      'All',
      'council',
      'Name one person who brings all records together.',
      'Enwch un person sy’n dod â’r holl gofnodion ynghyd.',
    ],
    [
      '9.3',
      'All',
      'all',
      'Record how each person fares afterwards, in health and in spirits.',
      'Cofnodwch sut y mae pob person wedyn, o ran iechyd ac o ran hwyliau.',
    ],
    [
      '9.4',
      'All',
      'all',
      'Keep a risk log and go through it until the work is over.',
      'Cadwch log risgiau a’i adolygu nes bod y gwaith wedi’i gwblhau.',
    ],
  ],
};

import type { Section } from '../../../../types.ts';
import { pfpItems } from '../../checklist.ts';

export const records: Section = {
  id: 'records',
  title: { en: 'Records', cy: 'Cofnodion' },
  cite: 'PFP App. A 9.1',
  items: pfpItems('All', [
    [
      '9.1',
      'all',
      'Keep a record of every meeting and every decision.',
      'Cadwch gofnod o bob cyfarfod a phob penderfyniad.',
    ],
    [
      '9.2',
      'council',
      'Name one person who brings all records together.',
      'Enwch un person sy’n dod â’r holl gofnodion ynghyd.',
    ],
    [
      '9.3',
      'all',
      'Record how each person fares afterwards, in health and in spirits.',
      'Cofnodwch sut y mae pob person wedyn, o ran iechyd ac o ran hwyliau.',
    ],
    [
      '9.4',
      'all',
      'Keep a risk log and go through it until the closure is complete.',
      'Cadwch log risgiau a’i adolygu nes bod y cau wedi’i gwblhau.',
    ],
  ]),
};

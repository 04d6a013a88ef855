import type { Chapter } from '../chapter.ts';

export const quality: Chapter = {
  id: 'quality',
  title: { en: 'Quality assurance', cy: 'Sicrhau ansawdd' },
  cite: 'PFP App. A 8.1',
  lines: [
    [
      '8.1',
      'All',
      'all',
      'Agree one way of recording and settling complaints and disputes, which every agency knows and uses.',
      'Cytunwch ar un ffordd o gofnodi a datrys cwynion ac anghydfodau, y mae pob asiantaeth yn ei gwybod ac yn ei defnyddio.',
    ],
    [
      '8.2',
      'All',
      'all',
      'Hold a debrief after each incident: what went well, what was learnt, what is still to do.',
      'Cynhaliwch sesiwn ôl-drafod ar ôl pob digwyddiad: beth aeth yn dda, beth a ddysgwyd, beth sydd ar ôl i’w wneud.',
    ],
    [
      '8.3',
      'All',
      'all',
      'Support front-line staff and offer supervision, not least where they meet anger or blame.',
      'Cefnogwch y staff rheng flaen a chynigiwch oruchwyliaeth, yn enwedig lle maent yn wynebu dicter neu fai.',
    ],
  ],
};

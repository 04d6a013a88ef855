import type { Chapter } from '../chapter.ts';

export const lessonsLearnt: Chapter = {
  id: 'lessons-learnt',
  title: { en: 'Lessons learnt', cy: 'Gwersi a ddysgwyd' },
  cite: 'PFP App. A 10.1',
  lines: [
    [
      '10.1',
      'All',
      'all',
      'Look back together, every agency, once the work is over, and recommend what to change in policy, procedure and practice.',
      'Edrychwch yn ôl gyda’ch gilydd, pob asiantaeth, ar ôl i’r gwaith ddod i ben, ac argymhellwch beth i’w newid mewn polisi, gweithdrefn ac ymarfer.',
    ],
    [
      '10.2',
      'All',
      'all',
      'Write the review up with its recommendations and send it to those who decide in each agency; to this body too: {safeguardingBoard}.',
      'Lluniwch adroddiad o’r adolygiad gyda’i argymhellion a’i anfon at y rhai sy’n penderfynu ym mhob asiantaeth; at y corff hwn hefyd: {safeguardingBoard}.',
    ],
    [
      '10.3',
      'All',
      'all',
      'Consider in the review whether this case is one to refer for a safeguarding case review or for evaluation: {safeguardingBoard}.',
      'Ystyriwch yn yr adolygiad a ddylid cyfeirio’r achos hwn i gael adolygiad achos diogelu neu werthusiad: {safeguardingBoard}.',
    ],
  ],
};

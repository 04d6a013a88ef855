import type { Chapter } from '../chapter.ts';

export const steeringGroup: Chapter = {
  id: 'steering-group',
  title: { en: 'Steering group', cy: 'Grŵp llywio' },
  cite: 'PFP App. A 1.1',
  lines: [
    [
      '1.1',
      'All',
      'all',
      'Call the group together and plan its work.',
      'Galwch y grŵp ynghyd a chynlluniwch ei waith.',
    ],
    ['1.2', 'All', 'all', 'Name who leads each team.', 'Enwch bwy sy’n arwain pob tîm.'],
  ],
};

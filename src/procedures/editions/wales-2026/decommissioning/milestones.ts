import type { Milestone } from '../../../types.ts';

export const milestones: readonly Milestone[] = [
  {
    id: 'dc-notice-given',
    cite: 'Code 6.2',
    title: { en: 'Notice given to the provider', cy: 'Rhoi rhybudd i’r darparwr' },
  },
  {
    id: 'dc-contract-ends',
    cite: 'Code 6.2',
    title: { en: 'The contract ends', cy: 'Y contract yn dod i ben' },
    mayBePlanned: true,
  },
  {
    id: 'dc-last-person-changed',
    cite: 'Code 6.4',
    title: {
      en: 'The last person passed to another service',
      cy: 'Y person olaf yn symud at wasanaeth arall',
    },
  },
];

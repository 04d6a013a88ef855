import type { Milestone } from '../../../types.ts';

export const milestones: readonly Milestone[] = [
  {
    id: 'cl-notice-received',
    cite: 'Code 7.12',
    title: { en: 'Notice of the closure reached us', cy: 'Cyrhaeddodd rhybudd y cau ni' },
  },
  {
    id: 'cl-closure-date',
    cite: 'Code 7.3',
    title: { en: 'The service closes', cy: 'Y gwasanaeth yn cau' },
    mayBePlanned: true,
  },
  {
    id: 'cl-last-person-moved',
    cite: 'Code 7.6',
    also: ['Code 7.7', 'Code 7.8'],
    title: {
      en: 'The last person moved or changed service',
      cy: 'Y person olaf yn symud neu’n newid gwasanaeth',
    },
  },
  {
    id: 'cl-registration-ended',
    cite: 'Code 7.2',
    title: { en: 'Its registration ended', cy: 'Ei gofrestriad yn dod i ben' },
    mayBePlanned: true,
  },
];

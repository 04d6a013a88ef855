import type { Milestone } from '../../../types.ts';

/** What CIW, the Welsh Ministers and the council do on a day, from which the time limits count. */
export const milestones: readonly Milestone[] = [
  {
    id: 'last-inspection',
    cite: 'CIW 5.2',
    title: { en: 'The previous inspection ended', cy: 'Daeth yr arolygiad blaenorol i ben' },
  },
  { id: 'announced', cite: 'CIW 5.2', title: { en: 'Inspection announced', cy: 'Cyhoeddwyd yr arolygiad' } },
  {
    id: 'set-up-meeting',
    cite: 'CIW 5.2',
    title: { en: 'Set-up meeting', cy: 'Cyfarfod sefydlu' },
    mayBePlanned: true,
  },
  {
    id: 'fieldwork-starts',
    cite: 'CIW 5.2',
    also: ['CIW 5.3'],
    title: { en: 'Fieldwork begins', cy: 'Y gwaith maes yn dechrau' },
    mayBePlanned: true,
  },
  {
    id: 'inspection-completed',
    cite: 'CIW 7',
    title: { en: 'Inspection completed', cy: 'Cwblhawyd yr arolygiad' },
    mayBePlanned: true,
  },
  {
    id: 'draft-received',
    cite: 'CIW 7',
    title: { en: 'Draft report or letter received', cy: 'Daeth yr adroddiad neu’r llythyr drafft i law' },
  },
  {
    id: 'comments-sent',
    cite: 'CIW 7',
    title: {
      en: 'Our comments received by the inspectorate (or word that there are none)',
      cy: 'Ein sylwadau wedi dod i law’r arolygiaeth (neu air nad oes rhai)',
    },
  },
  {
    id: 'published',
    cite: 'CIW 7',
    title: { en: 'Report or letter published', cy: 'Cyhoeddwyd yr adroddiad neu’r llythyr' },
  },
  {
    id: 'presented',
    cite: 'CIW 7',
    title: {
      en: 'Presented to elected members and scrutinised in public',
      cy: 'Cyflwynwyd i’r aelodau etholedig a chraffwyd arno’n gyhoeddus',
    },
    mayBePlanned: true,
  },
  {
    id: 'exceptional-meeting',
    cite: 'CIW 5.8',
    title: { en: 'Exceptional assurance meeting', cy: 'Cyfarfod sicrwydd eithriadol' },
    mayBePlanned: true,
  },
  {
    id: 'exceptional-letter',
    cite: 'CIW 5.8',
    title: {
      en: 'Letter after the exceptional meeting received',
      cy: 'Daeth y llythyr ar ôl y cyfarfod eithriadol i law',
    },
  },
  {
    id: 'conference-held',
    cite: 'CIW 5.11',
    title: { en: 'Improvement conference', cy: 'Cynhadledd wella' },
    mayBePlanned: true,
  },
  {
    id: 'conference-letter',
    cite: 'CIW 5.11',
    title: {
      en: 'Letter after the improvement conference received',
      cy: 'Daeth y llythyr ar ôl y gynhadledd wella i law',
    },
  },
  {
    id: 'de-escalated',
    cite: 'CIW 8.2',
    title: {
      en: 'Letter received: significant improvement is no longer required',
      cy: 'Daeth llythyr i law: nid oes angen gwelliant sylweddol mwyach',
    },
  },
  {
    id: 'warning-notice',
    cite: 'CIW 8.3',
    title: { en: 'Warning notice given', cy: 'Rhoddwyd hysbysiad rhybuddio' },
  },
  {
    id: 'warning-period-ends',
    cite: 'CIW 8.3',
    title: {
      en: 'Last day for the action that the notice requires',
      cy: 'Diwrnod olaf ar gyfer y camau y mae’r hysbysiad yn gofyn amdanynt',
    },
    mayBePlanned: true,
  },
  {
    id: 'warning-reviewed',
    cite: 'CIW 8.3',
    title: { en: 'Warning notice reviewed', cy: 'Adolygwyd yr hysbysiad rhybuddio' },
  },
  {
    id: 'further-notice',
    cite: 'CIW 8.3',
    title: { en: 'Further notice given', cy: 'Rhoddwyd hysbysiad pellach' },
  },
  {
    id: 'further-notice-reviewed',
    cite: 'CIW 8.3',
    title: { en: 'Further notice reviewed', cy: 'Adolygwyd yr hysbysiad pellach' },
  },
];

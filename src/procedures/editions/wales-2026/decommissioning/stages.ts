import type { Stage } from '../../../types.ts';

export const stages: readonly Stage[] = [
  {
    id: 'dc-assessment',
    title: { en: 'Assessment', cy: 'Asesu' },
    purpose: {
      en: 'Find out how the service performs, whether it fits the plans for the area, and what value it gives.',
      cy: 'Darganfyddwch sut mae’r gwasanaeth yn perfformio, a yw’n gweddu i’r cynlluniau ar gyfer yr ardal, a pha werth y mae’n ei roi.',
    },
    cite: 'Code 6.1',
    next: ['dc-decision'],
    mayClose: true,
  },
  {
    id: 'dc-decision',
    title: { en: 'Decision', cy: 'Penderfynu' },
    purpose: {
      en: 'Compare the options and what each does to people, carers, staff and the area; then decide and have it signed off.',
      cy: 'Cymharwch yr opsiynau a’r hyn y mae pob un yn ei wneud i bobl, gofalwyr, staff a’r ardal; yna penderfynwch a chael cymeradwyaeth.',
    },
    cite: 'Code 6.3',
    also: ['Code 6.2', 'Code 6.5'],
    next: ['dc-transition'],
    mayClose: true,
  },
  {
    id: 'dc-transition',
    title: { en: 'Transition', cy: 'Pontio' },
    purpose: {
      en: 'Bring each person to another service without a gap, and keep people, families, staff and partners informed.',
      cy: 'Dewch â phob unigolyn at wasanaeth arall heb fwlch, a rhowch wybod i bobl, teuluoedd, staff a phartneriaid.',
    },
    cite: 'Code 6.4',
    also: ['Code 6.7', 'Code 6.8'],
    next: ['dc-completion'],
  },
  {
    id: 'dc-completion',
    title: { en: 'Completion', cy: 'Cwblhau' },
    purpose: {
      en: 'Check that nobody has lost out, learn from what happened, and close the case.',
      cy: 'Gwiriwch nad oes neb ar ei golled, dysgwch o’r hyn a ddigwyddodd, a chaewch yr achos.',
    },
    cite: 'Code Annex C',
    also: ['Code 4.16'],
    next: [],
    mayClose: true,
  },
];

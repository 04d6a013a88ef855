import type { Question } from '../../../types.ts';

/** The decisions of Annex D, rebuilt from chapter 7: its flowchart has not come down as text. */
export const questions: readonly Question[] = [
  {
    id: 'cl-confirmed',
    stage: 'clarification',
    cite: 'Code 7.3',
    also: ['Code 7.2', 'Code 7.4', 'Code Annex D'],
    text: {
      en: 'Is it certain that the service closes?',
      cy: 'A yw’n sicr bod y gwasanaeth yn cau?',
    },
    answers: [
      {
        id: 'certain',
        text: { en: 'Yes', cy: 'Ydy' },
        leadsTo: ['stage:assessment'],
      },
      {
        id: 'likely',
        text: {
          en: 'Not yet, but people have to be got ready',
          cy: 'Nac ydy eto, ond rhaid paratoi pobl',
        },
        leadsTo: ['stage:assessment'],
      },
      { id: 'unclear', text: { en: 'Still unclear', cy: 'Yn aneglur o hyd' }, leadsTo: [] },
      {
        id: 'goes-on',
        text: {
          en: 'No: the provider or a buyer keeps it going',
          cy: 'Nac ydy: mae’r darparwr neu brynwr yn ei gadw i fynd',
        },
        leadsTo: ['close', 'procedure:quality-assurance'],
      },
      {
        id: 'goes-on-with-concerns',
        text: {
          en: 'No, but serious concerns remain',
          cy: 'Nac ydy, ond mae pryderon difrifol o hyd',
        },
        leadsTo: ['procedure:escalating-concerns'],
      },
    ],
  },
  {
    id: 'cl-everyone-settled',
    stage: 'completion',
    cite: 'Code 7.6',
    also: ['Code 7.7', 'Code 7.8', 'Code Annex D'],
    text: {
      en: 'Has everyone settled, with their needs met?',
      cy: 'A yw pawb wedi ymgartrefu, a’u hanghenion yn cael eu diwallu?',
    },
    answers: [
      { id: 'yes', text: { en: 'Yes', cy: 'Ydy' }, leadsTo: ['stage:lessons'] },
      {
        id: 'no',
        text: {
          en: 'No: somebody needs another arrangement',
          cy: 'Nac ydy: mae angen trefniant arall ar rywun',
        },
        leadsTo: ['stage:relocation'],
      },
    ],
  },
];

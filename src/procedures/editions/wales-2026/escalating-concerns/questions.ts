import type { Question, Way } from '../../../types.ts';

/** A provider may give notice at any moment (7.2): then the case goes on as a closure, whatever was asked. */
const serviceClosing: {
  readonly id: string;
  readonly text: Question['text'];
  readonly leadsTo: readonly Way[];
} = {
  id: 'service-closing',
  text: { en: 'The service is going to close', cy: 'Mae’r gwasanaeth yn mynd i gau' },
  leadsTo: ['procedure:closure'],
};

/** The decisions of Annex B, rebuilt from chapter 5: its flowchart has not come down as text. */
export const questions: readonly Question[] = [
  {
    id: 'ec-criteria-met',
    stage: 'evidence',
    cite: 'Code 5.2',
    also: ['Code 5.6', 'Code 5.9', 'Code 5.18', 'Code Annex B'],
    text: {
      en: 'Does the evidence show risks or issues building up, about sustainability, quality and safety, or people’s safety and well-being?',
      cy: 'A yw’r dystiolaeth yn dangos risgiau neu faterion yn cynyddu, o ran cynaliadwyedd, ansawdd a diogelwch, neu ddiogelwch a llesiant pobl?',
    },
    answers: [
      {
        id: 'met',
        text: { en: 'Yes: plan the improvement', cy: 'Ydy: cynlluniwch y gwaith gwella' },
        leadsTo: ['stage:plan'],
      },
      {
        id: 'not-met',
        text: {
          en: 'No: quality assurance can resolve it, or there is nothing to resolve',
          cy: 'Nac ydy: gall sicrhau ansawdd ei ddatrys, neu nid oes dim i’w ddatrys',
        },
        leadsTo: ['procedure:quality-assurance', 'close'],
      },
      serviceClosing,
    ],
  },
  {
    id: 'ec-remedies',
    stage: 'review',
    cite: 'Code 5.17',
    also: ['Code 5.10', 'Code 5.18', 'Code Annex B'],
    text: {
      en: 'Are the remedies in the improvement action plan met?',
      cy: 'A yw’r camau unioni yn y cynllun gweithredu gwella wedi’u cyflawni?',
    },
    answers: [
      {
        id: 'met',
        text: {
          en: 'Yes: end escalating concerns at once',
          cy: 'Ydynt: dewch â’r broses pryderon cynyddol i ben ar unwaith',
        },
        leadsTo: ['close'],
      },
      {
        id: 'met-smaller-concerns',
        text: {
          en: 'Yes, and smaller concerns remain for quality assurance',
          cy: 'Ydynt, ac mae mân bryderon yn weddill i’r broses sicrhau ansawdd',
        },
        leadsTo: ['close', 'procedure:quality-assurance'],
      },
      {
        id: 'not-yet',
        text: { en: 'Not yet: go on improving', cy: 'Nac ydynt eto: daliwch ati i wella' },
        leadsTo: ['stage:improvement'],
      },
      {
        id: 'out-of-reach',
        text: {
          en: 'No, and they will not be: consider decommissioning',
          cy: 'Nac ydynt, ac ni fyddant: ystyriwch ddatgomisiynu',
        },
        leadsTo: ['procedure:decommissioning'],
      },
      serviceClosing,
    ],
  },
];

import type { Question } from '../../../types.ts';

/** The decisions of Annex C, rebuilt from chapter 6: its flowchart has not come down as text. */
export const questions: readonly Question[] = [
  {
    id: 'dc-fit-for-purpose',
    stage: 'dc-assessment',
    cite: 'Code 6.1',
    also: ['Code 6.3', 'Code Annex C'],
    text: {
      en: 'Is the service fit for purpose, by its performance, its place in the plans and its value?',
      cy: 'A yw’r gwasanaeth yn addas i’w ddiben, o ran ei berfformiad, ei le yn y cynlluniau a’i werth?',
    },
    answers: [
      {
        id: 'fit',
        text: {
          en: 'Yes: end the case, or follow it in regular quality assurance',
          cy: 'Ydy: dewch â’r achos i ben, neu dilynwch ef drwy sicrhau ansawdd rheolaidd',
        },
        leadsTo: ['close', 'procedure:quality-assurance'],
      },
      {
        id: 'improvement-not-tried',
        text: {
          en: 'Not yet, but improvement has not been tried in earnest',
          cy: 'Nac ydy eto, ond ni roddwyd cynnig o ddifrif ar wella',
        },
        leadsTo: ['procedure:quality-assurance', 'procedure:escalating-concerns'],
      },
      {
        id: 'performance',
        text: {
          en: 'No: it goes on failing to deliver or to improve',
          cy: 'Nac ydy: mae’n dal i fethu â chyflawni neu wella',
        },
        leadsTo: ['stage:dc-decision'],
      },
      {
        id: 'strategic',
        text: {
          en: 'No: market, population, money or law ask for something else',
          cy: 'Nac ydy: mae’r farchnad, y boblogaeth, arian neu’r gyfraith yn galw am rywbeth arall',
        },
        leadsTo: ['stage:dc-decision'],
      },
    ],
  },
  {
    id: 'dc-decided',
    stage: 'dc-decision',
    cite: 'Code 6.3',
    also: ['Code 6.2', 'Code 6.6', 'Code Annex C'],
    text: {
      en: 'Is the service to be decommissioned?',
      cy: 'A ddylid datgomisiynu’r gwasanaeth?',
    },
    answers: [
      {
        id: 'for-quality-and-safety',
        text: {
          en: 'Yes, because of quality or safety',
          cy: 'Dylid, oherwydd ansawdd neu ddiogelwch',
        },
        leadsTo: ['stage:dc-transition'],
      },
      {
        id: 'for-strategic-reasons',
        text: {
          en: 'Yes, for strategic reasons',
          cy: 'Dylid, am resymau strategol',
        },
        leadsTo: ['stage:dc-transition'],
      },
      {
        id: 'keep',
        text: {
          en: 'No: the service is kept',
          cy: 'Na ddylid: cedwir y gwasanaeth',
        },
        leadsTo: ['close', 'procedure:quality-assurance'],
      },
      {
        id: 'keep-if-it-improves',
        text: {
          en: 'No, if it improves',
          cy: 'Na ddylid, os bydd yn gwella',
        },
        leadsTo: ['procedure:quality-assurance', 'procedure:escalating-concerns'],
      },
      {
        id: 'closing-anyway',
        text: {
          en: 'It is closing whatever we decide',
          cy: 'Mae’n cau beth bynnag a benderfynwn',
        },
        leadsTo: ['procedure:closure'],
      },
    ],
  },
  {
    id: 'dc-all-served',
    stage: 'dc-transition',
    cite: 'Code 6.4',
    also: ['Code Annex C'],
    text: {
      en: 'Has the contract ended, with another service in place for everyone?',
      cy: 'A yw’r contract wedi dod i ben, gyda gwasanaeth arall yn ei le i bawb?',
    },
    answers: [
      {
        id: 'yes',
        text: { en: 'Yes, nobody had a gap', cy: 'Ydy, ni fu bwlch i neb' },
        leadsTo: ['stage:dc-completion'],
      },
      { id: 'not-yet', text: { en: 'Not yet', cy: 'Nac ydy eto' }, leadsTo: [] },
      {
        id: 'service-closes',
        text: {
          en: 'The service itself is closing',
          cy: 'Mae’r gwasanaeth ei hun yn cau',
        },
        leadsTo: ['procedure:closure'],
      },
    ],
  },
];

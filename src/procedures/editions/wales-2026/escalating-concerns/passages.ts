import type { Passage } from '../../../types.ts';

const everyStage = ['evidence', 'plan', 'improvement', 'review'];

export const passages: readonly Passage[] = [
  {
    id: 'ec-to-quality-assurance',
    cite: 'Code 5.17',
    also: ['Code 5.9'],
    to: 'quality-assurance',
    from: everyStage,
    text: {
      en: 'What remains does not meet the criteria: quality assurance and performance management resolves it.',
      cy: 'Nid yw’r hyn sy’n weddill yn bodloni’r meini prawf: y broses sicrhau ansawdd a rheoli perfformiad sy’n ei ddatrys.',
    },
  },
  {
    id: 'ec-to-decommissioning',
    cite: 'Code 6.3',
    also: ['Code 5.8'],
    to: 'decommissioning',
    from: ['improvement', 'review'],
    text: {
      en: 'Required improvement has failed again and again: ask whether the service is still fit for purpose.',
      cy: 'Mae’r gwelliant gofynnol wedi methu dro ar ôl tro: gofynnwch a yw’r gwasanaeth yn dal yn addas i’w ddiben.',
    },
  },
  {
    id: 'ec-to-closure',
    cite: 'Code 7.2',
    also: ['Code 7.3'],
    to: 'closure',
    from: everyStage,
    text: {
      en: 'The service is going to close, by the provider’s choice or by enforcement.',
      cy: 'Mae’r gwasanaeth yn mynd i gau, o ddewis y darparwr neu drwy orfodi.',
    },
  },
];

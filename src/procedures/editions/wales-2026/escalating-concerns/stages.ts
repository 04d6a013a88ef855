import type { Stage } from '../../../types.ts';

export const stages: readonly Stage[] = [
  {
    id: 'evidence',
    title: { en: 'Evidence', cy: 'Tystiolaeth' },
    purpose: {
      en: 'Weigh the evidence, name the risk, hear the provider and bring the group together.',
      cy: 'Pwyswch y dystiolaeth, nodwch y risg, gwrandewch ar y darparwr a dewch â’r grŵp ynghyd.',
    },
    cite: 'Code 5.6',
    also: ['Code 5.2', 'Code 5.3', 'Code 5.9'],
    next: ['plan'],
    // Where the criteria turn out not to be met (5.2, 5.9).
    mayClose: true,
  },
  {
    id: 'plan',
    title: { en: 'Plan', cy: 'Cynllun' },
    purpose: {
      en: 'Agree with the provider one improvement action plan that the provider owns.',
      cy: 'Cytunwch gyda’r darparwr ar un cynllun gweithredu gwella y mae’r darparwr yn berchen arno.',
    },
    cite: 'Code 5.12',
    also: ['Code 5.11'],
    next: ['improvement'],
  },
  {
    id: 'improvement',
    title: { en: 'Improvement', cy: 'Gwella' },
    purpose: {
      en: 'Support and monitor the service while the provider carries out the plan.',
      cy: 'Cefnogwch a monitrwch y gwasanaeth wrth i’r darparwr gyflawni’r cynllun.',
    },
    cite: 'Code 5.13',
    also: ['Code 5.14'],
    next: ['review'],
    // No question stands here: once the remedies are met the case ends without delay (5.17).
    mayClose: true,
  },
  {
    id: 'review',
    title: { en: 'Review', cy: 'Adolygu' },
    purpose: {
      en: 'Check whether the remedies are met; close at once if they are, go back to improvement if not.',
      cy: 'Gwiriwch a gyflawnwyd y camau unioni; os do, caewch ar unwaith; os naddo, ewch yn ôl at wella.',
    },
    cite: 'Code 5.17',
    next: ['improvement'],
    mayClose: true,
  },
];

import { always, handed, livesThere, type ReadinessRule } from './rule.ts';

/** Advice before a move, and what is still to be done after it. */
export const rulesBeside: readonly ReadinessRule[] = [
  {
    id: 'lead-agency',
    moment: 'move',
    required: false,
    cite: 'PFP 1.7',
    also: ['PFP 6.1', 'PFP 6.2', 'PFP 6.3'],
    text: {
      en: 'It is known who pays, and so which agency leads.',
      cy: 'Mae’n hysbys pwy sy’n talu, ac felly pa asiantaeth sy’n arwain.',
    },
    applies: always,
    met: ({ details }) => details.funding.funding !== null,
  },
  {
    id: 'visited',
    moment: 'move',
    required: false,
    cite: 'PFP App. A 7.8',
    text: {
      en: 'The person, or whoever chose for them, has seen the new place.',
      cy: 'Mae’r unigolyn, neu bwy bynnag a ddewisodd drosto, wedi gweld y lle newydd.',
    },
    applies: (state) => livesThere(state) && state.choice !== null,
    met: (state) => state.options.some(({ id, visits }) => id === state.choice?.option && visits.length > 0),
  },
  {
    id: 'language',
    moment: 'move',
    required: false,
    cite: 'NF 1.67',
    also: ['NF 1.62', 'NF 1.68'],
    text: {
      en: 'The person’s choice of language is recorded and the new provider knows it.',
      cy: 'Mae dewis iaith yr unigolyn wedi’i gofnodi ac mae’r darparwr newydd yn ei wybod.',
    },
    applies: always,
    met: ({ details }) => details.language.choice !== null,
  },
  {
    id: 'carer',
    moment: 'move',
    required: false,
    cite: 'Code 7.9',
    also: ['Code 6.8', 'PFP App. A 5.5'],
    text: {
      en: 'The unpaid carer has been offered an assessment.',
      cy: 'Mae asesiad wedi’i gynnig i’r gofalwr di-dâl.',
    },
    applies: ({ details }) => details.carer.name !== null || details.carer.assessment !== null,
    met: ({ details }) => details.carer.assessment !== null && details.carer.assessment !== 'not-offered',
  },
  {
    id: 'worker',
    moment: 'move',
    required: false,
    cite: 'PFP App. A 7.1',
    also: ['PFP App. D'],
    text: {
      en: 'A named worker sees the move through.',
      cy: 'Mae gweithiwr a enwir yn gofalu am y symud o’r dechrau i’r diwedd.',
    },
    applies: always,
    met: ({ details }) => details.worker.name !== null,
  },
  {
    id: 'gp',
    moment: 'after',
    required: true,
    cite: 'PFP App. A 7.23',
    text: {
      en: 'A change of GP and the new service are in every agency’s records.',
      cy: 'Mae unrhyw newid meddyg teulu a’r gwasanaeth newydd yng nghofnodion pob asiantaeth.',
    },
    applies: always,
    met: handed('gp'),
  },
  {
    id: 'dwp',
    moment: 'after',
    required: true,
    cite: 'PFP App. A 7.27',
    text: {
      en: 'The Department for Work and Pensions knows the new address.',
      cy: 'Mae’r Adran Gwaith a Phensiynau yn gwybod y cyfeiriad newydd.',
    },
    applies: livesThere,
    met: handed('dwp'),
  },
  {
    id: 'review-held',
    moment: 'after',
    required: true,
    cite: 'PFP App. A 7.20',
    also: ['PFP App. A 7.1'],
    text: {
      en: 'The review after the move has been held.',
      cy: 'Mae’r adolygiad ar ôl symud wedi’i gynnal.',
    },
    applies: always,
    met: (state) => {
      const movedOn = state.move?.done?.on ?? null;
      return state.reviews.some(({ done }) => done !== null && movedOn !== null && done.on >= movedOn);
    },
  },
];

import type { Stage } from '../../../types.ts';

export const stages: readonly Stage[] = [
  {
    id: 'activation',
    title: { en: 'Activation', cy: 'Cychwyn' },
    purpose: {
      en: 'Tell both leads by telephone and in writing, and have one of them or a deputy acknowledge it.',
      cy: 'Rhowch wybod i’r ddau arweinydd dros y ffôn ac yn ysgrifenedig, a sicrhewch fod un ohonynt neu ddirprwy yn ei gydnabod.',
    },
    cite: 'PFP 4.1',
    also: ['PFP 4.2', 'PFP 4.3', 'PFP 4.4'],
    next: ['verification'],
  },
  {
    id: 'verification',
    title: { en: 'Verification', cy: 'Gwirio' },
    purpose: {
      en: 'Find out from the regulator and the owner whether it is so, and decide who else must know.',
      cy: 'Canfyddwch gan y rheoleiddiwr a’r perchennog a yw’n wir, a phenderfynwch pwy arall y mae’n rhaid iddynt wybod.',
    },
    cite: 'PFP 4.5',
    next: ['steering'],
    mayClose: true,
  },
  {
    id: 'steering',
    title: { en: 'Steering group', cy: 'Grŵp llywio' },
    purpose: {
      en: 'Meet, name who leads, set up the operational group and look into each option.',
      cy: 'Cyfarfyddwch, enwch bwy sy’n arwain, sefydlwch y grŵp gweithredol ac ystyriwch bob dewis.',
    },
    cite: 'PFP 7.1',
    also: ['PFP 4.7', 'PFP 7.2', 'PFP 7.3', 'PFP 8.2'],
    next: ['monitoring', 'transfer', 'relocation'],
  },
  {
    id: 'monitoring',
    title: { en: 'Continuing with support', cy: 'Parhau gyda chymorth' },
    purpose: {
      en: 'Keep the service going with help, and watch whether that holds.',
      cy: 'Cadwch y gwasanaeth i fynd gyda chymorth, a gwyliwch a yw hynny’n dal.',
    },
    cite: 'PFP 7.2',
    also: ['PFP 8.1'],
    next: ['steering', 'lessons'],
  },
  {
    id: 'transfer',
    title: { en: 'Transfer to a new provider', cy: 'Trosglwyddo i ddarparwr newydd' },
    purpose: {
      en: 'Pass the people and the staff over together to a new owner or provider.',
      cy: 'Trosglwyddwch y bobl a’r staff gyda’i gilydd i berchennog neu ddarparwr newydd.',
    },
    cite: 'PFP 8.1',
    also: ['PFP 8.4'],
    next: ['completion', 'relocation'],
  },
  {
    id: 'relocation',
    title: { en: 'New homes and services', cy: 'Cartrefi a gwasanaethau newydd' },
    purpose: {
      en: 'Find with each person what suits them, and carry out the move or change.',
      cy: 'Dewch o hyd, gyda phob person, i’r hyn sy’n addas iddynt, a chyflawnwch y symud neu’r newid.',
    },
    cite: 'PFP App. A 7.1',
    also: ['PFP 1.3', 'PFP 1.6', 'PFP 8.4'],
    next: ['completion'],
  },
  {
    id: 'completion',
    title: { en: 'Completion', cy: 'Cwblhau' },
    purpose: {
      en: 'Check that everybody has settled, hand records over and end the contracts.',
      cy: 'Gwiriwch fod pawb wedi ymgartrefu, trosglwyddwch gofnodion a dewch â’r contractau i ben.',
    },
    cite: 'PFP App. A 7.20',
    also: ['PFP App. A 7.25', 'PFP App. A 7.28', 'PFP App. A 9.3'],
    next: ['relocation', 'lessons'],
  },
  {
    id: 'lessons',
    title: { en: 'Lessons', cy: 'Gwersi' },
    purpose: {
      en: 'Look back together, report with recommendations, and close the case.',
      cy: 'Edrychwch yn ôl gyda’ch gilydd, adroddwch gydag argymhellion, a chaewch yr achos.',
    },
    cite: 'PFP App. A 10.1',
    also: ['PFP App. A 8.2', 'PFP App. A 10.2'],
    next: [],
    mayClose: true,
  },
];

import type { Stage } from '../../../types.ts';

export const stages: readonly Stage[] = [
  {
    id: 'mobilisation',
    title: { en: 'Mobilisation', cy: 'Cychwyn' },
    purpose: {
      en: 'Bring the closure team together and tell those who must know.',
      cy: 'Dewch â’r tîm cau ynghyd a rhowch wybod i’r rhai y mae’n rhaid iddynt wybod.',
    },
    cite: 'Code 7.5',
    also: ['Code 7.12'],
    next: ['clarification'],
  },
  {
    id: 'clarification',
    title: { en: 'Clarification', cy: 'Egluro’r sefyllfa' },
    purpose: {
      en: 'Establish dates, numbers, funders and tasks, and who tells whom what.',
      cy: 'Sefydlwch ddyddiadau, niferoedd, cyllidwyr a thasgau, a phwy sy’n dweud beth wrth bwy.',
    },
    cite: 'Code 7.3',
    also: ['Code 7.2', 'Code 7.10', 'Code 7.11'],
    next: ['assessment'],
    // Where the provider or a buyer keeps the service going after all.
    mayClose: true,
  },
  {
    id: 'assessment',
    title: { en: 'Assessment', cy: 'Asesu' },
    purpose: {
      en: 'Know each person, their needs, wishes, representatives and unpaid carers.',
      cy: 'Dewch i adnabod pob unigolyn: ei anghenion, ei ddymuniadau, ei gynrychiolwyr a’i ofalwyr di-dâl.',
    },
    cite: 'Code 7.6',
    also: ['Code 7.9'],
    next: ['relocation'],
  },
  {
    id: 'relocation',
    title: { en: 'New arrangements', cy: 'Trefniadau newydd' },
    purpose: {
      en: 'Find suitable alternatives with each person and carry out the move or change of service.',
      cy: 'Dewch o hyd i ddewisiadau addas gyda phob unigolyn a chyflawnwch y symud neu’r newid gwasanaeth.',
    },
    cite: 'Code 7.7',
    also: ['Code 7.8'],
    next: ['completion'],
  },
  {
    id: 'completion',
    title: { en: 'Completion', cy: 'Cwblhau' },
    purpose: {
      en: 'Check that everyone has settled, hand over records and end the contracts.',
      cy: 'Gwiriwch fod pawb wedi ymgartrefu, trosglwyddwch gofnodion a dewch â’r contractau i ben.',
    },
    cite: 'Code 7.6',
    next: ['lessons', 'relocation'],
  },
  {
    id: 'lessons',
    title: { en: 'Lessons', cy: 'Gwersi' },
    purpose: {
      en: 'Look back together, record the lessons learnt, and close the case.',
      cy: 'Edrychwch yn ôl gyda’ch gilydd, cofnodwch y gwersi a ddysgwyd, a chaewch yr achos.',
    },
    cite: 'Code Annex D',
    also: ['Code 4.16'],
    next: [],
    mayClose: true,
  },
];

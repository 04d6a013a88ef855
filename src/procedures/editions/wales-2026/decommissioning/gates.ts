import type { Gate } from '../../../types.ts';
import { suspensionGates } from '../suspension-gates.ts';

export const gates: readonly Gate[] = [
  {
    id: 'dc-open-with-ground',
    cite: 'Code 6.3',
    step: 'open-case',
    requires: ['criteria'],
    mayOverride: true,
    text: {
      en: 'Name the ground on which decommissioning is thought of. A lead may open the assessment while it is still unclear.',
      cy: 'Nodwch ar ba sail yr ystyrir datgomisiynu. Caiff arweinydd agor yr asesiad tra bo hynny’n aneglur.',
    },
  },
  {
    id: 'dc-assess-before-decision',
    cite: 'Code 6.1',
    step: 'enter-stage:dc-decision',
    requires: ['duty-met:dc-assess'],
    mayOverride: false,
    text: {
      en: 'Assess performance, place in the plans and value for money first: the decision has to rest on them.',
      cy: 'Aseswch berfformiad, lle yn y cynlluniau a gwerth am arian yn gyntaf: rhaid i’r penderfyniad orffwys arnynt.',
    },
  },
  {
    id: 'dc-standards-before-transition',
    cite: 'NF 1.48',
    step: 'enter-stage:dc-transition',
    requires: ['standards-assessed', 'duty-met:dc-equality-impact'],
    citeFor: { 'duty-met:dc-equality-impact': 'NF Standard 10' },
    mayOverride: true,
    text: {
      en: 'Before the decision is carried out, assess it against the National Framework with evidence, and its effect on equality.',
      cy: 'Cyn gweithredu’r penderfyniad, aseswch ef yn erbyn y Fframwaith Cenedlaethol gyda thystiolaeth, a’i effaith ar gydraddoldeb.',
    },
  },
  {
    id: 'dc-sign-off-before-transition',
    cite: 'NF Standard 9',
    step: 'enter-stage:dc-transition',
    requires: ['duty-met:dc-sign-off'],
    mayOverride: true,
    text: {
      en: 'The decision is signed off under your standing orders before it is carried out.',
      cy: 'Caiff y penderfyniad ei gymeradwyo o dan eich rheolau sefydlog cyn ei weithredu.',
    },
  },
  {
    id: 'dc-continuity-before-transition',
    cite: 'Code 6.4',
    step: 'enter-stage:dc-transition',
    requires: ['duty-met:dc-continuity-plan'],
    mayOverride: false,
    text: {
      en: 'No service is withdrawn before there is a plan for everyone’s care to go on without a gap.',
      cy: 'Ni thynnir gwasanaeth yn ôl cyn bod cynllun i ofal pawb barhau heb fwlch.',
    },
  },
  {
    id: 'dc-everyone-before-completion',
    cite: 'Code 6.4',
    step: 'enter-stage:dc-completion',
    requires: ['duty-met:dc-continuity', 'duty-met:dc-carers'],
    citeFor: { 'duty-met:dc-carers': 'Code 6.8' },
    mayOverride: false,
    text: {
      en: 'Everyone has another service that meets their needs, and no carer has been forgotten.',
      cy: 'Mae gan bawb wasanaeth arall sy’n diwallu eu hanghenion, ac nid anghofiwyd am yr un gofalwr.',
    },
  },
  {
    id: 'dc-ended-before-completion',
    cite: 'Code Annex C',
    step: 'enter-stage:dc-completion',
    requires: ['milestone:dc-contract-ends'],
    mayOverride: true,
    text: {
      en: 'Record the day on which the contract ended; it must have passed.',
      cy: 'Cofnodwch y diwrnod y daeth y contract i ben; rhaid ei fod wedi mynd heibio.',
    },
  },
  ...suspensionGates,
  {
    id: 'dc-close-with-lessons',
    cite: 'Code 4.16',
    step: 'close-case',
    requires: ['lessons-recorded', 'no-suspension-in-force'],
    citeFor: { 'no-suspension-in-force': 'Code 5.21' },
    mayOverride: true,
    text: {
      en: 'Before you close, record what this case taught, and lift any suspension of new commissioning.',
      cy: 'Cyn cau, cofnodwch yr hyn a ddysgodd yr achos hwn, a chodwch unrhyw ataliad ar gomisiynu newydd.',
    },
  },
];

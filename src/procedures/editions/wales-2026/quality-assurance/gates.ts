import type { Gate } from '../../../types.ts';
import { suspensionGates } from '../suspension-gates.ts';

export const gates: readonly Gate[] = [
  {
    id: 'qa-open-with-concern',
    cite: 'Code 4.11',
    step: 'open-case',
    requires: ['evidence'],
    mayOverride: true,
    text: {
      en: 'Say what the concern is and where it comes from. A lead may open the case while that is still being gathered.',
      cy: 'Nodwch beth yw’r pryder ac o ble y daw. Caiff arweinydd agor yr achos tra bo hynny’n dal i gael ei gasglu.',
    },
  },
  {
    id: 'qa-evidence-shared-first',
    cite: 'Code 4.11',
    step: 'enter-stage:qa-formal-meeting',
    requires: ['filed:evidence-shared'],
    mayOverride: true,
    text: {
      en: 'Send the provider the evidence and any risk assessment before the formal meeting, so that it can prepare its answer. A lead may go on with a reason, for example because people’s safety could not wait.',
      cy: 'Anfonwch y dystiolaeth ac unrhyw asesiad risg at y darparwr cyn y cyfarfod ffurfiol, fel y gall baratoi ei ateb. Caiff arweinydd fynd ymlaen gan roi rheswm, er enghraifft am na allai diogelwch pobl aros.',
    },
  },
  // 4.11 leaves no room here. A silent provider does not block the case: that it was asked and did not answer is
  // recorded as its response.
  {
    id: 'qa-provider-heard-first',
    cite: 'Code 4.11',
    step: 'require-action',
    requires: ['provider-heard'],
    mayOverride: false,
    text: {
      en: 'Take account of the provider’s response before you require it to improve anything. If it gave none, record when it was asked and that no answer came.',
      cy: 'Ystyriwch ymateb y darparwr cyn ei gwneud yn ofynnol iddo wella dim. Os na chafwyd ymateb, cofnodwch pryd y gofynnwyd iddo ac na ddaeth ateb.',
    },
  },
  {
    id: 'qa-provider-heard-before-improvement',
    cite: 'Code 4.11',
    step: 'enter-stage:qa-performance-improvement',
    requires: ['provider-response-recorded'],
    mayOverride: false,
    text: {
      en: 'Improvement can be required only once the provider’s response is recorded and considered.',
      cy: 'Dim ond ar ôl cofnodi ac ystyried ymateb y darparwr y gellir ei gwneud yn ofynnol gwella.',
    },
  },
  {
    id: 'qa-meeting-before-improvement',
    cite: 'Code Annex A',
    step: 'enter-stage:qa-performance-improvement',
    requires: ['meeting-held'],
    mayOverride: true,
    text: {
      en: 'Hold the formal meeting with the provider before performance improvement begins.',
      cy: 'Cynhaliwch y cyfarfod ffurfiol gyda’r darparwr cyn i’r gwaith gwella perfformiad ddechrau.',
    },
  },
  {
    id: 'qa-in-writing-before-review',
    cite: 'Code 4.12',
    step: 'enter-stage:qa-performance-review',
    requires: ['filed:concerns-and-mitigations', 'filed:breach-and-improvement'],
    citeFor: { 'filed:breach-and-improvement': 'Code 4.13' },
    mayOverride: true,
    text: {
      en: 'A provider is reviewed against what it was told in writing: the concerns, risks and mitigations, and where the contract is breached. A lead may go on with a reason, for example because a letter went out another way.',
      cy: 'Caiff darparwr ei adolygu yn erbyn yr hyn a ddywedwyd wrtho’n ysgrifenedig: y pryderon, y risgiau a’r mesurau lliniaru, a lle y torrwyd y contract. Caiff arweinydd fynd ymlaen gan roi rheswm, er enghraifft am fod llythyr wedi’i anfon mewn ffordd arall.',
    },
  },
  ...suspensionGates,
  {
    id: 'qa-close-on-actions',
    cite: 'Code 4.14',
    step: 'close-case',
    requires: ['remedies-met', 'no-suspension-in-force'],
    citeFor: { 'no-suspension-in-force': 'Code 5.21' },
    mayOverride: true,
    text: {
      en: 'Before the service returns to regular contract monitoring, see that every action required of the provider is met or withdrawn and that no suspension is left standing.',
      cy: 'Cyn i’r gwasanaeth ddychwelyd at fonitro contract rheolaidd, sicrhewch fod pob cam a fynnwyd gan y darparwr wedi’i gyflawni neu ei dynnu’n ôl ac nad oes ataliad yn dal mewn grym.',
    },
  },
  {
    id: 'qa-close-tidily',
    cite: 'Code Annex A',
    step: 'close-case',
    requires: ['residual-concerns-settled'],
    mayOverride: true,
    text: {
      en: 'Say what regular contract monitoring is to keep an eye on, or that there is nothing.',
      cy: 'Nodwch yr hyn y dylai’r gwaith monitro contract rheolaidd gadw llygad arno, neu nad oes dim.',
    },
  },
];

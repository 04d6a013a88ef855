import type { Gate } from '../../../types.ts';
import { suspensionGates } from '../suspension-gates.ts';

export const gates: readonly Gate[] = [
  {
    id: 'open-with-evidence',
    cite: 'Code 5.6',
    step: 'open-case',
    requires: ['evidence'],
    mayOverride: false,
    text: {
      en: 'A case of escalating concerns opens only on evidence that is strong enough. Record at least one piece and where it comes from.',
      cy: 'Dim ond ar sail tystiolaeth ddigonol o bryder neu risg y gellir agor achos pryderon cynyddol. Cofnodwch o leiaf un darn o dystiolaeth a’i ffynhonnell.',
    },
  },
  {
    id: 'open-on-criteria',
    cite: 'Code 5.2',
    step: 'open-case',
    requires: ['criteria'],
    mayOverride: false,
    text: {
      en: 'Say which criterion is met: sustainability, quality and safety, or people’s safety and well-being.',
      cy: 'Nodwch pa faen prawf a fodlonir: cynaliadwyedd, ansawdd a diogelwch, neu ddiogelwch a llesiant pobl.',
    },
  },
  {
    id: 'quality-assurance-first',
    cite: 'Code 5.9',
    step: 'open-case',
    requires: ['quality-assurance-note'],
    mayOverride: true,
    text: {
      en: 'First consider whether quality assurance and performance management could resolve the concerns, and note the answer.',
      cy: 'Ystyriwch yn gyntaf a allai sicrhau ansawdd a rheoli perfformiad ddatrys y pryderon, a nodwch yr ateb.',
    },
  },
  // 4.11 says must and leaves no room, so no lead can pass it. A provider that stays silent does not block the
  // case: that it was asked, when, and gave no answer is then what is recorded as its response.
  {
    id: 'provider-heard-first',
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
    id: 'plan-before-improvement',
    cite: 'Code 5.12',
    step: 'enter-stage:improvement',
    requires: ['plan-started', 'plan-agreed'],
    mayOverride: true,
    text: {
      en: 'Write the improvement action plan together with the provider and agree it before improvement begins.',
      cy: 'Lluniwch y cynllun gweithredu gwella ar y cyd â’r darparwr a chytunwch arno cyn i’r gwaith gwella ddechrau.',
    },
  },
  ...suspensionGates,
  {
    id: 'ec-hand-over-on-remedies',
    cite: 'Code 5.17',
    step: 'step-to:quality-assurance',
    requires: ['remedies-met'],
    mayOverride: true,
    text: {
      en: 'What is handed to quality assurance is what remains once the plan’s remedies are met. A lead may hand over earlier with a reason, for example because the concerns turned out smaller.',
      cy: 'Yr hyn a drosglwyddir i’r broses sicrhau ansawdd yw’r hyn sy’n weddill ar ôl cyflawni camau unioni’r cynllun. Caiff arweinydd drosglwyddo’n gynharach gan roi rheswm, er enghraifft am fod y pryderon yn llai nag y tybiwyd.',
    },
  },
  {
    id: 'ec-improvement-before-decommissioning',
    cite: 'Code 5.10',
    step: 'step-to:decommissioning',
    requires: ['plan-started', 'filed:support-confirmed'],
    citeFor: { 'plan-started': 'Code 6.3', 'filed:support-confirmed': 'Code 5.13' },
    mayOverride: true,
    text: {
      en: 'Improvement, with support, comes before the end of a contract. A lead may go on with a reason where there was no room for it.',
      cy: 'Daw gwella, gyda chymorth, cyn diwedd contract. Caiff arweinydd fynd ymlaen gan roi rheswm lle nad oedd lle i hynny.',
    },
  },
  {
    id: 'close-on-remedies',
    cite: 'Code 5.17',
    step: 'close-case',
    requires: ['remedies-met'],
    mayOverride: true,
    text: {
      en: 'The case closes when every remedy in the improvement action plan is met, and then without delay. A lead may close it earlier with a reason, for example because the service itself is closing.',
      cy: 'Caiff yr achos ei gau pan fydd pob cam unioni yn y cynllun gweithredu gwella wedi’i gyflawni, ac yna’n ddi-oed. Caiff arweinydd ei gau’n gynharach gan roi rheswm, er enghraifft am fod y gwasanaeth ei hun yn cau.',
    },
  },
  {
    id: 'close-tidily',
    cite: 'Code 5.17',
    step: 'close-case',
    requires: ['residual-concerns-settled', 'no-suspension-in-force'],
    citeFor: { 'no-suspension-in-force': 'Code 5.21' },
    mayOverride: true,
    text: {
      en: 'Say which smaller concerns go to quality assurance, or that there are none, and lift any suspension of new commissioning.',
      cy: 'Nodwch pa fân bryderon sy’n mynd at sicrhau ansawdd, neu nad oes rhai, a chodwch unrhyw ataliad ar gomisiynu newydd.',
    },
  },
];

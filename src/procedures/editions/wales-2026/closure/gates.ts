import type { Gate } from '../../../types.ts';
import { suspensionGates } from '../suspension-gates.ts';

export const gates: readonly Gate[] = [
  {
    id: 'open-with-reason',
    cite: 'Code 7.2',
    step: 'open-case',
    requires: ['criteria'],
    mayOverride: true,
    text: {
      en: 'Say why the service is closing: the reason shapes the pace and the plan. A lead may open the case while the reason is still unknown.',
      cy: 'Nodwch pam mae’r gwasanaeth yn cau: mae’r rheswm yn llywio’r cyflymder a’r cynllun. Caiff arweinydd agor yr achos tra bo’r rheswm yn anhysbys.',
    },
  },
  {
    id: 'team-before-clarification',
    cite: 'Code 7.5',
    step: 'enter-stage:clarification',
    requires: ['group-named'],
    mayOverride: true,
    text: {
      en: 'Name the team that oversees the closure before its work begins.',
      cy: 'Enwch y tîm sy’n goruchwylio’r cau cyn i’w waith ddechrau.',
    },
  },
  {
    id: 'meeting-before-assessment',
    cite: 'PFP 7.3',
    step: 'enter-stage:assessment',
    requires: ['meeting-held'],
    mayOverride: true,
    text: {
      en: 'The steering group’s first meeting sets up the operational work. Hold it before people are assessed.',
      cy: 'Mae cyfarfod cyntaf y grŵp llywio yn sefydlu’r gwaith gweithredol. Cynhaliwch ef cyn i bobl gael eu hasesu.',
    },
  },
  ...suspensionGates,
  {
    id: 'cl-moved-before-completion',
    cite: 'Code 7.6',
    step: 'enter-stage:completion',
    requires: ['milestone:cl-last-person-moved'],
    mayOverride: true,
    text: {
      en: 'Record the day on which the last person moved or changed service.',
      cy: 'Cofnodwch y diwrnod y symudodd neu y newidiodd y person olaf wasanaeth.',
    },
  },
  // Section 10 of the checklist is the review itself, so the whole checklist is asked for only at the end.
  {
    id: 'cl-people-before-lessons',
    cite: 'Code 7.6',
    step: 'enter-stage:lessons',
    requires: ['duty-met:cl-needs-met', 'duty-met:cl-carers'],
    citeFor: { 'duty-met:cl-carers': 'Code 7.9' },
    mayOverride: true,
    text: {
      en: 'The review looks back on a finished closure, in which everybody has been seen to.',
      cy: 'Mae’r adolygiad yn edrych yn ôl ar gau sydd wedi’i gwblhau, lle gofalwyd am bawb.',
    },
  },
  {
    id: 'cl-agreement-before-payment',
    cite: 'PFP 8.3',
    step: 'agree-payment',
    requires: ['written-agreement'],
    mayOverride: true,
    text: {
      en: 'Before extra money is paid to keep the service going, have a written agreement on what it is for and where it is spent.',
      cy: 'Cyn talu arian ychwanegol i gadw’r gwasanaeth i fynd, sicrhewch gytundeb ysgrifenedig ar ei ddiben ac ar ble y caiff ei wario.',
    },
  },
  {
    id: 'close-when-people-are-safe',
    cite: 'Code 7.6',
    step: 'close-case',
    requires: ['checklist-settled', 'lessons-recorded', 'no-suspension-in-force'],
    citeFor: { 'lessons-recorded': 'PFP App. A 10.1', 'no-suspension-in-force': 'Code 5.21' },
    mayOverride: true,
    text: {
      en: 'Close the case when everyone’s needs are met elsewhere, each checklist item is settled and the lessons are recorded. A lead may close it with a reason when the service goes on after all.',
      cy: 'Caewch yr achos pan fydd anghenion pawb yn cael eu diwallu mewn man arall, pob eitem ar y rhestr wirio wedi’i setlo a’r gwersi wedi’u cofnodi. Caiff arweinydd ei gau gan roi rheswm pan fydd y gwasanaeth yn parhau wedi’r cyfan.',
    },
  },
];

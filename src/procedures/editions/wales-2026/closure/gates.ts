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
    id: 'checklists-before-lessons',
    cite: 'PFP App. A 10.1',
    step: 'enter-stage:lessons',
    requires: ['checklist-settled'],
    mayOverride: true,
    text: {
      en: 'The joint review looks back on a finished closure: settle every checklist item first, as done or not applicable.',
      cy: 'Mae’r adolygiad ar y cyd yn edrych yn ôl ar gau sydd wedi’i gwblhau: yn gyntaf, nodwch fod pob eitem ar y rhestr wirio wedi’i gwneud neu’n amherthnasol.',
    },
  },
  {
    id: 'close-when-people-are-safe',
    cite: 'Code 7.6',
    step: 'close-case',
    requires: ['checklist-settled', 'lessons-recorded'],
    citeFor: { 'lessons-recorded': 'PFP App. A 10.1' },
    mayOverride: true,
    text: {
      en: 'Close the case when everyone’s needs are met elsewhere, each checklist item is settled and the lessons are recorded.',
      cy: 'Caewch yr achos pan fydd anghenion pawb yn cael eu diwallu mewn man arall, pob eitem ar y rhestr wirio wedi’i setlo a’r gwersi wedi’u cofnodi.',
    },
  },
];

import type { Gate } from '../../../types.ts';

/** The order that the document sets: planning, fieldwork, reporting, and comment before publication (CIW 5.2, 5.3, 7). */
export const gates: readonly Gate[] = [
  {
    id: 'pr-prepared-before-fieldwork',
    cite: 'CIW 5.2',
    step: 'enter-stage:pr-fieldwork',
    requires: ['milestone:announced', 'milestone:set-up-meeting', 'duty-met:pr-conflicts-checked'],
    mayOverride: true,
    text: {
      en: 'Before fieldwork: the inspection is announced, the set-up meeting held and the team checked for conflicts of interest. A lead may go on with a reason, for example when an inspection was not announced.',
      cy: 'Cyn y gwaith maes: mae’r arolygiad wedi’i gyhoeddi, y cyfarfod sefydlu wedi’i gynnal a’r tîm wedi’i wirio am wrthdaro buddiannau. Caiff arweinydd fynd ymlaen gan roi rheswm, er enghraifft pan na chyhoeddwyd yr arolygiad ymlaen llaw.',
    },
  },
  {
    id: 'pr-completed-before-draft',
    cite: 'CIW 7',
    step: 'enter-stage:pr-draft',
    requires: ['milestone:inspection-completed'],
    mayOverride: true,
    text: {
      en: 'Record the day on which the inspection ended: the time limits for draft and publication count from it.',
      cy: 'Cofnodwch y diwrnod y daeth yr arolygiad i ben: o’r diwrnod hwnnw y cyfrifir y terfynau amser ar gyfer y drafft a’r cyhoeddi.',
    },
  },
  {
    id: 'pr-comments-before-publication',
    cite: 'CIW 5.3',
    step: 'enter-stage:pr-publication',
    requires: ['milestone:draft-received', 'milestone:comments-sent'],
    citeFor: { 'milestone:draft-received': 'CIW 7', 'milestone:comments-sent': 'CIW 7' },
    mayOverride: true,
    text: {
      en: 'The report is published only after the council has had the chance to comment on its accuracy. Record when your comments reached the inspectorate, or that you told it you have none.',
      cy: 'Dim ond ar ôl i’r awdurdod gael cyfle i roi sylwadau ar ei gywirdeb y cyhoeddir yr adroddiad. Cofnodwch pryd y cyrhaeddodd eich sylwadau’r arolygiaeth, neu ichi ddweud wrthi nad oes gennych rai.',
    },
  },
  {
    id: 'pr-published-before-after',
    cite: 'CIW 9.1',
    step: 'enter-stage:pr-after',
    requires: ['milestone:published'],
    citeFor: { 'milestone:published': 'CIW 7' },
    mayOverride: true,
    text: {
      en: 'The findings stay confidential until they are published; present them to members only then.',
      cy: 'Mae’r canfyddiadau’n gyfrinachol hyd nes y cânt eu cyhoeddi; dim ond wedyn y dylid eu cyflwyno i’r aelodau.',
    },
  },
  {
    id: 'pr-plan-before-monitoring',
    cite: 'CIW 5.4',
    step: 'enter-stage:pr-monitoring',
    requires: ['filed:pr-action-plan', 'milestone:presented'],
    citeFor: { 'milestone:presented': 'CIW 7' },
    mayOverride: true,
    text: {
      en: 'First take the findings up in an action plan, and present the report to elected members and to public scrutiny.',
      cy: 'Yn gyntaf cynhwyswch y canfyddiadau mewn cynllun gweithredu, a chyflwynwch yr adroddiad i’r aelodau etholedig ac i graffu cyhoeddus.',
    },
  },
  {
    id: 'pr-conference-before-significant',
    cite: 'CIW 8',
    step: 'enter-stage:pr-significant',
    requires: ['milestone:conference-held'],
    mayOverride: true,
    text: {
      en: 'An improvement conference is always held when significant improvement is required: record its date.',
      cy: 'Cynhelir cynhadledd wella bob amser pan fydd angen gwelliant sylweddol: cofnodwch ei dyddiad.',
    },
  },
  {
    id: 'pr-notice-before-warning',
    cite: 'CIW 8.3',
    step: 'enter-stage:pr-warning',
    requires: ['milestone:warning-notice'],
    mayOverride: false,
    text: {
      en: 'Only the Welsh Ministers give a warning notice: record the day on which it was given, from which the 90 days count.',
      cy: 'Dim ond Gweinidogion Cymru sy’n rhoi hysbysiad rhybuddio: cofnodwch y diwrnod y’i rhoddwyd; o hwnnw y cyfrifir y 90 diwrnod.',
    },
  },
];

import type { Question } from '../../../types.ts';

/**
 * The decisions of a review. They are CIW’s or the Ministers’; the council records them with what they rest on.
 * A further inspection is a case of its own, so that each has its own dates.
 */
export const questions: readonly Question[] = [
  {
    id: 'pr-activity',
    stage: 'pr-year',
    cite: 'CIW 5.4',
    also: ['CIW 5.5', 'CIW 5.6'],
    text: {
      en: 'What has the inspectorate decided to do next?',
      cy: 'Beth y mae’r arolygiaeth wedi penderfynu ei wneud nesaf?',
    },
    answers: [
      {
        id: 'inspection',
        text: { en: 'An inspection or check is announced', cy: 'Cyhoeddwyd arolygiad neu wiriad' },
        leadsTo: ['stage:pr-announced'],
      },
      {
        id: 'conference',
        text: { en: 'An improvement conference is called', cy: 'Galwyd cynhadledd wella' },
        leadsTo: ['stage:pr-conference'],
      },
      {
        id: 'none',
        text: {
          en: 'Nothing further: the year ends with meetings and data only',
          cy: 'Dim pellach: daw’r flwyddyn i ben gyda chyfarfodydd a data yn unig',
        },
        leadsTo: ['close'],
      },
    ],
  },
  {
    id: 'pr-kind',
    stage: 'pr-announced',
    cite: 'CIW 5.4',
    also: ['CIW 5.5', 'CIW 5.7', 'CIW 5.9', 'CIW 5.10'],
    text: {
      en: 'Which inspection is it? Reports and letters have different time limits.',
      cy: 'Pa arolygiad ydyw? Mae terfynau amser adroddiadau a llythyrau yn wahanol.',
    },
    answers: [
      {
        id: 'performance-evaluation',
        text: {
          en: 'Performance evaluation inspection (report)',
          cy: 'Arolygiad gwerthuso perfformiad (adroddiad)',
        },
        leadsTo: ['stage:pr-fieldwork'],
      },
      {
        id: 'assurance-check',
        text: { en: 'Assurance check (letter)', cy: 'Gwiriad sicrwydd (llythyr)' },
        leadsTo: ['stage:pr-fieldwork'],
      },
      {
        id: 'improvement-check',
        text: { en: 'Improvement check (letter)', cy: 'Gwiriad gwella (llythyr)' },
        leadsTo: ['stage:pr-fieldwork'],
      },
      {
        id: 'thematic',
        text: {
          en: 'Thematic inspection (national report)',
          cy: 'Arolygiad thematig (adroddiad cenedlaethol)',
        },
        leadsTo: ['stage:pr-fieldwork'],
      },
      {
        id: 'called-off',
        text: { en: 'It is called off or put back', cy: 'Cafodd ei ganslo neu ei ohirio' },
        leadsTo: ['stage:pr-year'],
      },
    ],
  },
  {
    id: 'pr-serious-concerns',
    stage: 'pr-monitoring',
    cite: 'CIW 5.4',
    also: ['CIW 5.10', 'CIW 8', 'CIW 8.1'],
    text: {
      en: 'Has the inspectorate found serious concerns, or does routine monitoring go on?',
      cy: 'A yw’r arolygiaeth wedi canfod pryderon difrifol, neu a yw’r monitro arferol yn parhau?',
    },
    answers: [
      {
        id: 'routine',
        text: { en: 'No: routine monitoring goes on', cy: 'Nac ydy: mae’r monitro arferol yn parhau' },
        leadsTo: ['close'],
      },
      {
        id: 'improvement-check',
        text: {
          en: 'No, and an improvement check follows up the findings, in a case of its own',
          cy: 'Nac ydy, a bydd gwiriad gwella yn dilyn y canfyddiadau, mewn achos ar wahân',
        },
        leadsTo: ['close'],
      },
      {
        id: 'serious',
        text: {
          en: 'Yes: an improvement conference is called',
          cy: 'Ydy: galwyd cynhadledd wella',
        },
        leadsTo: ['stage:pr-conference'],
      },
      {
        id: 'already-significant',
        text: {
          en: 'Yes, and significant improvement is required already: its own case goes on',
          cy: 'Ydy, ac mae angen gwelliant sylweddol eisoes: mae’r achos hwnnw’n parhau',
        },
        leadsTo: ['close'],
      },
    ],
  },
  {
    id: 'pr-determination',
    stage: 'pr-conference',
    cite: 'CIW 8.1',
    also: ['CIW 5.11'],
    text: {
      en: 'Has the inspectorate determined that significant improvement is required?',
      cy: 'A yw’r arolygiaeth wedi penderfynu bod angen gwelliant sylweddol?',
    },
    answers: [
      {
        id: 'significant',
        text: {
          en: 'Yes: a service requiring significant improvement',
          cy: 'Ydy: gwasanaeth y mae angen gwelliant sylweddol arno',
        },
        leadsTo: ['stage:pr-significant'],
      },
      {
        id: 'not-significant',
        text: { en: 'No: routine monitoring goes on', cy: 'Nac ydy: mae’r monitro arferol yn parhau' },
        leadsTo: ['close', 'stage:pr-year'],
      },
      {
        id: 'report-awaited',
        text: {
          en: 'No, and the report of an inspection is still awaited',
          cy: 'Nac ydy, ac mae adroddiad arolygiad heb gyrraedd o hyd',
        },
        leadsTo: ['stage:pr-draft', 'stage:pr-publication'],
      },
    ],
  },
  {
    id: 'pr-improvement',
    stage: 'pr-significant',
    cite: 'CIW 8.2',
    also: ['CIW 8', 'CIW 8.3'],
    text: {
      en: 'Are the improvements made, and do they last?',
      cy: 'A yw’r gwelliannau wedi’u gwneud, ac a ydynt yn parhau?',
    },
    answers: [
      {
        id: 'sustained',
        text: {
          en: 'Yes: the inspectorate has de-escalated and written to say so',
          cy: 'Ydynt: mae’r arolygiaeth wedi isgyfeirio ac wedi ysgrifennu i ddweud hynny',
        },
        leadsTo: ['close'],
      },
      {
        id: 'not-yet',
        text: {
          en: 'Not yet: enhanced monitoring goes on',
          cy: 'Ddim eto: mae’r monitro manylach yn parhau',
        },
        leadsTo: [],
      },
      {
        id: 'further-review',
        text: {
          en: 'Not yet, and a further inspection or check follows, in a case of its own',
          cy: 'Ddim eto, a bydd arolygiad neu wiriad pellach yn dilyn, mewn achos ar wahân',
        },
        leadsTo: [],
      },
      {
        id: 'warning-notice',
        text: {
          en: 'No: the Welsh Ministers have given a warning notice',
          cy: 'Nac ydynt: mae Gweinidogion Cymru wedi rhoi hysbysiad rhybuddio',
        },
        leadsTo: ['stage:pr-warning'],
      },
    ],
  },
  {
    id: 'pr-warning-review',
    stage: 'pr-warning',
    cite: 'CIW 8.3',
    text: {
      en: 'What have the Welsh Ministers decided on reviewing the notice?',
      cy: 'Beth y mae Gweinidogion Cymru wedi’i benderfynu wrth adolygu’r hysbysiad?',
    },
    answers: [
      {
        id: 'lifted',
        text: {
          en: 'No further notice: enhanced monitoring goes on until de-escalation',
          cy: 'Dim hysbysiad pellach: mae’r monitro manylach yn parhau hyd nes yr isgyfeirir',
        },
        leadsTo: ['stage:pr-significant'],
      },
      {
        id: 'further-notice',
        text: {
          en: 'A further notice: record its date, and the 90 days run again',
          cy: 'Hysbysiad pellach: cofnodwch ei ddyddiad, a bydd y 90 diwrnod yn rhedeg eto',
        },
        leadsTo: [],
      },
    ],
  },
];

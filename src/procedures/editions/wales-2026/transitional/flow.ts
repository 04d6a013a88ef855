import type { Passage, Question, Stage } from '../../../types.ts';

export const stages: readonly Stage[] = [
  {
    id: 'tg-under-2009-guidance',
    title: { en: 'Under the 2009 guidance', cy: 'O dan ganllawiau 2009' },
    purpose: {
      en: 'Follow the 2009 guidance’s own procedures for this care home for as long as it stays under them.',
      cy: 'Dilynwch weithdrefnau canllawiau 2009 eu hunain ar gyfer y cartref gofal hwn cyhyd ag y bydd yn aros oddi tanynt.',
    },
    cite: 'Code 1.2',
    next: ['tg-leaving'],
    mayClose: true,
  },
  {
    id: 'tg-leaving',
    title: { en: 'Leaving the 2009 guidance', cy: 'Gadael canllawiau 2009' },
    purpose: {
      en: 'The home has been taken off the 2009 procedures. Decide whether it still needs managing: if so, the Code applies.',
      cy: 'Tynnwyd y cartref oddi ar weithdrefnau 2009. Penderfynwch a oes angen ei reoli o hyd: os felly, mae’r Cod yn gymwys.',
    },
    cite: 'Code 1.3',
    next: [],
    mayClose: true,
  },
];

export const everyStage: readonly string[] = stages.map(({ id }) => id);

export const questions: readonly Question[] = [
  {
    id: 'tg-way-out',
    cite: 'Code 1.2',
    stage: 'tg-under-2009-guidance',
    text: {
      en: 'How does the home leave the 2009 procedures?',
      cy: 'Sut mae’r cartref yn gadael gweithdrefnau 2009?',
    },
    answers: [
      {
        id: 'not-yet',
        text: {
          en: 'It does not yet: the 2009 procedures go on',
          cy: 'Nid yw eto: mae gweithdrefnau 2009 yn parhau',
        },
        leadsTo: [],
      },
      {
        id: 'home-closed',
        text: { en: 'The home has closed', cy: 'Mae’r cartref wedi cau' },
        leadsTo: ['close'],
      },
      {
        id: 'home-closing',
        text: {
          en: 'The home is going to close: run its closure under the Code',
          cy: 'Mae’r cartref yn mynd i gau: rheolwch y cau o dan y Cod',
        },
        leadsTo: ['procedure:closure'],
      },
      {
        id: 'taken-off',
        text: {
          en: 'It was decided to take the home off the 2009 procedures',
          cy: 'Penderfynwyd tynnu’r cartref oddi ar weithdrefnau 2009',
        },
        leadsTo: ['stage:tg-leaving'],
      },
    ],
  },
  {
    id: 'tg-still-managed',
    cite: 'Code 1.3',
    stage: 'tg-leaving',
    text: {
      en: 'Should commissioners go on managing the home’s performance?',
      cy: 'A ddylai comisiynwyr barhau i reoli perfformiad y cartref?',
    },
    answers: [
      {
        id: 'quality-assurance',
        text: {
          en: 'Yes, by quality assurance and performance management under the Code',
          cy: 'Dylent, drwy sicrhau ansawdd a rheoli perfformiad o dan y Cod',
        },
        leadsTo: ['procedure:quality-assurance'],
      },
      {
        id: 'escalating-concerns',
        text: {
          en: 'Yes, by escalating concerns under the Code',
          cy: 'Dylent, drwy bryderon cynyddol o dan y Cod',
        },
        leadsTo: ['procedure:escalating-concerns'],
      },
      {
        id: 'no',
        text: {
          en: 'No: regular contract monitoring is enough',
          cy: 'Na ddylent: mae monitro contract rheolaidd yn ddigon',
        },
        leadsTo: ['close'],
      },
    ],
  },
];

export const passages: readonly Passage[] = [
  {
    id: 'tg-to-closure',
    cite: 'Code 1.2',
    also: ['Code 7.2'],
    to: 'closure',
    from: ['tg-under-2009-guidance'],
    text: {
      en: 'The care home is closing.',
      cy: 'Mae’r cartref gofal yn cau.',
    },
  },
  {
    id: 'tg-to-quality-assurance',
    cite: 'Code 1.3',
    to: 'quality-assurance',
    from: ['tg-leaving'],
    text: {
      en: 'Off the 2009 procedures, with performance still to be managed under chapter 4 of the Code.',
      cy: 'Oddi ar weithdrefnau 2009, gyda pherfformiad i’w reoli o hyd o dan bennod 4 y Cod.',
    },
  },
  {
    id: 'tg-to-escalating-concerns',
    cite: 'Code 1.3',
    also: ['Code 5.2'],
    to: 'escalating-concerns',
    from: ['tg-leaving'],
    text: {
      en: 'Off the 2009 procedures, with risks that meet the Code’s own criteria.',
      cy: 'Oddi ar weithdrefnau 2009, gyda risgiau sy’n bodloni meini prawf y Cod ei hun.',
    },
  },
];

/** Yr hyn y mae’r bot yn ei ddweud mewn sgwrs lle mae’n gwasanaethu pob gweithdrefn. */
export const botProcedures = {
  log: {
    how: 'Ysgrifennwch ef ar y cerdyn, neu fel un llinell, er enghraifft: cofnodi galwad: ffoniodd y rheolwr am y rota',
    done: 'Wedi’i gofnodi yn {{ref}}: {{log}}.',
  },
  logWithTheme: 'Wedi’i gofnodi yn {{ref}}: {{log}} ({{theme}}).',
  contactsNoCase: 'Nid oes achos gennych sy’n cyd-fynd, felly dyma’r cysylltiadau ar gyfer unrhyw achos.',
  whichProcedure: 'Pa weithdrefn? Ysgrifennwch hi gydag enw’r gwasanaeth, neu dewiswch isod.',
  noQuestion: 'Nid oes cwestiwn i’w ateb yn y cam hwn. Dyma’r ffyrdd ymlaen.',
  standards: 'Asesir safonau ac egwyddorion yn y tab, lle mae digon o le i’r dystiolaeth: {{url}}',
  noStandards: 'Nid yw’r weithdrefn hon yn asesu’r safonau.',
  drafted: 'Mae drafft “{{title}}” ar ei gerdyn yn sianel {{ref}}, i chi ei ddarllen a’i gadarnhau.',
  whichSection: 'Ni chefais hyd i adran debyg i “{{text}}”. Dyma adrannau’r rhestr wirio.',
} as const;

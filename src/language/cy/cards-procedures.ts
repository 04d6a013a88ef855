/** Yr hyn y mae cardiau’r bot yn ei ddweud lle maent yn gwasanaethu pob gweithdrefn; mae’r geiriau a rennir â thudalen yr achos yn `tab-case.ts`. */
export const cardsProcedures = {
  back: 'Yn ôl',
  more: 'Cofnodi a phenderfynu',
  noNames: 'Peidiwch ag enwi neb sy’n defnyddio’r gwasanaeth yma.',
  stage: {
    decide: 'Cam, penderfyniad a’r ffyrdd ymlaen',
    answer: 'Ateb y cwestiwn',
    shut: 'Nid nawr: {{way}}. {{why}}',
    close: 'Cau’r achos',
    question: 'I’w benderfynu yn y cam hwn ({{cite}})',
    criteria: 'Ei sail yno',
  },
  checklist: {
    hint: 'Mae pob adran yn agor yma i chi yn unig; mae pawb yn gweld yr hyn rydych yn ei dicio.',
  },
  menu: {
    title: 'Cofnodi a phenderfynu',
    stage: 'Penderfynu, camu drosodd neu gau',
    milestones: 'Dyddiadau y mae eraill yn eu pennu',
    activation: 'Ysgogi',
    evidence: 'Tystiolaeth',
    log: 'Galwad, ymholiad, risg, symudiad neu wers',
    payment: 'Taliadau',
    reports: 'Hysbysiadau ac adroddiadau',
    contacts: 'Pwy i’w ffonio',
    standards:
      'Safonau ac egwyddorion: aseswyd {{done}} o {{total}}. Fe’u hasesir yn y tab, lle mae digon o le i’r dystiolaeth.',
    openStandards: 'Agor y safonau',
  },
  milestone: {
    which: 'Pa ddyddiad',
    none: 'Nid oes gan y weithdrefn hon ddyddiadau y mae eraill yn eu pennu.',
  },
  activation: {
    none: 'Nid yw’r weithdrefn hon yn dechrau drwy ysgogi.',
    day: '{{what}}: diwrnod',
    time: '{{what}}: amser',
  },
  evidence: {
    save: 'Ychwanegu’r dystiolaeth',
    count_zero: '{{count}} darn o dystiolaeth',
    count_one: '{{count}} darn o dystiolaeth',
    count_two: '{{count}} ddarn o dystiolaeth',
    count_few: '{{count}} darn o dystiolaeth',
    count_many: '{{count}} darn o dystiolaeth',
    count_other: '{{count}} darn o dystiolaeth',
  },
  log: {
    title: 'Cofnodion',
    add: 'Ychwanegu cofnod',
    which: 'Pa gofnod',
    text: 'Beth ddigwyddodd',
    save: 'Ei gofnodi',
    latest: 'Y cofnodion diweddaraf',
  },
  reports: {
    draft: 'Drafftio',
    none: 'Ni ellir drafftio dim yn y weithdrefn hon.',
  },
  contacts: {
    deputy: 'Dirprwy: {{name}}, {{phone}}',
    unset: 'Ni enwyd neb eto ar gyfer: {{titles}}',
  },
  meeting: {
    actionsHint: 'Hyd at dri cham gweithredu yma; rhagor yn y cynllun.',
    actionText: 'Cam gweithredu {{number}}',
    actionOwner: 'Cam gweithredu {{number}}: pwy sy’n ei wneud',
    actionDue: 'Cam gweithredu {{number}}: erbyn pryd',
  },
  notification: {
    reportFiled: 'Ffeiliwyd yn ffolder yr achos. Nid oes dim i’w lanlwytho.',
    group: 'Aelodau’r grŵp',
  },
  help: {
    now: 'Yn aros amdanoch nawr',
    question: 'I’w benderfynu: {{question}}',
    nothing: 'Nid oes dim yn aros amdanoch yn eich achosion.',
    otherProcedures:
      'agor sicrhau ansawdd, datgomisiynu, methiant darparwr, adolygiad AGC neu ganllawiau 2009 ar gyfer gwasanaeth',
    contacts: 'pwy i’w ffonio ar gyfer EC-2026-0001',
    log: 'cofnodi galwad EC-2026-0001: ffoniodd y rheolwr am y rota',
    decide: 'ateb cwestiwn EC-2026-0001',
    checklist: 'dangos adran',
  },
  open: {
    edition: '{{cite}} · {{edition}}',
    noServiceOfKind:
      'Ni chefais hyd i wasanaeth o’r math y mae’r weithdrefn hon ar ei gyfer. Ysgrifennwch ei enw ar ôl y weithdrefn, neu chwiliwch amdano yn y tab.',
    unknown: 'Heb fod yn hysbys eto',
    sudden: 'Daw’n sydyn, neu’n gynt na’r disgwyl',
    notifiedDay: 'Cawsom wybod ar (gadewch yn wag os nawr)',
    notifiedTime: 'Cawsom wybod am',
  },
} as const;

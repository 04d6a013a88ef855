/** Yr hyn y mae'r bot yn ei ddweud mewn sgwrs, ar wahân i'w gardiau. */
export const bot = {
  malformed: 'Ni ellir darllen y neges hon. Nid oes dim wedi newid.',
  tooLong: 'Mae hynny’n rhy hir: {{most}} nod ar y mwyaf. Nid oes dim wedi newid.',
  forged:
    "Nid yw'r clic hwn yn perthyn i unrhyw gerdyn gan Hafan. Nid oes dim wedi newid. Adnewyddwch y cerdyn a rhowch gynnig arall arni.",
  fields: 'Nid yw rhywbeth ar y ffurflen yn iawn. Nid oes dim wedi newid.',
  wrongField: {
    text: "Mae'r testun ar goll neu'n rhy hir.",
    item: 'Dewiswch eitem.',
    action: 'Dewiswch gam gweithredu.',
    due: 'Rhowch ddyddiad.',
    owner: 'Enwch y perchennog.',
    reason: 'Rhowch reswm.',
    note: 'Ysgrifennwch nodyn.',
    link: 'Mae dolen yn dechrau gyda https:// neu http://.',
    service: 'Dewiswch wasanaeth o’r cyfeiriadur.',
    recipients: 'Enwch o leiaf un derbynnydd.',
    date: "Nid yw'r dyddiad yn iawn.",
    other: 'Gwiriwch: {{field}}',
  },
  failed:
    'Ni weithiodd hynny, ac mae Hafan wedi nodi pam. Nid oes dim wedi newid. Rhowch gynnig arall arni mewn munud.',
  stranger: "Nid yw Hafan yn eich adnabod. Gofynnwch i'ch gweinyddwr roi mynediad ichi.",
  cardGone: "Nid yw'r cerdyn hwn yn sefyll am ddim bellach. Agorwch yr achos i weld sut y mae nawr.",
  language: 'O hyn ymlaen byddaf yn ysgrifennu atoch yn Gymraeg. Ysgrifennwch "English" i newid hynny.',
  whichCase: 'Pa achos? Ysgrifennwch ei gyfeirnod hefyd, er enghraifft: {{example}}',
  noCase:
    'Nid ydych mewn achos agored sy’n cyd-fynd. Gall rhywun sy’n arwain achos eich ychwanegu at ei grŵp. Ysgrifennwch "cymorth" i weld beth y gallwch ei wneud.',
  noService:
    'Nid oes gwasanaeth tebyg i "{{text}}" yn y cyfeiriadur. Ysgrifennwch ei enw neu ei rif cofrestru eto.',
  openFor: 'Pa wasanaeth? Dewiswch ef ar y ffurflen.',
  mayNotOpen: "Comisiynwyr sy'n agor achosion. Gofynnwch i un ohonynt; gellir eich rhoi yn y grŵp.",
  openIt: 'Llenwch y ffurflen. Ni chaiff dim ei agor cyn ichi ei hanfon.',
  searching: "Yn chwilio am amserau. Mae'r ateb ar gerdyn y cyfarfod yn sianel yr achos: {{ref}}.",
  drafted: "Mae'r drafft ar ei gerdyn yn sianel yr achos, i chi ei ddarllen a'i gadarnhau. Achos: {{ref}}.",
  noNotification: "Nid oes hysbysiad o'r fath yn y weithdrefn hon.",
  openNext: 'Beth nesaf?',
  inYourChat:
    'Mae hynny’n perthyn i’ch sgwrs eich hun gyda fi, nid i sianel: mae eraill yn darllen yma. Agorwch y sgwrs â Hafan a’i ysgrifennu yno, er enghraifft "cymorth".',
  addAction: "Ysgrifennwch ar y cerdyn beth sydd i'w wneud, pwy sy'n berchen arno ac erbyn pryd.",
  next: {
    help: 'cymorth',
    actions: 'fy nghamau gweithredu',
    overdue: "beth sydd wedi mynd heibio'r terfyn amser",
    cases: 'fy achosion',
    open: 'agor achos',
  },
  list: {
    actions: 'Eich gwaith agored',
    noActions: 'Nid oes dim ar agor i chi.',
    overdue: "Wedi mynd heibio'r terfyn amser",
    noOverdue: "Nid oes dim wedi mynd heibio'r terfyn amser yn eich achosion.",
    cases: 'Eich achosion',
    noCases: 'Nid ydych mewn achos agored.',
  },
} as const;

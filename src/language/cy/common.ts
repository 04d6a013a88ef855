/** Words that more than one page shows. */
export const common = {
  weekday: {
    w1: 'dydd Llun',
    w2: 'dydd Mawrth',
    w3: 'dydd Mercher',
    w4: 'dydd Iau',
    w5: 'dydd Gwener',
    w6: 'dydd Sadwrn',
    w7: 'dydd Sul',
  },
  month: {
    m1: 'Ionawr',
    m2: 'Chwefror',
    m3: 'Mawrth',
    m4: 'Ebrill',
    m5: 'Mai',
    m6: 'Mehefin',
    m7: 'Gorffennaf',
    m8: 'Awst',
    m9: 'Medi',
    m10: 'Hydref',
    m11: 'Tachwedd',
    m12: 'Rhagfyr',
  },
  date: {
    day: '{{weekday}} {{day}} {{month}} {{year}}',
    short: '{{day}} {{month}} {{year}}',
    moment: '{{date}}, {{time}}',
  },
  language: { en: 'English', cy: 'Cymraeg' },
  button: {
    cancel: 'Canslo',
    tryAgain: 'Rhoi cynnig arall arni',
    dismiss: 'Cuddio',
    remove: 'Tynnu',
    add: 'Ychwanegu',
  },
  loading: 'Yn llwytho …',
  required: 'Mae angen hwn.',
  badLink: 'Rhowch ddolen sy’n dechrau â https:// neu http://.',
  badNumber: 'Rhowch rif rhwng {{from}} a {{to}}.',
  tooLong: 'Rhy hir: hyd at {{max}} o nodau.',
  problem: {
    title: 'Ni weithiodd hynny',
    noAnswer:
      'Dim ateb gan Hafan. Mae’r hyn a deipiwyd gennych yma o hyd; rhowch gynnig arall arni mewn munud.',
    offline:
      'Ni ellir cyrraedd Hafan ar hyn o bryd. Gall yr hyn a welwch fod yn hen; gofynnir amdano eto’n awtomatig.',
    signIn:
      'Ni wnaeth Teams eich mewngofnodi. Caewch y tab hwn a’i agor eto, a gofynnwch i’ch gweinyddwr os yw’n parhau.',
    notInHost: 'Agorwch y dudalen hon yn Microsoft Teams: trwyddo y mae Hafan yn eich mewngofnodi.',
    broken: 'Aeth rhywbeth o’i le ar y dudalen hon. Ni chollwyd dim a gadwyd. Llwythwch hi eto.',
    missing: 'Yr hyn sydd ar goll',
    goOn: 'Mynd ymlaen gyda rheswm',
    goOnWhy: 'Fel arweinydd cewch fynd ymlaen er gwaethaf hyn. Bydd eich rheswm yn y gronoleg.',
    reason: 'Eich rheswm dros fynd ymlaen',
  },
} as const;

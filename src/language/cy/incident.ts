/** Digwyddiad uwchlaw sawl achos: enwau, pam na wnaed rhywbeth, a beth ddigwyddodd. */
export const incident = {
  unseenCase: 'achos na allwch ei weld',
  unseenDetail: 'ni ddangosir',
  authorityKind: {
    council: 'Cyngor',
    'health-board': 'Bwrdd iechyd neu gorff GIG arall',
    regulator: 'Rheoleiddiwr',
    other: 'Arall',
  },
  way: {
    telephone: 'Dros y ffôn',
    mail: 'Drwy e-bost',
    meeting: 'Mewn cyfarfod',
    letter: 'Drwy lythyr',
    other: 'Fel arall',
  },
  planning: {
    activate: 'Rhoi cynllunio at argyfwng ar waith',
    'not-now': 'Nid nawr',
    'not-needed': 'Nid oes angen',
  },
  impact: {
    significant: 'Sylweddol',
    'not-significant': 'Heb fod yn sylweddol',
    'not-known': 'Heb fod yn hysbys eto',
  },
  log: { risk: 'Risg', decision: 'Penderfyniad', communication: 'Cyfathrebu' },
  refusal: {
    'not-permitted': {
      title: 'Ni chewch wneud hyn',
      detail:
        'Ni newidiwyd dim. Gofynnwch i gomisiynydd neu gyfarwyddwr yn yr asiantaeth sy’n arwain y digwyddiad.',
    },
    'not-found': {
      title: 'Nid oes digwyddiad o’r fath i chi',
      detail:
        'Gwiriwch y cyfeirnod. Os yw’n gywir, gofynnwch i’r asiantaeth sy’n arwain y digwyddiad ei rannu â’ch un chi.',
    },
    'version-conflict': {
      title: 'Newidiodd rhywun y digwyddiad yn y cyfamser',
      detail: 'Ni newidiwyd dim. Edrychwch ar y digwyddiad fel y mae nawr, yna rhowch gynnig arall arni.',
    },
    'incident-open-already': {
      title: 'Mae’r digwyddiad hwn ar agor eisoes',
      detail: 'Nid oes dim i’w agor.',
    },
    'incident-closed': {
      title: 'Mae’r digwyddiad hwn wedi’i gau',
      detail: 'Gellir ei ddarllen, a gellir ychwanegu atebion a chofnodion o hyd.',
    },
    'no-agency': {
      title: 'Nid yw’ch asiantaeth yn hysbys',
      detail: 'Nid agorwyd digwyddiad. Gall gweinyddwr ychwanegu’ch asiantaeth at y cyfeiriadur.',
    },
    'unknown-case': {
      title: 'Nid oes achos o’r fath i chi',
      detail:
        'Ni newidiwyd dim. Gwiriwch y cyfeirnod. Os yw’n gywir, gofynnwch i arweinydd grŵp yr achos eich ychwanegu.',
    },
    'case-linked-already': {
      title: 'Mae’r achos hwn wedi’i gysylltu eisoes',
      detail: 'Nid oes dim i’w wneud.',
    },
    'case-not-linked': {
      title: 'Nid yw’r achos hwn wedi’i gysylltu',
      detail: 'Ni newidiwyd dim. Dewiswch un o’r achosion cysylltiedig y gallwch eu gweld.',
    },
    'shared-already': {
      title: 'Mae’r asiantaeth hon yn gweithio yn y digwyddiad eisoes',
      detail: 'Nid oes dim i’w wneud.',
    },
    'not-shared': {
      title: 'Ni rennir y digwyddiad â’r asiantaeth hon',
      detail: 'Nid oes dim i’w dynnu’n ôl.',
    },
    'unknown-authority': {
      title: 'Ni hysbyswyd yr awdurdod hwn eto',
      detail: 'Cofnodwch yn gyntaf iddo gael ei hysbysu, yna ei ateb.',
    },
    'told-in-future': {
      title: 'Nid yw’r amser hwn wedi dod eto',
      detail: 'Ni newidiwyd dim. Cofnodwch hyn ar ôl hysbysu’r awdurdod.',
    },
    'unknown-action': {
      title: 'Nid oes cam gweithredu o’r fath yn y cynllun ar y cyd',
      detail: 'Agorwch y cynllun eto a dewiswch gam gweithredu ohono.',
    },
    'action-settled': {
      title: 'Mae’r cam gweithredu hwn wedi’i setlo eisoes',
      detail: 'Os oes angen mwy, ychwanegwch gam gweithredu newydd.',
    },
    'actions-open': {
      title: 'Mae camau gweithredu’r cynllun ar y cyd ar agor',
      detail: 'Cwblhewch nhw neu tynnwch nhw’n ôl yn gyntaf. Ar agor: {{number}}.',
    },
    'unknown-report': {
      title: 'Nid oes adroddiad sefyllfa o’r fath',
      detail: 'Agorwch y digwyddiad eto a dewiswch un o’i adroddiadau.',
    },
    'report-state': {
      title: 'Ni ellir gwneud hyn i’r adroddiad fel y mae',
      detail: 'Edrychwch ar yr adroddiad eto: efallai ei fod wedi’i ffeilio neu ei waredu erbyn hyn.',
    },
    'report-incomplete': {
      title: 'Mae angen llenwi rhywbeth o hyd',
      detail: 'Ni ffeiliwyd dim. Llenwch yr hyn a restrir fel ar goll, yna rhowch gynnig arall arni.',
    },
    'no-case-linked': {
      title: 'Nid oes achos wedi’i gysylltu',
      detail:
        'Ni ffeiliwyd dim: mae adroddiad yn mynd i ffolderi’r achosion cysylltiedig. Cysylltwch yr achosion yn gyntaf.',
    },
    'report-in-place': {
      title: 'Mae’r adroddiad yn yr achos hwn eisoes',
      detail: 'Nid oes dim i roi cynnig arall arno.',
    },
    'too-many': {
      title: 'Mae hynny’n fwy nag y gall un digwyddiad ei ddal',
      detail: 'Y nifer mwyaf posibl: {{limit}}.',
    },
  },
  event: {
    IncidentOpened:
      'Agorwyd y digwyddiad: {{title}}. Darparwr: {{provider}}. Asiantaeth arweiniol: {{agency}}',
    CaseLinked: 'Cysylltwyd achos: {{ref}}',
    CaseUnlinked: 'Achos heb ei gysylltu mwyach: {{ref}}. {{reason}}',
    IncidentShared: 'Rhannwyd â’r asiantaeth: {{agency}}',
    SharingStopped: 'Ni rennir mwyach â’r asiantaeth: {{agency}}. {{reason}}',
    AuthorityTold: 'Hysbyswyd: {{name}}. {{way}}, {{time}}',
    AnswerRecorded: 'Ateb awdurdod: {{text}}',
    EmergencyPlanningConsidered: 'Ystyriwyd cynllunio at argyfwng: {{decision}}. {{rationale}}',
    MarketImpactNoted: 'Effaith ar gyflenwad yr ardal: {{impact}}. {{text}}',
    ActionAdded: 'Ychwanegwyd cam gweithredu: {{text}}. Perchennog: {{owner}}. Erbyn: {{due}}',
    ActionMet: 'Cwblhawyd cam gweithredu: {{evidence}}',
    ActionWithdrawn: 'Tynnwyd cam gweithredu yn ôl: {{reason}}',
    EntryRecorded: '{{log}}: {{text}}',
    ReportDrafted: 'Drafftiwyd adroddiad sefyllfa',
    ReportDiscarded: 'Gwaredwyd drafft o adroddiad sefyllfa',
    ReportFiled: 'Ffeiliwyd adroddiad sefyllfa. Achosion cysylltiedig: {{number}}',
    PassingOnRequested: 'Gofynnwyd am yr adroddiad sefyllfa unwaith eto: {{ref}}',
    ReportPassedOn: 'Rhoddwyd yr adroddiad sefyllfa i’r achos: {{ref}}',
    ReportSkipped: 'Ni ffeiliwyd yr adroddiad sefyllfa yn yr achos: {{ref}}',
    IncidentClosed: 'Caewyd y digwyddiad: {{outcome}}',
  },
} as const;

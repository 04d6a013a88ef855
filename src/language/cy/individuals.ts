/** Pobl y mae methiant neu gau yn effeithio arnynt. */
export const individuals = {
  leadAgency: {
    council: 'Y cyngor sy’n arwain, yn talu ac yn cynllunio.',
    selfFunded:
      'Cyngor yr ardal sy’n arwain: mae’n cefnogi pawb sy’n talu am eu gofal eu hunain i ddod o hyd i le arall, ac yn gofalu bod y symud yn mynd yn dda. Mae’r unigolyn yn dal i dalu.',
    continuingHealthcare: 'Y GIG sy’n arwain, yn talu ac yn cynllunio.',
    jointCouncil:
      'Y cyngor sy’n arwain, am mai ef sy’n talu’r gyfran fwyaf. Mae’r naill a’r llall yn dal i dalu ei gyfran.',
    jointNhs:
      'Y GIG sy’n arwain, am mai ef sy’n talu’r gyfran fwyaf. Mae’r naill a’r llall yn dal i dalu ei gyfran.',
    jointEqual:
      'Mae’r cyngor a’r GIG yn talu’r un gyfran, ac nid yw’r dogfennau’n dweud pwy sy’n arwain wedyn. Cytunwch rhyngoch a chofnodwch y cytundeb; tan hynny y cyngor sy’n gofalu am les yr unigolyn.',
    jointSharesMissing: 'Y gyfran fwyaf sy’n arwain. Holwch faint mae’r cyngor a’r GIG yn ei dalu.',
    partFunded: 'Y cyngor sy’n arwain ac yn cynllunio. Mae’r cyngor a’r unigolyn yn dal i dalu eu rhannau.',
    outOfAreaCouncil:
      'Y cyngor yma sy’n cydlynu ac yn gofalu am les uniongyrchol yr unigolyn. Y cyngor a’i lleolodd sy’n dal i dalu ac yn cynllunio yn y tymor hwy; holwch pa un ydyw a chytunwch pwy sy’n rheoli’r trosglwyddo.',
    outOfAreaHealth:
      'Corff y GIG yma sy’n cydlynu. Y corff iechyd a leolodd yr unigolyn sy’n dal i dalu ac yn cynllunio yn y tymor hwy.',
    outOfAreaPartFunded:
      'Y cyngor yma sy’n cydlynu ac yn gofalu am les uniongyrchol yr unigolyn. Y cyngor a’i lleolodd sy’n dal i dalu ei ran ac yn cynllunio yn y tymor hwy.',
    outOfAreaJointCouncil:
      'Y cyngor a leolodd yr unigolyn sy’n arwain, am mai ef sy’n talu’r gyfran fwyaf, ac ef sy’n cynllunio yn y tymor hwy. Y cyngor yma sy’n cydlynu ac yn gofalu am les uniongyrchol yr unigolyn.',
    outOfAreaJointNhs:
      'Y corff iechyd a leolodd yr unigolyn sy’n arwain, am mai ef sy’n talu’r gyfran fwyaf, ac ef sy’n cynllunio yn y tymor hwy. Y cyngor yma sy’n cydlynu ac yn gofalu am les uniongyrchol yr unigolyn.',
    outOfAreaJointEqual:
      'Mae’r cyngor a’r corff iechyd a leolodd yr unigolyn yn talu’r un gyfran, ac nid yw’r dogfennau’n dweud pwy sy’n arwain wedyn. Rhaid cytuno â nhw. Y cyngor yma sy’n cydlynu ac yn gofalu am les uniongyrchol yr unigolyn yn y cyfamser.',
    outOfAreaJointSharesMissing:
      'Y gyfran fwyaf sy’n arwain. Holwch yr asiantaethau a leolodd yr unigolyn faint mae’r naill a’r llall yn ei dalu. Y cyngor yma sy’n cydlynu ac yn gofalu am les uniongyrchol yr unigolyn yn y cyfamser.',
  },
  rag: {
    red: 'Coch',
    amber: 'Oren',
    green: 'Gwyrdd',
  },
  handover: {
    medication: 'Meddyginiaeth a manylion triniaeth',
    records: 'Crynodeb, cynllun gofal a chofnodion',
    gp: 'Newid meddyg teulu wedi’i gofnodi',
    dwp: 'Rhoi gwybod i’r Adran Gwaith a Phensiynau',
    'receiving-authority': 'Rhoi gwybod i gyngor a GIG yr ardal newydd',
    equipment: 'Offer arbennig',
    representative: 'Rhoi gwybod i’r cynrychiolydd am y diwrnod a’r lle',
    attorney: 'Rhoi gwybod i’r atwrnai neu’r dirprwy',
    dols: 'Atgyfeirio DoLS ar gyfer y cartref newydd',
    safeguarding: 'Rhoi gwybod i arweinydd yr ymholiad diogelu',
  },
  outcome: {
    moved: 'Wedi symud',
    stayed: 'Wedi aros',
    hospital: 'Yn yr ysbyty',
    died: 'Wedi marw',
    other: 'Rhywbeth arall',
  },
  chooser: {
    person: 'Yr unigolyn',
    representative: 'Y cynrychiolydd, gyda’r unigolyn',
    attorney: 'Atwrnai neu ddirprwy',
    'best-interests': 'Penderfyniad er lles pennaf',
  },
  visit: {
    visit: 'Ymweliad',
    trial: 'Arhosiad prawf',
    virtual: 'Gwelwyd ar sgrin',
  },
  step: {
    plan: 'Cynllunio’r symud',
    move: 'Y symud',
  },
  refusal: {
    'not-permitted': {
      title: 'Ni chewch wneud hyn',
      detail: 'Ni newidiwyd dim. Gofynnwch i arweinydd grŵp yr achos.',
    },
    'not-found': {
      title: 'Nid oes neb yma i chi',
      detail:
        'I aelodau o grŵp yr achos y mae’r gofrestr. Os oes ei hangen arnoch, gofynnwch i arweinydd y grŵp eich ychwanegu.',
    },
    'version-conflict': {
      title: 'Newidiodd rhywun y cofnod hwn yn y cyfamser',
      detail: 'Ni newidiwyd dim. Edrychwch arno fel y mae nawr, yna rhowch gynnig arall arni.',
    },
    'not-added': {
      title: 'Ni ychwanegwyd neb o dan y rhif hwn',
      detail: 'Ni newidiwyd dim. Agorwch y gofrestr eto.',
    },
    'already-added': { title: 'Mae’r unigolyn hwn yn y gofrestr eisoes', detail: 'Ni newidiwyd dim.' },
    removed: {
      title: 'Tynnwyd y cofnod hwn o’r gofrestr',
      detail:
        'Ni newidiwyd dim. Mae ei log yn aros; os effeithir ar yr unigolyn wedi’r cwbl, ychwanegwch ef o’r newydd.',
    },
    'case-closed': {
      title: 'Mae’r achos wedi’i gau',
      detail: 'Ni newidiwyd dim. Gellir cofnodi adolygiadau, canlyniadau a throsglwyddiadau o hyd.',
    },
    'in-future': {
      title: 'Nid yw’r diwrnod hwn wedi dod eto',
      detail: 'Ni newidiwyd dim. Rhowch ddiwrnod hyd at heddiw.',
    },
    'move-in-past': {
      title: 'Mae’r diwrnod hwn wedi mynd heibio',
      detail:
        'Ni newidiwyd dim. Cynlluniwch y symud ar gyfer heddiw neu wedyn; cofnodir symud a fu fel un a wnaed.',
    },
    'shares-over': {
      title: 'Mae’r cyfrannau’n fwy na 100 y cant',
      detail: 'Ni newidiwyd dim. Cywirwch yr hyn y mae’r cyngor a’r GIG yn ei dalu.',
    },
    'unknown-option': {
      title: 'Ni chynigiwyd y gwasanaeth hwn',
      detail: 'Ni newidiwyd dim. Cofnodwch yn gyntaf iddo gael ei gynnig.',
    },
    'no-choice': { title: 'Nid oes dewis wedi’i gofnodi', detail: 'Nid oes dim i’w dynnu’n ôl.' },
    'already-moved': {
      title: 'Mae’r symud wedi’i gofnodi fel un a wnaed',
      detail: 'Ni newidiwyd dim. Os camgymeriad oedd hynny, dadwnewch y symud yn gyntaf.',
    },
    'no-move': { title: 'Nid oes symud wedi’i gynllunio', detail: 'Nid oes dim i’w ganslo.' },
    'not-moved': {
      title: 'Nid oes symud wedi’i gofnodi fel un a wnaed',
      detail: 'Ni newidiwyd dim. Cofnodwch y symud yn gyntaf.',
    },
    'not-ready': {
      title: 'Mae rhywbeth ar goll cyn y caiff yr unigolyn hwn symud',
      detail:
        'Ni newidiwyd dim. Ar goll: {{number}}, wedi’u rhestru yma gyda’r paragraffau. Caiff arweinydd y grŵp fynd ymlaen gyda rheswm, a gofnodir.',
    },
    'override-needs-lead': {
      title: 'Arweinydd yn unig a gaiff fynd ymlaen heb yr hyn sydd ar goll',
      detail: 'Ni newidiwyd dim. Gofynnwch i arweinydd y grŵp, neu setlwch yr hyn sydd ar goll.',
    },
    'not-handed-over': {
      title: 'Nid yw hyn wedi’i gofnodi fel peth a wnaed',
      detail: 'Nid oes dim i’w dynnu’n ôl.',
    },
    'no-friendship-group': {
      title: 'Nid yw’r unigolyn hwn mewn grŵp cyfeillgarwch',
      detail: 'Nid oes dim i’w adael.',
    },
    'split-needs-reason': {
      title: 'Byddai cyfeillion yn cael eu gwahanu',
      detail:
        'Ni newidiwyd dim. Cedwir cyfeillion gyda’i gilydd oni bai fod rheswm; nodwch pam nad yw’r unigolyn hwn yn aros gyda’i gyfeillion.',
    },
    'too-many': { title: 'Mae gormod o’r rhain', detail: 'Ni newidiwyd dim. Cedwir {{limit}} ar y mwyaf.' },
  },
  together: {
    'not-in-group': 'Nid yw yn y grŵp cyfeillgarwch hwn mwyach',
    'goes-elsewhere': 'Wedi dewis lle arall: {{service}}',
    'left-out': 'Byddai’n cael ei adael ar ôl',
    split: {
      title: 'Byddai cyfeillion yn cael eu gwahanu',
      detail:
        'Ni newidiwyd dim. Cedwir cyfeillion gyda’i gilydd oni bai fod rheswm; nodwch pam nad yw’r rhain yn mynd hefyd.',
    },
    held: {
      title: 'Ni all y grŵp fynd ymlaen gyda’i gilydd eto',
      detail: 'Ni newidiwyd dim i neb. Nifer sy’n cael eu dal yn ôl: {{number}}.',
    },
  },
  event: {
    IndividualAdded: 'Ychwanegwyd {{name}} at y gofrestr',
    DetailsChanged: '{{group}}: {{changes}}',
    RagSet: 'Risg: {{rag}}. {{reason}}',
    FriendshipGroupJoined: 'Grŵp cyfeillgarwch: {{label}}',
    FriendshipGroupLeft: 'Gadawyd y grŵp cyfeillgarwch {{label}}',
    FriendshipGroupLeftWhy: 'Gadawyd y grŵp cyfeillgarwch {{label}}: {{reason}}',
    OptionOffered: 'Cynigiwyd: {{service}}',
    VisitRecorded: '{{kind}}: {{on}}',
    ChoiceRecorded: 'Dewiswyd: {{service}}. Pwy a ddewisodd: {{chooser}}',
    ChoiceWithdrawn: 'Tynnwyd y dewis yn ôl ({{service}}): {{reason}}',
    MissingOverridden:
      '{{step}}: aeth arweinydd ymlaen heb yr hyn a oedd ar goll. Rheswm: {{reason}} Ar goll: {{missing}}',
    MovePlanned: 'Symud wedi’i gynllunio: {{on}}',
    MovePlannedApart:
      'Symud wedi’i gynllunio: {{on}}; rhybuddiwyd y cynlluniwr fod cyfeillion yn mynd i rywle arall',
    MovePlannedApartWhy: 'Symud wedi’i gynllunio ({{on}}), ar wahân i gyfeillion: {{reason}}',
    MoveCancelled: 'Canslwyd y symud a gynlluniwyd: {{reason}}',
    MoveDone: 'Symudwyd: {{on}}',
    MoveUndone: 'Cofnodwyd y symud ar gam: {{reason}}',
    HandoverRecorded: '{{what}}: {{on}}',
    HandoverWithdrawn: '{{what}}: tynnwyd yn ôl. {{reason}}',
    ReviewPlanned: 'Adolygiad wedi’i gynllunio: {{on}}',
    ReviewHeld: 'Adolygiad wedi’i gynnal ({{on}}): {{note}}',
    OutcomeRecorded: 'Canlyniad: {{outcome}}, {{on}}',
    IndividualRemoved: 'Tynnwyd o’r gofrestr: {{reason}}',
  },
  import: {
    error: {
      formula: 'Ni chaiff cell ddechrau â fformiwla. Teipiwch y gwerth.',
      'too-long': 'Mae hyn yn rhy hir: {{max}} nod ar y mwyaf.',
      'not-a-day': 'Nid diwrnod yw hwn. Ysgrifennwch 3/2/1940, 3 Chwefror 1940 neu 1940-02-03.',
      'short-year': 'Ysgrifennwch y flwyddyn â phedwar digid.',
      'in-future': 'Nid yw’r diwrnod hwn wedi dod eto.',
      'not-yes-no': 'Ysgrifennwch ie neu na.',
      'not-one-of': 'Nid yw’n un o’r atebion: {{answers}}.',
      'not-a-number': 'Nid rhif yw hwn.',
      'out-of-range': 'Mae’r rhif hwn y tu allan i’r ystod: 0 i {{max}}.',
      'not-an-address': 'Nid cyfeiriad e-bost yw hwn. Ysgrifennwch un, er enghraifft nia@teulu.example.',
      'no-name': 'Nid oes enw yn y rhes hon.',
      repeated: 'Yr un unigolyn ag yn llinell {{line}}.',
      several: 'Mae gan sawl unigolyn yn y gofrestr yr enw hwn. Rhowch y dyddiad geni neu rif y darparwr.',
      'shares-over': 'Mae’r cyfrannau’n fwy na 100 y cant.',
    },
    problem: {
      'no-name-column': 'Nid oes colofn ar gyfer yr enwau. Dewiswch hi.',
      'field-twice': 'Mae dwy golofn i fod yr un peth: {{field}}. Gadewch un allan.',
      'unknown-field': 'Rhoddwyd i golofn faes nad yw’n bod.',
    },
    file: {
      'too-large': {
        title: 'Mae’r ffeil yn rhy fawr',
        detail: '2 MB yw’r mwyaf. Gadewch luniau a thaflenni eraill allan.',
      },
      'too-many-rows': {
        title: 'Mae gormod o resi',
        detail: 'Cymerir {{max}} o bobl ar y mwyaf ar y tro. Rhannwch y ffeil.',
      },
      'too-many-columns': {
        title: 'Mae gormod o golofnau',
        detail: 'Darllenir {{max}} ar y mwyaf. Gadewch allan y rhai nad oes eu hangen.',
      },
      'not-a-spreadsheet': {
        title: 'Nid taenlen y gellir ei darllen yw hon',
        detail:
          'Cadwch hi fel .xlsx neu .csv a rhowch gynnig arall arni. Ni ellir darllen ffeil â chyfrinair, na’r hen .xls.',
      },
      empty: {
        title: 'Nid oes dim ynddi',
        detail: 'Nid oes rhesi o dan linell o benawdau. Dewiswch daflen neu ffeil arall.',
      },
      'no-such-sheet': { title: 'Nid oes taflen o’r fath', detail: 'Dewiswch un o daflenni’r llyfr gwaith.' },
    },
    refusal: {
      'columns-wrong': {
        title: 'Nid yw’r colofnau’n iawn eto',
        detail: 'Ni fewnforiwyd dim. Edrychwch ar y rhagolwg a chywirwch y colofnau.',
      },
      'other-file': {
        title: 'Dechreuwyd y mewnforio hwn â ffeil arall',
        detail: 'Ni fewnforiwyd dim. Dechreuwch fewnforio newydd ar gyfer y ffeil hon.',
      },
      'import-running': {
        title: 'Mae mewnforio arall i’r gofrestr hon ar waith',
        detail: 'Ni fewnforiwyd dim. Arhoswch nes iddo orffen, yna edrychwch ar y rhagolwg eto.',
      },
      'file-gone': {
        title: 'Nid yw’r hyn a oedd i’w gymryd drosodd yn cael ei gadw mwyach',
        detail:
          'Mae’r hyn a gymerwyd drosodd yn aros. Dewiswch yr un ffeil eto: ni chaiff neb ei ychwanegu ddwywaith.',
      },
    },
    ragReason: 'O daenlen y darparwr',
  },
  numbers: {
    people: 'Pobl yn y gofrestr',
    red: 'CAG coch',
    amber: 'CAG oren',
    green: 'CAG gwyrdd',
    unrated: 'Heb eu graddio',
    moved: 'Wedi symud',
    toMove: 'Eto i symud',
    withoutPlace: 'Eto heb le',
    unplanned: 'Heb ddiwrnod ar gyfer y symud',
    ready: 'Diwrnod wedi’i gynllunio, yn barod',
    notReady: 'Diwrnod wedi’i gynllunio, rhywbeth ar goll',
  },
  export: {
    rag: 'CAG',
    friendship: 'Grŵp cyfeillgarwch',
    leadAgency: 'Asiantaeth arweiniol',
    destination: 'Gwasanaeth newydd',
    moveOn: 'Dyddiad symud',
    moveTime: 'Amser',
    transport: 'Cludiant',
    escort: 'Yn mynd gyda’r unigolyn',
    moved: 'Symudodd ar',
    missing: 'Ar goll cyn symud',
    review: 'Adolygiad',
    outcome: 'Canlyniad',
    yes: 'Ie',
    no: 'Na',
    council: 'Cyngor',
    nhs: 'GIG',
    toBeAgreed: 'I’w gytuno',
    sheet: 'Cofrestr',
    title: 'Popeth a gedwir am un unigolyn',
    madeAt: 'Lluniwyd {{time}}',
    history: 'Beth ddigwyddodd, hynaf yn gyntaf',
    nothing: 'ddim yn hysbys',
    rules: 'Cyn ac ar ôl symud',
    met: 'wedi’i fodloni',
    notMet: 'heb ei fodloni',
    offered: 'Cynigiwyd',
    caseRef: 'Achos',
  },
} as const;

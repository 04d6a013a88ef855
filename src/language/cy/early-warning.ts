/** Cofnod arwyddion cynnar gwasanaeth: enwau, pam na wnaed rhywbeth, a beth ddigwyddodd. */
export const earlyWarning = {
  source: {
    complaint: 'Cwyn',
    safeguarding: 'Diogelu',
    inspection: 'Arolygiad',
    'ciw-notice': 'Hysbysiad gan Arolygiaeth Gofal Cymru',
    'contract-monitoring': 'Monitro contract',
    'care-review': 'Adolygiad gofal',
    finance: 'Cyllid',
    workforce: 'Y gweithlu',
    feedback: 'Adborth gan bobl',
    provider: 'Y darparwr ei hun',
    media: 'Y cyfryngau',
    other: 'Arall',
  },
  severity: { low: 'Isel', moderate: 'Cymedrol', high: 'Uchel' },
  decision: {
    'keep-watching': 'Dal i gadw golwg',
    'open-quality-assurance': 'Sicrhau ansawdd a rheoli perfformiad',
    'open-escalating-concerns': 'Pryderon cynyddol',
    other: 'Rhywbeth arall',
  },
  refusal: {
    'not-permitted': {
      title: 'Ni chewch wneud hyn',
      detail:
        'Ni newidiwyd dim. Gofynnwch i gomisiynydd neu gyfarwyddwr yng nghyngor neu fwrdd iechyd y gwasanaeth.',
    },
    'not-found': {
      title: 'Nid oes cofnod o’r fath i chi',
      detail:
        'I gomisiynwyr a chyfarwyddwyr cyngor a bwrdd iechyd y gwasanaeth y mae cofnodion arwyddion cynnar.',
    },
    'version-conflict': {
      title: 'Newidiodd rhywun y cofnod yn y cyfamser',
      detail: 'Ni newidiwyd dim. Edrychwch ar y cofnod fel y mae nawr, yna rhowch gynnig arall arni.',
    },
    'unknown-service': {
      title: 'Nid oes gwasanaeth o’r fath yn y cyfeiriadur',
      detail: 'Ni newidiwyd dim. Dewiswch wasanaeth o’r cyfeiriadur darparwyr.',
    },
    'unknown-signal': {
      title: 'Nid oes arwydd o’r fath',
      detail: 'Ni newidiwyd dim. Agorwch y cofnod eto a dewiswch arwydd ohono.',
    },
    'signal-withdrawn': {
      title: 'Tynnwyd yr arwydd hwn yn ôl',
      detail: 'Ni newidiwyd dim. Dewiswch arwyddion sy’n sefyll, neu cofnodwch un newydd.',
    },
    'signal-in-future': {
      title: 'Nid yw’r diwrnod hwn wedi dod eto',
      detail: 'Ni newidiwyd dim. Rhowch y diwrnod y mae’r arwydd amdano, heddiw fan bellaf.',
    },
    'same-source': {
      title: 'Nid yw ffynhonnell yn ei chadarnhau ei hun',
      detail: 'Ni newidiwyd dim. Dewiswch arwyddion y mae o leiaf ddau ohonynt o ffynonellau gwahanol.',
    },
    'unknown-link': {
      title: 'Nid yw’r arwyddion hyn wedi’u cysylltu',
      detail: 'Ni newidiwyd dim. Agorwch y cofnod eto.',
    },
    'unknown-case': {
      title: 'Ni welwch achos o’r fath am y gwasanaeth hwn',
      detail: 'Ni newidiwyd dim. Rhowch gyfeirnod achos am y gwasanaeth hwn, neu gadewch ef allan.',
    },
    'too-many': {
      title: 'Mae hynny’n fwy nag y gall un cofnod ei ddal',
      detail: 'Nifer mwyaf yr arwyddion posibl: {{limit}}.',
    },
  },
  event: {
    ServiceNamed: 'Mae’r cofnod am {{service}}, {{provider}}',
    SignalRecorded:
      'Cofnodwyd arwydd. Ffynhonnell: {{source}}. Difrifoldeb: {{severity}}. Am: {{on}}. {{text}}',
    SignalWithdrawn: 'Tynnwyd arwydd yn ôl: {{reason}}',
    RootCauseNoted: 'Nodwyd achos sylfaenol: {{text}}',
    SignalsLinked: 'Cysylltwyd arwyddion o ffynonellau gwahanol, nifer: {{number}}',
    SignalsUnlinked: 'Arwyddion heb eu cysylltu mwyach: {{reason}}',
    WatchDecided: 'Penderfynwyd: {{decision}}. {{rationale}}',
    WatchDecidedWithCase: 'Penderfynwyd: {{decision}}. {{rationale}} Achos: {{ref}}',
  },
} as const;

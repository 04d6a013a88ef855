/** Pam na wnaed rhywbeth, a beth i’w wneud yn ei gylch. `sayRefusal` picks by code. */
export const refusals = {
  mayOverride: 'Caiff arweinydd y grŵp fynd ymlaen hebddo drwy roi rheswm, a gaiff ei gofnodi.',
  codes: {
    gate: {
      title: 'Mae angen rhywbeth arall yn gyntaf',
      detail: 'Ni newidiwyd dim. Ychwanegwch yr hyn sydd ar goll yn y rhestr, yna rhowch gynnig arall arni.',
    },
    'never-allowed': {
      title: 'Ni cheir byth ofyn am hyn',
      detail:
        'Ni newidiwyd dim. Ni chaiff comisiynwyr ei wneud yn ofynnol; os bydd y darparwr yn penderfynu hynny o’i wirfodd, cofnodwch ef fel penderfyniad y darparwr.',
    },
    'out-of-scope': {
      title: 'Nid yw’r weithdrefn yn cwmpasu’r gwasanaeth hwn',
      detail:
        'Nid agorwyd achos. Gwiriwch y math o wasanaeth; os yw’n gywir, defnyddiwch eich gweithdrefn leol eich hun.',
    },
    'good-practice-only': {
      title: 'Arfer da yn unig yw’r weithdrefn ar gyfer y gwasanaeth hwn',
      detail:
        'Nid agorwyd achos. I ddefnyddio’r weithdrefn fel canllaw arfer da, agorwch yr achos eto a nodi hynny.',
    },
    'unknown-procedure': {
      title: 'Nid oes gweithdrefn o’r fath',
      detail: 'Dewiswch un o’r gweithdrefnau a gynigir.',
    },
    'unknown-criterion': {
      title: 'Nid yw un o’r meini prawf yn hysbys',
      detail: 'Dewiswch o blith meini prawf y weithdrefn hon.',
    },
    'unknown-item': {
      title: 'Nid oes eitem o’r fath ar y rhestr wirio',
      detail: 'Agorwch restr wirio’r achos eto a dewis eitem ohoni.',
    },
    'item-not-applicable-here': {
      title: 'Nid yw’r eitem hon ar gyfer y math hwn o wasanaeth',
      detail: 'Nid oes dim i’w wneud yn ei chylch yn yr achos hwn.',
    },
    'unknown-action': {
      title: 'Nid oes cam gweithredu o’r fath yn y cynllun',
      detail: 'Agorwch y cynllun gweithredu eto a dewis cam ohono.',
    },
    'unknown-member': {
      title: 'Nid yw’r person hwn yn y grŵp',
      detail: 'Dewiswch rywun sydd yn y grŵp, neu ychwanegwch y person yn gyntaf.',
    },
    'unknown-role': {
      title: 'Nid oes rôl o’r fath yn y grŵp',
      detail: 'Dewiswch un o’r rolau hyn: {{possible}}.',
    },
    'unknown-meeting': {
      title: 'Nid oes cyfarfod o’r fath',
      detail: 'Agorwch gyfarfodydd yr achos eto a dewis un ohonynt.',
    },
    'unknown-agenda-line': {
      title: 'Nid oes llinell o’r fath ar yr agenda',
      detail: 'Efallai fod rhywun wedi’i thynnu yn y cyfamser. Edrychwch ar yr agenda fel y mae nawr.',
    },
    'agenda-changed': {
      title: 'Newidiwyd yr agenda yn y cyfamser',
      detail:
        'Cadwodd rhywun arall hi tra oeddech wrthi ({{name}}). Edrychwch arni fel y mae nawr, a’i chadw eto.',
    },
    'agenda-line-twice': {
      title: 'Mae llinell ar yr agenda ddwywaith',
      detail: 'Tynnwch un o’r ddwy, a chadwch eto.',
    },
    'agenda-line-empty': {
      title: 'Mae llinell wag ar yr agenda',
      detail: 'Ysgrifennwch am beth y mae, neu tynnwch hi.',
    },
    'unknown-slot': {
      title: 'Nid yw’r amser hwn yn un o’r rhai a gynigiwyd',
      detail: 'Dewiswch un o’r amseroedd a gynigiwyd, neu rhowch eich amser eich hun.',
    },
    'unknown-draft': {
      title: 'Nid oes drafft o’r fath',
      detail: 'Agorwch hysbysiadau’r achos eto a dewis un ohonynt.',
    },
    'unknown-notification': {
      title: 'Nid oes hysbysiad o’r fath yn y weithdrefn hon',
      detail: 'Dewiswch un o’r hysbysiadau a gynigir.',
    },
    'unknown-letter': {
      title: 'Nid oes llythyr o’r fath yn y weithdrefn hon',
      detail: 'Dewiswch un o’r llythyrau a gynigir.',
    },
    'no-recipients': {
      title: 'Nid oes gan y neges dderbynnydd',
      detail: 'Rhowch o leiaf un derbynnydd, yna’i ffeilio.',
    },
    'unknown-duty': {
      title: 'Nid oes dyletswydd o’r fath yn yr achos hwn',
      detail: 'Agorwch ddyletswyddau’r achos eto a dewis un ohonynt.',
    },
    'unknown-stage': {
      title: 'Nid oes cam o’r fath yn y weithdrefn hon',
      detail: 'Dewiswch un o’r camau a gynigir.',
    },
    'unknown-step': {
      title: 'Nid oes cam o’r fath yn Microsoft 365',
      detail: 'Agorwch gamau’r achos eto; efallai nad oes angen y cam hwn mwyach.',
    },
    'unknown-question': {
      title: 'Nid yw’r cam hwn yn gofyn cwestiwn o’r fath',
      detail: 'Cam presennol: {{current}}. Edrychwch ar yr achos eto ac ateb y cwestiwn y mae’n ei ddangos.',
    },
    'unknown-answer': {
      title: 'Nid oes ateb o’r fath i’r cwestiwn',
      detail: 'Dewiswch un o’r atebion hyn: {{possible}}.',
    },
    'unknown-milestone': {
      title: 'Nid oes dyddiad o’r fath i’w gofnodi yn y weithdrefn hon',
      detail: 'Agorwch ddyddiadau’r achos eto a dewis un ohonynt.',
    },
    'unknown-standard': {
      title: 'Nid asesir safon o’r fath yn yr achos hwn',
      detail: 'Dewiswch un o’r safonau a gynigir; nid yw pob gweithdrefn yn asesu safonau.',
    },
    'unknown-edition': {
      title: 'Nid oes argraffiad o’r fath sy’n cynnwys y weithdrefn hon',
      detail: 'Dewiswch un o’r argraffiadau a gynigir, neu gadewch y dewis i Hafan.',
    },
    'question-open': {
      title: 'Rhaid ateb cwestiwn yn gyntaf',
      detail:
        'Ni newidiwyd dim. Atebwch ef gyda’ch rhesymau, yna rhowch gynnig arall arni. Cwestiwn: {{name}}',
    },
    'not-by-answer': {
      title: 'Mae’r ateb a roddwyd yn arwain i fan arall',
      detail:
        'Ni newidiwyd dim. Ewch i’r fan y mae’r ateb yn arwain iddi, neu atebwch o’r newydd gyda’ch rhesymau. Cwestiwn: {{name}} Ateb: {{current}}.',
    },
    'no-passage': {
      title: 'Nid oes ffordd i’r weithdrefn honno o’r fan hon',
      detail: 'Cam presennol: {{current}}. Yn bosibl o’r fan hon: {{possible}}.',
    },
    'milestone-state': {
      title: 'Nid oes diwrnod wedi’i gofnodi ar gyfer hyn',
      detail: 'Nid oes dim i’w dynnu’n ôl.',
    },
    'milestone-in-future': {
      title: 'Nid yw’r diwrnod hwn wedi dod eto',
      detail: 'Cofnodwch ef ar ôl iddo ddigwydd.',
    },
    'activation-order': {
      title: 'Nid yw’r amseroedd yn eu trefn',
      detail:
        'Ni newidiwyd dim. Yr alwad ffôn yn gyntaf, yna’r cadarnhad ysgrifenedig; y gydnabyddiaeth ar ôl yr alwad; ni chaiff yr un ohonynt fod yn y dyfodol.',
    },
    'acknowledged-by-staff': {
      title: 'Nid yw gadael neges gyda staff gweinyddol yn cyfrif',
      detail:
        'Ni newidiwyd dim. Cysylltwch â’r arweinydd, neu â’r dirprwy os yw’r arweinydd i ffwrdd, a chofnodwch pwy a’i cydnabu.',
    },
    'not-for-upload': {
      title: 'Ni lanlwythir adroddiad i’r llwyfan cenedlaethol',
      detail: 'Nid oes dim arall i’w wneud: mae wedi’i ffeilio yn ffolder yr achos.',
    },
    'missing-fields': {
      title: 'Mae rhywbeth i’w lenwi o hyd',
      detail: 'Ni newidiwyd dim. Llenwch yr hyn sydd ar goll yn y rhestr, yna rhowch gynnig arall arni.',
    },
    'member-already': {
      title: 'Mae’r person hwn yn y grŵp eisoes',
      detail: 'I roi rôl arall, tynnwch y person allan yn gyntaf a’i ychwanegu eto. Person: {{name}}.',
    },
    'last-lead': {
      title: 'Mae angen arweinydd ar y grŵp',
      detail: 'Ychwanegwch arweinydd arall yn gyntaf, yna tynnwch hwn allan. Person: {{name}}.',
    },
    'action-settled': {
      title: 'Mae’r cam gweithredu hwn wedi’i gwblhau eisoes',
      detail: 'Ailagorwch ef yn gyntaf os oes angen rhagor. Statws: {{status}}.',
    },
    'action-open': {
      title: 'Mae’r cam gweithredu hwn ar agor eisoes',
      detail: 'Nid oes dim i’w ailagor.',
    },
    'too-many': {
      title: 'Mae hynny’n fwy nag y gall un achos ei ddal',
      detail: 'Yr uchafswm yw {{limit}}.',
    },
    'item-open': {
      title: 'Mae’r eitem hon ar agor eisoes',
      detail: 'Nid oes dim i’w ddadwneud.',
    },
    'meeting-state': {
      title: 'Ni ellir gwneud hyn i’r cyfarfod fel y mae',
      detail:
        'Arhoswch nes bod y cam presennol wedi’i orffen, neu gofynnwch am gyfarfod newydd. Statws: {{status}}.',
    },
    'meeting-in-past': {
      title: 'Mae’r amser hwn wedi mynd heibio',
      detail: 'Dewiswch amser diweddarach.',
    },
    'draft-state': {
      title: 'Ni ellir gwneud hyn i’r hysbysiad fel y mae',
      detail: 'Edrychwch ar yr hysbysiad eto cyn mynd ymlaen. Statws: {{status}}.',
    },
    'duty-not-by-hand': {
      title: 'Ni chaiff y ddyletswydd hon ei chadarnhau â llaw',
      detail:
        'Bydd yn cyfrif fel un a gyflawnwyd cyn gynted ag y bydd yr achos ei hun yn dangos hynny: llythyr, hysbysiad, rhestr wirio.',
    },
    'duty-state': {
      title: 'Mae’r ddyletswydd mewn cyflwr gwahanol',
      detail:
        'Mae rhywun wedi’i chadarnhau eisoes neu wedi tynnu’r cadarnhad yn ôl. Edrychwch ar y ddyletswydd eto.',
    },
    'stage-not-next': {
      title: 'Ni all yr achos fynd yno o’r fan hon',
      detail: 'Cam presennol: {{current}}. Yn bosibl o’r fan hon: {{possible}}.',
    },
    'suspension-in-force': {
      title: 'Mae comisiynu newydd wedi’i atal dros dro eisoes',
      detail: 'Adolygwch yr ataliad sydd mewn grym, neu codwch ef.',
    },
    'no-suspension': {
      title: 'Nid oes ataliad mewn grym',
      detail: 'Nid oes dim i’w adolygu na’i godi.',
    },
    'step-state': {
      title: 'Nid oes dim i’w wneud ynghylch y cam hwn',
      detail:
        'Dim ond cam a fethodd, neu sydd wrthi’n cael cynnig arall, y gellir ei ailgychwyn. Statws: {{status}}.',
    },
    'already-open': {
      title: 'Mae’r achos hwn ar agor eisoes',
      detail: 'Achos: {{ref}}.',
    },
    'case-closed': {
      title: 'Mae’r achos hwn wedi’i gau',
      detail: 'Gellir ei ddarllen, a gellir ychwanegu hysbysiadau, llythyrau a gwersi o hyd. Achos: {{ref}}.',
    },
    'override-needs-lead': {
      title: 'Dim ond arweinydd y grŵp a gaiff fynd ymlaen er hynny',
      detail:
        'Ni newidiwyd dim. Gofynnwch i arweinydd y grŵp, neu ychwanegwch yr hyn sydd ar goll yn y rhestr.',
    },
    'not-permitted': {
      title: 'Ni chewch wneud hyn',
      detail: 'Ni newidiwyd dim. Gofynnwch i arweinydd grŵp yr achos eich ychwanegu neu ei wneud.',
    },
    'case-not-found': {
      title: 'Nid oes achos o’r fath i chi',
      detail: 'Gwiriwch y cyfeirnod. Os yw’n gywir, gofynnwch i arweinydd grŵp yr achos eich ychwanegu.',
    },
    'version-conflict': {
      title: 'Newidiodd rhywun yr achos yn y cyfamser',
      detail: 'Ni newidiwyd dim. Edrychwch ar yr achos fel y mae nawr, yna rhowch gynnig arall arni.',
    },
  },
  missing: {
    'evidence-recorded': 'Tystiolaeth o’r pryder neu’r risg',
    'criteria-named': 'Y meini prawf a fodlonir',
    'quality-assurance-considered': 'A ellir datrys y pryderon drwy sicrhau ansawdd a rheoli perfformiad',
    'group-named': 'Rhywun ym mhob rôl ofynnol yn y grŵp',
    'lead-agency-named': 'Yr asiantaeth arweiniol',
    'plan-started': 'Cynllun gweithredu gwella gydag o leiaf un cam gweithredu',
    'plan-agreed': 'Cytundeb y darparwr i’r cynllun',
    'remedies-met': 'Camau gweithredu agored y cynllun: pob un wedi’i gyflawni neu ei dynnu’n ôl',
    'meeting-booked': 'Cyfarfod yn y dyddiadur',
    'meeting-held': 'Cyfarfod a gynhaliwyd, gyda’i benderfyniadau',
    'provider-response-recorded': 'Ymateb y darparwr',
    'no-suspension-in-force': 'Codi’r ataliad dros dro ar gomisiynu newydd',
    'suspension-recorded': 'Cofnod o’r ataliad dros dro ar gomisiynu newydd',
    'checklist-settled': 'Pob eitem ar y rhestr wirio: wedi’i gwneud, neu’n amherthnasol gyda rheswm',
    'residual-concerns-settled': 'Beth a ddaw o’r pryderon sy’n weddill, neu nad oes rhai',
    'lessons-recorded': 'Y gwersi a ddysgwyd',
    'case-closed': 'Cau’r achos',
    rationale: 'Sail resymegol glir',
    'risk-assessment': 'Asesiad risg o’r tebygolrwydd o niwed i bobl',
    'partners-agreed': 'Y partneriaid comisiynu a adolygodd yr asesiad risg ac a gytunodd iddo',
    'joint-parties-consulted': 'Y partïon i gontract ar y cyd a gynhwyswyd, neu nad oes un',
    'sign-off': 'Y gymeradwyaeth: gan bwy, ym mha rôl, ar ba ddyddiad',
    'review-date': 'Dyddiad adolygu, nad yw yn y gorffennol',
    'communications-planned': 'Yr hyn a gyfathrebir i randdeiliaid',
    evidence: 'Tystiolaeth o’r pryder neu’r risg',
    criteria: 'Y meini prawf a fodlonir',
    'quality-assurance-note': 'Beth a ddaeth o ystyried sicrhau ansawdd yn gyntaf',
    'provider-heard': 'Ymateb y darparwr i’r pryderon',
    'activation-acknowledged':
      'Rhoi gwybod i’r arweinwyr dros y ffôn ac yn ysgrifenedig, a chydnabyddiaeth gan arweinydd neu ddirprwy',
    'root-cause-recorded': 'Yr achos sylfaenol',
    'standards-assessed':
      'Pob safon ac egwyddor yn y Fframwaith Cenedlaethol, wedi’i hasesu gyda thystiolaeth',
    'guidance-2009-applied':
      'Ers pryd yr oedd y cartref o dan ganllawiau 2009: hyd at 31 Mawrth 2026 a’r diwrnod hwnnw’n gynwysedig',
    'written-agreement': 'Cytundeb ysgrifenedig ar ddiben y taliad',
    milestone: 'Dyddiad yr hyn a ganlyn: {{name}}',
    answered: 'Yr ateb y mae ei angen ar gyfer hyn: {{name}}',
    filed: 'Wedi’i ffeilio yn ffolder yr achos: {{name}}',
    duty: 'Wedi’i chyflawni: {{name}}',
    entry: 'Cofnod yn y log: {{name}}',
    never: 'Nid oes dim yn gwneud hyn yn bosibl',
  },
} as const;

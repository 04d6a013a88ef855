/** Yr un gwersi ag yn Saesneg, ar gyfer gweinydd yr ymarfer yn unig. Daw enwau botymau o gatalogau’r tudalennau. */
export const rehearsalLessons = {
  'first-case': {
    title: 'Eich achos cyntaf',
    aim: 'Agor achos o frawddeg, gweithio arno yn ei sianel a’i dab, ac ysgrifennu llythyr at y darparwr. Ar y diwedd byddwch wedi defnyddio pob rhan o Hafan unwaith.',
    steps: {
      ask: {
        title: 'Gofyn am achos',
        do: 'Pwyswch {{phrase}} o dan y sgwrs, neu ei ysgrifennu yn eich geiriau eich hun. Daw ffurflen yn ôl. Peidiwch â phwyso {{submit}} eto.',
        notice:
          'Nid oes angen gwybod unrhyw orchymyn. Daethpwyd o hyd i’r gwasanaeth yn y cyfeiriadur darparwyr: oddi yno y daw ei gyfeiriad a’i rif cofrestru wedyn, heb i neb eu teipio.',
      },
      'without-evidence': {
        title: 'Rhoi cynnig arni heb dystiolaeth',
        do: 'Ar y ffurflen, ticiwch un peth o dan {{area}} ac un o dan {{nature}}. Gadewch {{evidence}} yn wag, a phwyswch {{submit}} ar waelod y ffurflen.',
        notice:
          'Caiff ei wrthod, ac mae’r gwrthodiad yn enwi’r paragraff. Mae’r hyn a diciwyd yno o hyd. Nid eich camgymeriadau chi yw gwrthodiadau: y Cod ydynt, mewn pryd.',
      },
      open: {
        title: 'Agor yr achos',
        do: 'O dan {{evidence}} ysgrifennwch “Dwy shifft nos heb nyrs”. Ticiwch {{quality}} ac ysgrifennwch “Ni newidiodd dau gyfarfod ddim” o dan {{note}}. Pwyswch {{submit}}.',
        notice:
          'Mae’r bot yn ateb gyda chyfeirnod yr achos, megis EC-2026-0001. Fe’i gwelwch ym mhobman: yn enw’r sianel, ar gardiau, mewn llythyrau.',
      },
      channel: {
        title: 'Gwylio’r sianel yn cael ei gwneud',
        do: 'Ewch i Teams a dewis y sianel sy’n dechrau gyda’ch cyfeirnod. Arhoswch nes i’w cherdyn cyntaf ddweud {{allDone}}',
        notice:
          'Gwnaeth Hafan sianel, ffolder a thab, a phostio’r cardiau. Mae’r cerdyn yn dangos pob cam, fel nad yw Microsoft 365 araf yn poeni neb.',
      },
      tick: {
        title: 'Ticio eitem',
        do: 'Yn y postiadau, dewch o hyd i gerdyn â rhestr wirio a phwyswch {{tick}} wrth unrhyw eitem.',
        notice:
          'Mae’r cerdyn yn newid yn ei le, gyda’ch enw a’r amser. Mae cydweithwyr yn ei weld ar yr un cerdyn ar unwaith; nid oes rhaid i neb bostio “wedi’i wneud”.',
      },
      duties: {
        title: 'Edrych ar dudalen yr achos',
        do: 'Agorwch y tab {{tab}} ar frig y sianel. Rydych yn: {{overview}}; o’r rhestr honno, neu’r dolenni wrth ochr y dudalen mewn ffenestr lydan, ewch i’r rhannau eraill. Darllenwch y rhestr {{duties}}; yna ticiwch y cam hwn.',
        notice:
          'Mae paragraff wrth bob dyletswydd, ac mae’n dweud a oes rhaid, a ddylid neu a ellir ei gwneud. Mae rhai’n eu cyflawni eu hunain wrth i chi wneud y peth yn Hafan; rhai eraill, chi sy’n eu cadarnhau.',
      },
      plan: {
        title: 'Rhoi cam gweithredu yn y cynllun',
        do: 'Yn y tab dewiswch {{plan}}, yna {{add}}. Llenwch {{text}}, {{owner}} a {{due}}. O dan {{response}} ysgrifennwch “Mae’r darparwr yn derbyn y canfyddiadau”. Pwyswch {{add}} yn y ffurflen.',
        notice:
          'Os gadewch ymateb y darparwr allan o’r cam cyntaf, caiff ei wrthod: gwrandewir ar y darparwr cyn gofyn am weithredu. Cynllun y darparwr ei hun ydyw.',
      },
      meeting: {
        title: 'Gofyn am gyfarfod',
        do: 'Yn y tab dewiswch {{meetings}} a phwyswch {{request}}. Gadewch y meysydd fel y maent a phwyswch {{request}} yn y ffurflen.',
        notice:
          'Mae Hafan yn edrych yng nghalendrau’r aelodau y mae’n rhaid iddynt fod yno, o fewn eu horiau gwaith, ac yn gadael gwyliau banc allan.',
      },
      'choose-time': {
        title: 'Dewis amser',
        do: 'Arhoswch yn {{meetings}} nes i {{slots}} ymddangos, a dewiswch un. Yna edrychwch yn {{calendar}}.',
        notice:
          'Mae agenda yn y gwahoddiad wedi’i llunio o’r hyn sydd ar agor, a dolen i ymuno. Cyfrifwyd terfyn amser y cyfarfod cyntaf i chi.',
      },
      notify: {
        title: 'Rhoi gwybod i’r rheoleiddwyr',
        do: 'Yn ôl yn y tab dewiswch {{documents}}, yna {{draft}}. Llenwch yr hyn sy’n wag a phwyswch {{save}}. Yna pwyswch {{confirm}}, edrychwch ar {{recipients}}, a chadarnhewch.',
        notice:
          'Ni ffeilir dim cyn i berson ei ddarllen. Wedyn fe’i ffeilir yn y ddwy iaith, pob un ag ôl bys digidol y gall unrhyw un ddangos drwyddo yn ddiweddarach na chafodd ei newid.',
      },
      upload: {
        title: 'Cadarnhau’r lanlwytho',
        do: 'Ni all Hafan lanlwytho i’r llwyfan cenedlaethol drosoch. Cymerwch arnoch eich bod wedi gwneud, a phwyswch {{upload}}. Yna edrychwch yn {{files}}: mae’r dogfennau yn ffolder eich achos.',
        notice:
          'Arhosodd y ddyletswydd i lanlwytho ar agor nes i berson ddweud ei bod wedi’i gwneud. Felly mae Hafan yn trin popeth sy’n digwydd y tu allan iddo.',
      },
      letter: {
        title: 'Drafftio llythyr yn Outlook',
        do: 'Ewch i Outlook. Yn y cwarel ar y dde dewiswch eich achos. Wrth {{which}} dewiswch {{letter}}. Llenwch yr hyn sydd ar goll o hyd a phwyswch {{insert}}. Yna ticiwch y cam hwn.',
        notice:
          'Llenwir y cyfeiriad, y pwnc a’r testun o’r achos. Eich neges chi ydyw bellach: newidiwch yr hyn a fynnwch. Mae’r llythyr ar gael yn y ddwy iaith.',
      },
      'file-letter': {
        title: 'Ffeilio’r llythyr',
        do: 'Yn yr un cwarel, o dan {{pane}}, pwyswch {{file}}. Nid yw ffeilio’n anfon: chi sy’n anfon o hyd.',
        notice:
          'Mae’r llythyr yn ffolder a chronoleg yr achos fel yr ysgrifennoch ef. Cyflawnir y ddyletswydd i roi pryderon yn ysgrifenedig drwy hynny’n unig: edrychwch ar dudalen yr achos.',
      },
    },
  },
  'stepping-over': {
    title: 'Sicrhau ansawdd, a chamu drosodd',
    aim: 'Dechrau lle mae pryderon fel arfer yn dechrau, ateb cwestiwn y cam, a mynd â’r achos drosodd i bryderon cynyddol heb golli dim.',
    steps: {
      open: {
        title: 'Agor achos sicrhau ansawdd',
        do: 'Yn nhab achos pwyswch {{back}}, yna {{open}}. Dewiswch {{quality}}, dewch o hyd i’r gwasanaeth Plas Enghraifft, dewiswch faen prawf, ysgrifennwch beth mae’r dystiolaeth yn ei ddangos, a phwyswch {{submit}}.',
        notice:
          'Wrth bob gweithdrefn saif yr argraffiad y daw ohono. Dim ond yr hyn sydd ei angen ar y weithdrefn hon y mae’r ffurflen yn gofyn amdano.',
      },
      share: {
        title: 'Rhannu’r dystiolaeth',
        do: 'Yn Outlook dechreuwch neges newydd, dewiswch yr achos newydd a’r llythyr {{letter}}. Llenwch ef, pwyswch {{insert}}, yna {{file}}.',
        notice:
          'Rhennir pryderon gyda’r darparwr cyn gofyn iddo am ddim. Mae porth ymhellach ymlaen yn gofyn am y llythyr hwn.',
      },
      ways: {
        title: 'Edrych i ble y gall yr achos fynd',
        do: 'Yn nhab yr achos newydd dewch o hyd i {{ways}}, a phwyswch {{chart}}. Yna ticiwch y cam hwn.',
        notice:
          'Siart llif y weithdrefn ei hun ydyw, gyda’r man lle mae’r achos yn sefyll. Mae ffyrdd nad ydynt ar agor eto yn dweud pam: {{unanswered}}',
      },
      answer: {
        title: 'Ateb cwestiwn y cam',
        do: 'O dan {{question}} dewiswch yr ateb sy’n arwain at bryderon cynyddol, dywedwch pam o dan {{rationale}}, a phwyswch {{record}}.',
        notice:
          'Mae’r ateb yn agor un ffordd ac yn cau’r lleill. Gellir ei roi o’r newydd pan fydd pethau’n newid; mae’r ddau ateb yn aros yn y gronoleg.',
      },
      'step-over': {
        title: 'Camu drosodd',
        do: 'Pwyswch {{over}}. Dewiswch y meini prawf, dywedwch pam o dan {{reason}}, a phwyswch {{submit}}.',
        notice:
          'Gofynnir am byrth y weithdrefn yr ewch iddi hefyd: heb faen prawf a thystiolaeth byddai’n cael ei wrthod.',
      },
      history: {
        title: 'Gweld beth arhosodd',
        do: 'Edrychwch ar {{history}} ac ar {{chronology}}. Yna ticiwch y cam hwn.',
        notice:
          'Arhosodd y cyfeirnod, y sianel, y grŵp, y camau gweithredu a’r hanes. Mae’r hyn yr oedd yn rhaid ei wneud o hyd wrth sicrhau ansawdd yn aros ar agor nes ei wneud.',
      },
    },
  },
  suspension: {
    title: 'Atal comisiynu newydd dros dro',
    aim: 'Atal gyda’r cyfan y mae’r Cod yn gofyn amdano, ei adolygu a’i godi; a gweld yr un peth na chaiff neb ofyn i ddarparwr amdano.',
    steps: {
      'too-little': {
        title: 'Rhoi cynnig arni â rhy ychydig',
        do: 'Yn nhab achos pryderon cynyddol dewiswch {{suspension}} a phwyswch {{start}}. Ysgrifennwch {{rationale}} yn unig a’i anfon. Yna ticiwch y cam hwn.',
        notice:
          'Enwir popeth sydd ar goll ar unwaith, pob un gyda’i baragraff. Mae’r hyn a ysgrifennoch yno o hyd.',
      },
      suspend: {
        title: 'Atal',
        do: 'Llenwch {{risk}}, {{partners}}, {{sign}}, {{review}} a’r gweddill, a phwyswch {{start}} yn y ffurflen.',
        notice:
          'Gellir herio ataliad yn y llys: dyma’r cofnod sy’n ateb. Mae ganddo ddyddiad adolygu o’r diwrnod cyntaf.',
      },
      everywhere: {
        title: 'Ei weld fel y bwrdd iechyd',
        do: 'Byddwch yn Gwen Esiampl ac agorwch dab yr un achos. Os nad yw’r achos yno, mae Mari yn gyntaf yn pwyso {{member}}. Chwiliwch am {{banner}}. Yna ticiwch y cam hwn.',
        notice:
          'Mae pawb yn y grŵp yn ei weld, ar frig yr achos ac ar y bwrdd, o ba asiantaeth bynnag y maent.',
      },
      voluntary: {
        title: 'Gofyn am ataliad gwirfoddol',
        do: 'Byddwch yn Mari eto. Ar waelod y dudalen pwyswch {{ask}}, rhowch unrhyw reswm, a phwyswch {{send}}. Yna ticiwch y cam hwn.',
        notice:
          'Caiff ei wrthod, i bawb, ac nid oes rheswm sy’n mynd heibio iddo. Ni ddylid peri i ddarparwr gytuno i’w atal ei hun.',
      },
      'record-voluntary': {
        title: 'Cofnodi penderfyniad y darparwr ei hun',
        do: 'Pwyswch {{record}} ac ysgrifennwch o dan {{details}} fod y darparwr wedi penderfynu hyn ei hun, ac ers pryd.',
        notice: 'Caiff darparwr ei benderfynu o’i wirfodd. Peth arall na gofyn amdano yw cofnodi hynny.',
      },
      review: {
        title: 'Ei adolygu',
        do: 'Pwyswch {{review}}. Ysgrifennwch {{finding}} a gosodwch {{next}}.',
        notice: 'Mae’r dyddiad nesaf yn mynd i’ch nodiadau atgoffa ac i’r bwrdd.',
      },
      lift: {
        title: 'Ei godi',
        do: 'Pwyswch {{lift}} a dywedwch pam o dan {{why}}.',
        notice:
          'Cyn gynted ag y mae’r risg yn caniatáu: gall ataliad a gedwir yn rhy hir ddymchwel gwasanaeth ynddo’i hun.',
      },
    },
  },
  closure: {
    title: 'Cartref yn cau',
    aim: 'Rhedeg dyddiau cyntaf cau gwasanaeth: dyddiadau, pwy sy’n gwneud beth, rhoi gwybod i’r rheoleiddwyr, a llythyr at bobl a theuluoedd yn y ddwy iaith.',
    steps: {
      open: {
        title: 'Agor yr achos cau',
        do: 'Yn y sgwrs pwyswch {{phrase}}. Dewiswch {{kind}} a rheswm, a phwyswch {{submit}}.',
        notice:
          'Os oes achos am y gwasanaeth hwn ar agor eisoes, ystyriwch gamu drosodd yn lle hynny: daw ei hanes gydag ef.',
      },
      date: {
        title: 'Cofnodi pryd y daeth y rhybudd',
        do: 'Yn nhab yr achos dewch o hyd i {{dates}} a phwyswch {{record}}. Rhowch ddyddiad yn y dyddiau diwethaf.',
        notice:
          'Ohono y cyfrifir terfynau amser. Edrychwch ar y dyletswyddau: mae eu dyddiadau yno bellach, heb wyliau banc a phenwythnosau.',
      },
      assign: {
        title: 'Rhoi eitem i rywun',
        do: 'Dewiswch {{checklist}}. Wrth eitem pwyswch {{assign}} a dewiswch gydweithiwr.',
        notice:
          'Mae’r rhestr wirio bapur gyfan yma, adran wrth adran. Mae enwau, dyddiadau a llythrennau cyntaf wrth ei heitemau.',
      },
      'not-applicable': {
        title: 'Rhoi eitem o’r neilltu',
        do: 'Wrth eitem pwyswch {{not}} a dywedwch {{why}}.',
        notice:
          'Setlir eitem nad yw’n berthnasol â rheswm, byth drwy ei gadael yn wag na’i thicio er mwyn gwneud.',
      },
      notify: {
        title: 'Hysbysu',
        do: 'Dewiswch {{documents}}, pwyswch {{draft}}, llenwch ef, a {{confirm}}.',
        notice: 'Mae gan gau ei hysbysiad ei hun, ar wahân i un pryderon cynyddol.',
      },
      families: {
        title: 'Ysgrifennu at bobl a theuluoedd',
        do: 'Yn Outlook dechreuwch neges newydd, dewiswch yr achos a’r llythyr {{letter}}. Llenwch ef, pwyswch {{insert}}, yna {{file}}.',
        notice: 'Ni allwch ddewis un iaith yn unig. {{both}}',
      },
      'in-welsh': {
        title: 'Gweithio yn yr iaith arall',
        do: 'Ar frig y dudalen, wrth {{language}}, dewiswch {{welsh}} (neu English, os ydych yn gweithio yn Gymraeg). Agorwch dab yr achos a’i gardiau. Yna ticiwch y cam hwn.',
        notice:
          'Mae pob testun yno yn y ddwy iaith, ac mae pob cydweithiwr yn gweld yr un cerdyn yn eu hiaith eu hunain.',
      },
    },
  },
  'provider-failure': {
    title: 'Darparwr yn methu',
    aim: 'Gweithredu o fewn oriau: dweud wrth y person iawn, cytuno ar arian yn ysgrifenedig, ac un digwyddiad uwchben sawl achos.',
    steps: {
      open: {
        title: 'Agor methiant darparwr',
        do: 'Yn nhab achos pwyswch {{back}}, yna {{open}}. Dewiswch {{failure}}, yna’r gwasanaeth {{service}}. Dywedwch beth sy’n hysbys a phwyswch {{submit}}.',
        notice:
          'Gweithdrefn o Loegr yw hon, o dan ei hargraffiad ei hun. Mae gan ei chyfarfod cyntaf derfyn amser mewn diwrnodau gwaith.',
      },
      activate: {
        title: 'Cofnodi’r actifadu',
        do: 'Pwyswch {{record}}. Rhowch gynnig ar {{staff}} yn gyntaf. Yna dewiswch yr arweinydd neu’r dirprwy.',
        notice: 'Nid yw neges a adawyd gyda’r swyddfa’n cyfrif. Rhaid i rywun a all weithredu ei chydnabod.',
      },
      contacts: {
        title: 'Darganfod pwy i’w ffonio',
        do: 'Dewiswch {{contacts}}. Yna ticiwch y cam hwn.',
        notice:
          'Mae eich cyngor yn eu henwi unwaith, gyda dirprwyon a rhifau y tu allan i oriau, ar gyfer pob achos.',
      },
      pay: {
        title: 'Cytuno ar daliad',
        do: 'Pwyswch {{agree}}. Gadewch {{agreement}} yn wag yn gyntaf; yna dywedwch ble mae’r cytundeb ysgrifenedig.',
        notice: 'Heb gytundeb ysgrifenedig caiff ei wrthod: anodd yw cael arian a dalwyd ar frys yn ôl.',
      },
      incident: {
        title: 'Agor digwyddiad uwchben yr achosion',
        do: 'Pwyswch {{back}} a dewiswch {{incidents}}. Pwyswch {{open}}, rhowch enw iddo, ac yno {{link}}. Yna ticiwch y cam hwn.',
        notice:
          'Un cynllun ac un adroddiad sefyllfa ar gyfer holl wasanaethau’r darparwr, wedi’u rhannu gan yr asiantaethau.',
      },
      news: {
        title: 'Gadael iddi waethygu',
        do: 'Fel eich hwylusydd eich hun, dewiswch “Ansolfedd y darparwr” a phwyswch {{happen}}. Yna agorwch {{inbox}} yn Outlook.',
        notice:
          'Beth fyddech chi’n ei wneud yn yr awr gyntaf? Penderfynwch, a gwnewch hynny yn Hafan. Mae tudalen yr hwylusydd yn dweud beth y gallai grŵp ei wneud.',
      },
    },
  },
  'lessons-learnt': {
    title: 'Gwersi, a diwedd achos',
    aim: 'Cofnodi’r hyn a ddysgwyd, gweld pryd y caniateir cau achos, a mynd â’r cofnod gyda chi.',
    steps: {
      lesson: {
        title: 'Cofnodi gwers',
        do: 'Yn nhab achos dewiswch {{log}} a phwyswch {{lesson}}. Wrth {{which}} dewiswch {{kind}}. Ysgrifennwch y wers, a dewiswch {{theme}}.',
        notice:
          'Cyfrifir themâu ar draws achosion, fel bod y rhai a all newid pethau’n gweld beth sy’n ailadrodd.',
      },
      'too-early': {
        title: 'Ceisio cau’n rhy gynnar',
        do: 'Mewn achos pryderon cynyddol â cham gweithredu ar agor pwyswch {{close}}, ysgrifennwch {{outcome}}, a’i anfon. Yna ticiwch y cam hwn.',
        notice: 'Tra bo rhywbeth i’w unioni ar agor, ni chaeir yr achos. Enwir yr hyn sydd ar goll.',
      },
      meet: {
        title: 'Cyflawni’r cam olaf',
        do: 'Dewiswch {{plan}}, pwyswch {{meet}} wrth bob cam sydd ar agor a dywedwch beth sy’n ei ddangos.',
        notice: 'Pan gyflawnir yr olaf, mae’r dudalen yn dweud: {{should}}. Y Cod sy’n gofyn amdano.',
      },
      chronology: {
        title: 'Darllen y gronoleg',
        do: 'Dewiswch {{chronology}} a’i darllen o’r dechrau. Yna ticiwch y cam hwn.',
        notice: 'Nid chi ysgrifennodd ddim ohoni. Daeth o’r hyn a wnaeth pobl, ac ni all neb ei newid wedyn.',
      },
      bundle: {
        title: 'Mynd â’r cofnod gyda chi',
        do: 'Pwyswch {{bundle}} ar frig yr achos. Pan fydd yn barod, pwyswch {{fetch}} ac agorwch y ffeil. Yna ticiwch y cam hwn.',
        notice:
          'Cronoleg, penderfyniadau a dogfennau gyda’u holion bysedd, ar gyfer arolygydd, llys neu adolygiad.',
      },
    },
  },
  'what-goes-wrong': {
    title: 'Beth sy’n mynd o’i le',
    aim: 'Gweld Microsoft 365 ar ddiwrnod gwael: beth mae Hafan yn ei drwsio ei hun, beth mae’n ei ddweud wrthych, a beth a wnewch chi wedyn.',
    steps: {
      'slow-folder': {
        title: 'Arafu’r ffolder',
        do: 'Yma, gyda’r hwylusydd, trowch {{fault}} ymlaen, deirgwaith.',
        notice: 'Cyfrifir namau, felly gellir ailadrodd ymarfer.',
      },
      open: {
        title: 'Agor achos',
        do: 'Yn y sgwrs pwyswch {{phrase}} ac agorwch achos arall, gyda thystiolaeth a sicrhau ansawdd fel yn y wers gyntaf.',
        notice: 'Mae’r achos ar agor ar unwaith. Wedyn y daw’r hyn y mae Microsoft 365 yn ei wneud.',
      },
      retrying: {
        title: 'Ei wylio’n rhoi cynnig arall arni',
        do: 'Yn Teams edrychwch ar gerdyn cyntaf y sianel newydd, o dan {{steps}}; yn y tab, yn {{part}}.',
        notice:
          'Mae’n dweud beth nad aeth drwodd a phryd y rhoddir cynnig arno nesaf. Yna mae wedi’i wneud, ac nid oes dim yno ddwywaith.',
      },
      throttled: {
        title: 'Arafu popeth',
        do: 'Trowch {{fault}} ymlaen, yna ticiwch eitem mewn sianel.',
        notice: 'Derbynnir eich tic ar unwaith. Dim ond y cerdyn sydd funud yn hwyr.',
      },
      again: {
        title: 'Rhoi cynnig arall arni â llaw',
        do: 'Trowch {{fault}} ymlaen a’i osod i 50 gwaith. Agorwch un achos arall, arhoswch nes i’w gam fethu, diffoddwch y nam, a phwyswch {{retry}} yn nhab yr achos ar y bwrdd, yn {{steps}}.',
        notice: 'Cofnodir cam na all neb ei drwsio gyda {{byHand}}: nid yw’r achos yn aros am byth.',
      },
      twice: {
        title: 'Anfon popeth ddwywaith',
        do: 'Trowch {{fault}} ymlaen, yna pwyswch {{tick}} ar gerdyn.',
        notice: 'Mae Teams yn gwneud hyn go iawn pan fydd y rhwydwaith yn baglu. Ticir yr eitem unwaith.',
      },
    },
  },
  overview: {
    title: 'Cyfarwyddwr, gweinyddwr, rhywun o’r tu allan',
    aim: 'Gweld yr un achosion â llygaid pobl eraill.',
    steps: {
      director: {
        title: 'Fel y cyfarwyddwr',
        do: 'Byddwch yn Nia Ymarfer. Agorwch dab unrhyw achos a phwyswch {{back}}. Rhowch gynnig ar {{overdue}} a {{suspended}}. Yna ticiwch y cam hwn.',
        notice: 'Holl achosion y cyngor ar un sgrin: cam, terfynau amser, beth sydd wedi mynd heibio iddynt.',
      },
      'read-only': {
        title: 'Beth mae cyfarwyddwr yn ei newid',
        do: 'Agorwch achos a dewiswch {{checklist}}. Rhowch gynnig ar {{tick}} wrth eitem. Yna ticiwch y cam hwn.',
        notice: 'Mae cyfarwyddwr nad yw yn y grŵp yn darllen popeth ac yn newid dim.',
      },
      outsider: {
        title: 'Fel rhywun o’r tu allan',
        do: 'Byddwch yn Pat Placeholder. Mewn sianel pwyswch {{tick}} ar gerdyn. Yna ticiwch y cam hwn.',
        notice:
          'Mae Pat yn y tîm ond nid yng ngrŵp unrhyw achos: gwrthodir y clic. Mae’r hyn sydd yn yr achos yn aros gyda’i grŵp.',
      },
      administrator: {
        title: 'Fel swyddog contractau',
        do: 'Byddwch yn Tom Example. Yn y sgwrs pwyswch {{mine}} a {{overdue}}. Yna ticiwch y cam hwn.',
        notice: 'Yma mae’r bore’n dechrau: beth sy’n eiddo i chi, a beth na all aros.',
      },
    },
  },
} as const;

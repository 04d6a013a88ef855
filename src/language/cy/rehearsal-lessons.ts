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
        do: 'Ewch i Teams a dewis y sianel sy’n dechrau gyda’ch cyfeirnod. Sgroliwch i fyny at ei cherdyn cyntaf a darllen y camau, nes iddo ddweud: {{allDone}} Yna ticiwch y cam hwn.',
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
        do: 'Agorwch y tab {{tab}} ar frig y sianel. Rydych yn: {{overview}}; o’r rhestr o’r enw hwnnw, neu mewn ffenestr lydan o’r dolenni wrth ochr y dudalen, ewch i’r rhannau eraill. Darllenwch {{duties}} yn is i lawr; yna ticiwch y cam hwn.',
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
        do: 'Arhoswch yn {{meetings}} nes i {{slots}} ymddangos, a dewiswch un. Yna edrychwch yn {{calendar}}, ar y chwith.',
        notice:
          'Mae agenda yn y gwahoddiad wedi’i llunio o’r hyn sydd ar agor, a dolen i ymuno. Cyfrifwyd terfyn amser y cyfarfod cyntaf i chi.',
      },
      notify: {
        title: 'Rhoi gwybod i’r rheoleiddwyr',
        do: 'Yn Teams, yn ôl yn y tab, dewiswch {{documents}}, yna {{draft}}. Llenwch yr hyn sydd ei angen a phwyswch {{save}}. Yna pwyswch {{confirm}}, edrychwch ar {{recipients}}, a’i bwyso eto.',
        notice:
          'Ni ffeilir dim cyn i berson ei ddarllen. Wedyn fe’i ffeilir yn y ddwy iaith, pob un ag ôl bys digidol y gall unrhyw un ddangos drwyddo yn ddiweddarach na chafodd ei newid.',
      },
      upload: {
        title: 'Cadarnhau’r lanlwytho',
        do: 'Ni all Hafan lanlwytho i’r llwyfan cenedlaethol drosoch. Cymerwch arnoch eich bod wedi gwneud, a phwyswch {{upload}}. Yna edrychwch yn {{files}}, ar y chwith: mae’r dogfennau yn ffolder eich achos.',
        notice:
          'Arhosodd y ddyletswydd i lanlwytho ar agor nes i berson ddweud ei bod wedi’i gwneud. Felly mae Hafan yn trin popeth sy’n digwydd y tu allan iddo.',
      },
      letter: {
        title: 'Drafftio llythyr yn Outlook',
        do: 'Ewch i Outlook. Yng nghwarel Hafan, wrth ochr y neges (oddi tani ar ffôn), dewiswch eich achos. Wrth {{which}} dewiswch {{letter}}. Llenwch yr hyn sydd ar goll o hyd a phwyswch {{insert}}. Yna ticiwch y cam hwn.',
        notice:
          'Llenwir y cyfeiriad, y pwnc a’r testun o’r achos. Eich neges chi ydyw bellach: newidiwch yr hyn a fynnwch. Mae’r llythyr ar gael yn y ddwy iaith.',
      },
      'file-letter': {
        title: 'Ffeilio’r llythyr',
        do: 'Yn yr un cwarel, o dan {{pane}}, pwyswch {{file}}. Nid yw ffeilio’n anfon: pwyswch {{send}} o dan y neges eich hun.',
        notice:
          'Mae’r llythyr yn ffolder a chronoleg yr achos fel yr ysgrifennoch ef. Cyflawnir y ddyletswydd i roi pryderon yn ysgrifenedig drwy hynny’n unig: edrychwch ar dudalen yr achos.',
      },
    },
  },
  'stepping-over': {
    title: 'Sicrhau ansawdd, a chamu drosodd',
    aim: 'Dechrau lle mae pryderon fel arfer yn dechrau, ateb cwestiwn y cam, a mynd â’r achos drosodd i bryderon cynyddol heb golli dim.',
    needs: 'unrhyw achos, megis achos y wers gyntaf.',
    steps: {
      open: {
        title: 'Agor achos sicrhau ansawdd',
        do: 'Yn nhab unrhyw achos pwyswch {{back}}, yna {{open}}. Dewiswch {{quality}}, dewch o hyd i’r gwasanaeth Plas Enghraifft, dewiswch faen prawf, ysgrifennwch rywbeth wrth {{shows}}, a phwyswch {{submit}}.',
        notice:
          'Wrth bob gweithdrefn saif yr argraffiad y daw ohono. Dim ond yr hyn sydd ei angen ar y weithdrefn hon y mae’r ffurflen yn gofyn amdano.',
      },
      share: {
        title: 'Rhannu’r dystiolaeth',
        do: 'Ewch i Outlook. Os oes neges yno o hyd, pwyswch {{send}} neu {{discard}}. Dewiswch yr achos newydd yn y cwarel, a’r llythyr {{letter}}. Llenwch ef, pwyswch {{insert}}, yna {{file}}, a {{send}}.',
        notice:
          'Rhennir pryderon gyda’r darparwr cyn gofyn iddo am ddim. Mae porth ymhellach ymlaen yn gofyn am y llythyr hwn.',
      },
      ways: {
        title: 'Edrych i ble y gall yr achos fynd',
        do: 'Yn Teams agorwch sianel yr achos newydd a’i dab. O dan y camau pwyswch {{chart}}, yna darllenwch {{ways}}. Yna ticiwch y cam hwn.',
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
        do: 'Edrychwch ar {{history}}, yn is i lawr, ac ar {{chronology}}. Yna ticiwch y cam hwn.',
        notice:
          'Arhosodd y cyfeirnod, y sianel, y grŵp, y camau gweithredu a’r hanes. Mae’r hyn yr oedd yn rhaid ei wneud o hyd wrth sicrhau ansawdd yn aros ar agor nes ei wneud.',
      },
    },
  },
  suspension: {
    title: 'Atal comisiynu newydd dros dro',
    aim: 'Atal gyda’r cyfan y mae’r Cod yn gofyn amdano, ei adolygu a’i godi; a gweld yr un peth na chaiff neb ofyn i ddarparwr amdano.',
    needs: 'achos eich gwers gyntaf.',
    steps: {
      'too-little': {
        title: 'Rhoi cynnig arni â rhy ychydig',
        do: 'Yn nhab eich achos cyntaf dewiswch {{suspension}} a phwyswch {{start}}. Ysgrifennwch {{rationale}} yn unig a phwyswch {{start}} yn y ffurflen. Yna ticiwch y cam hwn.',
        notice:
          'Enwir popeth sydd ar goll ar unwaith, pob un gyda’i baragraff. Mae’r hyn a ysgrifennoch yno o hyd.',
      },
      suspend: {
        title: 'Atal',
        do: 'Llenwch {{risk}}, {{partners}}, {{sign}}, {{review}} a’r gweddill; ticiwch {{joint}}. Pwyswch {{start}} yn y ffurflen.',
        notice:
          'Gellir herio ataliad yn y llys: dyma’r cofnod sy’n ateb. Mae ganddo ddyddiad adolygu o’r diwrnod cyntaf.',
      },
      member: {
        title: 'Dod â’r bwrdd iechyd i mewn',
        do: 'Yn {{overview}} pwyswch {{member}}, dewch o hyd i Gwen Esiampl, dewiswch ei {{role}}, a’i hychwanegu. (Ydy hi yn y grŵp eisoes? Yna ticiwch y cam hwn.)',
        notice: 'Hyd yma ni allai agor yr achos. I’w grŵp yn unig y mae’r hyn sydd mewn achos.',
      },
      everywhere: {
        title: 'Ei weld fel y bwrdd iechyd',
        do: 'Byddwch yn Gwen Esiampl ac agorwch dab yr un achos. Chwiliwch am {{banner}} ar ei frig. Yna ticiwch y cam hwn.',
        notice:
          'Mae pawb yn y grŵp yn ei weld, ar frig yr achos ac ar y bwrdd, o ba asiantaeth bynnag y maent.',
      },
      voluntary: {
        title: 'Gofyn am ataliad gwirfoddol',
        do: 'Byddwch yn Mari eto ac agorwch y tab. Dewiswch {{suspension}}, pwyswch {{ask}}, rhowch unrhyw reswm, a phwyswch {{send}}. Caewch y ffurflen, a thiciwch y cam hwn.',
        notice:
          'Caiff ei wrthod, i bawb, ac nid oes rheswm sy’n mynd heibio iddo. Ni ddylid peri i ddarparwr gytuno i’w atal ei hun.',
      },
      'record-voluntary': {
        title: 'Cofnodi penderfyniad y darparwr ei hun',
        do: 'Pwyswch {{record}}. O dan {{details}} ysgrifennwch “Nid yw’r darparwr yn derbyn neb ers dydd Llun”, a’i anfon.',
        notice: 'Caiff darparwr ei benderfynu o’i wirfodd. Peth arall na gofyn amdano yw cofnodi hynny.',
      },
      review: {
        title: 'Ei adolygu',
        do: 'Pwyswch {{review}}. Ysgrifennwch {{finding}}, gosodwch {{next}}, a’i anfon.',
        notice: 'Mae’r dyddiad nesaf yn mynd i’ch nodiadau atgoffa ac i’r bwrdd.',
      },
      lift: {
        title: 'Ei godi',
        do: 'Pwyswch {{lift}}, dywedwch pam o dan {{why}}, a’i anfon.',
        notice:
          'Cyn gynted ag y mae’r risg yn caniatáu: gall ataliad a gedwir yn rhy hir ddymchwel gwasanaeth ynddo’i hun.',
      },
    },
  },
  together: {
    title: 'Cyfarfodydd, cydweithwyr, y bore wedyn',
    aim: 'Cynnal y cyfarfod a drefnwyd gennych gyda Hafan wrth ei ochr, dangos achos i gydweithiwr, a gweld beth ddaw gyda’r bore nesaf.',
    needs: 'achos eich gwers gyntaf, gyda’i gyfarfod wedi’i drefnu.',
    steps: {
      agenda: {
        title: 'Newid yr agenda',
        do: 'Yn nhab eich achos cyntaf dewiswch {{meetings}}, yna {{open}}. Pwyswch {{change}}, yna {{own}}; ysgrifennwch linell wrth {{english}} a phwyswch {{add}}. Pwyswch {{save}}.',
        notice:
          'Daeth yr agenda o’r hyn sydd ar agor yn yr achos. Diweddarir y gwahoddiad yng nghalendr pawb ohono’i hun.',
      },
      note: {
        title: 'Cymryd nodiadau yn y cyfarfod',
        do: 'Yn y calendr, wrth y cyfarfod, pwyswch {{play}}. O dan {{agenda}} ticiwch linell. Ysgrifennwch gam gweithredu wrth {{action}}, rhowch {{owner}} a {{due}}, a phwyswch {{next}}.',
        notice:
          'Cedwir popeth wrth iddo gael ei deipio, ac mae pawb sy’n cymryd nodiadau yn gweld yr un peth. Cewch gau’r panel unrhyw bryd.',
      },
      finish: {
        title: 'Ei orffen',
        do: 'O dan y nodiadau pwyswch {{finish}}, edrychwch drosto, a phwyswch {{confirm}}.',
        notice:
          'Nid oes neb yn ysgrifennu cofnodion gartref. Nid â dim i’r cynllun cyn i rywun ei gadarnhau.',
      },
      minutes: {
        title: 'Gweld i ble yr aeth y cofnodion',
        do: 'Pwyswch {{leave}} ac edrychwch yn y sgwrs: mae’r cofnodion yno. Yn nhab yr achos edrychwch ar {{plan}} ac ar {{documents}}. Yna ticiwch y cam hwn.',
        notice:
          'Cafodd pob aelod o’r grŵp nhw, yn eu hiaith eu hunain (Cymraeg yw iaith Mari). Mae’r cam gweithredu yn y cynllun gyda’i berchennog a’i ddyddiad; y ddogfen yn y ddwy iaith yn y ffolder.',
      },
      'show-case': {
        title: 'Dangos achos i gydweithiwr',
        do: 'Yn Teams dewiswch sianel a {{posts}}. Wrth ochr y neges pwyswch {{find}}, teipiwch ran o enw wrth {{search}}, a dewiswch achos. Ychwanegwch ychydig eiriau a phwyswch {{send}}. Yna ticiwch y cam hwn.',
        notice:
          'Mae’r cerdyn yn dweud yr hyn y mae ar gydweithwyr angen ei wybod a dim mwy. Nid yw rhywun y tu allan i grŵp yr achos yn dod o hyd i ddim.',
      },
      morning: {
        title: 'Gadael i fore ddod',
        do: 'Gyda’r hwylusydd, o dan {{morning}}, pwyswch y botwm. Yna ticiwch y cam hwn.',
        notice: 'Mae dyddiadau a oedd i ddod yn agos bellach neu wedi mynd heibio, fel mewn bywyd.',
      },
      'morning-message': {
        title: 'Darllen neges y bore',
        do: 'Arhoswch yn y sgwrs am hyd at funud. Yna ticiwch y cam hwn.',
        notice:
          'Yr hyn sydd wedi mynd heibio i’w derfyn a’r hyn sy’n eiddo i chi, mewn un neges, ar ddiwrnodau gwaith yn unig, ac yn iaith y sawl y mae ar ei gyfer. Mae’n cymryd lle neges am bob peth.',
      },
    },
  },
  closure: {
    title: 'Cartref yn cau',
    aim: 'Rhedeg dyddiau cyntaf cau gwasanaeth: dyddiadau, pwy sy’n gwneud beth, rhoi gwybod i’r rheoleiddwyr, a llythyr at bobl a theuluoedd yn y ddwy iaith.',
    steps: {
      open: {
        title: 'Agor yr achos cau',
        do: 'Yn y sgwrs pwyswch {{phrase}}. Dewiswch {{kind}}, {{planned}} a {{reason}}, a phwyswch {{submit}} ar waelod y ffurflen.',
        notice:
          'Os oes achos am y gwasanaeth hwn ar agor eisoes, ystyriwch gamu drosodd yn lle hynny: daw ei hanes gydag ef.',
      },
      date: {
        title: 'Cofnodi pryd y mae’n cau',
        do: 'Yn Teams agorwch sianel yr achos a’i dab. Wrth {{dates}}, wrth ymyl {{closes}}, pwyswch {{record}}. Rhowch ddyddiad a’i anfon.',
        notice:
          'Mae ganddo’r rhan {{people}}: y gofrestr, nad oes gan bryderon cynyddol. Cedwir dyddiadau y mae eraill yn eu gosod gyda phwy a’u cofnododd, ac mae dyletswyddau’n cyfrif ohonynt heb wyliau banc a phenwythnosau.',
      },
      'list-comes': {
        title: 'Gadael i’r rhestr o bobl ddod',
        do: 'Chi yw eich hwylusydd eich hun: wrth “Daw’r rhestr o bobl” pwyswch {{happen}}. Yna agorwch {{inbox}} yn Outlook a’r neges newydd.',
        notice:
          'Mae’r cwarel wrth ochr neges a dderbyniwyd yn cynnig ei ffeilio, nid ysgrifennu llythyr. Mae’n awgrymu’r achos yn ôl pwy a ysgrifennodd.',
      },
      'file-message': {
        title: 'Ffeilio’r hyn a ddaeth',
        do: 'Yn y cwarel dewiswch yr achos cau, yna {{kind}}, a phwyswch {{file}}. Uwchben y neges, cadwch residents.csv ar y cyfrifiadur hwn.',
        notice:
          'Saif y neges yn gyfan yn ffolder yr achos, unwaith ar gyfer y grŵp cyfan. Nid oes rhaid i neb ei hanfon ymlaen.',
      },
      register: {
        title: 'Cymryd y rhestr drosodd',
        do: 'Yn nhab yr achos dewiswch {{people}} a phwyswch {{over}}. Pwyswch {{choose}} a chymryd residents.csv. Darllenwch {{preview}}, yna pwyswch {{take}}. Yna ticiwch y cam hwn.',
        notice:
          'Ni chadwyd dim cyn i chi ei weld. Mae dyddiad nad yw’n bod mewn un rhes: fe’i gadewir allan a’i henwi. Nid yw’r un rhestr o’i chymryd eto yn ychwanegu neb ddwywaith.',
      },
      assign: {
        title: 'Rhoi eitem i rywun',
        do: 'Dewiswch {{checklist}}. Wrth eitem pwyswch {{assign}}, dewiswch rywun o’r grŵp (chi yw hwnnw hyd yma), a’i anfon.',
        notice:
          'Mae’r rhestr wirio bapur gyfan yma, adran wrth adran. Mae enwau, dyddiadau a llythrennau cyntaf wrth ei heitemau.',
      },
      'not-applicable': {
        title: 'Rhoi eitem o’r neilltu',
        do: 'Wrth eitem arall pwyswch {{not}}, dywedwch {{why}}, a’i anfon. Yna pwyswch {{undo}} yn y bar sy’n ymddangos.',
        notice:
          'Setlir eitem nad yw’n berthnasol â rheswm, byth drwy ei gadael yn wag na’i thicio er mwyn gwneud. O’i chymryd yn ôl mae ar agor eto, ac mae’r ddau yn y gronoleg.',
      },
      notify: {
        title: 'Hysbysu',
        do: 'Dewiswch {{documents}}, pwyswch {{draft}}, llenwch yr hyn sydd ei angen, a phwyswch {{save}}. Yna pwyswch {{confirm}}, edrychwch ar {{recipients}}, a’i bwyso eto.',
        notice: 'Mae gan gau ei hysbysiad ei hun, ar wahân i un pryderon cynyddol.',
      },
      families: {
        title: 'Ysgrifennu at bobl a theuluoedd',
        do: 'Yn Outlook dewiswch “Neges newydd”, yn y cwarel yr achos a’r llythyr {{letter}}. Llenwch ef a phwyswch {{insert}}. Rhowch gyfeiriad dychmygol yn {{bcc}}, pwyswch {{file}}, a {{send}}.',
        notice: 'Ni allwch ddewis un iaith yn unig. {{both}} Ac nid oes neb yn gweld cyfeiriad rhywun arall.',
      },
      'in-welsh': {
        title: 'Gweithio yn yr iaith arall',
        do: 'Ar frig y dudalen, wrth {{language}}, dewiswch {{welsh}} (neu English, os ydych yn gweithio yn Gymraeg). Yn Teams agorwch sianel yr achos a’i dab. Yna ticiwch y cam hwn, ac ewch yn ôl i’ch iaith eich hun.',
        notice:
          'Mae pob testun yno yn y ddwy iaith, ac mae pob cydweithiwr yn gweld yr un cerdyn yn eu hiaith eu hunain.',
      },
    },
  },
  'provider-failure': {
    title: 'Darparwr yn methu',
    aim: 'Gweithredu o fewn oriau: dweud wrth y person iawn, cytuno ar arian yn ysgrifenedig, ac un digwyddiad uwchben sawl achos.',
    needs: 'unrhyw achos, megis achos y wers gyntaf.',
    steps: {
      open: {
        title: 'Agor methiant darparwr',
        do: 'Yn nhab unrhyw achos pwyswch {{back}}, yna {{open}}. Dewiswch {{failure}}, yna’r gwasanaeth {{service}}. Dewiswch reswm, ysgrifennwch rywbeth wrth {{shows}}, atebwch {{planned}}, a phwyswch {{submit}}.',
        notice:
          'Gweithdrefn o Loegr yw hon, o dan ei hargraffiad ei hun. Mae gan ei chyfarfod cyntaf derfyn amser mewn diwrnodau gwaith.',
      },
      activate: {
        title: 'Cofnodi’r actifadu',
        do: 'Pwyswch {{record}} a llenwch y ffurflen. Wrth {{capacity}} dewiswch {{staff}} yn gyntaf, a’i anfon. Yna dewiswch yr arweinydd neu’r dirprwy, a’i anfon eto.',
        notice: 'Nid yw neges a adawyd gyda’r swyddfa’n cyfrif. Rhaid i rywun a all weithredu ei chydnabod.',
      },
      contacts: {
        title: 'Darganfod pwy i’w ffonio',
        do: 'Dewiswch {{contacts}}. Yna ticiwch y cam hwn.',
        notice:
          'Mae eich cyngor yn eu henwi unwaith, gyda dirprwyon a rhifau y tu allan i oriau, ar gyfer pob achos. Mewn ymarfer nid oes neb wedi’i enwi eto.',
      },
      pay: {
        title: 'Cytuno ar daliad',
        do: 'Yn ôl yn {{overview}} pwyswch {{agree}}. Llenwch y ffurflen, ond gadewch {{agreement}} yn wag, a’i hanfon; yna dywedwch ble mae’r cytundeb ysgrifenedig, a’i hanfon eto.',
        notice: 'Heb gytundeb ysgrifenedig caiff ei wrthod: anodd yw cael arian a dalwyd ar frys yn ôl.',
      },
      incident: {
        title: 'Agor digwyddiad uwchben yr achosion',
        do: 'Ar frig y tab dewiswch {{incidents}}. Pwyswch {{open}}, llenwch y ffurflen a’i hanfon. Yn is i lawr, wrth {{link}}, chwiliwch am PF a chysylltwch yr achos. Yna ticiwch y cam hwn.',
        notice:
          'Un cynllun ac un adroddiad sefyllfa ar gyfer holl wasanaethau’r darparwr, wedi’u rhannu gan yr asiantaethau.',
      },
      news: {
        title: 'Gadael iddi waethygu',
        do: 'Fel eich hwylusydd eich hun, wrth “Ansolfedd y darparwr”, pwyswch {{happen}}. Yna agorwch {{inbox}} yn Outlook.',
        notice:
          'Beth fyddech chi’n ei wneud yn yr awr gyntaf? Penderfynwch, a gwnewch hynny yn Hafan. Mae tudalen yr hwylusydd yn dweud beth y gallai grŵp ei wneud.',
      },
    },
  },
  'lessons-learnt': {
    title: 'Gwersi, a diwedd achos',
    aim: 'Cofnodi’r hyn a ddysgwyd, gweld pryd y caniateir cau achos, a mynd â’r cofnod gyda chi.',
    needs: 'achos eich gwers gyntaf.',
    steps: {
      lesson: {
        title: 'Cofnodi gwers',
        do: 'Yn nhab eich achos cyntaf dewiswch {{log}} a phwyswch {{lesson}}. Wrth {{which}} dewiswch {{kind}}. Ysgrifennwch hi, dewiswch {{theme}}, a’i hanfon.',
        notice:
          'Cyfrifir themâu ar draws achosion, fel bod y rhai a all newid pethau’n gweld beth sy’n ailadrodd.',
      },
      'too-early': {
        title: 'Ceisio cau’n rhy gynnar',
        do: 'Ewch yn ôl i {{overview}}. Dewiswch yr ateb “Nac ydy: gall sicrhau ansawdd ei ddatrys …”, dywedwch pam o dan {{rationale}}, a phwyswch {{answer}}. Nawr pwyswch {{close}}, ysgrifennwch {{outcome}}, a’i anfon. Caewch y ffurflen, a thiciwch y cam hwn.',
        notice:
          'Tra bo adferiad ar agor ni chaeir yr achos. Enwir yr hyn sydd ar goll. Gallai arweinydd fynd ymlaen â rheswm; byddai’n sefyll yn y gronoleg.',
      },
      meet: {
        title: 'Cyflawni’r cam olaf',
        do: 'Dewiswch {{plan}}, pwyswch {{meet}} wrth bob cam gweithredu agored, dywedwch beth sy’n ei ddangos, a’i anfon.',
        notice:
          'Wedi’i gyflawni gyda thystiolaeth, nid ei dicio’n unig. Lle mae achos ymhellach ymlaen, mae’r dudalen wedyn yn dweud bod y Cod yn gofyn am ei derfynu.',
      },
      close: {
        title: 'Ei gau',
        do: 'Yn ôl yn {{overview}} pwyswch {{close}} eto. Ysgrifennwch {{outcome}}, ticiwch {{none}}, a’i anfon.',
        notice:
          'Mae’r achos yn aros yn ddarllenadwy fel y daeth i ben, ac nid yw’n derbyn newidiadau mwyach.',
      },
      chronology: {
        title: 'Darllen y gronoleg',
        do: 'Dewiswch {{chronology}} a’i darllen. Yna pwyswch {{document}} ac agor yr hyn a lawrlwythir. Yna ticiwch y cam hwn.',
        notice: 'Nid chi ysgrifennodd ddim ohoni. Daeth o’r hyn a wnaeth pobl, ac ni all neb ei newid wedyn.',
      },
      bundle: {
        title: 'Mynd â’r cofnod gyda chi',
        do: 'Pwyswch {{bundle}} ar frig yr achos. Edrychwch ar rywbeth arall yn y cyfamser; pan fydd yn barod, pwyswch {{fetch}} ac agor y ffeil. Yna ticiwch y cam hwn.',
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
        do: 'Yma, gyda’r hwylusydd, yn is i lawr o dan y namau, trowch {{fault}} ymlaen. Gadewch ef ar dair gwaith.',
        notice: 'Cyfrifir namau, felly gellir ailadrodd ymarfer.',
      },
      open: {
        title: 'Agor achos',
        do: 'Yn y sgwrs pwyswch {{phrase}} a llenwch y ffurflen fel yn y wers gyntaf: risg, math o bryder, tystiolaeth, a sicrhau ansawdd gyda’r hyn a ddaeth ohono. Anfonwch hi.',
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
        do: 'Gyda’r hwylusydd gosodwch {{fault}} i 50 gwaith a’i droi ymlaen. Agorwch un achos arall yn y sgwrs, yna diffoddwch y nam. Yn nhab sianel arall pwyswch {{back}}, dewiswch yr achos newydd, yna {{steps}}, a phwyswch {{retry}}.',
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
    needs: 'rhai achosion, megis rhai’r gwersi eraill.',
    steps: {
      director: {
        title: 'Fel y cyfarwyddwr',
        do: 'Byddwch yn Nia Ymarfer. Agorwch dab unrhyw achos a phwyswch {{back}}, yna {{glance}}. Ewch yn ôl i {{list}}, a rhowch gynnig ar {{overdue}} a {{suspended}}. Yna ticiwch y cam hwn.',
        notice:
          'Holl achosion y cyngor ar un sgrin: camau a’u hoed, terfynau a gadwyd ac a gollwyd, ataliadau, themâu gwersi. Caiff Excel yr un peth.',
      },
      'read-only': {
        title: 'Beth mae cyfarwyddwr yn ei newid',
        do: 'Agorwch achos a dewiswch {{checklist}}. Chwiliwch am {{tick}} wrth eitem: nid yw yno. Yna ticiwch y cam hwn.',
        notice: 'Mae cyfarwyddwr nad yw yn y grŵp yn darllen popeth ac yn newid dim.',
      },
      outsider: {
        title: 'Fel rhywun o’r tu allan',
        do: 'Byddwch yn Pat Placeholder. Mewn sianel pwyswch {{tick}} ar gerdyn (i Pat saif yno yn y ddwy iaith). Yna ticiwch y cam hwn.',
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

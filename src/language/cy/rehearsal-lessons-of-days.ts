/** Y gwersi am ddyddiau achos: y cyntaf, ei gyfarfodydd, ei ddiwedd, diwrnodau gwael, llygaid pobl eraill. */
export const lessonsOfDays = {
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
        do: 'Yn y tab dewiswch {{plan}}, yna {{add}}. Llenwch {{text}}, {{owner}} ac {{due}}. O dan {{response}} ysgrifennwch “Mae’r darparwr yn derbyn y canfyddiadau”. Pwyswch {{add}} yn y ffurflen.',
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
        do: 'Arhoswch yn {{meetings}} nes i {{slots}} ymddangos, a dewiswch un. Yna edrychwch yn {{calendar}}, ar y chwith (ar y gwaelod ar ffôn).',
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
        do: 'Ni all Hafan lanlwytho i’r llwyfan cenedlaethol drosoch. Cymerwch arnoch eich bod wedi gwneud, a phwyswch {{upload}}. Yna edrychwch yn {{files}}, ar y chwith (ar y gwaelod ar ffôn): mae’r dogfennau yn ffolder eich achos.',
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
  together: {
    title: 'Cyfarfodydd, cydweithwyr, y bore wedyn',
    aim: 'Cynnal y cyfarfod a drefnwyd gennych gyda Hafan wrth ei ochr, dangos achos i gydweithiwr, a gweld beth ddaw gyda’r bore nesaf.',
    needs: 'achos eich gwers gyntaf, gyda’i gyfarfod wedi’i drefnu.',
    steps: {
      agenda: {
        title: 'Newid yr agenda',
        do: 'Yn nhab eich achos cyntaf dewiswch {{meetings}}, yna {{open}}. Pwyswch {{change}}, yna {{own}}; ysgrifennwch linell wrth {{line}} a phwyswch {{add}}. Pwyswch {{save}}.',
        notice:
          'Daeth yr agenda o’r hyn sydd ar agor yn yr achos. Diweddarir y gwahoddiad yng nghalendr pawb ohono’i hun.',
      },
      note: {
        title: 'Cymryd nodiadau yn y cyfarfod',
        do: 'Yn y calendr, wrth y cyfarfod, pwyswch {{play}}. O dan {{agenda}} ticiwch linell. Ysgrifennwch gam gweithredu wrth {{action}}, rhowch {{owner}} ac {{due}}, a phwyswch {{next}}.',
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
        notice: 'Derbynnir eich tic ar unwaith. Dim ond y cerdyn sydd ychydig yn hwyr.',
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
      blocked: {
        title: 'Rhywun yn rhwystro Hafan',
        do: 'Gosodwch {{fault}} i 50 gwaith a’i droi ymlaen. Yna, yn uwch i fyny, o dan {{morning}}, pwyswch y botwm ddwywaith: erbyn hynny mae cyfarfod cyntaf yr achos yn agos.',
        notice:
          'Mae pobl yn rhwystro ap drwy gamgymeriad, neu am ei fod yn ysgrifennu gormod. Ni ddywedir wrth neb: daw Hafan i wybod pan fydd yn ysgrifennu atynt nesaf.',
      },
      'not-reached': {
        title: 'Gweld pwy na chyrhaeddwyd',
        do: 'Yn Teams agorwch dab achos y wers hon a dewiswch {{steps}}. O fewn munud bydd {{message}} ar y brig, wedi methu; darllenwch beth i’w wneud. Gyda’r hwylusydd diffoddwch {{fault}} eto. Yn ôl yn y tab pwyswch {{retry}}, ac edrychwch yn y sgwrs. Os nad yw’n cael ei gynnig mwyach, mae bore arall wedi anfon y neges: yna ticiwch y cam hwn.',
        notice:
          'Mae’r grŵp cyfan yn gweld pwy nad yw’n clywed am yr hyn sydd i’w wneud, a gall rhywun eu ffonio. Mae’r terfynau amser yn sefyll yr un fath, ac unwaith y daeth y neges.',
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
        do: 'Byddwch yn Nia Ymarfer. Agorwch dab unrhyw achos a phwyswch {{back}}, yna {{glance}}. Ewch yn ôl i {{list}}, a rhowch gynnig ar {{overdue}} ac {{suspended}}; lle nad oes llawer o le, maent y tu ôl i {{more}}. Yna ticiwch y cam hwn.',
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

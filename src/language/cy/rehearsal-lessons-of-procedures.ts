/** Y gwersi am weithdrefnau’r dogfennau: beth mae pob un yn gofyn amdano, a beth mae’n ei wrthod. */
export const lessonsOfProcedures = {
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
        do: 'Ewch i Outlook. Os oes neges yno o hyd, pwyswch {{send}} neu {{discard}}. Dewiswch yr achos newydd yn y cwarel, a’r llythyr {{letter}}. Llenwch ef, pwyswch {{insert}}, yna {{file}}, ac {{send}}.',
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
        do: 'Yn {{overview}}, yn is i lawr, pwyswch {{member}}, dewch o hyd i Gwen Esiampl, dewiswch ei {{role}}, a’i hychwanegu. (Ydy hi yn y grŵp eisoes? Yna ticiwch y cam hwn.)',
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
  closure: {
    title: 'Cartref yn cau',
    aim: 'Rhedeg dyddiau cyntaf cau gwasanaeth: dyddiadau, pwy sy’n gwneud beth, rhoi gwybod i’r rheoleiddwyr, a llythyr at bobl a theuluoedd yn y ddwy iaith.',
    steps: {
      open: {
        title: 'Agor yr achos cau',
        do: 'Yn y sgwrs pwyswch {{phrase}}, o dan y negeseuon (sgroliwch yno os nad yw i’w weld). Dewiswch {{kind}}, {{planned}} a {{reason}}, a phwyswch {{submit}} ar waelod y ffurflen.',
        notice:
          'Os oes achos am y gwasanaeth hwn ar agor eisoes, ystyriwch gamu drosodd yn lle hynny: daw ei hanes gydag ef.',
      },
      date: {
        title: 'Cofnodi pryd y mae’n cau',
        do: 'Yn Teams agorwch sianel yr achos a’i dab. Yn is i lawr, wrth {{dates}}, wrth ymyl {{closes}}, pwyswch {{record}}. Rhowch ddyddiad a’i anfon.',
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
        do: 'Yn y cwarel dewiswch yr achos cau, yna {{kind}}, a phwyswch {{file}}. Uwchben y neges, cadwch residents.csv ar y ddyfais hon.',
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
        do: 'Yn Outlook dewiswch “Neges newydd”; os oes un arall yno o hyd, pwyswch {{send}} neu {{discard}}. Yn y cwarel dewiswch yr achos a’r llythyr {{letter}}. Llenwch ef a phwyswch {{insert}}. Rhowch gyfeiriad dychmygol yn {{bcc}}, pwyswch {{file}}, ac {{send}}.',
        notice: 'Ni allwch ddewis un iaith yn unig. {{both}} Ac nid oes neb yn gweld cyfeiriad rhywun arall.',
      },
      'in-welsh': {
        title: 'Gweithio yn yr iaith arall',
        do: 'Ar frig y dudalen, lle mae enw’r iaith ({{language}}), dewiswch {{other}}. Yn Teams agorwch sianel yr achos a’i dab. Yna ticiwch y cam hwn, ac ewch yn ôl i’ch iaith eich hun.',
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
        title: 'Cofnodi’r ysgogi',
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
} as const;

/** Yr un testunau ag yn Saesneg, ar gyfer gweinydd yr ymarfer yn unig. */
export const rehearsalEvents = {
  insolvency: {
    title: 'Ansolfedd y darparwr',
    where: 'Neges ym mewnflwch Outlook.',
    mayDo:
      'Chwilio am y darparwr ar y bwrdd: mae ganddo fwy nag un gwasanaeth. Agor achos cau ar gyfer pob un, neu ddigwyddiad uwch eu pennau; galw’r grŵp ynghyd o fewn y terfyn amser; nodi bod y rhybudd wedi dod, gyda’i ddyddiad; rhoi gwybod i’r bwrdd iechyd ac AGC. Ni ddylent ateb y darparwr cyn siarad â’i gilydd.',
    subject: 'Gofal Enghraifft Cyf: penodi gweinyddwyr',
    p1: 'Ysgrifennaf fel cyd-weinyddwr Gofal Enghraifft Cyf, sy’n rhedeg Tŷ Gwyn a Plas Enghraifft. Fe’n penodwyd y bore yma.',
    p2: 'Mae arian ar gyfer cyflogau a bwyd am bedwar diwrnod ar ddeg. Rydym yn bwriadu cadw’r ddau gartref ar agor am yr amser hwnnw ac yn chwilio am brynwr. Os na cheir un, bydd y ddau’n cau.',
    p3: 'Rhowch wybod i mi heddiw pwy sy’n arwain ar ran y cyngor, a beth sydd ei angen arnoch gennym am y bobl sy’n byw yno.',
    p4: 'Robin Placeholder-Lewis, cyd-weinyddwr (dychmygol)',
  },
  residents: {
    title: 'Daw’r rhestr o bobl',
    where: 'Neges ym mewnflwch Outlook, gyda thabl ynghlwm.',
    mayDo:
      'Ei chymryd i gofrestr achos cau: mae’r rhagolwg yn dangos pa resi a ddeuai a pha gell na ellir ei darllen, cyn cadw dim. Anfon yr hyn sydd o’i le yn ôl yn hytrach na’i ddyfalu. Ffeilio’r neges yn yr achos, fel y gwelir beth a anfonodd y darparwr.',
    subject: 'Tŷ Gwyn: y bobl sy’n byw yma',
    p1: 'Gofynnoch am restr o’r bobl sy’n byw yn Nhŷ Gwyn. Mae ynghlwm fel y mae ein system yn ei rhoi.',
    p2: 'Mae tri ohonynt yn ffrindiau a hoffent aros gyda’i gilydd, beth bynnag a ddigwydd.',
    p3: 'Rhowch wybod i ni os na ellir darllen rhywbeth ynddi.',
    p4: 'Dafydd Sampl-Rees, rheolwr cofrestredig (dychmygol)',
  },
  ciwNotice: {
    title: 'Hysbysiad gan AGC',
    where: 'Neges ym mewnflwch Outlook.',
    mayDo:
      'Ei gofnodi fel tystiolaeth yn yr achos, gyda’i ffynhonnell. Ychwanegu’r camau gofynnol at y cynllun fel rhai sy’n dod o hysbysiad AGC, fel eu bod yn cyfrif yn bethau i’w hunioni. Peidio â gofyn i’r darparwr am ail gynllun am yr un pethau: mae gofynion AGC yn sefyll. Ystyried a fodlonwyd y meini prawf ar gyfer pryderon cynyddol.',
    subject: 'Tŷ Gwyn: hysbysiad gweithredu â blaenoriaeth',
    p1: 'Yn dilyn arolygiad o Tŷ Gwyn rydym wedi rhoi hysbysiad gweithredu â blaenoriaeth i’r darparwr am staffio yn y nos a thrin meddyginiaethau’n ddiogel.',
    p2: 'Rhaid i’r darparwr unioni’r ddau beth o fewn 28 diwrnod. Byddwn yn dychwelyd wedyn heb rybudd.',
    p3: 'Gofynnwn i chi roi gwybod i ni am unrhyw gam a gymerwch o dan eich contract.',
    p4: 'Tîm arolygu, Gogledd Cymru (dychmygol)',
  },
  memberIll: {
    title: 'Aelod yn mynd yn sâl',
    where: 'Eu calendr: i ffwrdd am bum diwrnod o heddiw.',
    mayDo:
      'Sylwi arno pan chwilir am amserau ar gyfer cyfarfod: mae’r person a enwir yn brysur. Enwi dirprwy yn y grŵp, neu symud y cyfarfod. Os yr arweinydd sy’n sâl, mae comisiynydd o’r asiantaeth arweiniol yn ychwanegu un arall.',
    subject: 'i ffwrdd, yn sâl',
  },
  family: {
    title: 'Teulu’n holi',
    where: 'Neges ym mewnflwch Outlook.',
    mayDo:
      'Ei nodi yn y cofnod ymholiadau, heb yr enw. Ateb yn iaith yr ysgrifennwr, a dweud beth sy’n hysbys a phryd y clywant fwy; wrth gau gwasanaeth, mae pobl a theuluoedd yn cael gwybod cyn y papurau newydd. Mae’r llythyr at bobl a theuluoedd yn mynd yn y ddwy iaith.',
    subject: 'A yw cartref fy mam yn cau?',
    p1: 'Clywais yn y siop fod Tŷ Gwyn am gau. Mae fy mam wedi byw yno ers chwe blynedd ac nid oes neb wedi dweud dim wrthym.',
    p2: 'A yw’n wir? Os ydyw, pwy sy’n penderfynu i ble mae hi’n mynd, ac a gaiff aros yn agos at ei ffrind o’r ystafell nesaf? Cymraeg mae hi’n ei siarad ac mae arni ofn gorfod ei hegluro ei hun yn Saesneg.',
    p3: 'Ysgrifennwch ataf, ac ati hi, os gwelwch yn dda.',
    p4: 'Cymar Ffug (merch)',
  },
  press: {
    title: 'Y wasg yn ffonio',
    where: 'Postiad yn sianel General y tîm.',
    mayDo:
      'Cytuno ar un llinell gyda’r partneriaid cyn i neb ateb, a nodi’r alwad yn y cofnod. Dim am unigolyn a enwir, a dim nad yw pobl, teuluoedd a staff wedi’i glywed eto.',
    text: 'Mae’r Enghraifft Gazette wedi ffonio am Tŷ Gwyn. Maent yn dweud nad oes preswylwyr newydd yn cael eu lleoli yno ac yn gofyn a yw’r cyngor yn ei gau. Maent yn mynd i’r wasg am bump. Beth gaf i ei ddweud, a phwy sy’n siarad drosom?',
  },
} as const;

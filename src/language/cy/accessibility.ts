export const accessibility = {
  title: 'Datganiad hygyrchedd',
  scope:
    'Mae’r datganiad hwn yn ymwneud â thab Hafan yn Microsoft Teams a’i chwarel yn Outlook. Eich sefydliad chi sy’n eu rhedeg.',
  can: {
    title: 'Beth y gallwch ei ddisgwyl',
    list: {
      keyboard: 'Gellir cyrraedd a gwneud popeth â’r bysellfwrdd yn unig.',
      text: 'Gellir dyblu maint y testun, a chwyddo tudalennau i 400 %, heb golli dim.',
      themes:
        'Mae themâu golau, tywyll a chyferbyniad uchel yn dilyn eich gosodiadau, ac felly hefyd llai o symudiad.',
      language:
        'Gellir darllen popeth yn Gymraeg ac yn Saesneg, ac mae pob darn yn dweud ym mha iaith y mae.',
    },
  },
  status: {
    title: 'I ba raddau y mae’n cydymffurfio',
    text: 'Mae Hafan yn cydymffurfio’n rhannol â lefel AA Canllawiau Hygyrchedd Cynnwys y We 2.2, am y rhesymau isod.',
  },
  gaps: {
    title: 'Beth nad yw’n hygyrch, neu nad yw’n hysbys eto',
    list: {
      people:
        'Nid oes neb sy’n dibynnu ar ddarllenydd sgrin, rheolaeth llais neu switsh wedi rhoi cynnig arni eto.',
      diagrams:
        'Mae’r llythrennau mewn diagramau a siartiau yn tyfu gyda’r dudalen, ond nid pan fydd testun yn unig yn cael ei chwyddo. Mae rhestr neu dabl wrth ymyl pob un yn dweud yr un peth.',
      microsoft:
        'Teams ac Outlook Microsoft ei hun sy’n penderfynu sut y dangosir cardiau mewn sianeli a sgyrsiau, cyfarfodydd a negeseuon.',
      documents:
        'Ffeiliau Word â phenawdau ac iaith yw llythyrau a hysbysiadau; nid oes neb wedi eu profi â darllenydd sgrin. Mae’r hyn y mae pobl yn ei lanlwytho mor hygyrch ag y gwnaethant ef.',
    },
  },
  ask: {
    title: 'Fformat arall, neu broblem',
    text: 'Gofynnwch i’r sefydliad a roddodd Hafan i chi, sydd i enwi ei gyswllt a’r amser y bydd yn ateb ynddo. Dywedwch beth sydd ei angen arnoch, ac ar ba dudalen.',
  },
  enforcement: {
    title: 'Os nad ydych yn fodlon â’r ateb',
    text: 'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018. Mae’r Gwasanaeth Cynghori a Chymorth ar Gydraddoldeb yn cynghori ar sut i gwyno.',
    link: 'Gwasanaeth Cynghori a Chymorth ar Gydraddoldeb',
  },
  tested: {
    title: 'Sut y cafodd ei phrofi',
    text: 'Mae rhaglen yn gwirio pob sgrin bob tro y mae Hafan yn newid: yn y ddwy iaith, ar ddau led, mewn tair thema, â thestun mawr ac â thestun ar wahân; y prif rai hefyd yn y lliwiau y mae Windows yn eu dewis, a’r prif dasgau drwy wasgu bysellau yn unig. Mae gwiriadau rhaglen yn dod o hyd i rai rhwystrau, nid i bob un.',
    prepared: 'Paratowyd ar {{date}} gan y rhai sy’n gwneud Hafan.',
  },
} as const;

import { asked } from '../../../papers/draft-fields.ts';
import { letterToPartners, letterToPeople, listOf, paragraph } from '../../../papers/letter-frame.ts';

const changesOn = asked(
  'changes-on',
  'date',
  false,
  'The change happens by',
  'Bydd y newid yn digwydd erbyn',
);
const whomToAsk = asked(
  'contact',
  'line',
  true,
  'Whom to ask, with telephone number',
  'Pwy i’w holi, gyda rhif ffôn',
);
const why = asked('why', 'text', true, 'Why, in plain words', 'Pam, mewn geiriau plaen');

export const changeToPeople = letterToPeople({
  id: 'service-change-people-and-families',
  cite: 'Code 6.7',
  also: ['Code 6.4', 'Code 6.8', 'NF 1.63'],
  title: {
    en: 'To people and families about the change of service',
    cy: 'At bobl a theuluoedd ynghylch newid gwasanaeth',
  },
  subject: { en: 'Your care: a change of service', cy: 'Eich gofal: newid gwasanaeth' },
  fields: [
    why,
    changesOn,
    asked('options', 'text', true, 'What people can choose from', 'Yr hyn y gall pobl ddewis ohono'),
    asked('meeting', 'text', false, 'Meeting for people and families', 'Cyfarfod i bobl a theuluoedd'),
    asked('next-news', 'date', true, 'We write again by', 'Byddwn yn ysgrifennu eto erbyn'),
    whomToAsk,
    asked('advocacy', 'line', false, 'Advocacy service', 'Gwasanaeth eirioli'),
  ],
  body: [
    paragraph(
      'To everyone who uses the service, and their families and representatives,',
      'At bawb sy’n defnyddio’r gwasanaeth, a’u teuluoedd a’u cynrychiolwyr,',
    ),
    paragraph(
      'We are going to stop buying care from this service. Your care does not stop: you will have another service before this one ends, whoever pays for it.',
      'Rydym yn mynd i roi’r gorau i brynu gofal gan y gwasanaeth hwn. Nid yw eich gofal yn dod i ben: bydd gennych wasanaeth arall cyn i’r un hwn orffen, pwy bynnag sy’n talu amdano.',
    ),
    paragraph('Why: {why}', 'Pam: {why}', 'why'),
    paragraph(
      'The change happens by this date: {changes-on}.',
      'Bydd y newid yn digwydd erbyn y dyddiad hwn: {changes-on}.',
      'changes-on',
    ),
    paragraph('Your options: {options}', 'Eich dewisiadau: {options}', 'options'),
    paragraph(
      'Someone will sit down with each of you to hear what you need and what you would like. Nothing is settled for you without that. If it would help to have somebody speak up with you, we can arrange it.',
      'Bydd rhywun yn eistedd i lawr gyda phob un ohonoch i glywed yr hyn sydd ei angen arnoch a’r hyn yr hoffech ei gael. Ni chaiff dim ei setlo i chi heb hynny. Os byddai’n help cael rhywun i godi llais gyda chi, gallwn drefnu hynny.',
    ),
    paragraph('Advocacy: {advocacy}', 'Eiriolaeth: {advocacy}', 'advocacy'),
    paragraph(
      'If you care for someone without being paid and this change makes that harder, ask us for an assessment of the support you need.',
      'Os ydych yn gofalu am rywun yn ddi-dâl a bod y newid hwn yn gwneud hynny’n anos, gofynnwch i ni am asesiad o’r cymorth sydd ei angen arnoch.',
    ),
    paragraph('A meeting for you: {meeting}', 'Cyfarfod i chi: {meeting}', 'meeting'),
    paragraph(
      'Please ask us anything, in Welsh or English: {contact}. We will write again by this date, or sooner if there is news: {next-news}.',
      'Gofynnwch unrhyw beth i ni, yn Gymraeg neu’n Saesneg: {contact}. Byddwn yn ysgrifennu eto erbyn y dyddiad hwn, neu’n gynt os bydd newyddion: {next-news}.',
    ),
  ],
});

export const changeToWorkforce = letterToPartners({
  id: 'service-change-workforce',
  cite: 'Code 6.7',
  also: ['Code 6.5', 'NF Standard 6'],
  title: {
    en: 'To staff and their representatives about the change of service',
    cy: 'At staff a’u cynrychiolwyr ynghylch newid gwasanaeth',
  },
  subject: {
    en: '{service}: what the change means for staff',
    cy: '{service}: beth mae’r newid yn ei olygu i staff',
  },
  fields: [
    why,
    changesOn,
    asked(
      'support',
      'list',
      true,
      'What is done for staff, one a line',
      'Yr hyn a wneir i staff, un i bob llinell',
    ),
    asked('meeting', 'text', false, 'Meeting for staff and unions', 'Cyfarfod i staff ac undebau'),
    whomToAsk,
  ],
  body: [
    paragraph(
      'To everyone who works in the service, and to their trade unions and representatives,',
      'At bawb sy’n gweithio yn y gwasanaeth, a’u hundebau llafur a’u cynrychiolwyr,',
    ),
    paragraph(
      'We are going to stop commissioning from this service. The people you care for know you and trust you, and what you know is needed in this area. We want you to stay in care here if you wish to.',
      'Rydym yn mynd i roi’r gorau i gomisiynu gan y gwasanaeth hwn. Mae’r bobl yr ydych yn gofalu amdanynt yn eich adnabod ac yn ymddiried ynoch, ac mae angen yr hyn a wyddoch yn yr ardal hon. Rydym am i chi aros mewn gofal yma os dymunwch.',
    ),
    paragraph('Why: {why}', 'Pam: {why}', 'why'),
    paragraph(
      'The change happens by this date: {changes-on}.',
      'Bydd y newid yn digwydd erbyn y dyddiad hwn: {changes-on}.',
      'changes-on',
    ),
    listOf('support', 'What is being done for you:', 'Yr hyn sy’n cael ei wneud i chi:'),
    paragraph('A meeting for you: {meeting}', 'Cyfarfod i chi: {meeting}', 'meeting'),
    paragraph(
      'Your employer answers for your contract and your rights. For everything else, ask us in Welsh or English: {contact}.',
      'Eich cyflogwr sy’n gyfrifol am eich contract a’ch hawliau. Am bopeth arall, gofynnwch i ni yn Gymraeg neu’n Saesneg: {contact}.',
    ),
  ],
});

export const changeToPartners = letterToPartners({
  id: 'service-change-partners',
  cite: 'Code 6.7',
  also: ['Code 3.8'],
  title: {
    en: 'To partners about the change of service',
    cy: 'At bartneriaid ynghylch newid gwasanaeth',
  },
  subject: {
    en: '{service}: we are ending our contract ({reference})',
    cy: '{service}: rydym yn dod â’n contract i ben ({reference})',
  },
  fields: [
    why,
    changesOn,
    asked(
      'asks',
      'list',
      false,
      'What we ask of you, one a line',
      'Yr hyn a ofynnwn gennych, un i bob llinell',
    ),
    whomToAsk,
  ],
  body: [
    paragraph(
      'We are going to stop commissioning from this service and are arranging another for each person. You may be caring for some of them, or have people of your own there.',
      'Rydym yn mynd i roi’r gorau i gomisiynu gan y gwasanaeth hwn ac yn trefnu un arall i bob unigolyn. Efallai eich bod yn gofalu am rai ohonynt, neu fod gennych bobl eich hun yno.',
    ),
    paragraph('Why: {why}', 'Pam: {why}', 'why'),
    paragraph(
      'The change happens by this date: {changes-on}.',
      'Bydd y newid yn digwydd erbyn y dyddiad hwn: {changes-on}.',
      'changes-on',
    ),
    listOf('asks', 'We ask you:', 'Gofynnwn i chi:'),
    paragraph(
      'Please pass this on only to those who need it. Whom to ask, in Welsh or English: {contact}.',
      'Rhannwch hyn dim ond â’r rhai y mae arnynt ei angen. Pwy i’w holi, yn Gymraeg neu’n Saesneg: {contact}.',
    ),
  ],
});

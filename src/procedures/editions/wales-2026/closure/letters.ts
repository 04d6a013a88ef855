import type { LetterTemplate } from '../../../types.ts';
import { asked, known, nextMeeting, registeredManager } from '../../../papers/draft-fields.ts';
import { letterToPeople, listOf, paragraph, providerLetter } from '../../../papers/letter-frame.ts';
import { suspensionLetters } from '../suspension-letters.ts';
import { closureNews } from './letter-news.ts';

const closesOn = known(
  'closes-on',
  'closes-on',
  'The service closes on',
  'Mae’r gwasanaeth yn cau ar',
  'line',
  false,
);

export const letters: readonly LetterTemplate[] = [
  providerLetter({
    id: 'closure-support',
    cite: 'Code 7.11',
    also: ['Code 1.17'],
    title: { en: 'Roles and support during closure', cy: 'Rolau a chymorth yn ystod y cau' },
    subject: {
      en: '{service}: roles and support during closure ({reference})',
      cy: '{service}: rolau a chymorth yn ystod y cau ({reference})',
    },
    fields: [
      registeredManager,
      closesOn,
      asked(
        'support',
        'list',
        true,
        'Support that we give, one a line',
        'Cymorth a roddwn, un i bob llinell',
      ),
      asked(
        'asks',
        'list',
        false,
        'What we also ask of you, one a line',
        'Yr hyn a ofynnwn gennych hefyd, un i bob llinell',
      ),
      nextMeeting,
    ],
    body: [
      paragraph(
        'Your service is to close. People’s safety and well-being come first until the last of them has settled elsewhere. This letter sets out who does what, and how we will support you.',
        'Mae eich gwasanaeth i gau. Diogelwch a llesiant pobl sy’n dod yn gyntaf nes bod yr olaf ohonynt wedi ymgartrefu mewn man arall. Mae’r llythyr hwn yn nodi pwy sy’n gwneud beth, a sut y byddwn yn eich cefnogi.',
      ),
      paragraph(
        'The service closes on: {closes-on}.',
        'Mae’r gwasanaeth yn cau ar: {closes-on}.',
        'closes-on',
      ),
      paragraph(
        'The provider: keep care safe and good, and keep to the regulations, until the end; work with our closure team and with Care Inspectorate Wales; give our staff free access to people and records.',
        'Y darparwr: cadwch y gofal yn ddiogel ac yn dda, a chydymffurfiwch â’r rheoliadau, hyd y diwedd; gweithiwch gyda’n tîm cau a chydag Arolygiaeth Gofal Cymru; rhowch fynediad rhydd i’n staff at bobl a chofnodion.',
      ),
      paragraph(
        'The responsible individual: speak for the provider in our meetings, oversee the closure, and tell us at once of anything that puts people at risk or changes the date.',
        'Yr unigolyn cyfrifol: siaradwch dros y darparwr yn ein cyfarfodydd, goruchwyliwch y cau, a rhowch wybod i ni ar unwaith am unrhyw beth sy’n peryglu pobl neu’n newid y dyddiad.',
      ),
      paragraph(
        'The registered manager ({registered-manager}): keep enough staff who know the people, hand over each care plan, medicines and records, and release staff to go with people where that helps.',
        'Y rheolwr cofrestredig ({registered-manager}): cadwch ddigon o staff sy’n adnabod y bobl, trosglwyddwch bob cynllun gofal, meddyginiaethau a chofnodion, a rhyddhewch staff i fynd gyda phobl lle bo hynny’n helpu.',
      ),
      listOf('support', 'We will give this support:', 'Byddwn yn rhoi’r cymorth hwn:'),
      listOf('asks', 'We also ask you:', 'Gofynnwn hefyd i chi:'),
      paragraph('Our next meeting: {next-meeting}.', 'Ein cyfarfod nesaf: {next-meeting}.', 'next-meeting'),
      paragraph(
        'This is a hard time for you and your staff too. Please call me whenever we can help.',
        'Mae hwn yn gyfnod anodd i chi a’ch staff hefyd. Ffoniwch fi pryd bynnag y gallwn helpu.',
      ),
    ],
  }),
  letterToPeople({
    id: 'closure-people-and-families',
    cite: 'Code 7.10',
    also: ['Code 7.7', 'Code 7.8', 'Code 7.9', 'NF 1.63'],
    title: { en: 'To people and families about the closure', cy: 'At bobl a theuluoedd ynghylch y cau' },
    subject: {
      en: '{service} is closing: what happens next',
      cy: '{service} yn cau: beth sy’n digwydd nesaf',
    },
    fields: [
      known(
        'reasons',
        'criteria',
        'Why the service is closing',
        'Pam mae’r gwasanaeth yn cau',
        'list',
        false,
      ),
      closesOn,
      asked('options', 'text', true, 'What people can choose from', 'Yr hyn y gall pobl ddewis ohono'),
      asked('meeting', 'text', false, 'Meeting for people and families', 'Cyfarfod i bobl a theuluoedd'),
      asked('next-news', 'date', true, 'We write again by', 'Byddwn yn ysgrifennu eto erbyn'),
      asked('contact', 'line', true, 'Whom to ask, with telephone number', 'Pwy i’w holi, gyda rhif ffôn'),
      asked('advocacy', 'line', false, 'Advocacy service', 'Gwasanaeth eirioli'),
    ],
    body: [
      paragraph(
        'To everyone who uses the service, and their families and representatives,',
        'At bawb sy’n defnyddio’r gwasanaeth, a’u teuluoedd a’u cynrychiolwyr,',
      ),
      paragraph(
        'We are sorry to tell you that this service is going to close. You will not be left without care. We will help each of you find care that suits you, whether a council, the NHS or you yourself pay for it.',
        'Mae’n ddrwg gennym ddweud wrthych fod y gwasanaeth hwn yn mynd i gau. Ni chewch eich gadael heb ofal. Byddwn yn helpu pob un ohonoch i ddod o hyd i ofal sy’n addas i chi, boed awdurdod lleol, y GIG neu chi eich hun yn talu amdano.',
      ),
      paragraph(
        'The service closes on: {closes-on}.',
        'Mae’r gwasanaeth yn cau ar: {closes-on}.',
        'closes-on',
      ),
      listOf('reasons', 'Why this is happening:', 'Pam mae hyn yn digwydd:'),
      paragraph('Your options: {options}', 'Eich dewisiadau: {options}', 'options'),
      paragraph(
        'Someone will speak with each of you about what you need and what you would like. What you want matters in every decision. If you would find it hard to decide or to speak up, we can arrange someone to support you.',
        'Bydd rhywun yn siarad â phob un ohonoch am yr hyn sydd ei angen arnoch a’r hyn yr hoffech ei gael. Mae’r hyn yr ydych chi ei eisiau yn bwysig ym mhob penderfyniad. Os byddai’n anodd i chi benderfynu neu godi llais, gallwn drefnu i rywun eich cefnogi.',
      ),
      paragraph('Advocacy: {advocacy}', 'Eiriolaeth: {advocacy}', 'advocacy'),
      paragraph(
        'If you move, we will help with the arrangements and transport, and someone will go with you.',
        'Os byddwch yn symud, byddwn yn helpu gyda’r trefniadau a’r cludiant, a bydd rhywun yn mynd gyda chi.',
      ),
      paragraph(
        'If you care for someone without being paid, you can ask us for an assessment of the support that you need.',
        'Os ydych yn gofalu am rywun yn ddi-dâl, gallwch ofyn i ni am asesiad o’r cymorth sydd ei angen arnoch.',
      ),
      paragraph('A meeting for you: {meeting}', 'Cyfarfod i chi: {meeting}', 'meeting'),
      paragraph(
        'Please ask us anything, in Welsh or English: {contact}. We will write again by this date, or sooner if there is news: {next-news}.',
        'Gofynnwch unrhyw beth i ni, yn Gymraeg neu’n Saesneg: {contact}. Byddwn yn ysgrifennu eto erbyn y dyddiad hwn, neu’n gynt os bydd newyddion: {next-news}.',
      ),
    ],
  }),
  closureNews,
  ...suspensionLetters,
];

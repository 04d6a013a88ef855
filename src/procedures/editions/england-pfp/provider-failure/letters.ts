import type { LetterTemplate } from '../../../types.ts';
import { asked, known, nextMeeting, registeredManager } from '../../../papers/draft-fields.ts';
import { letterToPeople, listOf, paragraph, providerLetter } from '../../../papers/letter-frame.ts';

const closesOn = known(
  'closes-on',
  'closes-on',
  'The service closes on',
  'Mae’r gwasanaeth yn cau ar',
  'line',
  false,
);

/** English law does not ask for Welsh as well: the reader's own language is enough. */
const toFamilies = (letter: Parameters<typeof letterToPeople>[0]): LetterTemplate => ({
  ...letterToPeople(letter),
  alwaysBoth: false,
});

const toPartners = (letter: Parameters<typeof letterToPeople>[0]): LetterTemplate => ({
  ...letterToPeople(letter),
  to: 'partners',
  alwaysBoth: false,
});

export const letters: readonly LetterTemplate[] = [
  providerLetter({
    id: 'pf-activation-confirmed',
    cite: 'PFP App. A 2.12',
    also: ['PFP 4.5', 'PFP App. A 2.9', 'PFP App. A 2.10', 'PFP App. A 2.16'],
    title: {
      en: 'Procedure started; access to the service',
      cy: 'Cychwyn y weithdrefn; mynediad i’r gwasanaeth',
    },
    subject: {
      en: '{service}: our provider failure procedure has started ({reference})',
      cy: '{service}: mae ein gweithdrefn methiant darparwyr wedi cychwyn ({reference})',
    },
    fields: [
      registeredManager,
      known('reasons', 'criteria', 'What we understand', 'Yr hyn a ddeallwn', 'list', false),
      asked('visit', 'text', false, 'When our staff come, and who', 'Pryd y daw ein staff, a phwy'),
      asked(
        'asks',
        'list',
        false,
        'What else we ask, one a line',
        'Yr hyn a ofynnwn hefyd, un i bob llinell',
      ),
      asked('contact', 'line', true, 'Our contact, day and night', 'Ein cyswllt, ddydd a nos'),
      nextMeeting,
    ],
    body: [
      paragraph(
        'Council and NHS have started their joint procedure for provider failure for your service. It is there to keep people safe and, where that can be done, to keep the service going. It is not a judgement on you.',
        'Mae’r awdurdod lleol a’r GIG wedi cychwyn eu gweithdrefn ar y cyd ar gyfer methiant darparwyr mewn perthynas â’ch gwasanaeth. Ei diben yw cadw pobl yn ddiogel a, lle gellir, cadw’r gwasanaeth i fynd. Nid yw’n farn arnoch chi.',
      ),
      listOf('reasons', 'What we understand so far:', 'Yr hyn a ddeallwn hyd yma:'),
      paragraph(
        'Please let our professionals in freely while people are reassessed, moved or transferred, and let them see the records that they need.',
        'Rhowch fynediad rhydd i’n gweithwyr proffesiynol tra bo pobl yn cael eu hailasesu, eu symud neu eu trosglwyddo, a gadewch iddynt weld y cofnodion y mae arnynt eu hangen.',
      ),
      paragraph('Visits: {visit}', 'Ymweliadau: {visit}', 'visit'),
      paragraph(
        'Please send us now: a list of everyone whom you serve, with needs and who pays; your business continuity plan; the names of the managers who will work with us. Registered manager: {registered-manager}.',
        'Anfonwch atom yn awr: rhestr o bawb yr ydych yn eu gwasanaethu, gydag anghenion a phwy sy’n talu; eich cynllun parhad busnes; enwau’r rheolwyr a fydd yn gweithio gyda ni. Rheolwr cofrestredig: {registered-manager}.',
      ),
      listOf('asks', 'We also ask:', 'Gofynnwn hefyd:'),
      paragraph('Next meeting: {next-meeting}', 'Cyfarfod nesaf: {next-meeting}', 'next-meeting'),
      paragraph(
        'Your business affairs stay confidential: we share only what others need to know. Tell us at once of anything that puts people at risk. Contact: {contact}.',
        'Mae materion eich busnes yn parhau’n gyfrinachol: dim ond yr hyn y mae angen i eraill ei wybod a rannwn. Rhowch wybod i ni ar unwaith am unrhyw beth sy’n peryglu pobl. Cyswllt: {contact}.',
      ),
    ],
  }),
  toFamilies({
    id: 'pf-people-and-families',
    cite: 'PFP App. A 2.11',
    also: ['PFP 1.3', 'PFP 1.6', 'PFP App. A 6.1', 'PFP App. A 7.4'],
    title: { en: 'To people and families', cy: 'At bobl a theuluoedd' },
    subject: {
      en: '{service}: your care and what happens next',
      cy: '{service}: eich gofal a’r hyn sy’n digwydd nesaf',
    },
    fields: [
      asked(
        'what-happens',
        'text',
        true,
        'What happens to the service',
        'Yr hyn sy’n digwydd i’r gwasanaeth',
      ),
      closesOn,
      asked('choices', 'text', true, 'What people can choose from', 'Yr hyn y gall pobl ddewis ohono'),
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
      paragraph('{what-happens}', '{what-happens}'),
      paragraph('The service closes on: {closes-on}', 'Mae’r gwasanaeth yn cau ar: {closes-on}', 'closes-on'),
      paragraph(
        'Your care goes on. Whoever pays for it, we will help you to have care that suits you, near whom and where you would like as far as we can. If there are people whom you would like to stay close to, tell us.',
        'Mae eich gofal yn parhau. Pwy bynnag sy’n talu amdano, byddwn yn eich helpu i gael gofal sy’n addas i chi, yn agos at bwy a lle yr hoffech hyd y gallwn. Os oes pobl yr hoffech aros yn agos atynt, dywedwch wrthym.',
      ),
      paragraph('Your choices: {choices}', 'Eich dewisiadau: {choices}'),
      paragraph(
        'Somebody will speak with you about what you need and want. If it is hard for you to decide or to speak up, someone can support you or speak for you. Advocacy: {advocacy}',
        'Bydd rhywun yn siarad â chi am yr hyn sydd ei angen arnoch a’r hyn yr hoffech. Os yw’n anodd i chi benderfynu neu godi llais, gall rhywun eich cefnogi neu siarad ar eich rhan. Eiriolaeth: {advocacy}',
        'advocacy',
      ),
      paragraph(
        'If you look after somebody, you can ask us for a carer’s assessment.',
        'Os ydych yn gofalu am rywun, gallwch ofyn i ni am asesiad gofalwr.',
      ),
      paragraph('A meeting for you: {meeting}', 'Cyfarfod i chi: {meeting}', 'meeting'),
      paragraph(
        'Please ask us anything: {contact}. We write again by this date, or sooner if there is news: {next-news}.',
        'Gofynnwch unrhyw beth i ni: {contact}. Byddwn yn ysgrifennu eto erbyn y dyddiad hwn, neu’n gynt os bydd newyddion: {next-news}.',
      ),
    ],
  }),
  providerLetter({
    id: 'pf-payment-agreement',
    cite: 'PFP 8.3',
    title: { en: 'Agreement on a payment', cy: 'Cytundeb ar daliad' },
    subject: {
      en: '{service}: what our payment is for ({reference})',
      cy: '{service}: ar gyfer beth y mae ein taliad ({reference})',
    },
    fields: [
      asked(
        'payee',
        'line',
        true,
        'Paid to (provider or insolvency practitioner)',
        'Telir i (darparwr neu ymarferydd ansolfedd)',
      ),
      asked('amount', 'line', true, 'Amount', 'Swm'),
      asked('purpose', 'text', true, 'What it is for', 'Ei ddiben'),
      asked(
        'place',
        'line',
        true,
        'Where it is spent (service or site)',
        'Ble y caiff ei wario (gwasanaeth neu safle)',
      ),
      asked('until', 'date', true, 'Until', 'Hyd at'),
      asked('proof', 'text', true, 'How its use is shown', 'Sut y dangosir ei ddefnydd'),
      asked('conditions', 'list', false, 'Other conditions, one a line', 'Amodau eraill, un i bob llinell'),
    ],
    body: [
      paragraph(
        'We are willing to make the payment below so that care at this service goes on. We need your written agreement first. Until we have it we may hold the payment back.',
        'Rydym yn barod i wneud y taliad isod fel bod gofal yn y gwasanaeth hwn yn parhau. Mae arnom angen eich cytundeb ysgrifenedig yn gyntaf. Hyd nes y’i cawn, gallwn ddal y taliad yn ôl.',
      ),
      paragraph(
        'Paid to: {payee} · Amount: {amount} · Until: {until}',
        'Telir i: {payee} · Swm: {amount} · Hyd at: {until}',
      ),
      paragraph('What it is for: {purpose}', 'Ei ddiben: {purpose}'),
      paragraph('Where it is spent: {place}', 'Ble y caiff ei wario: {place}'),
      paragraph('How its use is shown: {proof}', 'Sut y dangosir ei ddefnydd: {proof}'),
      listOf('conditions', 'Other conditions:', 'Amodau eraill:'),
      paragraph(
        'By signing and returning this letter you agree that the money is used for this purpose and at this place only.',
        'Drwy lofnodi a dychwelyd y llythyr hwn, rydych yn cytuno mai at y diben hwn ac yn y lle hwn yn unig y defnyddir yr arian.',
      ),
      paragraph(
        'Agreed by (name, role, date): ____________________',
        'Cytunwyd gan (enw, rôl, dyddiad): ____________________',
      ),
    ],
  }),
  toPartners({
    id: 'pf-other-authorities',
    cite: 'PFP App. A 4.2',
    also: ['PFP 1.7', 'PFP 6.1', 'PFP 6.3', 'PFP App. A 2.5', 'PFP App. A 7.24'],
    title: {
      en: 'To authorities with people in the service',
      cy: 'At awdurdodau sydd â phobl yn y gwasanaeth',
    },
    subject: {
      en: '{service}: people whom you have placed ({reference})',
      cy: '{service}: pobl a leolwyd gennych ({reference})',
    },
    fields: [
      closesOn,
      asked('number', 'line', true, 'How many of their people', 'Faint o’u pobl hwy'),
      asked('situation', 'text', true, 'The situation in short', 'Y sefyllfa yn fyr'),
      asked('answer-by', 'date', true, 'Answer by', 'Ateb erbyn'),
      asked('contact', 'line', true, 'Our contact, day and night', 'Ein cyswllt, ddydd a nos'),
      nextMeeting,
    ],
    body: [
      paragraph('To the commissioner of care,', 'At y comisiynydd gofal,'),
      paragraph('{situation}', '{situation}'),
      paragraph('The service closes on: {closes-on}', 'Mae’r gwasanaeth yn cau ar: {closes-on}', 'closes-on'),
      paragraph(
        'People whom you fund or have placed there: {number}',
        'Pobl yr ydych yn eu hariannu neu wedi’u lleoli yno: {number}',
      ),
      paragraph(
        'We see that they are safe now. You go on paying for their care and plan it for the longer term. Please tell us whether you manage each move yourselves or would like us to do it for you, and name your contact.',
        'Rydym yn sicrhau eu bod yn ddiogel yn awr. Chi sy’n parhau i dalu am eu gofal ac yn ei gynllunio ar gyfer y tymor hwy. Dywedwch wrthym a ydych yn rheoli pob symud eich hunain neu am i ni wneud hynny ar eich rhan, ac enwch eich cyswllt.',
      ),
      paragraph(
        'Please answer by: {answer-by}. Contact: {contact}.',
        'Atebwch erbyn: {answer-by}. Cyswllt: {contact}.',
      ),
      paragraph('Next meeting: {next-meeting}', 'Cyfarfod nesaf: {next-meeting}', 'next-meeting'),
      paragraph(
        'The provider’s affairs are confidential. Please share this only with those who need it.',
        'Mae materion y darparwr yn gyfrinachol. Rhannwch hwn â’r rhai y mae arnynt ei angen yn unig.',
      ),
    ],
  }),
];

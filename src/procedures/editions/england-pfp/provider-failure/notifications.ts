import type { NotificationTemplate } from '../../../types.ts';
import {
  address,
  agency,
  asked,
  asks,
  date,
  known,
  nextMeeting,
  provider,
  reference,
  registration,
  service,
  signatory,
  signatoryRole,
} from '../../../papers/draft-fields.ts';
import { heading, listOf, paragraph } from '../../../papers/letter-frame.ts';
import { closesOn, milestones } from '../../../papers/report-frame.ts';

export const notifications: readonly NotificationTemplate[] = [
  {
    id: 'pf-provider-failure',
    cite: 'PFP 4.5',
    also: ['PFP App. A 2.5', 'PFP App. A 2.13', 'PFP App. A 4.2'],
    title: {
      en: 'Notification of provider failure or exit',
      cy: 'Hysbysiad o fethiant neu ymadawiad darparwr',
    },
    fields: [
      reference,
      date,
      service,
      address,
      registration,
      provider,
      known('opened-on', 'opened-on', 'Procedure started on', 'Cychwynnwyd y weithdrefn ar'),
      known('reasons', 'criteria', 'What lies behind it', 'Yr hyn sydd y tu ôl iddo', 'list', false),
      milestones,
      closesOn,
      asked('certainty', 'text', true, 'How certain it is', 'Pa mor sicr ydyw'),
      asked(
        'people',
        'text',
        false,
        'People affected, by who pays',
        'Y bobl yr effeithir arnynt, yn ôl pwy sy’n talu',
      ),
      asks,
      nextMeeting,
      signatory,
      signatoryRole,
      agency,
    ],
    blocks: [
      paragraph(
        'We notify you that a provider of care has failed, may fail, or is leaving. People for whom you are responsible may be affected.',
        'Rydym yn eich hysbysu bod darparwr gofal wedi methu, yn debygol o fethu, neu’n ymadael. Gall effeithio ar bobl yr ydych chi’n gyfrifol amdanynt.',
      ),
      heading('The service', 'Y gwasanaeth'),
      paragraph('Service: {service}', 'Gwasanaeth: {service}'),
      paragraph('Address: {address}', 'Cyfeiriad: {address}'),
      paragraph(
        'Registration number with the Care Quality Commission: {registration}',
        'Rhif cofrestru gyda’r Comisiwn Ansawdd Gofal: {registration}',
      ),
      paragraph('Provider: {provider}', 'Darparwr: {provider}'),
      heading('What we know', 'Yr hyn a wyddom'),
      paragraph('{certainty}', '{certainty}'),
      paragraph('We started our procedure on: {opened-on}', 'Cychwynnwyd ein gweithdrefn ar: {opened-on}'),
      paragraph('The service closes on: {closes-on}', 'Mae’r gwasanaeth yn cau ar: {closes-on}', 'closes-on'),
      listOf('reasons', 'What lies behind it:', 'Yr hyn sydd y tu ôl iddo:'),
      listOf('milestones', 'Events and dates:', 'Digwyddiadau a dyddiadau:'),
      paragraph('People affected: {people}', 'Y bobl yr effeithir arnynt: {people}', 'people'),
      heading('What happens next', 'Beth sy’n digwydd nesaf'),
      paragraph(
        'A joint steering group of council and NHS leads the work. If you have people in the service, name a contact and say whether we are to find new care for them on your behalf. You remain responsible for paying and for their longer-term care.',
        'Mae grŵp llywio ar y cyd yr awdurdod lleol a’r GIG yn arwain y gwaith. Os oes gennych bobl yn y gwasanaeth, enwch gyswllt a dywedwch a ydym i ddod o hyd i ofal newydd iddynt ar eich rhan. Chi sy’n parhau’n gyfrifol am dalu ac am eu gofal tymor hwy.',
      ),
      paragraph(
        'Next meeting of the group: {next-meeting}',
        'Cyfarfod nesaf y grŵp: {next-meeting}',
        'next-meeting',
      ),
      paragraph('What we ask of you: {asks}', 'Yr hyn a ofynnwn gennych: {asks}', 'asks'),
      heading('Contact', 'Cyswllt'),
      paragraph(
        '{signatory}, {signatory-role}, {agency}. Case: {reference}. Date of this notification: {date}.',
        '{signatory}, {signatory-role}, {agency}. Achos: {reference}. Dyddiad yr hysbysiad hwn: {date}.',
      ),
      paragraph(
        'The provider’s affairs stay confidential. Please share this only with those who need it: talk of failure can bring failure about.',
        'Mae materion y darparwr yn parhau’n gyfrinachol. Rhannwch hwn â’r rhai y mae arnynt ei angen yn unig: gall sôn am fethiant beri methiant.',
      ),
    ],
    recipients: [
      {
        id: 'cqc',
        name: { en: 'Care Quality Commission', cy: 'Y Comisiwn Ansawdd Gofal' },
        kind: 'regulator',
      },
      {
        id: 'nhs',
        name: { en: 'NHS body that commissions care here', cy: 'Corff GIG sy’n comisiynu gofal yma' },
        kind: 'commissioner',
      },
      {
        id: 'other-commissioners',
        name: {
          en: 'Other councils and NHS bodies with people in the service',
          cy: 'Awdurdodau lleol a chyrff GIG eraill sydd â phobl yn y gwasanaeth',
        },
        kind: 'commissioner',
      },
    ],
  },
];

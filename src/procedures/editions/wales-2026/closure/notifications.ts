import type { NotificationTemplate } from '../../../types.ts';
import { asks, known, nextMeeting, peopleByFunder } from '../../../papers/draft-fields.ts';
import { heading, listOf, paragraph } from '../../../papers/letter-frame.ts';
import { notification } from '../notification-parts.ts';

export const notifications: readonly NotificationTemplate[] = [
  notification({
    id: 'closure',
    cite: 'Code 7.12',
    also: ['Code 7.13'],
    title: { en: 'Notification of closure', cy: 'Hysbysiad o gau gwasanaeth' },
    fields: [
      known('opened-on', 'opened-on', 'Case opened on', 'Agorwyd yr achos ar'),
      known('reasons', 'criteria', 'Reason for closing', 'Rheswm dros gau', 'list', false),
      known('facts', 'evidence', 'What is known', 'Yr hyn sy’n hysbys', 'list', false),
      known('closes-on', 'closes-on', 'The service closes on', 'Mae’r gwasanaeth yn cau ar', 'line', false),
      peopleByFunder,
      asks,
      nextMeeting,
    ],
    opening: paragraph(
      'We notify you that a regulated care and support service is under notice of closure. It may concern people for whom you are responsible.',
      'Rydym yn eich hysbysu bod gwasanaeth gofal a chymorth rheoleiddiedig o dan rybudd cau. Gall effeithio ar bobl yr ydych chi’n gyfrifol amdanynt.',
    ),
    body: [
      heading('The closure', 'Y cau'),
      paragraph(
        'We opened our closure procedure on: {opened-on}.',
        'Agorwyd ein gweithdrefn cau ar: {opened-on}.',
      ),
      paragraph(
        'The service closes on: {closes-on}.',
        'Mae’r gwasanaeth yn cau ar: {closes-on}.',
        'closes-on',
      ),
      listOf('reasons', 'Reason:', 'Rheswm:'),
      listOf('facts', 'What is known so far:', 'Yr hyn sy’n hysbys hyd yma:'),
      paragraph('People affected: {people}', 'Y bobl yr effeithir arnynt: {people}', 'people'),
      heading('What happens next', 'Beth sy’n digwydd nesaf'),
      paragraph(
        'A steering group oversees the closure. Commissioners with people in the service are asked to name a contact and to say whether they want us to act for them.',
        'Mae grŵp llywio’n goruchwylio’r cau. Gofynnir i gomisiynwyr sydd â phobl yn y gwasanaeth enwi cyswllt a dweud a ydynt am i ni weithredu ar eu rhan.',
      ),
      paragraph(
        'Next meeting of the group: {next-meeting}.',
        'Cyfarfod nesaf y grŵp: {next-meeting}.',
        'next-meeting',
      ),
      paragraph('What we ask of you: {asks}', 'Yr hyn a ofynnwn gennych: {asks}', 'asks'),
    ],
  }),
];

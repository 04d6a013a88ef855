import type { NotificationTemplate } from '../../../types.ts';
import { asked, asks, concerns, known, peopleByFunder } from '../../../papers/draft-fields.ts';
import { heading, listOf, paragraph } from '../../../papers/letter-frame.ts';
import { notification } from '../notification-parts.ts';

export const notifications: readonly NotificationTemplate[] = [
  notification({
    id: 'contract-terminated',
    cite: 'Code 6.6',
    also: ['Code 6.9'],
    title: {
      en: 'Notification of a contract ended over quality and safety',
      cy: 'Hysbysiad o ddod â chontract i ben oherwydd ansawdd a diogelwch',
    },
    fields: [
      known('grounds', 'criteria', 'Grounds', 'Seiliau', 'list', false),
      concerns,
      asked('contracts', 'text', true, 'Which contracts end', 'Pa gontractau sy’n dod i ben'),
      asked('ends-on', 'date', true, 'They end on', 'Dyddiad dod i ben'),
      asked(
        'why',
        'text',
        true,
        'The quality and safety concerns behind it',
        'Y pryderon ansawdd a diogelwch y tu ôl iddo',
      ),
      peopleByFunder,
      asks,
    ],
    opening: paragraph(
      'We notify you that we are ending our contract with a regulated care and support service because of concerns about its quality and safety. You may commission from it too, or regulate it.',
      'Rydym yn eich hysbysu ein bod yn dod â’n contract â gwasanaeth gofal a chymorth rheoleiddiedig i ben oherwydd pryderon am ei ansawdd a’i ddiogelwch. Efallai eich bod chithau’n comisiynu ganddo, neu’n ei reoleiddio.',
    ),
    body: [
      heading('What ends, and why', 'Beth sy’n dod i ben, a pham'),
      paragraph('Contracts: {contracts}', 'Contractau: {contracts}', 'contracts'),
      paragraph('They end on: {ends-on}.', 'Dyddiad dod i ben: {ends-on}.', 'ends-on'),
      paragraph('Why: {why}', 'Pam: {why}', 'why'),
      listOf('grounds', 'Grounds of the decision:', 'Seiliau’r penderfyniad:'),
      listOf('concerns', 'Concerns recorded:', 'Pryderon a gofnodwyd:'),
      heading('The people who use it', 'Y bobl sy’n ei ddefnyddio'),
      paragraph(
        'Each person for whom we are responsible will have another service before this one ends.',
        'Bydd gan bob unigolyn yr ydym yn gyfrifol amdano wasanaeth arall cyn i’r un hwn ddod i ben.',
      ),
      paragraph('People affected: {people}', 'Y bobl yr effeithir arnynt: {people}', 'people'),
      paragraph('What we ask of you: {asks}', 'Yr hyn a ofynnwn gennych: {asks}', 'asks'),
    ],
  }),
];

import type { NotificationTemplate } from '../../../types.ts';
import {
  asks,
  concerns,
  improvementActions,
  known,
  peopleKeptSafe,
  suspension,
} from '../../../papers/draft-fields.ts';
import { heading, listOf, paragraph } from '../../../papers/letter-frame.ts';
import { notification } from '../notification-parts.ts';

export const notifications: readonly NotificationTemplate[] = [
  notification({
    id: 'escalating-concerns',
    cite: 'Code 5.27',
    title: { en: 'Notification of escalating concerns', cy: 'Hysbysiad o bryderon cynyddol' },
    fields: [
      known('opened-on', 'opened-on', 'Procedure opened on', 'Agorwyd y weithdrefn ar'),
      known('criteria', 'criteria', 'Criteria met', 'Meini prawf a fodlonwyd', 'list'),
      concerns,
      improvementActions,
      suspension,
      known(
        'review-on',
        'suspension-review-date',
        'Suspension reviewed on',
        'Adolygir yr ataliad ar',
        'line',
        false,
      ),
      peopleKeptSafe,
      asks,
    ],
    opening: paragraph(
      'We notify you of concerns about the quality or performance of a regulated care and support service. Because of them the provider has been asked to improve, or has an improvement action plan.',
      'Rydym yn eich hysbysu am bryderon ynghylch ansawdd neu berfformiad gwasanaeth gofal a chymorth rheoleiddiedig. O’u herwydd, gofynnwyd i’r darparwr wella, neu mae ganddo gynllun gweithredu gwella.',
    ),
    body: [
      heading('The concerns', 'Y pryderon'),
      paragraph('The procedure was opened on: {opened-on}.', 'Agorwyd y weithdrefn ar: {opened-on}.'),
      listOf('criteria', 'Criteria met:', 'Meini prawf a fodlonwyd:'),
      listOf('concerns', 'Concerns recorded:', 'Pryderon a gofnodwyd:'),
      paragraph('People affected: {people}', 'Y bobl yr effeithir arnynt: {people}', 'people'),
      heading('What is being done', 'Yr hyn sy’n cael ei wneud'),
      listOf(
        'actions',
        'Improvement actions, their owners and dates:',
        'Camau gwella, eu perchnogion a’u dyddiadau:',
      ),
      paragraph(
        'We have suspended new commissioning. Reasons: {suspension}',
        'Rydym wedi atal comisiynu newydd dros dro. Rhesymau: {suspension}',
        'suspension',
      ),
      paragraph(
        'The suspension is reviewed on: {review-on}.',
        'Adolygir yr ataliad ar: {review-on}.',
        'review-on',
      ),
      paragraph('What we ask of you: {asks}', 'Yr hyn a ofynnwn gennych: {asks}', 'asks'),
    ],
  }),
];

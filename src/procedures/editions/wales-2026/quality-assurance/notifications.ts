import type { NotificationTemplate } from '../../../types.ts';
import {
  asked,
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
    id: 'quality-concerns',
    cite: 'Code 5.27',
    also: ['Code 5.28', 'Code 3.8'],
    title: {
      en: 'Notification of quality or performance concerns',
      cy: 'Hysbysiad o bryderon am ansawdd neu berfformiad',
    },
    fields: [
      known('opened-on', 'opened-on', 'Case opened on', 'Agorwyd yr achos ar'),
      known('stage', 'stage', 'Where the case stands', 'Ble mae’r achos arni'),
      known('sources', 'criteria', 'How it came to light', 'Sut y daeth i’r amlwg', 'list', false),
      concerns,
      improvementActions,
      peopleKeptSafe,
      asked(
        'support',
        'text',
        false,
        'Support and monitoring by commissioners',
        'Cymorth a monitro gan gomisiynwyr',
      ),
      suspension,
      asks,
    ],
    opening: paragraph(
      'We notify you that concerns about a regulated care and support service have led to improvement actions. They are managed under our quality assurance and performance management; the service is not under escalating concerns.',
      'Rydym yn eich hysbysu bod pryderon am wasanaeth gofal a chymorth rheoleiddiedig wedi arwain at gamau gwella. Fe’u rheolir o dan ein proses sicrhau ansawdd a rheoli perfformiad; nid yw’r gwasanaeth o dan bryderon cynyddol.',
    ),
    body: [
      heading('The concerns', 'Y pryderon'),
      paragraph('We opened the case on: {opened-on}.', 'Agorwyd yr achos ar: {opened-on}.'),
      paragraph('Where the case stands: {stage}', 'Ble mae’r achos arni: {stage}'),
      listOf('sources', 'How they came to light:', 'Sut y daethant i’r amlwg:'),
      listOf('concerns', 'Concerns recorded:', 'Pryderon a gofnodwyd:'),
      paragraph('People affected: {people}', 'Y bobl yr effeithir arnynt: {people}', 'people'),
      heading('What is being done', 'Yr hyn sy’n cael ei wneud'),
      listOf(
        'actions',
        'Improvement actions, their owners and dates:',
        'Camau gwella, eu perchnogion a’u dyddiadau:',
      ),
      paragraph('Support and monitoring: {support}', 'Cymorth a monitro: {support}', 'support'),
      paragraph(
        'We have suspended new commissioning. Reasons: {suspension}',
        'Rydym wedi atal comisiynu newydd dros dro. Rhesymau: {suspension}',
        'suspension',
      ),
      paragraph('What we ask of you: {asks}', 'Yr hyn a ofynnwn gennych: {asks}', 'asks'),
    ],
  }),
];

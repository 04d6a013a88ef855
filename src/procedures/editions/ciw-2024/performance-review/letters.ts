import type { LetterTemplate } from '../../../types.ts';
import { asked, known } from '../../../papers/draft-fields.ts';
import { listOf, paragraph } from '../../../papers/letter-frame.ts';
import { letter } from './draft-parts.ts';

export const letters: readonly LetterTemplate[] = [
  letter({
    id: 'pr-conflicts',
    cite: 'CIW 5.2',
    title: {
      en: 'Conflicts of interest in the inspection team',
      cy: 'Gwrthdaro buddiannau yn y tîm arolygu',
    },
    subject: {
      en: 'Inspection team: conflicts of interest ({reference})',
      cy: 'Y tîm arolygu: gwrthdaro buddiannau ({reference})',
    },
    fields: [
      asked(
        'conflicts',
        'list',
        false,
        'Conflicts of interest, real or seeming, one a line',
        'Gwrthdaro buddiannau, gwirioneddol neu ymddangosiadol, un i bob llinell',
      ),
    ],
    body: [
      paragraph(
        'Thank you for telling us of the inspection. We have looked through the composition of the team.',
        'Diolch am roi gwybod inni am yr arolygiad. Rydym wedi edrych drwy gyfansoddiad y tîm.',
      ),
      listOf(
        'conflicts',
        'We draw these to your attention before the inspection begins:',
        'Tynnwn eich sylw at y rhain cyn i’r arolygiad ddechrau:',
      ),
      paragraph(
        'Where no line stands above, we know of no conflict of interest.',
        'Lle nad oes llinell uchod, nid ydym yn gwybod am unrhyw wrthdaro buddiannau.',
      ),
    ],
  }),
  letter({
    id: 'pr-comments',
    cite: 'CIW 7',
    also: ['CIW 5.3'],
    title: {
      en: 'Comments on the draft report or letter',
      cy: 'Sylwadau ar yr adroddiad neu’r llythyr drafft',
    },
    subject: {
      en: 'Our comments on the draft ({reference})',
      cy: 'Ein sylwadau ar y drafft ({reference})',
    },
    fields: [
      asked('draft-of', 'date', true, 'Date of the draft', 'Dyddiad y drafft'),
      asked(
        'inaccuracies',
        'list',
        false,
        'What is inaccurate: section, correction and evidence, one a line',
        'Yr hyn sy’n anghywir: adran, cywiriad a thystiolaeth, un i bob llinell',
      ),
      asked(
        'contested',
        'list',
        false,
        'Findings that we contest: section, reason and evidence, one a line',
        'Canfyddiadau yr ydym yn eu herio: adran, rheswm a thystiolaeth, un i bob llinell',
      ),
      asked('remarks', 'text', false, 'Other remarks', 'Sylwadau eraill'),
    ],
    body: [
      paragraph(
        'Thank you for the draft. Its date: {draft-of}. We have read it with those who know the services best.',
        'Diolch am y drafft. Ei ddyddiad: {draft-of}. Rydym wedi’i ddarllen gyda’r rhai sy’n adnabod y gwasanaethau orau.',
      ),
      listOf(
        'inaccuracies',
        'These points of fact should be corrected:',
        'Dylid cywiro’r pwyntiau ffeithiol hyn:',
      ),
      listOf(
        'contested',
        'We see these findings differently, for the reasons and on the evidence given:',
        'Rydym yn gweld y canfyddiadau hyn yn wahanol, am y rhesymau ac ar sail y dystiolaeth a roddir:',
      ),
      paragraph('{remarks}', '{remarks}', 'remarks'),
      paragraph(
        'Where no point stands above, we have no comments on the draft. We keep its findings confidential until you publish them.',
        'Lle nad oes pwynt uchod, nid oes gennym sylwadau ar y drafft. Byddwn yn cadw ei ganfyddiadau’n gyfrinachol hyd nes y byddwch yn eu cyhoeddi.',
      ),
    ],
  }),
  letter({
    id: 'pr-action-plan-cover',
    cite: 'CIW 5.4',
    title: { en: 'Action plan after the inspection', cy: 'Cynllun gweithredu ar ôl yr arolygiad' },
    subject: {
      en: 'Our action plan after your report ({reference})',
      cy: 'Ein cynllun gweithredu ar ôl eich adroddiad ({reference})',
    },
    fields: [
      known('actions', 'all-actions', 'Actions', 'Camau gweithredu', 'list', false),
      asked(
        'presented',
        'text',
        false,
        'Presented to members and scrutiny',
        'Cyflwynwyd i aelodau a chraffu',
      ),
    ],
    body: [
      paragraph(
        'We have taken your findings up in our improvement and action plan, which comes with this letter.',
        'Rydym wedi cynnwys eich canfyddiadau yn ein cynllun gwella a gweithredu, sy’n dod gyda’r llythyr hwn.',
      ),
      listOf(
        'actions',
        'The actions, who owns each and by when:',
        'Y camau, pwy sy’n berchen ar bob un ac erbyn pryd:',
      ),
      paragraph(
        'Elected members and public scrutiny: {presented}',
        'Aelodau etholedig a chraffu cyhoeddus: {presented}',
        'presented',
      ),
      paragraph(
        'We would welcome it if you told us where you have seen good practice that would help us.',
        'Byddem yn croesawu clywed gennych ble rydych wedi gweld arfer da a fyddai’n ein helpu.',
      ),
    ],
  }),
  letter({
    id: 'pr-conference-response',
    cite: 'CIW 5.11',
    title: {
      en: 'Answer to the letter after the improvement conference',
      cy: 'Ymateb i’r llythyr ar ôl y gynhadledd wella',
    },
    subject: {
      en: 'Improvement conference: our answer to your letter ({reference})',
      cy: 'Cynhadledd wella: ein hymateb i’ch llythyr ({reference})',
    },
    fields: [
      asked('letter-of', 'date', true, 'Date of the inspectorate’s letter', 'Dyddiad llythyr yr arolygiaeth'),
      asked(
        'inaccuracies',
        'list',
        false,
        'What is inaccurate and the correction, one a line',
        'Yr hyn sy’n anghywir a’r cywiriad, un i bob llinell',
      ),
      known('actions', 'all-actions', 'Actions', 'Camau gweithredu', 'list', false),
    ],
    body: [
      paragraph(
        'Thank you for the letter after the improvement conference. Its date: {letter-of}. We understand your concerns and take ownership of them.',
        'Diolch am y llythyr ar ôl y gynhadledd wella. Ei ddyddiad: {letter-of}. Rydym yn deall eich pryderon ac yn eu perchnogi.',
      ),
      listOf(
        'inaccuracies',
        'Please consider these corrections before you publish it:',
        'Ystyriwch y cywiriadau hyn cyn ei gyhoeddi, os gwelwch yn dda:',
      ),
      paragraph(
        'Where no correction stands above, we have none.',
        'Lle nad oes cywiriad uchod, nid oes gennym yr un.',
      ),
      listOf('actions', 'We are taking these actions:', 'Rydym yn cymryd y camau hyn:'),
    ],
  }),
  letter({
    id: 'pr-progress',
    cite: 'CIW 8.2',
    also: ['CIW 5.10'],
    title: { en: 'Evidence of improvement', cy: 'Tystiolaeth o welliant' },
    subject: {
      en: 'Evidence of improvement ({reference})',
      cy: 'Tystiolaeth o welliant ({reference})',
    },
    fields: [
      asked(
        'improved',
        'list',
        true,
        'What has improved, one a line',
        'Yr hyn sydd wedi gwella, un i bob llinell',
      ),
      asked('evidence', 'text', true, 'How we know, and that it lasts', 'Sut y gwyddom, a’i fod yn parhau'),
      known('open', 'open-actions', 'Actions still open', 'Camau sy’n dal ar agor', 'list', false),
      asked('help', 'text', false, 'Support that would help us', 'Cymorth a fyddai’n ein helpu'),
    ],
    body: [
      paragraph(
        'This letter reports how far we have come with the improvements that you require.',
        'Mae’r llythyr hwn yn adrodd pa mor bell yr ydym wedi dod gyda’r gwelliannau yr ydych yn gofyn amdanynt.',
      ),
      listOf('improved', 'These things have improved:', 'Mae’r pethau hyn wedi gwella:'),
      paragraph('Evidence: {evidence}', 'Tystiolaeth: {evidence}'),
      listOf('open', 'These actions are still open:', 'Mae’r camau hyn yn dal ar agor:'),
      paragraph('Support that would help us: {help}', 'Cymorth a fyddai’n ein helpu: {help}', 'help'),
    ],
  }),
  letter({
    id: 'pr-warning-response',
    cite: 'CIW 8.3',
    title: { en: 'Answer to the warning notice', cy: 'Ymateb i’r hysbysiad rhybuddio' },
    subject: {
      en: 'Warning notice: action taken ({reference})',
      cy: 'Hysbysiad rhybuddio: camau a gymerwyd ({reference})',
    },
    fields: [
      asked('notice-of', 'date', true, 'Date of the notice', 'Dyddiad yr hysbysiad'),
      asked(
        'taken',
        'list',
        true,
        'Action required and what was done, one a line',
        'Y camau gofynnol a’r hyn a wnaed, un i bob llinell',
      ),
      asked('remaining', 'text', false, 'What remains and by when', 'Yr hyn sy’n weddill ac erbyn pryd'),
    ],
    body: [
      paragraph(
        'This letter answers the Welsh Ministers’ warning notice. Date of the notice: {notice-of}.',
        'Mae’r llythyr hwn yn ymateb i hysbysiad rhybuddio Gweinidogion Cymru. Dyddiad yr hysbysiad: {notice-of}.',
      ),
      listOf(
        'taken',
        'We have taken the action that it requires:',
        'Rydym wedi cymryd y camau y mae’n gofyn amdanynt:',
      ),
      paragraph('What remains: {remaining}', 'Yr hyn sy’n weddill: {remaining}', 'remaining'),
    ],
  }),
  letter({
    id: 'pr-directors-report',
    cite: 'CIW 6.1',
    title: { en: 'Director’s annual report', cy: 'Adroddiad blynyddol y cyfarwyddwr' },
    subject: {
      en: 'Annual report of the director of social services ({reference})',
      cy: 'Adroddiad blynyddol y cyfarwyddwr gwasanaethau cymdeithasol ({reference})',
    },
    fields: [
      asked('year', 'line', true, 'Financial year', 'Blwyddyn ariannol'),
      asked('where', 'line', true, 'Where it is published', 'Ble y mae wedi’i gyhoeddi'),
    ],
    body: [
      paragraph(
        'We send you the annual report of our director of social services. Financial year: {year}.',
        'Anfonwn atoch adroddiad blynyddol ein cyfarwyddwr gwasanaethau cymdeithasol. Blwyddyn ariannol: {year}.',
      ),
      paragraph('It is published here: {where}', 'Mae wedi’i gyhoeddi yma: {where}'),
    ],
  }),
];

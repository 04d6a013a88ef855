import type { LetterTemplate } from '../../../types.ts';
import { asked, known, nextMeeting } from '../../../papers/draft-fields.ts';
import { breachAndImprovement, concernsAndMitigations } from '../escalating-concerns/letters-concerns.ts';
import { supportConfirmed } from '../escalating-concerns/letters-support.ts';
import { heading, listOf, paragraph, providerLetter } from '../../../papers/letter-frame.ts';
import { suspensionLetters } from '../suspension-letters.ts';

const evidenceShared = providerLetter({
  id: 'evidence-shared',
  cite: 'Code 4.11',
  also: ['Code 4.9'],
  title: { en: 'Evidence and risk assessment shared', cy: 'Rhannu’r dystiolaeth a’r asesiad risg' },
  subject: {
    en: '{service}: the evidence before our meeting ({reference})',
    cy: '{service}: y dystiolaeth cyn ein cyfarfod ({reference})',
  },
  fields: [
    known('concerns', 'concerns', 'Concerns', 'Pryderon', 'list'),
    known('evidence', 'evidence', 'Evidence', 'Tystiolaeth', 'list', false),
    // The case’s own logs of risks and causes are the group’s; what the provider is told of them a person writes.
    asked('assessment', 'text', true, 'Our assessment of the risks', 'Ein hasesiad o’r risgiau'),
    asked(
      'root-causes',
      'list',
      false,
      'Possible root causes, one a line',
      'Achosion sylfaenol posibl, un i bob llinell',
    ),
    asked(
      'answer-by',
      'date',
      false,
      'Answer in writing by, if you wish',
      'Ateb ysgrifenedig erbyn, os dymunwch',
    ),
    nextMeeting,
  ],
  body: [
    paragraph(
      'We would like to meet you about concerns regarding your service. So that you can prepare, here is what we know and how we see the risks. Nothing has been decided: we want to hear you first.',
      'Hoffem gyfarfod â chi ynghylch pryderon am eich gwasanaeth. Er mwyn i chi allu paratoi, dyma’r hyn a wyddom a sut yr ydym yn gweld y risgiau. Nid oes dim wedi’i benderfynu: rydym am eich clywed chi yn gyntaf.',
    ),
    listOf('concerns', 'The concerns:', 'Y pryderon:'),
    listOf('evidence', 'The evidence:', 'Y dystiolaeth:'),
    heading('The risks', 'Y risgiau'),
    paragraph('{assessment}', '{assessment}'),
    listOf(
      'root-causes',
      'What may lie beneath, and you may know better:',
      'Yr hyn a all fod wrth wraidd hyn, ac efallai y gwyddoch chi’n well:',
    ),
    heading('Your answer', 'Eich ateb'),
    paragraph('We meet: {next-meeting}.', 'Byddwn yn cyfarfod: {next-meeting}.', 'next-meeting'),
    paragraph(
      'If you would rather answer in writing as well, please do so by: {answer-by}.',
      'Os byddai’n well gennych ateb yn ysgrifenedig hefyd, gwnewch hynny erbyn: {answer-by}.',
      'answer-by',
    ),
    paragraph(
      'Please bring anything that explains, answers or eases the concerns. Something you have already sent to another agency will do as it is.',
      'Dewch ag unrhyw beth sy’n egluro, yn ateb neu’n lleddfu’r pryderon. Gwnaiff rhywbeth yr ydych eisoes wedi’i anfon at asiantaeth arall y tro fel y mae.',
    ),
  ],
});

const planAgreed = providerLetter({
  id: 'qa-plan-agreed',
  cite: 'Code 4.13',
  also: ['Code Annex A'],
  title: { en: 'Improvement actions agreed', cy: 'Cytuno ar y camau gwella' },
  subject: {
    en: '{service}: improvement actions agreed ({reference})',
    cy: '{service}: cytuno ar y camau gwella ({reference})',
  },
  fields: [
    known('actions', 'all-actions', 'Actions agreed', 'Camau gweithredu y cytunwyd arnynt', 'list'),
    nextMeeting,
  ],
  body: [
    paragraph(
      'Thank you for working with us on what is to improve. This letter confirms what we agreed. The plan and its actions are yours, and one plan may answer Care Inspectorate Wales and us together.',
      'Diolch am weithio gyda ni ar yr hyn sydd i’w wella. Mae’r llythyr hwn yn cadarnhau’r hyn y cytunwyd arno. Chi biau’r cynllun a’i gamau, a gall un cynllun ateb Arolygiaeth Gofal Cymru a ninnau gyda’i gilydd.',
    ),
    listOf(
      'actions',
      'The actions, who is accountable for each and by when:',
      'Y camau, pwy sy’n atebol am bob un ac erbyn pryd:',
    ),
    paragraph(
      'We review them together: {next-meeting}.',
      'Byddwn yn eu hadolygu gyda’n gilydd: {next-meeting}.',
      'next-meeting',
    ),
    paragraph(
      'If a date can no longer be kept, please tell me before it comes.',
      'Os na ellir cadw at ddyddiad mwyach, rhowch wybod i mi cyn iddo ddod.',
    ),
  ],
});

const returnToMonitoring = providerLetter({
  id: 'qa-return-to-monitoring',
  cite: 'Code Annex A',
  also: ['Code 4.14'],
  title: {
    en: 'Improvement completed: back to regular monitoring',
    cy: 'Gwelliant wedi’i gwblhau: yn ôl at fonitro rheolaidd',
  },
  subject: {
    en: '{service}: back to regular contract monitoring ({reference})',
    cy: '{service}: yn ôl at fonitro contract rheolaidd ({reference})',
  },
  fields: [
    asked('from', 'date', true, 'From which date', 'O ba ddyddiad'),
    asked('finding', 'text', true, 'What improved', 'Yr hyn a wellodd'),
    known('actions', 'all-actions', 'Actions', 'Camau gweithredu', 'list', false),
    asked(
      'watch',
      'text',
      false,
      'What regular monitoring still looks at',
      'Yr hyn y mae monitro rheolaidd yn dal i edrych arno',
    ),
  ],
  body: [
    paragraph(
      'We have reviewed the concerns about your service with you. The service returns to regular contract monitoring from this date: {from}.',
      'Rydym wedi adolygu’r pryderon am eich gwasanaeth gyda chi. Mae’r gwasanaeth yn dychwelyd at fonitro contract rheolaidd o’r dyddiad hwn: {from}.',
    ),
    paragraph('What we found: {finding}', 'Yr hyn a ganfuom: {finding}'),
    listOf('actions', 'The actions were:', 'Y camau oedd:'),
    paragraph(
      'Our regular monitoring will still look at this: {watch}',
      'Bydd ein monitro rheolaidd yn dal i edrych ar hyn: {watch}',
      'watch',
    ),
    paragraph(
      'Thank you, and please thank your staff. If you think that we could have done something better, we would like to learn from it.',
      'Diolch, a diolchwch i’ch staff. Os credwch y gallem ni fod wedi gwneud rhywbeth yn well, hoffem ddysgu o hynny.',
    ),
  ],
});

export const letters: readonly LetterTemplate[] = [
  evidenceShared,
  concernsAndMitigations,
  breachAndImprovement,
  planAgreed,
  supportConfirmed,
  ...suspensionLetters,
  returnToMonitoring,
];

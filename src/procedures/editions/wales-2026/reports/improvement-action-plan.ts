import {
  asked,
  known,
  nextMeeting,
  registeredManager,
  responsibleIndividual,
} from '../../../papers/draft-fields.ts';
import { heading, listOf, paragraph } from '../../../papers/letter-frame.ts';
import { allActions, criteria, kept, report, rootCauses } from '../../../papers/report-frame.ts';

export const improvementActionPlan = report({
  id: 'improvement-action-plan',
  cite: 'Code 4.18',
  also: ['Code 4.13', 'Code 5.12', 'Code 5.22', 'Code 5.24'],
  kind: 'action-plan',
  title: { en: 'Improvement action plan', cy: 'Cynllun gweithredu gwella' },
  fields: [
    responsibleIndividual,
    registeredManager,
    criteria,
    known('concerns', 'concerns', 'Concerns', 'Pryderon', 'list', false),
    rootCauses,
    { ...allActions, required: true },
    asked(
      'notices',
      'list',
      false,
      'Priority action notices of Care Inspectorate Wales that the plan covers, one a line',
      'Hysbysiadau gweithredu blaenoriaethol Arolygiaeth Gofal Cymru y mae’r cynllun yn eu cynnwys, un i bob llinell',
    ),
    asked(
      'success',
      'text',
      true,
      'How we shall know that it has worked',
      'Sut y byddwn yn gwybod ei fod wedi gweithio',
    ),
    asked(
      'support',
      'list',
      false,
      'Support by commissioners, one a line',
      'Cymorth gan gomisiynwyr, un i bob llinell',
    ),
    asked('monitoring', 'text', false, 'How progress is monitored', 'Sut y caiff cynnydd ei fonitro'),
    asked(
      'own-suspension',
      'text',
      false,
      'Limits that the provider has chosen to place on new work, and whom they cover',
      'Cyfyngiadau y mae’r darparwr wedi dewis eu gosod ar waith newydd, ac ar bwy y maent yn effeithio',
    ),
    nextMeeting,
  ],
  body: [
    paragraph(
      'This plan belongs to the provider. It is the one plan for every agency, and it does not take the place of action by Care Inspectorate Wales.',
      'Y darparwr biau’r cynllun hwn. Hwn yw’r un cynllun ar gyfer pob asiantaeth, ac nid yw’n cymryd lle camau gan Arolygiaeth Gofal Cymru.',
    ),
    paragraph(
      'Responsible individual: {responsible-individual}',
      'Unigolyn cyfrifol: {responsible-individual}',
    ),
    paragraph('Registered manager: {registered-manager}', 'Rheolwr cofrestredig: {registered-manager}'),
    heading('Why improvement is needed', 'Pam mae angen gwella'),
    listOf('criteria', 'Grounds:', 'Seiliau:'),
    listOf('concerns', 'Concerns:', 'Pryderon:'),
    listOf('root-causes', 'What lies beneath them:', 'Yr hyn sydd wrth eu gwraidd:'),
    heading('Actions', 'Camau gweithredu'),
    listOf(
      'actions',
      'Each action with its owner and date:',
      'Pob cam gweithredu gyda’i berchennog a’i ddyddiad:',
    ),
    listOf(
      'notices',
      'The plan also answers these priority action notices:',
      'Mae’r cynllun hefyd yn ateb yr hysbysiadau gweithredu blaenoriaethol hyn:',
    ),
    paragraph('Signs that it has worked: {success}', 'Arwyddion ei fod wedi gweithio: {success}'),
    ...kept(
      'support',
      ['Support', 'Cymorth'],
      ['Commissioners will give this support:', 'Bydd comisiynwyr yn rhoi’r cymorth hwn:'],
    ),
    heading('Monitoring and review', 'Monitro ac adolygu'),
    paragraph('Monitoring: {monitoring}', 'Monitro: {monitoring}', 'monitoring'),
    paragraph('Next review: {next-meeting}', 'Adolygiad nesaf: {next-meeting}', 'next-meeting'),
    paragraph(
      'The provider’s own limits on new work: {own-suspension}',
      'Cyfyngiadau’r darparwr ei hun ar waith newydd: {own-suspension}',
      'own-suspension',
    ),
  ],
});

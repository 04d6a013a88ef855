import type { ReportTemplate } from '../../../types.ts';
import { address, asked, nextMeeting, registeredManager } from '../../../papers/draft-fields.ts';
import { heading, listOf, paragraph } from '../../../papers/letter-frame.ts';
import { lessonsReport } from '../../../papers/lessons-report.ts';
import { minutes } from '../../../papers/minutes.ts';
import { situationReport } from '../../../papers/situation-report.ts';
import {
  closesOn,
  criteria,
  decisions,
  group,
  kept,
  milestones,
  openActions,
  openDuties,
  report,
  risks,
} from '../../../papers/report-frame.ts';

/** The agreed plan for the event (PFP 2.3): keeping the service going, passing it on, or moving people. */
const transitionPlan = report({
  id: 'pf-transition-plan',
  cite: 'PFP 2.3',
  also: ['PFP 4.7', 'PFP 8.2', 'PFP App. A 2.6', 'PFP App. A 7.29'],
  kind: 'closure-plan',
  title: { en: 'Plan for the service', cy: 'Cynllun ar gyfer y gwasanaeth' },
  fields: [
    address,
    registeredManager,
    criteria,
    closesOn,
    milestones,
    group,
    asked(
      'certainty',
      'text',
      true,
      'How certain the failure is, and by when',
      'Pa mor sicr yw’r methiant, ac erbyn pryd',
    ),
    asked(
      'people',
      'text',
      true,
      'People affected: number, needs, who pays',
      'Y bobl yr effeithir arnynt: nifer, anghenion, pwy sy’n talu',
    ),
    asked('lead-agencies', 'text', true, 'Who is responsible for whom', 'Pwy sy’n gyfrifol am bwy'),
    asked(
      'options',
      'list',
      true,
      'Options looked into and what came of each, one a line',
      'Dewisiadau yr ymchwiliwyd iddynt a’r canlyniad, un i bob llinell',
    ),
    asked('chosen', 'text', true, 'What we do and why', 'Yr hyn a wnawn a pham'),
    asked(
      'order-of-moves',
      'text',
      false,
      'Order and pace of transfers, within working hours',
      'Trefn a chyflymder y trosglwyddo, o fewn oriau gwaith',
    ),
    asked(
      'staff',
      'text',
      false,
      'Staff and resources, with costs agreed in advance',
      'Staff ac adnoddau, gyda chostau y cytunwyd arnynt ymlaen llaw',
    ),
    asked(
      'telling',
      'text',
      true,
      'Who is told what, when and by whom',
      'Pwy sy’n cael gwybod beth, pryd a chan bwy',
    ),
    asked(
      'sooner',
      'text',
      false,
      'If it fails sooner; whether emergency planning is needed',
      'Os bydd yn methu’n gynt; a oes angen cynllunio at argyfwng',
    ),
    decisions,
    risks,
    openActions,
    openDuties,
    nextMeeting,
  ],
  body: [
    heading('Where we stand', 'Ble rydym arni'),
    paragraph('Address: {address}', 'Cyfeiriad: {address}'),
    paragraph('Registered manager: {registered-manager}', 'Rheolwr cofrestredig: {registered-manager}'),
    listOf('criteria', 'What lies behind it:', 'Yr hyn sydd y tu ôl iddo:'),
    paragraph('{certainty}', '{certainty}'),
    paragraph('The service closes on: {closes-on}', 'Mae’r gwasanaeth yn cau ar: {closes-on}', 'closes-on'),
    listOf('milestones', 'Events and dates:', 'Digwyddiadau a dyddiadau:'),
    heading('People', 'Pobl'),
    paragraph('{people}', '{people}'),
    paragraph('Responsible agencies: {lead-agencies}', 'Asiantaethau cyfrifol: {lead-agencies}'),
    heading('What we do', 'Yr hyn a wnawn'),
    listOf('options', 'Options:', 'Dewisiadau:'),
    paragraph('{chosen}', '{chosen}'),
    paragraph('Transfers: {order-of-moves}', 'Trosglwyddo: {order-of-moves}', 'order-of-moves'),
    paragraph('Staff and costs: {staff}', 'Staff a chostau: {staff}', 'staff'),
    paragraph('If it fails sooner: {sooner}', 'Os bydd yn methu’n gynt: {sooner}', 'sooner'),
    heading('Who is told', 'Pwy sy’n cael gwybod'),
    paragraph('{telling}', '{telling}'),
    heading('Who does what', 'Pwy sy’n gwneud beth'),
    listOf('group', 'The group:', 'Y grŵp:'),
    listOf('decisions', 'Decided so far:', 'Penderfynwyd hyd yma:'),
    listOf('actions', 'Open actions:', 'Camau gweithredu agored:'),
    listOf('open-duties', 'Duties still open:', 'Dyletswyddau sy’n dal yn agored:'),
    ...kept('risks', ['Risks', 'Risgiau'], ['Risks recorded:', 'Risgiau a gofnodwyd:']),
    paragraph('Next meeting: {next-meeting}', 'Cyfarfod nesaf: {next-meeting}', 'next-meeting'),
  ],
});

/** The group's other documents name no nation's bodies: the wording is shared, the paragraphs are PFP's. */
export const reports: readonly ReportTemplate[] = [
  { ...minutes, cite: 'PFP 7.2', also: ['PFP App. A 9.1'] },
  { ...situationReport, cite: 'PFP App. C', also: ['PFP App. D'] },
  {
    ...lessonsReport,
    cite: 'PFP App. A 10.2',
    also: ['PFP App. A 8.2', 'PFP App. A 10.1', 'PFP App. A 10.3'],
  },
  transitionPlan,
];

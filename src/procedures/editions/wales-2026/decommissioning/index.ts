import type { Procedure } from '../../../types.ts';
import {
  improvementActionPlan,
  lessonsReport,
  minutes,
  selfAssessment,
  situationReport,
} from '../reports/index.ts';
import { decommissioningRoles } from '../roles.ts';
import { criteria } from './criteria.ts';
import { duties } from './duties.ts';
import { gates } from './gates.ts';
import { letters } from './letters.ts';
import { milestones } from './milestones.ts';
import { notifications } from './notifications.ts';
import { passages } from './passages.ts';
import { questions } from './questions.ts';
import { sections } from './sections.ts';
import { stages } from './stages.ts';

export const decommissioning: Procedure = {
  id: 'decommissioning',
  prefix: 'DC',
  title: { en: 'Decommissioning', cy: 'Datgomisiynu' },
  summary: {
    en: 'A service may no longer be fit for purpose: assess it, decide on evidence, and bring everyone to another service without a gap.',
    cy: 'Efallai nad yw gwasanaeth yn addas i’w ddiben mwyach: aseswch ef, penderfynwch ar sail tystiolaeth, a dewch â phawb at wasanaeth arall heb fwlch.',
  },
  cite: 'Code 6.1',
  also: ['Code 6.2', 'Code 6.3', 'Code 6.9', 'Code Annex C'],
  firstStage: 'dc-assessment',
  stages,
  questions,
  passages,
  milestones,
  duties,
  sections,
  gates,
  letters,
  notifications,
  reports: [minutes, situationReport, lessonsReport, improvementActionPlan, selfAssessment],
  roles: decommissioningRoles,
  criteria,
  assessesStandards: true,
};

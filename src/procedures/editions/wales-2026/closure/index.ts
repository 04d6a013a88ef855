import type { Procedure } from '../../../types.ts';
import { firstMeeting } from '../first-meeting.ts';
import {
  closurePlan,
  improvementActionPlan,
  lessonsReport,
  minutes,
  selfAssessment,
  situationReport,
} from '../reports/index.ts';
import { closureRoles } from '../roles.ts';
import { criteria } from './criteria.ts';
import { duties } from './duties.ts';
import { gates } from './gates.ts';
import { letters } from './letters.ts';
import { milestones } from './milestones.ts';
import { notifications } from './notifications.ts';
import { passages } from './passages.ts';
import { questions } from './questions.ts';
import { sections } from './sections/index.ts';
import { stages } from './stages.ts';

export const closure: Procedure = {
  id: 'closure',
  prefix: 'CL',
  title: { en: 'Closure of a service', cy: 'Cau gwasanaeth' },
  summary: {
    en: 'A service is closing: keep everyone safe, find each person a suitable alternative, keep people and families informed, and learn from it.',
    cy: 'Mae gwasanaeth yn cau: cadwch bawb yn ddiogel, dewch o hyd i ddewis addas i bob unigolyn, rhowch wybod i bobl a theuluoedd, a dysgwch o’r profiad.',
  },
  cite: 'Code 7.1',
  also: ['Code 7.2', 'Code Annex D'],
  firstStage: 'mobilisation',
  stages,
  questions,
  passages,
  milestones,
  duties,
  sections,
  gates,
  letters,
  notifications,
  reports: [minutes, situationReport, lessonsReport, closurePlan, selfAssessment, improvementActionPlan],
  roles: closureRoles,
  criteria,
  assessesStandards: true,
  firstMeeting,
};

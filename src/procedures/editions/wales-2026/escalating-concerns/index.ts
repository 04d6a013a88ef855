import type { Procedure } from '../../../types.ts';
import { firstMeeting } from '../first-meeting.ts';
import { improvementActionPlan, lessonsReport, minutes, situationReport } from '../reports/index.ts';
import { escalatingConcernsRoles } from '../roles.ts';
import { criteria } from './criteria.ts';
import { duties } from './duties.ts';
import { gates } from './gates.ts';
import { letters } from './letters.ts';
import { notifications } from './notifications.ts';
import { passages } from './passages.ts';
import { questions } from './questions.ts';
import { sections } from './sections.ts';
import { stages } from './stages.ts';

export const escalatingConcerns: Procedure = {
  id: 'escalating-concerns',
  prefix: 'EC',
  title: { en: 'Escalating concerns', cy: 'Pryderon cynyddol' },
  summary: {
    en: 'Risks or issues about a service are building up: agree an improvement plan with the provider, support it, and end the case as soon as the remedies are met.',
    cy: 'Mae risgiau neu faterion ynghylch gwasanaeth yn cynyddu: cytunwch ar gynllun gwella gyda’r darparwr, cefnogwch ef, a dewch â’r achos i ben cyn gynted ag y cyflawnir y camau unioni.',
  },
  cite: 'Code 5.1',
  also: ['Code 5.18', 'Code Annex B'],
  firstStage: 'evidence',
  stages,
  questions,
  passages,
  milestones: [],
  duties,
  sections,
  gates,
  letters,
  notifications,
  reports: [minutes, situationReport, lessonsReport, improvementActionPlan],
  roles: escalatingConcernsRoles,
  criteria,
  firstMeeting,
};

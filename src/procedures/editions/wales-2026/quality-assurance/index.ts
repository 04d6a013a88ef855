import type { Procedure } from '../../../types.ts';
import { improvementActionPlan, lessonsReport, minutes } from '../reports/index.ts';
import { qualityAssuranceRoles } from '../roles.ts';
import { criteria } from './criteria.ts';
import { duties } from './duties.ts';
import { gates } from './gates.ts';
import { letters } from './letters.ts';
import { notifications } from './notifications.ts';
import { passages, questions } from './questions.ts';
import { sections } from './sections/index.ts';
import { stages } from './stages.ts';

export const qualityAssurance: Procedure = {
  id: 'quality-assurance',
  prefix: 'QA',
  title: {
    en: 'Quality assurance and performance management',
    cy: 'Sicrhau ansawdd a rheoli perfformiad',
  },
  summary: {
    en: 'There is a concern about a service: test it, hear the provider, agree what is to improve, support it, and go back to regular monitoring as soon as that is right.',
    cy: 'Mae pryder am wasanaeth: profwch ef, gwrandewch ar y darparwr, cytunwch ar yr hyn sydd i’w wella, rhowch gymorth, a dychwelwch at fonitro rheolaidd cyn gynted ag y bo’n briodol.',
  },
  cite: 'Code Annex A',
  also: ['Code 4.17'],
  firstStage: 'qa-monitoring-concern',
  stages,
  questions,
  passages,
  milestones: [],
  duties,
  sections,
  gates,
  letters,
  notifications,
  reports: [minutes, improvementActionPlan, lessonsReport],
  roles: qualityAssuranceRoles,
  criteria,
};

import type { Procedure } from '../../../types.ts';
import { criteria } from './criteria.ts';
import { concernDuties } from './duties-concerns.ts';
import { inspectionDuties } from './duties-inspection.ts';
import { yearDuties } from './duties-year.ts';
import { gates } from './gates.ts';
import { letters } from './letters.ts';
import { milestones } from './milestones.ts';
import { questions } from './questions.ts';
import { reports } from './reports.ts';
import { roles } from './roles.ts';
import { sections } from './sections.ts';
import { stages } from './stages.ts';

export const performanceReview: Procedure = {
  id: 'performance-review',
  prefix: 'PR',
  title: { en: 'Performance review by the inspectorate', cy: 'Adolygiad perfformiad gan yr arolygiaeth' },
  summary: {
    en: 'Care Inspectorate Wales reviews the council’s social services: keep the year’s duties, prepare for an inspection, check the draft, publish, improve, and answer serious concerns.',
    cy: 'Mae Arolygiaeth Gofal Cymru yn adolygu gwasanaethau cymdeithasol yr awdurdod: cyflawnwch ddyletswyddau’r flwyddyn, paratowch at arolygiad, gwiriwch y drafft, cyhoeddwch, gwellwch, ac ymatebwch i bryderon difrifol.',
  },
  cite: 'CIW 2.1',
  also: ['CIW 1.2'],
  firstStage: 'pr-year',
  stages,
  questions,
  passages: [],
  milestones,
  duties: [...yearDuties, ...inspectionDuties, ...concernDuties],
  sections,
  gates,
  letters,
  notifications: [],
  reports,
  roles,
  criteria,
};

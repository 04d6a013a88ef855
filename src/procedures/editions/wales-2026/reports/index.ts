/** The group's own documents; each may be used by several procedures of the edition. */
export { closurePlan } from './closure-plan.ts';
export { improvementActionPlan } from './improvement-action-plan.ts';
export { lessonsReport } from '../../../papers/lessons-report.ts';
export { minutes } from '../../../papers/minutes.ts';
export { selfAssessment } from './self-assessment.ts';
export { situationReport } from '../../../papers/situation-report.ts';

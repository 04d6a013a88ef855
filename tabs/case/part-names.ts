import type { CasePart } from '../components/routes.ts';

/** What each part of a case is called, wherever something leads there. */
export const partNames = {
  overview: 'tab.case.overview',
  checklist: 'tab.case.checklist',
  individuals: 'tabCase.part.individuals',
  plan: 'tab.case.plan',
  meetings: 'tab.case.meetings',
  documents: 'tab.case.documents',
  suspension: 'tab.case.suspension',
  standards: 'tabCase.part.standards',
  contacts: 'tabCase.part.contacts',
  log: 'tab.case.log',
  chronology: 'tab.case.chronology',
  steps: 'tab.case.steps',
} as const satisfies Record<CasePart, string>;

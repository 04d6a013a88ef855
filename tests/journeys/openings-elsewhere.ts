import { tenant } from '../../src/rehearsal/tenant.ts';
import { people } from '../../src/rehearsal/people.ts';
import type { OpenCaseBody } from '../../src/server/contract/cases.ts';
import { group } from './given.ts';

/** What cases outside the Welsh Code are opened with: a failing provider in England, a review by CIW. */

export const providerFailure: OpenCaseBody = {
  procedure: 'provider-failure',
  serviceId: 'madeup-lodge',
  criteria: ['insolvency', 'acute-finances'],
  evidence: [{ text: 'Agency nurses have not been paid for two weeks', source: 'workforce' }],
  leadAgency: 'Cyngor Sir Penrhyn',
  group,
  planned: false,
};

const seats = {
  nia: 'director',
  mari: 'lead-officer',
  tom: 'performance-lead',
  idris: 'head-of-adults',
} as const;

/** The council's review group: other seats than in a case about one service. */
const reviewGroup: OpenCaseBody['group'] = people.flatMap(({ id, objectId, name, agency, mail }) => {
  const role = Object.entries(seats).find(([person]) => person === id)?.[1];
  return role === undefined ? [] : [{ tenant: tenant.tenantId, objectId, name, agency, mail, role }];
});

export const performanceReview: OpenCaseBody = {
  procedure: 'performance-review',
  serviceId: 'gwasanaethau-penrhyn',
  criteria: ['pr-time-passed'],
  evidence: [{ text: 'The last inspection was four years ago', source: 'inspection' }],
  leadAgency: 'Cyngor Sir Penrhyn',
  group: reviewGroup,
};

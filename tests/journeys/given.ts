import { people } from '../../src/rehearsal/people.ts';
import { tenant } from '../../src/rehearsal/tenant.ts';
import type { OpenCaseBody } from '../../src/server/contract/cases.ts';
import type { Teams } from '../../src/server/contract/rehearsal.ts';

/** What the rehearsal's people open their stories with. */

type Group = OpenCaseBody['group'];

const seats = {
  mari: 'lead-officer',
  nia: 'chair',
  tom: 'commissioning',
  gwen: 'health-board',
  idris: 'safeguarding',
} as const;

/** Everybody of the two agencies in their seats; the sixth person stands outside. */
export const group: Group = Object.entries(seats).map(([id, role]) => {
  const person = people.find((candidate) => candidate.id === id);
  if (!person) throw new Error(`nobody in the rehearsal is called ${id}`);
  const { objectId, name, agency, mail } = person;
  return { tenant: tenant.tenantId, objectId, name, agency, mail, role };
});

/** The one person of the rehearsal who is in no case's group. */
export const outsider: string = people.find(({ id }) => !(id in seats))?.id ?? '';

export const escalatingConcerns: OpenCaseBody = {
  procedure: 'escalating-concerns',
  serviceId: 'ty-gwyn',
  criteria: ['quality-and-safety', 'systemic-failure'],
  evidence: [{ text: 'Night shifts without a nurse on three visits', source: 'contract-monitoring' }],
  qualityAssurance: { considered: true, note: 'Two improvement meetings since June changed nothing.' },
  leadAgency: 'Cyngor Sir Penrhyn',
  group,
};

export const closure: OpenCaseBody = {
  procedure: 'closure',
  serviceId: 'plas-enghraifft',
  criteria: ['provider-decision'],
  evidence: [{ text: 'The provider gave notice in writing', source: 'provider' }],
  leadAgency: 'Cyngor Sir Penrhyn',
  group,
  closureKind: 'voluntary',
  planned: true,
  closesOn: '2027-03-31',
};

/** ISO date so many days from today. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The same time a week later. */
export const aWeekAfter = (start: string): string =>
  new Date(new Date(start).getTime() + 7 * 86_400_000).toISOString();

export const channelOf = (teams: Teams, ref: string): Teams['channels'][number] => {
  const found = teams.channels.filter(({ name }) => name.startsWith(ref));
  const [channel] = found;
  if (!channel || found.length > 1) throw new Error(`${found.length} channels for ${ref}`);
  return channel;
};

const common = {
  serviceId: 'ty-gwyn',
  evidence: [{ text: 'Night shifts without a nurse on three visits', source: 'contract-monitoring' }],
  leadAgency: 'Cyngor Sir Penrhyn',
  group,
} as const;

export const qualityAssurance: OpenCaseBody = {
  ...common,
  evidence: [...common.evidence],
  procedure: 'quality-assurance',
  criteria: ['qa-monitoring'],
};

export const decommissioning: OpenCaseBody = {
  ...common,
  evidence: [...common.evidence],
  procedure: 'decommissioning',
  serviceId: 'cymorth-cartref-ffug',
  criteria: ['dc-performance'],
};

export const transitional: OpenCaseBody = {
  ...common,
  evidence: [...common.evidence],
  procedure: 'transitional',
  serviceId: 'cartref-sampl',
  criteria: ['tg-adult-care-home'],
  guidance2009Since: '2025-11-03',
};

/** What each procedure's case is opened with when nothing particular is told of it. */
export const openings: Partial<Record<OpenCaseBody['procedure'], OpenCaseBody>> = {
  'quality-assurance': qualityAssurance,
  'escalating-concerns': escalatingConcerns,
  decommissioning,
  closure,
  transitional,
};

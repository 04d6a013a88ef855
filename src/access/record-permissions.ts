import type { IncidentCommand } from '../incident/commands.ts';
import type { Person } from './person.ts';

/**
 * Who may do what outside of cases. Commissioners and directors only, and of an agency that has to do with it;
 * an administrator and a case's members without such a role see nothing of either (least access, REQUIREMENTS N27).
 */
const mayOversee = (person: Person): boolean =>
  person.agency !== '' && (person.roles.includes('commissioner') || person.roles.includes('director'));

/** A service's record of early signs: for the council and the health board that the directory names for it. */
export const mayWatch = (
  person: Person,
  service: { readonly localAuthority: string; readonly healthBoard: string } | null,
): boolean =>
  service !== null &&
  mayOversee(person) &&
  (person.agency === service.localAuthority || person.agency === service.healthBoard);

export interface IncidentAgencies {
  readonly leadAgency: string;
  readonly sharedWith: readonly string[];
}

const isOfLead = (person: Person, { leadAgency }: IncidentAgencies): boolean => person.agency === leadAgency;

/** Whether this person's agency leads the incident. */
export const leadsIncident = (person: Person, incident: IncidentAgencies): boolean =>
  mayOversee(person) && isOfLead(person, incident);

/** Whether this person may see the incident: of its lead agency or of one that it is shared with. */
export const maySeeIncident = (person: Person, incident: IncidentAgencies): boolean =>
  mayOversee(person) && (isOfLead(person, incident) || incident.sharedWith.includes(person.agency));

/** `lead`: the agency that opened it. `partner`: any agency that works in it. */
const whoMay = {
  openIncident: 'lead',
  linkCase: 'partner',
  unlinkCase: 'partner',
  shareWith: 'lead',
  stopSharing: 'lead',
  tellAuthority: 'partner',
  recordAnswer: 'partner',
  considerEmergencyPlanning: 'partner',
  noteMarketImpact: 'partner',
  addAction: 'partner',
  meetAction: 'partner',
  withdrawAction: 'lead',
  recordEntry: 'partner',
  draftSituationReport: 'partner',
  discardSituationReport: 'partner',
  fileSituationReport: 'lead',
  passOnReport: 'partner',
  closeIncident: 'lead',
} as const satisfies Record<IncidentCommand['type'], 'lead' | 'partner'>;

/** Whether this person may ask this of the incident; `null` where there is none yet. */
export const mayInIncident = (
  person: Person,
  what: IncidentCommand['type'],
  incident: IncidentAgencies | null,
): boolean => {
  if (incident === null)
    return what === 'openIncident' && person.roles.includes('commissioner') && person.agency !== '';
  return whoMay[what] === 'lead' ? leadsIncident(person, incident) : maySeeIncident(person, incident);
};

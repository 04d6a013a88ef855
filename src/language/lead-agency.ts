import type { LeadAgencyText } from '../individuals/lead-agency.ts';
import type { Language } from '../procedures/types.ts';
import { sayIn } from './say.ts';

/** Which agency leads for a person, in words. */
const leadAgencyKeys = {
  council: 'individuals.leadAgency.council',
  selfFunded: 'individuals.leadAgency.selfFunded',
  continuingHealthcare: 'individuals.leadAgency.continuingHealthcare',
  jointCouncil: 'individuals.leadAgency.jointCouncil',
  jointNhs: 'individuals.leadAgency.jointNhs',
  jointEqual: 'individuals.leadAgency.jointEqual',
  jointSharesMissing: 'individuals.leadAgency.jointSharesMissing',
  partFunded: 'individuals.leadAgency.partFunded',
  outOfAreaCouncil: 'individuals.leadAgency.outOfAreaCouncil',
  outOfAreaHealth: 'individuals.leadAgency.outOfAreaHealth',
  outOfAreaPartFunded: 'individuals.leadAgency.outOfAreaPartFunded',
  outOfAreaJointCouncil: 'individuals.leadAgency.outOfAreaJointCouncil',
  outOfAreaJointNhs: 'individuals.leadAgency.outOfAreaJointNhs',
  outOfAreaJointEqual: 'individuals.leadAgency.outOfAreaJointEqual',
  outOfAreaJointSharesMissing: 'individuals.leadAgency.outOfAreaJointSharesMissing',
} as const satisfies Record<LeadAgencyText, `individuals.leadAgency.${LeadAgencyText}`>;

export const sayLeadAgency = (text: LeadAgencyText, language: Language): string =>
  sayIn(language)(leadAgencyKeys[text]);

import { z } from 'zod';

/**
 * Which agency leads for one person whose care is at risk, by who pays and where they were placed from (PFP 1.7,
 * 6.1–6.3). "Host" is the area where the service stands, "placing" the one that commissioned the place.
 */

export const fundingSchema = z.object({
  funding: z.enum(['council', 'self-funded', 'continuing-healthcare', 'joint', 'part-funded']),
  place: z.enum(['local', 'out-of-area']).default('local'),
  /** Of a joint package, per cent. */
  councilShare: z.coerce.number().min(0).max(100).optional(),
  nhsShare: z.coerce.number().min(0).max(100).optional(),
});
export type Funding = z.infer<typeof fundingSchema>;

const bodies = ['host-council', 'host-nhs', 'placing-council', 'placing-nhs'] as const;
const payers = [
  ...bodies,
  'self',
  'host-council-and-person',
  'host-council-and-nhs',
  'placing-council-and-person',
  'placing-council-and-nhs',
] as const;

/** The catalogue's texts, one for each case of the documents. */
export const leadAgencyTexts = [
  'council',
  'selfFunded',
  'continuingHealthcare',
  'jointCouncil',
  'jointNhs',
  'jointEqual',
  'jointSharesMissing',
  'partFunded',
  'outOfAreaCouncil',
  'outOfAreaHealth',
  'outOfAreaPartFunded',
  'outOfAreaJointCouncil',
  'outOfAreaJointNhs',
  'outOfAreaJointEqual',
  'outOfAreaJointSharesMissing',
] as const;
export type LeadAgencyText = (typeof leadAgencyTexts)[number];

export const leadAgencyAnswerSchema = z.object({
  /** Who takes the lead; `to-be-agreed` where the documents leave it to the agencies. */
  lead: z.enum(['council', 'nhs', 'to-be-agreed']),
  /** Who goes on paying. */
  funder: z.enum(payers),
  /** Who plans the person's care beyond the emergency; null while the lead is to be agreed. */
  longTermPlanning: z.enum(bodies).nullable(),
  /** Who co-ordinates and sees to the person's immediate welfare. */
  coordinates: z.enum(['host-council', 'host-nhs']),
  cite: z.string(),
  also: z.array(z.string()),
  textKey: z.enum(leadAgencyTexts),
});
export type LeadAgency = z.infer<typeof leadAgencyAnswerSchema>;

type Bodies = (typeof bodies)[number];

const jointLead = (funding: Funding): 'council' | 'nhs' | 'equal' | 'missing' => {
  const { councilShare, nhsShare } = funding;
  const council = councilShare ?? (nhsShare === undefined ? undefined : 100 - nhsShare);
  const nhs = nhsShare ?? (councilShare === undefined ? undefined : 100 - councilShare);
  if (council === undefined || nhs === undefined) return 'missing';
  if (council === nhs) return 'equal';
  return council > nhs ? 'council' : 'nhs';
};

const joint = (funding: Funding): LeadAgency => {
  const away = funding.place === 'out-of-area';
  const council: Bodies = away ? 'placing-council' : 'host-council';
  const nhs: Bodies = away ? 'placing-nhs' : 'host-nhs';
  const shared = {
    funder: away ? 'placing-council-and-nhs' : 'host-council-and-nhs',
    // A council's share makes it a person funded by another council, whom the host council looks after first (PFP 6.3).
    coordinates: 'host-council',
    cite: 'PFP 1.7',
    also: away ? ['PFP 6.3'] : [],
  } as const;
  switch (jointLead(funding)) {
    case 'council':
      return {
        ...shared,
        also: [...shared.also],
        lead: 'council',
        longTermPlanning: council,
        textKey: away ? 'outOfAreaJointCouncil' : 'jointCouncil',
      };
    case 'nhs':
      return {
        ...shared,
        also: [...shared.also],
        lead: 'nhs',
        longTermPlanning: nhs,
        coordinates: away ? 'host-council' : 'host-nhs',
        textKey: away ? 'outOfAreaJointNhs' : 'jointNhs',
      };
    case 'equal':
      return {
        ...shared,
        also: [...shared.also],
        lead: 'to-be-agreed',
        longTermPlanning: null,
        textKey: away ? 'outOfAreaJointEqual' : 'jointEqual',
      };
    case 'missing':
      return {
        ...shared,
        also: [...shared.also],
        lead: 'to-be-agreed',
        longTermPlanning: null,
        textKey: away ? 'outOfAreaJointSharesMissing' : 'jointSharesMissing',
      };
  }
};

/** Who leads, who pays, who plans and who co-ordinates, with the paragraphs that say so. */
export const leadAgency = (funding: Funding): LeadAgency => {
  const away = funding.place === 'out-of-area';
  switch (funding.funding) {
    case 'self-funded':
      // Whoever pays their own way and lives here is helped by the council here, wherever they came from (PFP 6.2).
      return {
        lead: 'council',
        funder: 'self',
        longTermPlanning: 'host-council',
        coordinates: 'host-council',
        cite: 'PFP 1.7',
        also: ['PFP 6.2'],
        textKey: 'selfFunded',
      };
    case 'council':
      return away
        ? {
            lead: 'council',
            funder: 'placing-council',
            longTermPlanning: 'placing-council',
            coordinates: 'host-council',
            cite: 'PFP 6.3',
            also: ['PFP 1.7'],
            textKey: 'outOfAreaCouncil',
          }
        : {
            lead: 'council',
            funder: 'host-council',
            longTermPlanning: 'host-council',
            coordinates: 'host-council',
            cite: 'PFP 1.7',
            also: ['PFP 6.2'],
            textKey: 'council',
          };
    case 'continuing-healthcare':
      return {
        lead: 'nhs',
        funder: away ? 'placing-nhs' : 'host-nhs',
        longTermPlanning: away ? 'placing-nhs' : 'host-nhs',
        coordinates: 'host-nhs',
        cite: away ? 'PFP 6.1' : 'PFP 1.7',
        also: away ? ['PFP 1.7'] : ['PFP 6.1'],
        textKey: away ? 'outOfAreaHealth' : 'continuingHealthcare',
      };
    case 'part-funded':
      return {
        lead: 'council',
        funder: away ? 'placing-council-and-person' : 'host-council-and-person',
        longTermPlanning: away ? 'placing-council' : 'host-council',
        coordinates: 'host-council',
        cite: away ? 'PFP 6.3' : 'PFP 6.2',
        also: [],
        textKey: away ? 'outOfAreaPartFunded' : 'partFunded',
      };
    case 'joint':
      return joint(funding);
  }
};

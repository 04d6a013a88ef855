import { z } from 'zod';
import { limits } from '../case/limits.ts';
import { mailPattern } from './mail-pattern.ts';

/**
 * What is held about one person (N11: PFP App. A 3–5 and 7, App. D; Code 7.7–7.9), in groups that are changed one
 * at a time. `null` means that nobody knows yet, which is why every field may be null, and none is guessed.
 */

const line = z.string().trim().min(1).max(limits.line).nullable();
const text = z.string().trim().min(1).max(limits.text).nullable();
const day = z.iso.date().nullable();
const yes = z.boolean().nullable();
const mail = z.string().trim().regex(mailPattern).max(limits.line).nullable();
const share = z.number().min(0).max(100).nullable();

export const capacityAnswers = ['not-assessed', 'has-capacity', 'lacks-capacity'] as const;
export const imcaAnswers = ['not-needed', 'needed', 'appointed'] as const;
export const dolsAnswers = ['none', 'applied', 'authorised'] as const;
export const attorneyKinds = ['none', 'attorney', 'deputy'] as const;
export const moneyArrangements = ['none', 'appointeeship', 'client-affairs', 'other'] as const;
export const carerAssessments = ['not-offered', 'offered', 'declined', 'done'] as const;
export const advocacyAnswers = ['not-needed', 'needed', 'arranged'] as const;
export const careLanguages = ['en', 'cy', 'other'] as const;
export const fundings = ['council', 'self-funded', 'continuing-healthcare', 'joint', 'part-funded'] as const;

const attorney = z.object({
  kind: z.enum(attorneyKinds).nullable(),
  name: line,
  contact: line,
});

/** A schema a group; a form, an import and a correction are all made of these. */
export const detailGroups = {
  identity: z.object({
    name: line,
    dateOfBirth: day,
    /** The room of a home, the round of home care. */
    room: line,
    /** The person's number with the provider: an import finds them again by it. */
    providerId: line,
  }),
  care: z.object({
    needs: text,
    /** Category of care: residential, nursing, dementia … as the service's registration words it. */
    category: line,
    /** The day of the new assessment for the move (PFP App. A 7.1). */
    reassessedOn: day,
    endOfLife: yes,
    /** Special equipment; "none" is written as an empty `needsEquipment`. */
    needsEquipment: yes,
    equipment: text,
  }),
  funding: z.object({
    funding: z.enum(fundings).nullable(),
    place: z.enum(['local', 'out-of-area']).nullable(),
    /** Of a joint package, per cent. */
    councilShare: share,
    nhsShare: share,
    /** Which body pays, by name. */
    funder: line,
    /** Pounds a week. */
    weeklyCost: z.number().min(0).max(100_000).nullable(),
    /** Aftercare under section 117 of the Mental Health Act (PFP App. A 4.3). */
    section117: yes,
  }),
  language: z.object({
    /** In which language they want their care and letters (NF 1.61–1.69). */
    choice: z.enum(careLanguages).nullable(),
    other: line,
    communication: text,
  }),
  /** Of the decision where to live, no other (PFP App. A 3.8). */
  capacity: z.object({
    accommodation: z.enum(capacityAnswers).nullable(),
    assessedOn: day,
    bestInterestsOn: day,
    imca: z.enum(imcaAnswers).nullable(),
    imcaName: line,
  }),
  /** Deprivation of Liberty Safeguards where they live now (PFP App. A 3.10). */
  dols: z.object({ status: z.enum(dolsAnswers).nullable(), until: day }),
  /** For health and welfare (PFP App. A 3.11). */
  healthAttorney: attorney,
  /** For property and affairs (PFP App. A 4.7). */
  financeAttorney: attorney,
  safeguarding: z.object({ enquiryOpen: yes, note: text }),
  money: z.object({ arrangement: z.enum(moneyArrangements).nullable(), note: text }),
  representative: z.object({
    name: line,
    relation: line,
    phone: line,
    /** Letters to people and families go there as blind copies (Code 7.10). */
    mail,
    /** Nobody speaks for them (PFP App. A 5.6). */
    unbefriended: yes,
  }),
  carer: z.object({ name: line, assessment: z.enum(carerAssessments).nullable(), assessedOn: day }),
  advocacy: z.object({ need: z.enum(advocacyAnswers).nullable(), advocate: line }),
  worker: z.object({ name: line, contact: line }),
} as const;

export type DetailGroup = keyof typeof detailGroups;
export type Details = { readonly [G in DetailGroup]: Readonly<z.infer<(typeof detailGroups)[G]>> };

export const detailsSchema = z.object(detailGroups);

export const noDetails: Details = {
  identity: { name: null, dateOfBirth: null, room: null, providerId: null },
  care: {
    needs: null,
    category: null,
    reassessedOn: null,
    endOfLife: null,
    needsEquipment: null,
    equipment: null,
  },
  funding: {
    funding: null,
    place: null,
    councilShare: null,
    nhsShare: null,
    funder: null,
    weeklyCost: null,
    section117: null,
  },
  language: { choice: null, other: null, communication: null },
  capacity: { accommodation: null, assessedOn: null, bestInterestsOn: null, imca: null, imcaName: null },
  dols: { status: null, until: null },
  healthAttorney: { kind: null, name: null, contact: null },
  financeAttorney: { kind: null, name: null, contact: null },
  safeguarding: { enquiryOpen: null, note: null },
  money: { arrangement: null, note: null },
  representative: { name: null, relation: null, phone: null, mail: null, unbefriended: null },
  carer: { name: null, assessment: null, assessedOn: null },
  advocacy: { need: null, advocate: null },
  worker: { name: null, contact: null },
};

/** Some fields of one group: what is left out stays as it is, `null` forgets it. */
const changeOf = <G extends DetailGroup>(group: G) =>
  z.object({ group: z.literal(group), values: detailGroups[group].partial() });

export const detailChangeSchema = z.discriminatedUnion('group', [
  z.object({
    group: z.literal('identity'),
    // Nobody in the register is without a name.
    values: detailGroups.identity.partial().extend({ name: line.unwrap().optional() }),
  }),
  changeOf('care'),
  changeOf('funding'),
  changeOf('language'),
  changeOf('capacity'),
  changeOf('dols'),
  changeOf('healthAttorney'),
  changeOf('financeAttorney'),
  changeOf('safeguarding'),
  changeOf('money'),
  changeOf('representative'),
  changeOf('carer'),
  changeOf('advocacy'),
  changeOf('worker'),
]);
export type DetailChange = z.infer<typeof detailChangeSchema>;

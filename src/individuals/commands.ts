import { z } from 'zod';
import { limits } from '../case/limits.ts';
import { detailChangeSchema, detailGroups } from './details.ts';

/** Everything a member of a case's group can ask about one person of its register (REQUIREMENTS N10–N13). */

const line = z.string().trim().min(1).max(limits.line);
const text = z.string().trim().min(1).max(limits.text);
const optionalText = z.string().trim().max(limits.text).optional();
const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/);
const day = z.iso.date();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const rags = ['red', 'amber', 'green'] as const;
/** What goes with somebody or is told on their behalf; the paragraph is in `rules.ts`. */
export const handovers = [
  'medication',
  'records',
  'gp',
  'dwp',
  'receiving-authority',
  'equipment',
  'representative',
  'attorney',
  'dols',
  'safeguarding',
] as const;
export const outcomes = ['moved', 'stayed', 'hospital', 'died', 'other'] as const;
export const choosers = ['person', 'representative', 'attorney', 'best-interests'] as const;
export const visitKinds = ['visit', 'trial', 'virtual'] as const;

const given = detailGroups;
/** What is known of somebody when they are added: any groups, any of their fields. */
export const givenDetailsSchema = z
  .object({
    care: given.care.partial(),
    funding: given.funding.partial(),
    language: given.language.partial(),
    capacity: given.capacity.partial(),
    dols: given.dols.partial(),
    healthAttorney: given.healthAttorney.partial(),
    financeAttorney: given.financeAttorney.partial(),
    safeguarding: given.safeguarding.partial(),
    money: given.money.partial(),
    representative: given.representative.partial(),
    carer: given.carer.partial(),
    advocacy: given.advocacy.partial(),
    worker: given.worker.partial(),
  })
  .partial()
  .extend({ identity: given.identity.partial().extend({ name: line }) });

export const addIndividual = z.object({ type: z.literal('addIndividual'), details: givenDetailsSchema });

export const individualCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('changeDetails'), change: detailChangeSchema }),
  z.object({ type: z.literal('setRag'), rag: z.enum(rags), reason: text }),
  /** People who are to stay together (PFP App. A 3.1, 7.5); the label is the group's own. */
  z.object({
    type: z.literal('joinFriendshipGroup'),
    label: line,
    /** Where friends of another group are left for this one. */
    reason: optionalText,
  }),
  /** The reason is asked for where friends stay behind. */
  z.object({ type: z.literal('leaveFriendshipGroup'), reason: optionalText }),
  z.object({
    type: z.literal('offerOption'),
    /** The service by name, and by its id where the directory has it. */
    service: line,
    serviceId: id.optional(),
    outOfArea: z.boolean().optional(),
    note: optionalText,
  }),
  z.object({
    type: z.literal('recordVisit'),
    option: id,
    on: day,
    kind: z.enum(visitKinds).optional(),
    note: optionalText,
  }),
  z.object({
    type: z.literal('recordChoice'),
    option: id,
    chosenBy: z.enum(choosers),
    /** The new provider is registered for the category of care (PFP App. A 7.6). */
    registered: z.boolean(),
    /** … and can meet the needs (Code 7.7). */
    meetsNeeds: z.boolean(),
    reason: optionalText,
  }),
  z.object({ type: z.literal('withdrawChoice'), reason: text }),
  z.object({
    type: z.literal('planMove'),
    on: day,
    /** Local time, `14:30`. */
    time: time.optional(),
    /** What takes them and who pays (PFP App. A 7.12). */
    transport: line.optional(),
    /** Somebody familiar who goes with them (PFP App. A 7.14). */
    escort: line.optional(),
    /** Why friends are parted, where one of the group goes elsewhere (PFP App. A 7.5). */
    apartReason: text.optional(),
    /** A lead's reason to go on although something is missing. */
    override: text.optional(),
  }),
  z.object({ type: z.literal('cancelMove'), reason: text }),
  z.object({ type: z.literal('moveDone'), on: day, time: time.optional(), override: text.optional() }),
  z.object({ type: z.literal('undoMove'), reason: text }),
  z.object({ type: z.literal('recordHandover'), what: z.enum(handovers), on: day, note: optionalText }),
  z.object({ type: z.literal('withdrawHandover'), what: z.enum(handovers), reason: text }),
  z.object({ type: z.literal('planReview'), on: day, by: line.optional() }),
  z.object({ type: z.literal('reviewDone'), on: day, note: text }),
  z.object({ type: z.literal('recordOutcome'), outcome: z.enum(outcomes), on: day, note: optionalText }),
  /** Added by mistake: gone from the list, still in the log. */
  z.object({ type: z.literal('removeIndividual'), reason: text }),
]);

export const anyIndividualCommandSchema = z.union([addIndividual, individualCommandSchema]);
export type GivenDetails = z.infer<typeof givenDetailsSchema>;
export type IndividualCommand = z.infer<typeof anyIndividualCommandSchema>;
export type Handover = (typeof handovers)[number];
export type Rag = (typeof rags)[number];
export type Outcome = (typeof outcomes)[number];

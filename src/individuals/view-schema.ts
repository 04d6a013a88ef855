import { z } from 'zod';
import { choosers, handovers, outcomes, rags, visitKinds } from './commands.ts';
import { careLanguages, detailsSchema, fundings } from './details.ts';
import { leadAgencyAnswerSchema } from './lead-agency.ts';

/** The register as a member of the group sees it. Bilingual texts travel as `{en, cy}`. */

const text = z.object({ en: z.string(), cy: z.string() });
const stamp = z.object({ at: z.string(), by: z.string() });

/** When a rule is asked: before a move is planned, before it is recorded as done, or after it. */
export const ruleMoments = ['plan', 'move', 'after'] as const;

export const readinessSchema = z.object({
  rule: z.string(),
  moment: z.enum(ruleMoments),
  cite: z.string(),
  also: z.array(z.string()),
  text,
  /** Required: without it the step is refused, unless a lead goes on with a reason. Else it is advice. */
  required: z.boolean(),
  met: z.boolean(),
});
export type Readiness = z.infer<typeof readinessSchema>;

export const optionViewSchema = stamp.extend({
  id: z.string(),
  service: z.string(),
  serviceId: z.string().nullable(),
  outOfArea: z.boolean(),
  note: z.string().nullable(),
  visits: z.array(stamp.extend({ on: z.string(), kind: z.enum(visitKinds), note: z.string().nullable() })),
  chosen: z.boolean(),
});

/** A friend of the same group and where they go. `apart`: to another place than this person. */
export const friendSchema = z.object({
  id: z.string(),
  name: z.string(),
  destination: z.string().nullable(),
  moveOn: z.string().nullable(),
  moved: z.boolean(),
  apart: z.boolean(),
});

export const moveSchema = z.object({
  on: z.string(),
  time: z.string().nullable(),
  transport: z.string().nullable(),
  escort: z.string().nullable(),
  apartReason: z.string().nullable(),
  done: z.object({ on: z.string(), time: z.string().nullable(), at: z.string(), by: z.string() }).nullable(),
});

export const individualViewSchema = z.object({
  /** Opaque. */
  id: z.string(),
  /** The case. */
  ref: z.string(),
  version: z.number(),
  /** `accommodation`: they live there, and move; `at-home`: care comes to them, and passes to another provider. */
  setting: z.enum(['accommodation', 'at-home']),
  added: stamp,
  changedAt: z.string(),
  /** Added by mistake and taken out: seen by leads only. */
  removed: stamp.extend({ reason: z.string() }).nullable(),
  details: detailsSchema,
  /** Null while the funding is not known. */
  leadAgency: leadAgencyAnswerSchema.extend({ text }).nullable(),
  rag: stamp.extend({ rag: z.enum(rags), reason: z.string() }).nullable(),
  friendship: z.object({ label: z.string(), members: z.array(friendSchema) }).nullable(),
  options: z.array(optionViewSchema),
  choice: stamp
    .extend({
      option: z.string(),
      service: z.string(),
      chosenBy: z.enum(choosers),
      registered: z.boolean(),
      meetsNeeds: z.boolean(),
      outOfArea: z.boolean(),
      reason: z.string().nullable(),
    })
    .nullable(),
  move: moveSchema.nullable(),
  handovers: z.array(stamp.extend({ what: z.enum(handovers), on: z.string(), note: z.string().nullable() })),
  reviews: z.array(
    z.object({
      on: z.string(),
      by: z.string().nullable(),
      done: z.object({ on: z.string(), note: z.string(), at: z.string(), by: z.string() }).nullable(),
      overdue: z.boolean(),
    }),
  ),
  outcome: stamp
    .extend({ outcome: z.enum(outcomes), on: z.string(), note: z.string().nullable() })
    .nullable(),
  /** Every rule that applies to this person, met or not. */
  readiness: z.array(readinessSchema),
  /** Where a lead went on although something was missing. */
  overrides: z.array(
    stamp.extend({
      step: z.enum(['plan', 'move']),
      reason: z.string(),
      missing: z.array(z.object({ rule: z.string(), cite: z.string(), text })),
    }),
  ),
  /** What this person may ask: any change; as a lead, to go on with a reason, to remove, to export. */
  may: z.object({ change: z.boolean(), lead: z.boolean() }),
});
export type IndividualView = z.infer<typeof individualViewSchema>;

/** A line of the register. */
export const individualRowSchema = z.object({
  id: z.string(),
  version: z.number(),
  changedAt: z.string(),
  name: z.string(),
  dateOfBirth: z.string().nullable(),
  room: z.string().nullable(),
  category: z.string().nullable(),
  rag: z.enum(rags).nullable(),
  lead: z.enum(['council', 'nhs', 'to-be-agreed']).nullable(),
  leadCite: z.string().nullable(),
  funding: z.enum(fundings).nullable(),
  outOfArea: z.boolean(),
  language: z.enum(careLanguages).nullable(),
  friendship: z.string().nullable(),
  worker: z.string().nullable(),
  /** What a planner must not overlook. */
  flags: z.array(
    z.enum([
      'lacks-capacity',
      'dols',
      'safeguarding',
      'end-of-life',
      'equipment',
      'advocacy',
      'unbefriended',
    ]),
  ),
  options: z.number(),
  destination: z.string().nullable(),
  move: z
    .object({
      on: z.string(),
      time: z.string().nullable(),
      done: z.boolean(),
      /** Planned for a day that has passed. */
      overdue: z.boolean(),
    })
    .nullable(),
  /** Required and not met before the move; after it, what is still to be done. Ids of rules. */
  missing: z.array(z.string()),
  review: z.object({ on: z.string(), done: z.boolean(), overdue: z.boolean() }).nullable(),
  outcome: z.enum(outcomes).nullable(),
});
export type IndividualRow = z.infer<typeof individualRowSchema>;

/** Numbers only: for the board and the situation report. No names, so wider seen than the register. */
export const summarySchema = z.object({
  people: z.number(),
  moved: z.number(),
  /** A move is planned and not done. */
  planned: z.number(),
  /** No outcome, no move planned. */
  unplanned: z.number(),
  /** Neither moved nor with an outcome: somebody for whom a place is needed still. */
  toMove: z.number(),
  /** Of these, for whom nothing is chosen. */
  withoutPlace: z.number(),
  rag: z.object({ red: z.number(), amber: z.number(), green: z.number(), none: z.number() }),
  lead: z.object({ council: z.number(), nhs: z.number(), toBeAgreed: z.number(), unknown: z.number() }),
  outcomes: z.object({
    moved: z.number(),
    stayed: z.number(),
    hospital: z.number(),
    died: z.number(),
    other: z.number(),
    none: z.number(),
  }),
  choosing: z.object({ chosen: z.number(), offered: z.number(), notOffered: z.number() }),
  language: z.object({ en: z.number(), cy: z.number(), other: z.number(), unknown: z.number() }),
  movesOverdue: z.number(),
  reviewsOverdue: z.number(),
  /** People planned to move for whom something required is missing. */
  notReady: z.number(),
  /** The newest change, null for an empty register. */
  changedAt: z.string().nullable(),
});
export type RegisterSummary = z.infer<typeof summarySchema>;

/** A friend of the same group who goes elsewhere. */
const apart = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    destination: z.string().nullable(),
    on: z.string().nullable(),
  }),
);
const plan = {
  on: z.string().nullable(),
  time: z.string().nullable(),
  transport: z.string().nullable(),
  escort: z.string().nullable(),
  /** Why friends are parted by it. */
  apartReason: z.string().nullable(),
} as const;

/** Day by day, oldest first. */
export const movesSchema = z.object({
  days: z.array(
    z.object({
      on: z.string(),
      moves: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          room: z.string().nullable(),
          rag: z.enum(rags).nullable(),
          destination: z.string().nullable(),
          time: z.string().nullable(),
          transport: z.string().nullable(),
          escort: z.string().nullable(),
          done: z.boolean(),
          overdue: z.boolean(),
          missing: z.array(z.string()),
          friendship: z.string().nullable(),
          apartReason: plan.apartReason,
          apart,
        }),
      ),
    }),
  ),
  /** Nobody has planned these yet: no move, no outcome. */
  unplanned: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      room: z.string().nullable(),
      rag: z.enum(rags).nullable(),
      destination: z.string().nullable(),
      missing: z.array(z.string()),
      friendship: z.string().nullable(),
      apart,
    }),
  ),
  /** Friendship groups of two and more. */
  groups: z.array(
    z.object({
      label: z.string(),
      members: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          destination: z.string().nullable(),
          ...plan,
          done: z.boolean(),
          /** Has died, or stays: needs no place. */
          stays: z.boolean(),
          missing: z.array(z.string()),
        }),
      ),
    }),
  ),
});
export type Moves = z.infer<typeof movesSchema>;

import { z } from 'zod';
import { boardRowSchema } from '../case/view-schema.ts';
import {
  authorityKinds,
  incidentLogs,
  marketImpacts,
  planningDecisions,
  reportFieldIds,
  tellingWays,
} from './commands.ts';

/** An incident as one person may see it; `view.ts` fills it. Bilingual texts travel as `{en, cy}`. */

const text = z.object({ en: z.string(), cy: z.string() });
const stamp = z.object({ at: z.string(), by: z.string() });

/** Why a report did not go into a case. */
export const skipReasons = [
  'no-template',
  'not-permitted',
  'case-closed',
  'case-not-found',
  'fields-missing',
  'refused',
] as const;

export const linkedCaseSchema = z.object({
  /** Null, as all else here, for a case that this person may not see; `text` says so. */
  ref: z.string().nullable(),
  row: boardRowSchema.nullable(),
  linked: stamp.nullable(),
  note: z.string().nullable(),
  text: text.nullable(),
});

export const situationReportSchema = z.object({
  id: z.string(),
  number: z.number(),
  status: z.enum(['drafted', 'filed', 'discarded']),
  fields: z.partialRecord(z.enum(reportFieldIds), z.string()),
  drafted: stamp,
  filed: stamp.nullable(),
  /** What became of it in each case that was linked when it was filed. */
  cases: z.array(
    z.object({
      /** Null for a case that this person may not see. */
      ref: z.string().nullable(),
      status: z.enum(['waiting', 'passed-on', 'skipped']),
      reason: z.enum(skipReasons).nullable(),
      /** The status in words, with what can be done about it. */
      text,
      at: z.string().nullable(),
    }),
  ),
});

export const incidentActionSchema = z.object({
  id: z.string(),
  number: z.number(),
  text: z.string(),
  owner: z.string(),
  due: z.string(),
  overdue: z.boolean(),
  status: z.enum(['open', 'met', 'withdrawn']),
  /** The evidence of a met one, the reason of a withdrawn one. */
  note: z.string().nullable(),
  changed: stamp,
});

export const incidentViewSchema = z.object({
  ref: z.string(),
  version: z.number(),
  status: z.enum(['open', 'closed']),
  title: z.string(),
  provider: z.string(),
  description: z.string(),
  nation: z.enum(['WLS', 'ENG']),
  leadAgency: z.string(),
  sharedWith: z.array(z.string()),
  opened: stamp,
  closed: stamp.extend({ outcome: z.string() }).nullable(),
  cases: z.array(linkedCaseSchema),
  /** Of the linked cases that this person may see. */
  totals: z.object({
    cases: z.number(),
    unseen: z.number(),
    open: z.number(),
    services: z.number(),
    overdue: z.number(),
    openActions: z.number(),
    suspended: z.number(),
    nextDeadline: z.object({ ref: z.string(), due: z.string(), overdue: z.boolean(), text }).nullable(),
  }),
  authorities: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(authorityKinds),
      how: z.enum(tellingWays),
      /** When they were told. */
      toldAt: z.string(),
      note: z.string().nullable(),
      recorded: stamp,
      answers: z.array(stamp.extend({ text: z.string() })),
    }),
  ),
  emergencyPlanning: z.object({
    cite: z.string(),
    text,
    /** Newest last; the last one is in force. */
    considered: z.array(stamp.extend({ decision: z.enum(planningDecisions), rationale: z.string() })),
  }),
  marketImpact: z.object({
    cite: z.string(),
    text,
    notes: z.array(stamp.extend({ impact: z.enum(marketImpacts), text: z.string() })),
  }),
  /** The shared plan. */
  actions: z.array(incidentActionSchema),
  entries: z.array(stamp.extend({ log: z.enum(incidentLogs), text: z.string() })),
  reports: z.array(situationReportSchema),
  /** A new report's fields, filled with what the incident and its cases show now. */
  reportForm: z.object({
    cite: z.string(),
    fields: z.array(
      z.object({ id: z.enum(reportFieldIds), label: text, required: z.boolean(), value: text }),
    ),
  }),
  /** What the documents ask to think of and is not done yet. */
  prompts: z.array(z.object({ id: z.string(), cite: z.string(), text })),
  /** Whether this person's agency leads: only then may they share, withdraw actions, file and close. */
  leads: z.boolean(),
});
export type IncidentView = z.infer<typeof incidentViewSchema>;
export type SkipReason = (typeof skipReasons)[number];

/** A line of the list of incidents. */
export const incidentRowSchema = z.object({
  ref: z.string(),
  title: z.string(),
  provider: z.string(),
  nation: z.enum(['WLS', 'ENG']),
  leadAgency: z.string(),
  sharedWith: z.array(z.string()),
  status: z.enum(['open', 'closed']),
  cases: z.number(),
  openActions: z.number(),
  /** The earliest due date of an open action. */
  nextDue: z.string().nullable(),
  /** Authorities that were told and have not answered. */
  unheard: z.number(),
  lastReportAt: z.string().nullable(),
  openedAt: z.string(),
  changedAt: z.string(),
});
export type IncidentRow = z.infer<typeof incidentRowSchema>;

import { z } from 'zod';
import { limits } from '../case/limits.ts';

/**
 * Everything a person can ask of an incident: the failure of a provider with several services or in several
 * areas, one above several cases (PFP 1.8, 2.5, App. A 2.20; Code 3.8).
 */

const line = z.string().trim().min(1).max(limits.line);
const text = z.string().trim().min(1).max(limits.text);
const optionalText = z.string().trim().max(limits.text).optional();
const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/);
const caseRef = z.string().regex(/^[A-Z]{2}-\d{4}-\d{4,}$/);

export const authorityKinds = ['council', 'health-board', 'regulator', 'other'] as const;
export const tellingWays = ['telephone', 'mail', 'meeting', 'letter', 'other'] as const;
export const planningDecisions = ['activate', 'not-now', 'not-needed'] as const;
export const marketImpacts = ['significant', 'not-significant', 'not-known'] as const;
export const incidentLogs = ['risk', 'decision', 'communication'] as const;

/** The parts of a situation report, in the order in which it is read (PFP App. C). */
export const reportFieldIds = [
  'situation',
  'numbers',
  'staffing',
  'overdue-duties',
  'risks',
  'decisions',
  'actions',
  'capacity',
  'authorities',
  'communications',
  'next-steps',
] as const;
export const reportFieldsSchema = z.partialRecord(z.enum(reportFieldIds), z.string().max(limits.text));

export const openIncident = z.object({
  type: z.literal('openIncident'),
  title: line,
  provider: line,
  description: text,
  nation: z.enum(['WLS', 'ENG']),
});

export const incidentCommandSchema = z.discriminatedUnion('type', [
  openIncident,
  /** A case that the person may see. */
  z.object({ type: z.literal('linkCase'), ref: caseRef, note: optionalText }),
  z.object({ type: z.literal('unlinkCase'), ref: caseRef, reason: text }),
  /** Commissioners and directors of that agency work in the incident from now on. */
  z.object({ type: z.literal('shareWith'), agency: line }),
  z.object({ type: z.literal('stopSharing'), agency: line, reason: text }),
  z.object({
    type: z.literal('tellAuthority'),
    name: line,
    kind: z.enum(authorityKinds),
    how: z.enum(tellingWays),
    /** When, not in the future. */
    at: z.iso.datetime({ offset: true }),
    note: optionalText,
  }),
  /** What a told authority answered; told and heard belong together (Code 3.8). */
  z.object({ type: z.literal('recordAnswer'), authority: id, text }),
  z.object({
    type: z.literal('considerEmergencyPlanning'),
    decision: z.enum(planningDecisions),
    rationale: text,
  }),
  z.object({ type: z.literal('noteMarketImpact'), impact: z.enum(marketImpacts), text }),
  z.object({ type: z.literal('addAction'), text, owner: line, due: z.iso.date() }),
  z.object({ type: z.literal('meetAction'), action: id, evidence: text }),
  z.object({ type: z.literal('withdrawAction'), action: id, reason: text }),
  z.object({ type: z.literal('recordEntry'), log: z.enum(incidentLogs), text }),
  z.object({ type: z.literal('draftSituationReport'), fields: reportFieldsSchema }),
  /** Files the draft into the folder of every linked case; `fields` are what was changed at the last moment. */
  z.object({ type: z.literal('fileSituationReport'), report: id, fields: reportFieldsSchema.optional() }),
  /** Once more into a case where it could not be filed, by somebody who leads that case. */
  z.object({ type: z.literal('passOnReport'), report: id, ref: caseRef }),
  z.object({ type: z.literal('discardSituationReport'), report: id }),
  z.object({ type: z.literal('closeIncident'), outcome: text }),
]);

export type IncidentCommand = z.infer<typeof incidentCommandSchema>;
export type ReportFieldId = (typeof reportFieldIds)[number];
export type ReportFields = z.infer<typeof reportFieldsSchema>;

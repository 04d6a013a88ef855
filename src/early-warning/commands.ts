import { z } from 'zod';
import { limits } from '../case/limits.ts';

/**
 * Everything a person can ask of a service's record of early signs (Code 4.8–4.11, 5.3–5.5, 7.4; PFP 4.2). The
 * record is about a service: nobody's name belongs into it, and `view.ts` says so where people write.
 */

const line = z.string().trim().min(1).max(limits.line);
const text = z.string().trim().min(1).max(limits.text);
const optionalText = z.string().trim().max(limits.text).optional();
const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/);
const link = z.url({ protocol: /^https?$/ }).max(limits.link);

/** Where a signal comes from (the sources that Code 4.11 and 5.3 name, and PFP 4.2's media reports). */
export const signalSources = [
  'complaint',
  'safeguarding',
  'inspection',
  'ciw-notice',
  'contract-monitoring',
  'care-review',
  'finance',
  'workforce',
  'feedback',
  'provider',
  'media',
  'other',
] as const;
export const severities = ['low', 'moderate', 'high'] as const;
export const watchDecisions = [
  'keep-watching',
  'open-quality-assurance',
  'open-escalating-concerns',
  'other',
] as const;

export const recordCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('recordSignal'),
    source: z.enum(signalSources),
    text,
    /** The day it is about, not in the future. */
    on: z.iso.date(),
    severity: z.enum(severities),
    /** A single issue, complaint or incident that shows actual harm or a high risk of it (Code 5.4). */
    singleIssue: z.boolean().optional(),
    link: link.optional(),
  }),
  /** It stays visible, struck through. */
  z.object({ type: z.literal('withdrawSignal'), signal: id, reason: text }),
  z.object({
    type: z.literal('noteRootCause'),
    text,
    /** The signals that it explains. */
    signals: z.array(id).max(100).optional(),
  }),
  /** These say the same; at least two of them come from different sources (Code 4.11). */
  z.object({ type: z.literal('linkSignals'), signals: z.array(id).min(2).max(50), note: optionalText }),
  z.object({ type: z.literal('unlinkSignals'), link: id, reason: text }),
  z.object({
    type: z.literal('decide'),
    decision: z.enum(watchDecisions),
    rationale: text,
    /** Reference of the case that was opened: one about this service that the person may see. */
    ref: line.optional(),
  }),
]);

export type RecordCommand = z.infer<typeof recordCommandSchema>;
export type SignalSource = (typeof signalSources)[number];
export type Severity = (typeof severities)[number];
export type WatchDecision = (typeof watchDecisions)[number];

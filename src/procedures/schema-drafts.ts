import { z } from 'zod';
import { cited, id, list, text } from './schema-parts.ts';

/** Letters, notifications and reports: fields and the blocks that use them. */

export const caseValue = z.enum([
  'reference',
  'service-name',
  'service-address',
  'registration-number',
  'provider-name',
  'responsible-individual',
  'registered-manager',
  'lead-agency',
  'lead-officer',
  'lead-officer-role',
  'concerns',
  'criteria',
  'evidence',
  'open-actions',
  'all-actions',
  'suspension-rationale',
  'suspension-review-date',
  'next-meeting',
  'opened-on',
  'closes-on',
  'today',
  'stage',
  'group',
  'answers',
  'milestones',
  'open-duties',
  'overdue-duties',
  'decisions',
  'risks',
  'communications',
  'complaints',
  'referrals',
  'root-causes',
  'lessons',
  'progress',
  'standards',
  'last-meeting',
  'last-meeting-attendees',
  'last-meeting-decisions',
  'last-meeting-actions',
  'recent-entries',
  'people-in-register',
]);

const field = z
  .object({
    id,
    label: text,
    from: caseValue.exactOptional(),
    kind: z.enum(['line', 'text', 'list', 'date']),
    required: z.boolean(),
  })
  .readonly();

export const block = z
  .object({
    kind: z.enum(['heading', 'paragraph', 'list']),
    text,
    if: id.exactOptional(),
    each: id.exactOptional(),
  })
  .refine((b) => (b.kind === 'list') === (b.each !== undefined), 'a list, and only a list, repeats a field')
  .readonly();

const draft = { ...cited, id, title: text, fields: list(field), blocks: list(block) };

export const letter = z
  .object({
    ...draft,
    subject: text,
    to: z.enum(['provider', 'people-and-families', 'partners']),
    alwaysBoth: z.boolean().exactOptional(),
  })
  .readonly();

export const notification = z
  .object({
    ...draft,
    recipients: list(z.object({ id, name: text, kind: z.enum(['regulator', 'commissioner']) }).readonly()),
  })
  .readonly();

export const report = z
  .object({
    ...draft,
    kind: z.enum([
      'minutes',
      'situation-report',
      'lessons-report',
      'closure-plan',
      'self-assessment',
      'action-plan',
    ]),
  })
  .readonly();

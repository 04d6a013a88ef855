import { z } from 'zod';
import { isCitation } from './citations.ts';
import { problemsOf } from './consistency.ts';
import type { Edition } from './types.ts';

/**
 * The check that every edition passes when it is loaded: the shape of each part here, what holds between the
 * parts in `consistency.ts`. An edition that fails it is a bug, so it throws.
 */

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/);
const said = z.string().refine((value) => value.trim() !== '', 'empty text');
const text = z.object({ en: said, cy: said }).readonly();
const cite = z.string().refine(isCitation, 'not a citation of a known form');
const force = z.enum(['must', 'should', 'may']);
const agency = z.enum(['council', 'health-board', 'provider', 'all']);
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();

const applies = z
  .object({
    settings: list(z.enum(['care-home', 'home-care', 'other'])).optional(),
    closureKinds: list(z.enum(['voluntary', 'enforced'])).optional(),
    nations: list(z.enum(['WLS', 'ENG'])).optional(),
  })
  .readonly();

const limit = z
  .object({
    from: z.enum([
      'case-opened',
      'stage-entered',
      'plan-started',
      'remedies-met',
      'notification-filed',
      'suspension-started',
      'meeting-held',
    ]),
    amount: z.number().int().min(0),
    unit: z.enum(['working-days', 'days', 'weeks', 'same-working-day']),
    reading: text.optional(),
  })
  .refine(
    (l) => (l.unit === 'same-working-day') === (l.amount === 0),
    'amount is 0 for the same working day only',
  )
  .readonly();

const fact = z.enum([
  'evidence-recorded',
  'criteria-named',
  'quality-assurance-considered',
  'group-named',
  'lead-agency-named',
  'plan-started',
  'plan-agreed',
  'remedies-met',
  'meeting-booked',
  'meeting-held',
  'provider-response-recorded',
  'no-suspension-in-force',
  'suspension-recorded',
  'checklist-settled',
  'residual-concerns-settled',
  'lessons-recorded',
  'case-closed',
]);

const requirement = z.enum([
  ...fact.options,
  'rationale',
  'risk-assessment',
  'partners-agreed',
  'joint-parties-consulted',
  'sign-off',
  'review-date',
  'communications-planned',
  'evidence',
  'criteria',
  'quality-assurance-note',
  'provider-heard',
  'never',
]);

const metBy = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hand') }),
  z.object({ kind: z.literal('fact'), fact }),
  z.object({ kind: z.literal('letter'), letter: id }),
  z.object({ kind: z.literal('notification'), notification: id, step: z.enum(['filed', 'uploaded']) }),
  z.object({ kind: z.literal('items'), items: list(id).refine((items) => items.length > 0, 'no items') }),
]);

const duty = z
  .object({
    id,
    cite,
    force,
    text,
    stages: list(id).refine((stages) => stages.length > 0, 'no stages'),
    responsible: agency,
    metBy,
    limit: limit.optional(),
    applies: applies.optional(),
    when: fact.optional(),
  })
  .readonly();

const item = z.object({ id, cite, force, text, responsible: agency, applies: applies.optional() }).readonly();

const gate = z
  .object({
    id,
    cite,
    step: z.union([
      z.enum([
        'open-case',
        'require-action',
        'suspend-commissioning',
        'request-voluntary-suspension',
        'close-case',
      ]),
      z.templateLiteral(['enter-stage:', z.string()]),
    ]),
    requires: list(requirement).refine((requires) => requires.length > 0, 'requires nothing'),
    citeFor: z.partialRecord(requirement, cite).readonly().optional(),
    mayOverride: z.boolean(),
    text,
  })
  .readonly();

const caseValue = z.enum([
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
]);

const field = z
  .object({
    id,
    label: text,
    from: caseValue.optional(),
    kind: z.enum(['line', 'text', 'list', 'date']),
    required: z.boolean(),
  })
  .readonly();

const block = z
  .object({
    kind: z.enum(['heading', 'paragraph', 'list']),
    text,
    if: id.optional(),
    each: id.optional(),
  })
  .refine((b) => (b.kind === 'list') === (b.each !== undefined), 'a list, and only a list, repeats a field')
  .readonly();

const draft = { id, cite, title: text, fields: list(field), blocks: list(block) };

const letter = z
  .object({
    ...draft,
    subject: text,
    to: z.enum(['provider', 'people-and-families', 'partners']),
    alwaysBoth: z.boolean().optional(),
  })
  .readonly();

const notification = z
  .object({
    ...draft,
    recipients: list(z.object({ id, name: text, kind: z.enum(['regulator', 'commissioner']) }).readonly()),
  })
  .readonly();

const procedure = z
  .object({
    id: z.enum([
      'quality-assurance',
      'escalating-concerns',
      'decommissioning',
      'closure',
      'provider-failure',
      'performance-review',
    ]),
    prefix: z.string().regex(/^[A-Z]{2}$/),
    title: text,
    summary: text,
    cite,
    firstStage: id,
    stages: list(
      z
        .object({ id, title: text, purpose: text, cite, next: list(id), mayClose: z.boolean().optional() })
        .readonly(),
    ),
    duties: list(duty),
    sections: list(z.object({ id, title: text, cite, items: list(item) }).readonly()),
    gates: list(gate),
    letters: list(letter),
    notifications: list(notification),
    roles: list(
      z.object({ id, title: text, cite, required: z.boolean(), lead: z.boolean().optional() }).readonly(),
    ),
    criteria: list(z.object({ id, cite, group: z.enum(['area', 'nature', 'reason']), text }).readonly()),
    firstMeeting: z.object({ cite, limit }).readonly().optional(),
  })
  .readonly();

/** The shape of an edition, also the API's answer. */
export const editionShape = z
  .object({
    id,
    title: text,
    nation: z.enum(['WLS', 'ENG']),
    inForceFrom: z.iso.date(),
    sources: list(z.object({ short: z.enum(['Code', 'NF', 'CIW', 'PFP']), title: text }).readonly()),
    serviceTypes: list(
      z
        .object({
          id,
          title: text,
          setting: z.enum(['care-home', 'home-care', 'other']),
          cite,
          scope: z.enum(['covered', 'excluded', 'good-practice']),
        })
        .readonly(),
    ),
    procedures: list(procedure),
  })
  .readonly();

/** The edition itself, once it is sound. Throws an error that names everything wrong with it. */
export const checkEdition = (edition: Edition): Edition => {
  const shape = editionShape.safeParse(edition);
  if (!shape.success) throw new Error(`Edition ${edition.id}: ${z.prettifyError(shape.error)}`);
  const problems = problemsOf(edition);
  if (problems.length > 0) throw new Error(`Edition ${edition.id}: ${problems.join('; ')}`);
  return edition;
};

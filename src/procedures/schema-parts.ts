import { z } from 'zod';
import { isCitation } from './citations.ts';

/** The small shapes that an edition is made of: ids, texts, citations, facts, limits. */

export const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/);
/** Of a question, an answer or a milestone: the dot divides question from answer in `answered:question.answer`. */
export const plainId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
const said = z.string().refine((value) => value.trim() !== '', 'empty text');
export const text = z.object({ en: said, cy: said }).readonly();
export const cite = z.string().refine(isCitation, 'not a citation of a known form');
export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
export const nonEmpty = <T extends z.ZodType>(of: T, none: string) =>
  list(of).refine((things) => things.length > 0, none);

/** What every cited thing has. */
export const cited = { cite, also: nonEmpty(cite, 'no further citations').exactOptional() };

/** What an overlay may have changed. */
export const locally = {
  local: z
    .object({ text, overlay: z.string().min(1) })
    .readonly()
    .exactOptional(),
};

export const force = z.enum(['must', 'should', 'may']);
export const agency = z.enum(['council', 'health-board', 'provider', 'regulator', 'all']);
export const nation = z.enum(['WLS', 'ENG']);
export const setting = z.enum(['care-home', 'home-care', 'other']);
export const procedureId = z.enum([
  'quality-assurance',
  'escalating-concerns',
  'decommissioning',
  'closure',
  'provider-failure',
  'performance-review',
  'transitional',
]);

export const applies = z
  .object({
    settings: list(setting).exactOptional(),
    closureKinds: list(z.enum(['voluntary', 'enforced'])).exactOptional(),
    nations: list(nation).exactOptional(),
    urgencies: list(z.enum(['planned', 'unplanned'])).exactOptional(),
  })
  .readonly();

export const anchor = z.union([
  z.enum([
    'case-opened',
    'notified',
    'procedure-entered',
    'stage-entered',
    'plan-started',
    'remedies-met',
    'notification-filed',
    'suspension-started',
    'meeting-held',
  ]),
  z.templateLiteral(['milestone:', z.string()]),
]);

export const limit = z
  .object({
    from: anchor,
    amount: z.number().int().min(0),
    unit: z.enum(['working-days', 'days', 'weeks', 'months', 'same-working-day']),
    direction: z.literal('before').exactOptional(),
    reading: text.exactOptional(),
  })
  .refine(
    (l) => (l.unit === 'same-working-day') === (l.amount === 0),
    'amount is 0 for the same working day only',
  )
  .refine(
    (l) => l.direction === undefined || l.unit !== 'same-working-day',
    'the same working day has no direction',
  )
  .readonly();

export const repeats = z
  .object({ amount: z.number().int().min(1), unit: z.enum(['working-days', 'days', 'weeks', 'months']) })
  .readonly();

const plainFacts = [
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
  'activation-acknowledged',
  'root-cause-recorded',
  'standards-assessed',
] as const;

const factsAbout = [
  z.templateLiteral(['milestone:', z.string()]),
  z.templateLiteral(['answered:', z.string()]),
  z.templateLiteral(['filed:', z.string()]),
  z.templateLiteral(['duty-met:', z.string()]),
  z.templateLiteral(['entry:', z.string()]),
  z.templateLiteral(['left:', procedureId]),
] as const;

export const fact = z.union([z.enum(plainFacts), ...factsAbout]);

/** How a duty comes to be met. */
export const metBy = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hand') }).readonly(),
  z.object({ kind: z.literal('fact'), fact }).readonly(),
  z.object({ kind: z.literal('letter'), letter: id }).readonly(),
  z
    .object({ kind: z.literal('notification'), notification: id, step: z.enum(['filed', 'uploaded']) })
    .readonly(),
  z.object({ kind: z.literal('items'), items: nonEmpty(id, 'no items') }).readonly(),
]);

export const requirement = z.union([
  z.enum([
    ...plainFacts,
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
    'guidance-2009-applied',
    'written-agreement',
    'never',
  ]),
  ...factsAbout,
]);

export const gatedStep = z.union([
  z.enum([
    'open-case',
    'require-action',
    'suspend-commissioning',
    'request-voluntary-suspension',
    'close-case',
    'agree-payment',
    'hold-meeting',
  ]),
  z.templateLiteral(['enter-stage:', z.string()]),
  z.templateLiteral(['step-to:', procedureId]),
]);

export const way = z.union([
  z.literal('close'),
  z.templateLiteral(['stage:', z.string()]),
  z.templateLiteral(['procedure:', procedureId]),
]);

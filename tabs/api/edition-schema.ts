import { z } from 'zod';
import { openCase } from '../../src/case/commands.ts';

/** As much of `GET /api/procedures/:edition` as the pages use; the server's own check covers the rest. */

const text = z.object({ en: z.string(), cy: z.string() });

const field = z.object({
  id: z.string(),
  label: text,
  kind: z.enum(['line', 'text', 'list', 'date']),
  required: z.boolean(),
});

/** Where an answer leads; said as the server's own types say it, since the flowchart is drawn from it. */
const way = z.union([
  z.templateLiteral(['stage:', z.string()]),
  z.templateLiteral(['procedure:', openCase.shape.procedure]),
  z.literal('close'),
]);

const procedure = z.object({
  id: openCase.shape.procedure,
  title: text,
  summary: text,
  cite: z.string(),
  firstStage: z.string(),
  stages: z.array(
    z.object({
      id: z.string(),
      cite: z.string(),
      title: text,
      purpose: text,
      next: z.array(z.string()),
      mayClose: z.boolean().exactOptional(),
    }),
  ),
  questions: z.array(
    z.object({
      id: z.string(),
      cite: z.string(),
      stage: z.string(),
      text,
      answers: z.array(z.object({ id: z.string(), text, leadsTo: z.array(way) })),
    }),
  ),
  passages: z.array(
    z.object({
      id: z.string(),
      cite: z.string(),
      to: openCase.shape.procedure,
      from: z.array(z.string()),
      text,
    }),
  ),
  duties: z.array(
    z.object({
      id: z.string(),
      metBy: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('hand') }),
        z.object({ kind: z.literal('fact'), fact: z.string() }),
        z.object({ kind: z.literal('letter'), letter: z.string() }),
        z.object({
          kind: z.literal('notification'),
          notification: z.string(),
          step: z.enum(['filed', 'uploaded']),
        }),
        z.object({ kind: z.literal('items'), items: z.array(z.string()) }),
      ]),
      repeats: z
        .object({ amount: z.number(), unit: z.enum(['working-days', 'days', 'weeks', 'months']) })
        .exactOptional(),
    }),
  ),
  gates: z.array(
    z.object({
      id: z.string(),
      cite: z.string(),
      step: z.string(),
      requires: z.array(z.string()),
      text,
      mayOverride: z.boolean(),
    }),
  ),
  letters: z.array(
    z.object({
      id: z.string(),
      cite: z.string(),
      title: text,
      to: z.enum(['provider', 'people-and-families', 'partners']),
      alwaysBoth: z.boolean().optional(),
    }),
  ),
  notifications: z.array(
    z.object({
      id: z.string(),
      cite: z.string(),
      title: text,
      fields: z.array(field),
      recipients: z.array(z.object({ id: z.string(), name: text })),
    }),
  ),
  reports: z.array(
    z.object({
      id: z.string(),
      kind: z.enum([
        'minutes',
        'situation-report',
        'lessons-report',
        'closure-plan',
        'self-assessment',
        'action-plan',
      ]),
      cite: z.string(),
      title: text,
      fields: z.array(field),
    }),
  ),
  assessesStandards: z.boolean().exactOptional(),
  roles: z.array(
    z.object({
      id: z.string(),
      title: text,
      cite: z.string(),
      required: z.boolean(),
      lead: z.boolean().optional(),
    }),
  ),
  criteria: z.array(
    z.object({ id: z.string(), cite: z.string(), group: z.enum(['area', 'nature', 'reason']), text }),
  ),
});

export const editionSchema = z.object({
  id: z.string(),
  title: text,
  serviceTypes: z.array(
    z.object({
      id: z.string(),
      title: text,
      setting: z.string(),
      scope: z.enum(['covered', 'excluded', 'good-practice']),
    }),
  ),
  procedures: z.array(procedure),
});

export type EditionInUse = z.infer<typeof editionSchema>;
export type ProcedureInUse = z.infer<typeof procedure>;
export type LetterInUse = ProcedureInUse['letters'][number];

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

const procedure = z.object({
  id: openCase.shape.procedure,
  title: text,
  summary: text,
  cite: z.string(),
  stages: z.array(z.object({ id: z.string(), title: text, mayClose: z.boolean().optional() })),
  gates: z.array(
    z.object({ id: z.string(), cite: z.string(), step: z.string(), text, mayOverride: z.boolean() }),
  ),
  letters: z.array(
    z.object({ id: z.string(), cite: z.string(), title: text, alwaysBoth: z.boolean().optional() }),
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

export type ProcedureInUse = z.infer<typeof procedure>;

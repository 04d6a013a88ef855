import { z } from 'zod';

/** The part of a case's view that tells of its way: passages, questions, dated events, activation, standards. */

export const text = z.object({ en: z.string(), cy: z.string() });
export const stamp = z.object({ at: z.string(), by: z.string() });
export const courseShape = {
  /** Ways over to another procedure from the stage where the case stands. */
  passages: z.array(
    z.object({
      id: z.string(),
      to: z.object({ id: z.string(), title: text }),
      cite: z.string(),
      text,
      /** False while the stage's question is unanswered or its answer leads elsewhere. */
      open: z.boolean(),
      criteria: z.array(z.object({ id: z.string(), group: z.string(), text, cite: z.string() })),
      asksClosure: z.boolean(),
    }),
  ),
  /** The question put at this stage, `null` where there is none. */
  question: z
    .object({
      id: z.string(),
      text,
      cite: z.string(),
      answers: z.array(z.object({ id: z.string(), text, leadsTo: z.array(z.string()) })),
      /** The answer in force since the stage was entered. */
      answered: stamp.extend({ answer: z.string(), rationale: z.string() }).nullable(),
    })
    .nullable(),
  answers: z.array(
    stamp.extend({
      question: z.string(),
      questionText: text,
      answer: z.string(),
      answerText: text,
      cite: z.string(),
      rationale: z.string(),
    }),
  ),
  milestones: z.array(
    z.object({
      id: z.string(),
      title: text,
      cite: z.string(),
      mayBePlanned: z.boolean(),
      on: z.string().nullable(),
      note: z.string().nullable(),
      recorded: stamp.nullable(),
    }),
  ),
  activation: stamp
    .extend({
      telephonedAt: z.string(),
      writtenAt: z.string(),
      acknowledgedAt: z.string(),
      acknowledgedBy: z.string(),
      acknowledgedAs: z.enum(['lead', 'deputy']),
    })
    .nullable(),
  /** The procedure begins with an activation (PFP 4). */
  asksActivation: z.boolean(),
  payments: z.array(
    stamp.extend({
      payment: z.string(),
      payee: z.string(),
      amount: z.number(),
      purpose: z.string(),
      agreement: z.string().nullable(),
    }),
  ),
  /** Empty where the procedure does not assess the National Framework. */
  standards: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['principle', 'standard']),
      title: text,
      cite: z.string(),
      prompts: z.array(text),
      assessed: stamp.extend({ judgement: z.string(), evidence: z.string() }).nullable(),
    }),
  ),
  contacts: z.array(
    z.object({
      id: z.string(),
      title: text,
      cite: z.string(),
      agency: z.string(),
      activation: z.boolean(),
      person: z
        .object({
          name: z.string(),
          phone: z.string(),
          mail: z.string().nullable(),
          deputy: z.object({ name: z.string(), phone: z.string(), mail: z.string().nullable() }).nullable(),
          outOfHours: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
};

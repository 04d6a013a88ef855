import { z } from 'zod';

/** Every answer that is not a success, `application/problem+json` (RFC 9457), in the person's language. */
export const problemSchema = z.object({
  /** `urn:hafan:problem:<code>`. */
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  /** A refusal's code (`gate`, `version-conflict` …) or one of the server's own. */
  code: z.string(),
  /** The paragraph that forbids it, e.g. `Code 5.19`. */
  cite: z.string().nullable(),
  /** What is missing, each with its text and paragraph. */
  missing: z.array(z.object({ requirement: z.string(), text: z.string(), cite: z.string().nullable() })),
  /** A lead may go on with a recorded reason. */
  mayOverride: z.boolean(),
  /** Bad input: which field, as a path (`action.due`), and what is wrong with it. */
  fields: z.array(z.object({ field: z.string(), text: z.string() })),
  /** Of an act for several people of a register: who is held up, and what is missing for each. */
  people: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        code: z.string(),
        text: z.string(),
        missing: z.array(
          z.object({ requirement: z.string(), text: z.string(), cite: z.string().nullable() }),
        ),
      }),
    )
    .optional(),
});
export type Problem = z.infer<typeof problemSchema>;

import { z } from 'zod';

/** The log of a service's record or of an incident, oldest first, each event said in the person's language too. */
export const historySchema = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      version: z.number().int(),
      type: z.string(),
      at: z.string(),
      by: z.object({ kind: z.enum(['person', 'system']), name: z.string(), agency: z.string().nullable() }),
      /** What happened, as a sentence. */
      text: z.string(),
      /** Without what is about a case that this person may not see. */
      payload: z.record(z.string(), z.unknown()),
      previousHash: z.string(),
      hash: z.string(),
    }),
  ),
});
export type History = z.infer<typeof historySchema>;
